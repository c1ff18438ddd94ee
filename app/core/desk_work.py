"""What the therapist's pages ask of the services. Every call is made on the worker thread, with the open desk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.core.assignment import Assignment, Withdrawal
from app.core.exchange_ports import Desk
from app.core.exercise import Exercise, ExerciseSet
from app.core.moment import Moment


@dataclass(frozen=True, slots=True)
class GivenLine:
    """What became of one person's file when a set went to several; `refusal` says what was in the way, or is empty."""

    uid: bytes
    name: str
    refusal: str


@dataclass(frozen=True, slots=True)
class FileLeft:
    """A file that was left where it is, and the sentence that says for what reason."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of some files: how many were taken in, and which were left."""

    taken: int
    left: tuple[FileLeft, ...]


@dataclass(frozen=True, slots=True)
class LibraryFound:
    """What is in a library folder.

    Attributes:
        by: its maker's name as they wrote it, which proves nothing; sign_pk: the key that signed it.
        words: the eight words that stand for that key, to be read out by its maker.
        left: files of it that were left out.
    """

    title: str
    by: str
    words: tuple[str, ...]
    exercises: tuple[Exercise, ...]
    sets: tuple[ExerciseSet, ...]
    left: tuple[FileLeft, ...]

    @property
    def contents(self) -> tuple[Exercise | ExerciseSet, ...]:
        """All that can be kept, the sets first."""
        both: list[Exercise | ExerciseSet] = [*self.sets, *self.exercises]
        return tuple(both)


class DeskServices(Protocol):
    """Each raises UserError with a sentence for the therapist, or EnvironmentFault; what the desk raises as well."""

    def give(self, desk: Desk, uid: bytes, version: Assignment | Withdrawal, folder: Path, now: Moment) -> Path:
        """Put a version as a file for one person into a folder, and keep it as sent. Returns where it is.

        An assignment without a series begins one. Nothing is kept where the other side would not take it.
        """

    def give_to_many(
        self, desk: Desk, uids: Sequence[bytes], draft: Assignment, folder: Path, now: Moment
    ) -> tuple[GivenLine, ...]:
        """Put one set into a folder as a file for each, in a series of their own; one refusal stops nobody else."""

    def give_again(self, desk: Desk, uid: bytes, series: bytes, seq: int, folder: Path, now: Moment) -> Path:
        """Put a version that was sent before into a folder once more."""

    def stamp(self, folder: Path) -> str:
        """Return what stands for the names, sizes and times in a folder: another one when a file came or changed."""

    def look(self, desk: Desk, folder: Path) -> tuple[Path, ...]:
        """Return the files of a folder that were not read yet, in the order they are to be read."""

    def take_in(self, desk: Desk, paths: tuple[Path, ...], now: Moment) -> TakenIn:
        """Take shared pages in, each to the person whose it is; what is no such page is left where it is."""

    def libraries_in(self, place: Path) -> tuple[Path, ...]:
        """Return the folders of a place that hold a library, and the place itself where it does, by name."""

    def write_library(
        self, desk: Desk, folder: Path, title: str, by: str, contents: Sequence[Exercise | ExerciseSet]
    ) -> None:
        """Write a signed library into a new folder."""

    def read_library(self, desk: Desk, folder: Path) -> LibraryFound:
        """Return what a library folder holds; nothing of it is kept."""
