"""Where a set leads: what it can begin with, and after one of its exercises what comes next, what stands in its place,
what follows a skip."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from app.core.exercise import ExerciseSet
from app.core.threshold import SetPlace

MOST_WAYS = 3
"""Offered together: more would have to be weighed up at the end of an exercise."""


def other_beginnings(one: ExerciseSet, known: Collection[str]) -> tuple[SetPlace, ...]:
    """Return the places that a set can begin at beside its first exercise: what may be picked in the place of that.

    Args: known: ids of exercises that there are.
    """
    first = SetPlace(one, 0)
    others = [each for each in dict.fromkeys(first.item.instead) if each in known and each != first.item.exercise]
    return tuple(replace(first, picked=each) for each in others[: MOST_WAYS - 1])


def ways_after(place: SetPlace, known: Collection[str]) -> tuple[SetPlace, ...]:
    """Return the places that can be gone to from one, in the order of the set, each exercise once.

    First the next item, then what may be picked in its place; and where it may be skipped, the same of the one after
    it. Where that is too much, the item up to which all may be skipped stays among them, so that a way leads past.
    Args: known: ids of exercises that there are.
    """
    found: dict[str, SetPlace] = {}
    here = place.next
    while here is not None:
        for exercise_id in here.item.choices:
            if exercise_id in known:
                picked = None if exercise_id == here.item.exercise else exercise_id
                found.setdefault(exercise_id, replace(here, picked=picked))
        if not here.item.may_skip:
            break
        here = here.next
    ways = tuple(found.values())
    past = None if here is None else found.get(here.item.exercise)
    if past is None or past in ways[:MOST_WAYS]:
        return ways[:MOST_WAYS]
    return (*ways[: MOST_WAYS - 1], past)
