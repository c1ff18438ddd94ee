"""What a therapist sets for one person: a set with its own words, from a day and until one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.core.exercise import Exercise, ExerciseSet, SetItem
from app.core.recording import COMPANY, Recording, line_key, lines_to_record

WHY_MAX_CHARS = 240
NOTE_MAX_CHARS = 200
EASY_ITEMS = 3
"""More exercises than this are harder to use; said to the therapist, refused by nobody. Source: docs/CLINICAL.md 8."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """One version of an assignment.

    Attributes:
        series: 16 bytes that all its versions share; seq: which of them, rising from 1.
        why: one sentence for the person, "why this one"; note: a few more words, or empty.
        looking_inward: whether exercises that look inward are offered with it.
        tried_in_room: whether it was tried together before.
        first_day, last_day: local dates as days since 1970-01-01; last_day is None where none was set.
        exercise_set: with its start pace and its ceiling a day; exercises: those of it that came with it.
        own_voice: whether what is recorded at the desk is put in when the file is made; means nothing elsewhere.
        recordings: in the voice of who set it; empty where the assignment is read from the log, which keeps them apart.
            At the desk what was said with `why` is here, and the others are put in when the file is made.
    """

    series: bytes
    seq: int
    why: str
    note: str
    looking_inward: bool
    tried_in_room: bool
    first_day: int
    last_day: int | None
    exercise_set: ExerciseSet
    exercises: tuple[Exercise, ...] = ()
    recordings: tuple[Recording, ...] = ()
    own_voice: bool = True

    def holds_on(self, day: int) -> bool:
        """Return whether this version counts on a local date."""
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """The end of an assignment: from this day on it is no longer offered; what was done with it stays in the log."""

    series: bytes
    seq: int
    first_day: int


def version_on(versions: tuple[Assignment | Withdrawal, ...], day: int) -> Assignment | None:
    """Return the version of one assignment that counts on a local date: the highest begun, if it still holds."""
    begun = [version for version in versions if version.first_day <= day]
    latest = max(begun, key=lambda version: version.seq, default=None)
    return latest if isinstance(latest, Assignment) and latest.holds_on(day) else None


def has_inward(assignment: Assignment) -> bool:
    """Return whether any exercise that came with it has a step that looks inward."""
    return any(step.direction.inward for exercise in assignment.exercises for step in exercise.steps)


def exercises_heard(assignment: Assignment) -> tuple[str, ...]:
    """Return the ids for which recordings may come with it: of the set, of what stands in its place, and company."""
    return ids_heard(assignment.exercise_set.items, (exercise.id for exercise in assignment.exercises))


def ids_heard(items: Iterable[SetItem], came: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the same for the items of a set, and for exercises that come along."""
    own = [each for item in items for each in item.choices]
    return tuple(dict.fromkeys((*own, *came, COMPANY)))


def recordings_that_fit(recordings: Iterable[Recording], known: Mapping[str, Exercise]) -> tuple[Recording, ...]:
    """Return the recordings whose line is still said in their exercise, and the quiet of a room."""
    lines = {each.id: {line_key(text) for text in lines_to_record(each)} for each in known.values()}
    return tuple(each for each in recordings if not each.exercise_id or each.line in lines.get(each.exercise_id, ()))
