"""How far in an exercise goes, and how far in someone wants to go today (docs/CLINICAL.md 4)."""

from __future__ import annotations

from app.core.exercise import Direction, Exercise, ExerciseSet, Library
from app.core.preferences import Reach

_REACHES = {
    Direction.OUTWARD: Reach.OUT,
    Direction.COMPANY: Reach.OUT,
    Direction.TOUCH: Reach.HANDS,
    Direction.ACTION: Reach.HANDS,
    Direction.THOUGHT: Reach.HANDS,
    Direction.NAMING: Reach.BREATH,
    Direction.BREATH: Reach.BREATH,
    Direction.BODY: Reach.BODY,
}


_DEPTH = {reach: depth for depth, reach in enumerate(Reach)}


def reach_of(exercise: Exercise) -> Reach:
    """Return how far in its furthest step goes."""
    return max((_REACHES[step.direction] for step in exercise.steps), key=lambda reach: _DEPTH[reach])


def lies_further_in(exercise: Exercise, chosen: Reach) -> bool:
    """Return whether an exercise goes further in than what is wanted."""
    return _DEPTH[reach_of(exercise)] > _DEPTH[chosen]


def set_lies_further_in(exercise_set: ExerciseSet, library: Library, chosen: Reach) -> bool:
    """Return whether any exercise of a set does, also one that may be picked in another's place."""
    named = {each for item in exercise_set.items for each in item.choices}
    return any(lies_further_in(each, chosen) for each in library.exercises if each.id in named)
