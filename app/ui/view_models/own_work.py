"""Where exercises and sets that are made here are kept, as the editors see it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from app.core.exchange_ports import Desk
from app.core.exercise import Exercise, ExerciseSet, Library
from app.core.recording import Recording
from app.ui.jobs import Failed

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Own:
    """What was made here, by title."""

    exercises: tuple[Exercise, ...] = ()
    sets: tuple[ExerciseSet, ...] = ()

    @property
    def contents(self) -> tuple[Exercise | ExerciseSet, ...]:
        """All of it, the sets first."""
        both: list[Exercise | ExerciseSet] = [*self.sets, *self.exercises]
        return tuple(both)


class OwnWork(Protocol):
    """Each call returns at once; exactly one of `done` and `failed` is called later, on the GUI thread."""

    def load(self, done: Callable[[Own], None], failed: Failed) -> None:
        """Read what was made here."""

    def save(self, content: Exercise | ExerciseSet, done: Callable[[], None], failed: Failed) -> None:
        """Write an exercise or a set, or replace the one of its id."""

    def delete(self, content_id: str, done: Callable[[], None], failed: Failed) -> None:
        """Delete one; what was sent keeps its own copy."""

    def load_recordings(
        self, exercise_ids: Sequence[str], done: Callable[[tuple[Recording, ...]], None], failed: Failed
    ) -> None:
        """Read what was recorded for these exercises; an empty id names the quiet of a room."""

    def save_recordings(
        self, exercise_id: str, recordings: Sequence[Recording], done: Callable[[], None], failed: Failed
    ) -> None:
        """Write what was recorded for an exercise in the place of what was."""


class WithDesk(Protocol):
    """Runs a job with the desk on the worker thread; exactly one of `done` and `failed` is called on the GUI thread."""

    def __call__(self, job: Callable[[Desk], T], done: Callable[[T], None], failed: Failed) -> None:
        """Queue a job."""


class DeskWork:
    """OwnWork over the therapist's desk."""

    def __init__(self, with_desk: WithDesk, take_away: WithDesk | None = None) -> None:
        """Args: take_away: for a job that deletes, where one may."""
        self._with_desk = with_desk
        self._take_away = take_away or with_desk

    def load(self, done: Callable[[Own], None], failed: Failed) -> None:
        """Read what was made here."""
        self._with_desk(lambda desk: Own(desk.own_exercises(), desk.own_sets()), done, failed)

    def save(self, content: Exercise | ExerciseSet, done: Callable[[], None], failed: Failed) -> None:
        """Write an exercise or a set, or replace the one of its id."""
        self._with_desk(lambda desk: desk.save_own(content), lambda _none: done(), failed)

    def delete(self, content_id: str, done: Callable[[], None], failed: Failed) -> None:
        """Delete one; what was sent keeps its own copy."""
        self._take_away(lambda desk: desk.delete_own(content_id), lambda _none: done(), failed)

    def load_recordings(
        self, exercise_ids: Sequence[str], done: Callable[[tuple[Recording, ...]], None], failed: Failed
    ) -> None:
        """Read what was recorded for these exercises; an empty id names the quiet of a room."""
        self._with_desk(lambda desk: desk.recordings(exercise_ids), done, failed)

    def save_recordings(
        self, exercise_id: str, recordings: Sequence[Recording], done: Callable[[], None], failed: Failed
    ) -> None:
        """Write what was recorded for an exercise in the place of what was."""
        self._with_desk(lambda desk: desk.keep_recordings(exercise_id, recordings), lambda _none: done(), failed)


def known_exercises(library: Library, own: Own) -> dict[str, Exercise]:
    """Return all exercises by id, the library's first."""
    return {each.id: each for each in (*library.exercises, *own.exercises)}


def known_sets(library: Library, own: Own) -> dict[str, ExerciseSet]:
    """Return all sets by id, the library's first."""
    return {each.id: each for each in (*library.sets, *own.sets)}
