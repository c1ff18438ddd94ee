"""Further out: where the one key leads that always points away from what is felt (docs/CLINICAL.md 4).

From an inward step to the next outward one of the same exercise. From touch, action and thought to one thing in the
room. From what looks out already to company, which asks nothing; and beyond company lies nothing further.
"""

from __future__ import annotations

from enum import StrEnum

from app.core.exercise import Direction, Option, Step
from app.core.pace import Pace
from app.core.script import line_of

ONE_THING = "one-thing"
"""The exercise that is furthest out and still gives the eyes something: one thing, with a colour."""

_OUT = frozenset({Direction.OUTWARD, Direction.TOUCH, Direction.ACTION, Direction.COMPANY})


class WayOut(StrEnum):
    """What the key does at a step."""

    STEP = "step"  # the next outward step of the same exercise
    ONE_THING = "one-thing"
    COMPANY = "company"  # "Stay with me"; the way back leads to the same step
    NOWHERE = "nowhere"  # this is as far out as it goes


def way_out(steps: tuple[Step, ...], index: int, pace: Pace, pick: Option | None) -> WayOut:
    """Return where the key leads from the step at `index`; len(steps) stands for the ending, which looks out."""
    direction = steps[index].direction if 0 <= index < len(steps) else Direction.OUTWARD
    if direction is Direction.COMPANY:
        return WayOut.NOWHERE
    if direction is Direction.OUTWARD:
        return WayOut.COMPANY
    if direction.inward and next_outward(steps, index, pace, pick) is not None:
        return WayOut.STEP
    return WayOut.ONE_THING


def next_outward(steps: tuple[Step, ...], index: int, pace: Pace, pick: Option | None) -> int | None:
    """Return the index of the next step that looks out and is met at this pace; None where there is none.

    The laws of the library promise one after each inward step.
    """
    for i in range(index + 1, len(steps)):
        left_out = steps[i].optional and pace in {Pace.VERY_SLOW, Pace.WAITS}
        if not left_out and steps[i].direction in _OUT and line_of(steps[i], pick) is not None:
            return i
    return None
