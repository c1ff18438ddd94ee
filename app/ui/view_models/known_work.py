"""The exercises and sets that an assignment can be put together from: the library's, and what was made here."""

from __future__ import annotations

from collections.abc import Callable

from app.core.errors import LamplitError
from app.core.exercise import Exercise, ExerciseSet, Library
from app.ui.view_models.own_work import Own, OwnWork, known_exercises, known_sets


class KnownWork:
    """What was made here is as it was when it was last loaded."""

    def __init__(self, library: Library, own: OwnWork) -> None:
        self._library = library
        self._own = own
        self._kept = Own()

    @property
    def language(self) -> str:
        """The one that the library is written in."""
        return self._library.language

    @property
    def of_library(self) -> tuple[Exercise, ...]:
        """The exercises of the library."""
        return self._library.exercises

    @property
    def made_here(self) -> tuple[Exercise, ...]:
        """The exercises that were made here."""
        return self._kept.exercises

    def load(self, then: Callable[[], None]) -> None:
        """Read what was made here; `then` is called also where that can't be read: the library is there without it."""

        def done(own: Own) -> None:
            self._kept = own
            then()

        def failed(_error: LamplitError) -> None:
            then()

        self._own.load(done, failed)

    def exercises(self) -> dict[str, Exercise]:
        """Return all exercises by id."""
        return known_exercises(self._library, self._kept)

    def sets(self) -> dict[str, ExerciseSet]:
        """Return all sets by id."""
        return known_sets(self._library, self._kept)
