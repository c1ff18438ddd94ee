"""What both sides of exchange are made with. Every call is made on the worker thread, where its imports are too."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import BugError
from app.core.exchange_ports import Bodies, Desk, ExchangeLog, ForeignDoor
from app.core.ports import Log
from app.ui.view_models.desk_makers import DeskMakers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.content.law_marks import LawMarks
    from app.content.words import WordList
    from app.core.assignment import Assignment, Withdrawal
    from app.core.desk_work import DeskServices
    from app.core.exchange_hands import CardHands, PatientHands
    from app.core.exercise import Exercise, ExerciseSet
    from app.core.shared_page import SharedPage
    from app.store.log import SqliteLog


class LateBodies:
    """core.exchange_ports.Bodies, made with the first text there is: who has no therapist here never pays for it."""

    @cached_property
    def _bodies(self) -> Bodies:
        from app.assigning.kept import KeptBodies

        return KeptBodies()

    def version_text(self, version: Assignment | Withdrawal) -> str:
        """Return a version as JSON."""
        return self._bodies.version_text(version)

    def version_of(self, text: str, series: bytes, seq: int) -> Assignment | Withdrawal:
        """Return what version_text() wrote."""
        return self._bodies.version_of(text, series, seq)

    def page_text(self, page: SharedPage) -> str:
        """Return a page as JSON."""
        return self._bodies.page_text(page)

    def page_of(self, text: str) -> SharedPage:
        """Return what page_text() wrote."""
        return self._bodies.page_of(text)

    def content_text(self, content: Exercise | ExerciseSet) -> str:
        """Return an exercise or set as JSON."""
        return self._bodies.content_text(content)

    def content_of(self, text: str) -> Exercise | ExerciseSet:
        """Return what content_text() wrote."""
        return self._bodies.content_of(text)


class ExchangeParts:
    """Makes each part when it is first asked for, and once."""

    def __init__(self, exercises: Path, desk_folder: Path, resources: Path) -> None:
        """Args: exercises: of one language; desk_folder: of the persons' files, made with the first of them."""
        self._exercises = exercises
        self._resources = resources
        self._desk_folder = desk_folder

    def desk(self, log: Log) -> Desk:
        """Return the therapist's side of an open log."""
        return _ours(log).desk(self._desk_folder, LateBodies())

    def patient(self, log: Log) -> ExchangeLog:
        """Return the patient's side of an open log."""
        return _ours(log).exchange(LateBodies())

    @cached_property
    def cards(self) -> CardHands:
        """What is done with cards."""
        from app.assigning.hands import CardSide

        return CardSide(lambda: self.card_words)

    @cached_property
    def hands(self) -> PatientHands:
        """What is done with files on the patient's side."""
        from app.assigning.hands import PatientSide

        return PatientSide(lambda: self.words, lambda: self.known)

    @cached_property
    def card_words(self) -> Sequence[str]:
        """The words that stand for a card; the same in every language, for two people may not share one.

        Raises EnvironmentFault where their list can't be read.
        """
        from app.prefs.words import load_words

        return load_words(self._resources)

    @cached_property
    def words(self) -> WordList:
        """The words that the laws look for. Raises EnvironmentFault where their list can't be read."""
        from app.content.words_file import load_words

        return load_words(self._exercises)

    @cached_property
    def known(self) -> Mapping[str, Exercise]:
        """The exercises that every Lamplit has, by id."""
        from app.content.catalogue import open_library

        return {each.id: each for each in open_library(self._exercises).exercises}

    def foreign_door(self) -> ForeignDoor:
        """Return what a log from elsewhere has to pass."""
        from app.assigning.foreign import LogFromElsewhere

        return LogFromElsewhere(self._words_of, lambda: self.known)

    def _words_of(self, language: str) -> WordList:
        from app.content.words_file import load_words

        folder = self._exercises.with_name(language)
        return load_words(folder) if (folder / "banned.toml").is_file() else self.words

    def services(self) -> DeskServices:
        """Return the services of the desk."""
        from app.assigning.at_desk import AtDesk

        return AtDesk(lambda: self.words, lambda: self.known, lambda: self.card_words)

    def makers(self) -> DeskMakers:
        """Return what the desk's rooms are given; nothing of it is imported yet."""
        return DeskMakers(
            self.services,
            lambda exercise, known: self._laws.of_exercise(exercise, known),
            lambda one, known: self._laws.of_set(one, known),
            lambda text: self._laws.of_words(text),
            _read_exercise,
            _write_exercise,
        )

    @cached_property
    def _laws(self) -> LawMarks:
        from app.content.law_marks import LawMarks

        return LawMarks(self.words)


def _read_exercise(path: Path) -> Exercise:
    from app.content.exercise_files import read_exercise

    return read_exercise(path)


def _write_exercise(path: Path, exercise: Exercise) -> None:
    from app.content.exercise_files import write_exercise

    write_exercise(path, exercise)


def _ours(log: Log) -> SqliteLog:
    from app.store.log import SqliteLog

    if not isinstance(log, SqliteLog):
        raise BugError("this log has no room for exchange")
    return log
