"""Heights as they were reckoned: a layout asks for the same few widths some fifteen times over."""

from __future__ import annotations

from collections.abc import Callable

_WIDTHS_KEPT = 8


class KnownHeights:
    """For one widget, until what its heights hang on is another."""

    def __init__(self) -> None:
        self._face: object = None
        self._known_px: dict[int, int] = {}

    def at(self, width: int, face: object, reckon: Callable[[int], int]) -> int:
        """Return the height in px at a width in px.

        Args: face: all that the height hangs on beside the width: words, type; reckon: asked where it is not known.
        """
        if face != self._face:
            self._face = face
            self._known_px.clear()
        known = self._known_px.get(width)
        if known is None:
            if len(self._known_px) >= _WIDTHS_KEPT:
                self._known_px.clear()
            known = self._known_px[width] = reckon(width)
        return known
