"""Which region an arrow key or a typed letter leads to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from app.core.checkin import Place
from app.ui.widgets.body_region import BodyRegion, is_letter
from app.ui.widgets.body_region_words import places_for

_ASIDE_COSTS = 2.0
_WORD_MS = 1500
_WAYS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class RegionSteps(QObject):
    """Keeps the letters typed so far; they are forgotten when no more come for a while.

    Args:
        word: the name of a place.
    """

    def __init__(self, word: Callable[[Place], str], parent: QObject) -> None:
        super().__init__(parent)
        self._word = word
        self._typed = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_WORD_MS)
        self._pause.timeout.connect(self._forget)

    def target(self, here: BodyRegion, regions: Sequence[BodyRegion], event: QKeyEvent) -> BodyRegion | None:
        """Return where a key leads, `here` where it leads nowhere, or None for a key that is not for moving."""
        key = Qt.Key(event.key())
        if key in _WAYS:
            return nearest(here, regions, _WAYS[key]) or here
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return regions[0 if key == Qt.Key.Key_Home else -1]
        return (self._lettered(regions, event.text()) or here) if is_letter(event) else None

    def _lettered(self, regions: Sequence[BodyRegion], letter: str) -> BodyRegion | None:
        """Return the first region that the letters begin; a letter that does not go on with a name begins anew."""
        words = {region.place: self._word(region.place) for region in regions}
        self._typed += letter
        found = places_for(self._typed, words)
        if not found:
            self._typed = letter
            found = places_for(letter, words)
        self._pause.start()
        return next((region for region in regions if found and region.place is found[0]), None)

    def _forget(self) -> None:
        self._typed = ""


def nearest(here: BodyRegion, others: Iterable[BodyRegion], way: QPointF) -> BodyRegion | None:
    """Return the nearest region in a direction, or None; what lies aside counts as further off."""
    start = QPointF(here.geometry().center())
    best: tuple[float, BodyRegion] | None = None
    for other in others:
        step = QPointF(other.geometry().center()) - start
        ahead = QPointF.dotProduct(step, way)
        if other is here or ahead <= 0:
            continue
        aside = abs(QPointF.dotProduct(step, QPointF(way.y(), way.x())))
        cost = ahead + _ASIDE_COSTS * aside
        if best is None or cost < best[0]:
            best = (cost, other)
    return None if best is None else best[1]
