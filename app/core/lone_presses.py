"""Three presses of one key on its own: what hides the window at once."""

from __future__ import annotations

from app.core.clock import Clock

TIMES = 3
HELD_S = 0.5
"""The longest that a press may be held: longer, and a finger rests on the key before a capital."""

WITHIN_S = 1.5
"""From the first press to the last release."""


class LonePresses:
    """Counts presses of a key with no other key or click between them. Typing capitals never adds up to three."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._began: list[float] = []
        self._down_s: float | None = None

    def pressed(self) -> None:
        """The key went down. A key that repeats by itself is not told of."""
        now_s = self._clock()
        self._began = [began_s for began_s in self._began if now_s - began_s <= WITHIN_S]
        self._down_s = now_s

    def released(self) -> bool:
        """The key came up. Returns whether that was the third lone press."""
        down_s, self._down_s = self._down_s, None
        if down_s is None:
            return False
        now_s = self._clock()
        if now_s - down_s > HELD_S:
            self._began.clear()
            return False
        self._began.append(down_s)
        if len(self._began) < TIMES or now_s - self._began[-TIMES] > WITHIN_S:
            return False
        self._began.clear()
        return True

    def other(self) -> None:
        """Another key or a button of the mouse was pressed: what came before counts no more."""
        self._began.clear()
        self._down_s = None
