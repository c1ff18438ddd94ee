"""The services of the desk, joined: what the therapist's pages ask, over files in a folder."""

from __future__ import annotations

import hashlib
import itertools
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from app.assigning import intake
from app.assigning.cards import own_identity
from app.assigning.library_folder import MANIFEST, read_library, write_library
from app.assigning.send import NOT_IN_PLACE, Sending, SentTo, new_series
from app.assigning.share import take_page
from app.content.words import WordList
from app.core.assignment import Assignment, Withdrawal
from app.core.desk_work import FileLeft, GivenLine, LibraryFound, TakenIn
from app.core.errors import EnvironmentFault, UserError
from app.core.exchange_ports import Desk
from app.core.exercise import Exercise, ExerciseSet
from app.core.moment import Moment
from app.exchange.fingerprint import fingerprint
from app.exchange.folder import SUFFIX, put

_MOST_LOOKED_AT = 5_000


class FolderMissing(UserError):
    """A folder that is not there, or can't be read."""

    def __init__(self) -> None:
        super().__init__("This folder is not there, or cannot be read.")


class FolderInUse(UserError):
    """A folder for a library that is there already."""

    def __init__(self) -> None:
        super().__init__("There is something of this name already. Another name makes a new folder.")


class AtDesk:
    """core.desk_work.DeskServices."""

    def __init__(
        self,
        words: Callable[[], WordList],
        known: Callable[[], Mapping[str, Exercise]],
        card_words: Callable[[], Sequence[str]],
    ) -> None:
        """Args: words: what the laws look for; known: what every Lamplit has, by id; card_words: for fingerprints."""
        self._words = words
        self._known = known
        self._card_words = card_words

    def give(self, desk: Desk, uid: bytes, version: Assignment | Withdrawal, folder: Path, now: Moment) -> Path:
        """Put a version as a file for one person into a folder, and keep it as sent."""
        _check(folder)
        if isinstance(version, Assignment) and not version.series:
            version = replace(version, series=new_series(), seq=1)
        return self._put(desk, folder, self._sending(desk).send(uid, version, now.at_ms))

    def give_to_many(
        self, desk: Desk, uids: Sequence[bytes], draft: Assignment, folder: Path, now: Moment
    ) -> tuple[GivenLine, ...]:
        """Put one set into a folder as a file for each; each is told."""
        _check(folder)

        def deliver(one: SentTo) -> None:
            self._put(desk, folder, one.data)

        told = self._sending(desk).send_to_many(uids, draft, now.at_ms, deliver)
        return tuple(GivenLine(each.uid, each.name, each.refusal) for each in told)

    def give_again(self, desk: Desk, uid: bytes, series: bytes, seq: int, folder: Path, now: Moment) -> Path:
        """Put a version that was sent before into a folder once more."""
        _check(folder)
        return self._put(desk, folder, self._sending(desk).again(uid, series, seq, now.at_ms))

    def stamp(self, folder: Path) -> str:
        """Return what stands for the names, sizes and times of Lamplit's files in a folder. Raises: FolderMissing."""
        found = hashlib.sha256()
        try:
            with os.scandir(folder) as entries:
                for entry in sorted((each for each in entries if each.name.endswith(SUFFIX)), key=lambda e: e.name):
                    about = entry.stat(follow_symlinks=False)
                    found.update(f"{entry.name}\0{about.st_size}\0{about.st_mtime_ns}\0".encode(errors="replace"))
        except OSError:
            raise FolderMissing from None
        return found.hexdigest()

    def look(self, desk: Desk, folder: Path) -> tuple[Path, ...]:
        """Return the files of a folder that were not read yet. Raises: FolderMissing."""
        try:
            return intake.look(folder, desk)
        except EnvironmentFault:
            raise FolderMissing from None

    def take_in(self, desk: Desk, paths: tuple[Path, ...], now: Moment) -> TakenIn:
        """Take shared pages in; what is no such page is left where it is."""
        identity = own_identity(desk)

        def take(data: bytes) -> None:
            take_page(desk, identity, data, now)

        done = intake.take_folder(paths, desk, take)
        return TakenIn(done.taken, tuple(FileLeft(each.name, each.refusal) for each in done.left))

    def libraries_in(self, place: Path) -> tuple[Path, ...]:
        """Return the folders of a place that hold a library, and the place itself where it does."""
        try:
            with os.scandir(place) as entries:
                inside = [Path(each.path) for each in itertools.islice(entries, _MOST_LOOKED_AT) if each.is_dir()]
        except OSError:
            raise FolderMissing from None
        return tuple(each for each in (place, *sorted(inside)) if (each / MANIFEST).is_file())

    def write_library(
        self, desk: Desk, folder: Path, title: str, by: str, contents: Sequence[Exercise | ExerciseSet]
    ) -> None:
        """Write a signed library into a new folder. Raises: FolderMissing, FolderInUse, EnvironmentFault."""
        _check(folder.parent)
        if os.path.lexists(folder):
            raise FolderInUse
        write_library(folder, title, by, contents, own_identity(desk))

    def read_library(self, desk: Desk, folder: Path) -> LibraryFound:
        """Return what a library folder holds. Raises: FolderMissing; every refusal of library_folder.read_library()."""
        _check(folder)
        known = {**self._known(), **{each.id: each for each in desk.own_exercises()}}
        read = read_library(folder, self._words(), known)
        left = tuple(FileLeft(name, reason) for name, reason in read.left)
        words = fingerprint(read.sign_pk, "", self._card_words()).words
        return LibraryFound(read.title, read.by, words, read.exercises, read.sets, left)

    def _sending(self, desk: Desk) -> Sending:
        return Sending(desk, own_identity(desk), self._words(), self._known())

    def _put(self, desk: Desk, folder: Path, data: bytes) -> Path:
        """Put a file there, and note it as read: it is for someone else, and no file to be told of as left."""
        try:
            path = put(folder, data)
        except EnvironmentFault:
            raise UserError(NOT_IN_PLACE) from None
        desk.keep_seen(frozenset({hashlib.sha256(data).digest()}))
        return path


def _check(folder: Path) -> None:
    if not folder.is_dir():
        raise FolderMissing
