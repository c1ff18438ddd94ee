"""Taking out, putting back, deleting wholly, restoring: the keeper over a real vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.backup import BackupReason
from app.core.errors import LamplitError, PassphraseError, UserError
from app.core.log_query import EVERYTHING
from app.store import faults
from app.store.backups import Backups
from app.store.vault import Vault
from app.ui.jobs import ManualJobRunner
from app.ui.log_keeper import LogKeeper, LogState
from tests.store.make import CHEAP, OTHER_PHRASE, PHRASE, check_in, uid


class Room:
    """A keeper, its jobs, and what it told."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.jobs = ManualJobRunner()
        self.keeper = LogKeeper(lambda: Vault(folder, cost=CHEAP), self.jobs)
        self.told: list[object] = []
        self.keeper.changed.connect(lambda: self.told.append("changed"))
        self.keeper.deleted.connect(lambda uids: self.told.append(set(uids)))
        self.keeper.state_changed.connect(lambda state: self.told.append(state))
        self.keeper.copies_trouble.connect(lambda said: self.told.append(said))

    def done(self, result: object = "done") -> None:
        self.told.append(result)

    def failed(self, error: LamplitError) -> None:
        self.told.append(error)

    def drain(self) -> list[object]:
        """Do all jobs; return what was told since the last time."""
        self.jobs.drain()
        told, self.told = self.told, []
        return told

    def make(self, passphrase: str | None = None) -> None:
        """Make a log with three entries, and a copy of it."""
        self.keeper.create(passphrase, self.done, self.failed)
        for number in (1, 2, 3):
            self.keeper.save(check_in(number, note="lamp"))
        self.jobs.drain()
        self.start(passphrase)

    def start(self, passphrase: str | None = None) -> None:
        """Close the log and open it again."""
        self.keeper.close()
        self.jobs.drain()
        self.keeper.open(passphrase, self.done, self.failed)
        self.drain()

    def count(self) -> int:
        found: list[int] = []
        self.keeper.with_log(lambda log: log.count(), found.append, self.failed)
        self.jobs.drain()
        return found[0]

    def notes(self) -> list[int]:
        """Return how many notes are in each copy."""
        found: list[list[int]] = []
        self.keeper.with_vault(
            lambda vault: [vault.look_into(copy.path, None).notes for copy in vault.backups()],
            found.append,
            self.failed,
        )
        self.jobs.drain()
        return found[0]


@pytest.fixture
def room(qapp: object, tmp_path: Path) -> Room:
    """A keeper with no log yet."""
    return Room(tmp_path / "vault")


def test_opening_makes_the_copy_of_the_day(room: Room) -> None:
    room.make()
    assert room.notes() == [3]


def test_what_is_taken_out_can_be_put_back(room: Room) -> None:
    room.make()
    room.keeper.take_out((uid(1), uid(2)), room.done, room.failed)
    assert room.drain() == ["changed", 2]
    assert room.count() == 1
    room.keeper.put_back(room.done, room.failed)
    assert room.drain() == ["changed", 2]
    assert room.count() == 3
    room.keeper.finish_deleting(room.done, room.failed)
    assert room.drain() == ["done"]
    assert room.notes() == [3]


def test_deleting_wholly_reaches_the_copies(room: Room) -> None:
    room.make()
    room.keeper.take_out((uid(1), uid(2)), room.done, room.failed)
    room.keeper.finish_deleting(room.done, room.failed)
    assert room.drain() == ["changed", 2, "changed", {uid(1), uid(2)}, "done"]
    assert room.notes() == [1]


def test_what_a_crash_left_taken_out_is_deleted_at_the_next_opening(room: Room) -> None:
    room.make()
    room.keeper.take_out(EVERYTHING, room.done, room.failed)
    room.drain()
    room.keeper.close()
    room.drain()
    room.keeper.open(None, room.done, room.failed)
    assert room.drain()[-2:] == ["changed", {uid(1), uid(2), uid(3)}]
    assert room.notes() == [0]


def test_a_corrected_note_is_corrected_in_the_copies(room: Room) -> None:
    room.make()
    room.keeper.save(replace(check_in(1), note=None))
    room.jobs.drain()
    assert room.notes() == [2]


def test_copies_that_cannot_follow_a_deletion_yet_are_told_of(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.make()

    def in_use(*_args: object) -> None:
        raise faults.LogInUse

    monkeypatch.setattr(Backups, "follow_log", in_use)
    room.keeper.take_out((uid(1),), room.done, room.failed)
    room.keeper.finish_deleting(room.done, room.failed)
    *told, last = room.drain()
    assert told == ["changed", 1, "changed", {uid(1)}]
    assert isinstance(last, UserError)
    monkeypatch.undo()
    assert room.notes() == [3]
    room.start()
    assert room.notes() == [2]


def test_a_copy_that_could_not_be_made_is_one_sentence_and_the_log_is_open(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_args: object) -> None:
        raise faults.NoRoomForCopy

    monkeypatch.setattr(Backups, "make", no_room)
    room.keeper.create(None, room.done, room.failed)
    room.keeper.save(check_in(1))
    assert room.drain()[-1] == str(faults.NoRoomForCopy())
    assert room.keeper.state is LogState.OPEN
    assert room.count() == 1


def copy_with(room: Room, reason: BackupReason) -> Path:
    found: list[Path] = []
    room.keeper.with_vault(
        lambda vault: next(copy.path for copy in vault.backups() if copy.reason is reason), found.append, room.failed
    )
    room.jobs.drain()
    return found[0]


def test_a_copy_takes_the_place_of_the_open_log(room: Room) -> None:
    room.make(PHRASE)
    room.keeper.save(check_in(4))
    room.drain()
    room.keeper.replacing.restore(copy_with(room, BackupReason.DAILY), None, room.done, room.failed)
    assert room.drain() == [LogState.OPENING, LogState.OPEN, "changed", "done"]
    assert room.count() == 3
    assert room.keeper.locked
    room.keeper.replacing.restore(copy_with(room, BackupReason.RESTORE), None, room.done, room.failed)
    room.drain()
    assert room.count() == 4
    room.start(PHRASE)
    assert room.count() == 4


def test_a_restore_that_fails_leaves_the_log_open(room: Room) -> None:
    room.make()
    room.keeper.replacing.restore(room.folder / "none.db", None, room.done, room.failed)
    first, second, error = room.drain()
    assert (first, second) == (LogState.OPENING, LogState.OPEN)
    assert isinstance(error, faults.CopyMissing)
    assert room.count() == 3


def test_a_packed_log_is_carried_to_a_computer_without_one(
    room: Room, tmp_path: Path, make_room: Callable[[Path], Room]
) -> None:
    room.make()
    file = tmp_path / "log.lamplit"
    room.keeper.with_vault(lambda vault: vault.pack(file, PHRASE), room.done, room.failed)
    room.drain()
    new = make_room(tmp_path / "new")
    new.keeper.begin()
    new.drain()
    assert new.keeper.state is LogState.ABSENT
    new.keeper.replacing.restore(file, OTHER_PHRASE, new.done, new.failed)
    *told, error = new.drain()
    assert told == [LogState.OPENING, LogState.ABSENT]
    assert isinstance(error, PassphraseError)
    new.keeper.replacing.restore(file, PHRASE, new.done, new.failed)
    assert new.drain() == [LogState.OPENING, LogState.OPEN, "changed", "done"]
    assert new.keeper.locked
    assert new.count() == 3
    new.start(PHRASE)
    assert new.count() == 3


@pytest.fixture
def make_room(qapp: object) -> Callable[[Path], Room]:
    """Return what makes another computer."""
    return Room
