"""What is left of the quiet of a step that has a cap: looking inward and thinking back, at any pace, by any way."""

from __future__ import annotations

from app.core.exercise import Direction
from app.core.pace import INWARD_CAP_S, THOUGHT_CAP_S

_CAPS_S = {Direction.THOUGHT: THOUGHT_CAP_S} | {each: INWARD_CAP_S for each in Direction if each.inward}


class CappedQuiet:
    """Seconds of quiet that each step has had.

    A step that looks inward has its cap once a run, however often one comes back to it. Thinking back has its own anew
    when one goes back there; an aside, a pause and Slower do not add to it.
    """

    def __init__(self) -> None:
        """Nothing is spent."""
        self._spent_s: dict[int, float] = {}

    def enter(self, index: int, direction: Direction) -> None:
        """The step at `index` is shown from its line on."""
        if not direction.inward:
            self._spent_s.pop(index, None)

    def spend(self, index: int, seconds: float) -> None:
        """The step at `index` had `seconds` of quiet, also of the quiet after Slower."""
        self._spent_s[index] = self._spent_s.get(index, 0.0) + seconds

    def left_s(self, index: int, direction: Direction) -> float:
        """Return what is left, at least 0; infinity where there is no cap."""
        return max(0.0, _CAPS_S.get(direction, float("inf")) - self._spent_s.get(index, 0.0))
