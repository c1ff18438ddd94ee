"""What a new version of an assignment changes, for the person who is asked to take it on."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.core.assignment import Assignment
from app.core.exercise import Exercise, ExerciseSet


class ChangeKind(StrEnum):
    """One thing that is different."""

    ADDED = "added"  # an exercise
    TAKEN_OUT = "taken-out"  # an exercise
    REWORDED = "reworded"  # an exercise that came with it: its lines, or the quiet between them
    ORDER = "order"
    CHOICE = "choice"  # the same exercises in the same order, and others of them stand together to pick one
    TITLE = "title"
    WHY = "why"
    NOTE = "note"
    PACE = "pace"
    CEILING = "ceiling"
    LAST_DAY = "last-day"
    INWARD_ON = "inward-on"
    INWARD_OFF = "inward-off"


@dataclass(frozen=True, slots=True)
class Change:
    """A change; `exercise` is an id where the change is one of an exercise, else empty."""

    kind: ChangeKind
    exercise: str = ""


def changes(before: Assignment, after: Assignment) -> tuple[Change, ...]:
    """Return what is different in `after`, in the order in which it is told; none where nothing is."""
    old, new = before.exercise_set, after.exercise_set
    old_ids = _ids(item.choices for item in old.items)
    new_ids = _ids(item.choices for item in new.items)
    stayed = [each for each in new_ids if each in old_ids]
    old_places, new_places = (_places(one, stayed) for one in (old, new))
    found = [Change(ChangeKind.ADDED, each) for each in new_ids if each not in old_ids]
    found += [Change(ChangeKind.TAKEN_OUT, each) for each in old_ids if each not in new_ids]
    found += [Change(ChangeKind.REWORDED, each) for each in stayed if _carried(before, each) != _carried(after, each)]
    if _ids(old_places) != _ids(new_places):
        found.append(Change(ChangeKind.ORDER))
    elif old_places != new_places:
        found.append(Change(ChangeKind.CHOICE))
    for kind, differs in (
        (ChangeKind.TITLE, old.title != new.title),
        (ChangeKind.WHY, before.why != after.why),
        (ChangeKind.NOTE, before.note != after.note),
        (ChangeKind.PACE, old.pace is not new.pace),
        (ChangeKind.CEILING, old.per_day != new.per_day),
        (ChangeKind.LAST_DAY, before.last_day != after.last_day),
        (ChangeKind.INWARD_ON, after.looking_inward and not before.looking_inward),
        (ChangeKind.INWARD_OFF, before.looking_inward and not after.looking_inward),
    ):
        if differs:
            found.append(Change(kind))
    return tuple(found)


def _ids(places: Iterable[tuple[str, ...]]) -> list[str]:
    return list(dict.fromkeys(each for choices in places for each in choices))


def _places(one: ExerciseSet, stayed: Collection[str]) -> list[tuple[str, ...]]:
    """Return what one can choose from at each place, of the exercises that are in both versions."""
    kept = (tuple(each for each in item.choices if each in stayed) for item in one.items)
    return [choices for choices in kept if choices]


def _carried(version: Assignment, exercise_id: str) -> Exercise | None:
    """Return an exercise as it came with a version; None for one that comes with Lamplit."""
    return next((each for each in version.exercises if each.id == exercise_id), None)
