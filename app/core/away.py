"""Whether somebody is there: minutes without a key or a click, or a computer that slept."""

from __future__ import annotations

from app.core.clock import Clock

BEAT_S = 5.0
"""How often to look."""

GAP_S = 20.0
"""Two looks further apart than this: the computer slept. A busy one is late by far less."""


class Away:
    """Reads a clock that goes on in sleep, and is told of each key and click."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._touched_s = self._looked_s = clock()

    def touched(self) -> None:
        """Somebody is there."""
        self._touched_s = self._clock()

    def begin(self) -> None:
        """Look from here on: somebody is there, and what the clock did before was no sleep."""
        self._touched_s = self._looked_s = self._clock()

    def look(self, limit_s: float) -> bool:
        """Return whether nobody was there for so many seconds, or the computer slept since the last look."""
        now_s = self._clock()
        slept = now_s - self._looked_s > GAP_S
        self._looked_s = now_s
        return slept or now_s - self._touched_s >= limit_s
