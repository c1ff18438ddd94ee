"""The copies that a log keeps of itself: whole or absent, and following the log."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.backup import BackupReason
from app.core.ports import LogEntry
from app.store import backup_copy, backup_stage, backups, faults, migrations
from app.store.backup_names import key_path
from app.store.backups import Backups
from app.store.dbdriver import Database
from app.store.keys import LogKey
from app.store.log import SqliteLog
from app.store.slots import KeyFileStore, OpenSlot
from app.store.vault import Vault
from tests.store.make import CHEAP, NOW_MS, OTHER_PHRASE, PHRASE, check_in, plain_opener, rich_check_in, run, uid

DAY_MS = 86_400_000
MARKER = "zebrasecret"


class Days:
    """A vault whose clock is set by the test."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now_ms = NOW_MS
        self.vault = self.fresh()

    def fresh(self) -> Vault:
        """Return the vault as the next start of the program has it: it knows no key."""
        return Vault(self.folder, lambda: self.now_ms, CHEAP)

    def start(self, passphrase: str | None) -> SqliteLog:
        """Open the log as the next start does."""
        self.vault = self.fresh()
        return self.vault.unlock(passphrase)

    def names(self) -> list[str]:
        """Return the names of the copies, newest first."""
        return [copy.name for copy in self.vault.backups()]

    def notes(self, passphrase: str | None = None) -> list[int]:
        """Return how many notes are in each copy, newest first, opened without the log's key."""
        return [self.fresh().look_into(copy.path, passphrase).notes for copy in self.vault.backups()]


@pytest.fixture
def days(folder: Path) -> Days:
    """A vault with nothing in it."""
    return Days(folder)


def files(folder: Path) -> list[Path]:
    """Return every file below a folder."""
    return [path for path in folder.rglob("*") if path.is_file()]


def test_one_copy_a_day_opens_by_itself(days: Days) -> None:
    log = days.vault.create(None)
    days.vault.tend_backups()
    assert days.names() == []
    log.save(check_in(1, note="lamp"))
    days.vault.tend_backups()
    log.save(check_in(2, note="sill"))
    days.vault.tend_backups()
    days.now_ms += DAY_MS
    days.vault.tend_backups()
    log.close()
    assert len(days.names()) == 2
    assert days.notes() == [2, 1]
    assert {path.suffix for path in (days.folder / "backups").iterdir()} == {".db", ".slots"}
    assert [copy.made_ms for copy in days.vault.backups()] == [NOW_MS + DAY_MS, NOW_MS]


def test_a_copy_holds_neither_a_draft_nor_forgets_what_may_be_put_back(days: Days) -> None:
    log = days.vault.create(None)
    for number in (1, 2):
        log.save(check_in(number, note="lamp"))
    log.save_draft(check_in(3, note="being made"))
    log.take_out((uid(1),))
    days.vault.tend_backups()
    log.close()
    log = days.vault.restore(days.vault.backups()[0].path, None)
    assert log.contents().check_ins == 2
    assert log.draft() is None
    log.close()


def test_too_little_room_is_said_and_leaves_nothing(days: Days, monkeypatch: pytest.MonkeyPatch) -> None:
    log = days.vault.create(None)
    log.save(check_in(1))
    monkeypatch.setattr(backup_copy, "disk_usage", lambda _folder: type("", (), {"free": 1_000_000})())
    with pytest.raises(faults.NoRoomForCopy):
        days.vault.tend_backups()
    assert files(days.folder / "backups") == []
    log.save(check_in(2))
    monkeypatch.undo()
    days.vault.tend_backups()
    assert len(days.names()) == 1
    log.close()


def test_a_copy_that_is_not_the_log_is_not_kept(days: Days, monkeypatch: pytest.MonkeyPatch) -> None:
    log = days.vault.create(None)
    log.save(check_in(1))
    counts = iter([(1,), (2,)])
    monkeypatch.setattr(backup_copy, "_counts", lambda _db: next(counts))
    with pytest.raises(faults.CopyDamaged):
        days.vault.tend_backups()
    assert files(days.folder / "backups") == []
    log.close()


def test_what_a_crash_left_half_done_is_swept(days: Days) -> None:
    log = days.vault.create(None)
    log.save(check_in(1))
    days.vault.tend_backups()
    kept = set(files(days.folder / "backups"))
    left = ("2026-01-01.db.new", "2026-01-01.db.new-journal", "2026-01-01.slots", "2026-01-01.db-journal")
    for name in left:
        (days.folder / "backups" / name).write_bytes(b"x")
    (days.folder / "data.db.staged").write_bytes(b"x")
    (days.folder / "data.db.packing").write_bytes(b"x")
    days.vault.tend_backups()
    assert set(files(days.folder / "backups")) == kept
    assert not list(days.folder.glob("data.db.*"))
    log.close()


def test_a_log_of_an_older_form_is_copied_before_it_changes(days: Days, monkeypatch: pytest.MonkeyPatch) -> None:
    log = days.vault.create(PHRASE)
    log.save(check_in(1, note="lamp"))
    log.close()

    def later(db: Database) -> None:
        db.execute("ALTER TABLE run ADD COLUMN later TEXT")
        db.execute("PRAGMA user_version = 99")

    monkeypatch.setattr(migrations, "_STEPS", (*migrations._STEPS, ("m099_later", later)))
    monkeypatch.setattr(migrations, "SCHEMA_VERSION", 99)
    days.start(PHRASE).close()
    days.start(PHRASE).close()
    assert [copy.reason for copy in days.vault.backups()] == [BackupReason.NEW_FORM]
    monkeypatch.undo()
    with pytest.raises(faults.LogTooNew):
        days.start(PHRASE)
    assert days.notes(PHRASE) == [1]


def test_copies_open_by_the_passphrase_of_today(days: Days) -> None:
    log = days.vault.create(None)
    log.save(check_in(1, note="lamp"))
    days.vault.tend_backups()
    log.close()
    for current, new in ((None, PHRASE), (PHRASE, OTHER_PHRASE), (OTHER_PHRASE, None), (None, OTHER_PHRASE)):
        days.vault.change_passphrase(current, new)
        assert set(days.notes(new)) == {1}
        if new is not None:
            for old in (None, PHRASE if new != PHRASE else OTHER_PHRASE):
                with pytest.raises((faults.PassphraseNeeded, faults.WrongPassphrase)):
                    days.notes(old)


def test_no_copy_under_a_key_that_lay_open_is_left(days: Days) -> None:
    log = days.vault.create(None)
    log.save(check_in(1, note="lamp"))
    days.vault.tend_backups()
    log.close()
    (slot,) = KeyFileStore(days.folder).read().slots
    assert isinstance(slot, OpenSlot)
    days.vault.change_passphrase(None, PHRASE)
    assert len(days.vault.backups()) == 2
    assert not any(backup_copy.opens(copy.path, slot.key) for copy in days.vault.backups())
    assert not any(slot.key.key.hex().encode() in path.read_bytes() for path in files(days.folder))


def test_an_open_copy_that_cannot_follow_goes(days: Days, monkeypatch: pytest.MonkeyPatch) -> None:
    log = days.vault.create(None)
    log.save(check_in(1, note="lamp"))
    days.vault.tend_backups()
    log.close()

    def full(_path: Path, _key: LogKey, _new_key: LogKey) -> None:
        raise faults.NoRoomForCopy

    monkeypatch.setattr(backups, "rekey", full)
    days.vault.change_passphrase(None, PHRASE)
    assert files(days.folder / "backups") == []
    assert days.start(PHRASE).contents().notes == 1


def test_a_deletion_and_a_correction_reach_every_copy(days: Days) -> None:
    log = days.vault.create(PHRASE)
    log.save_run(run(9))
    for number in (1, 2, 3):
        log.save(check_in(number, days.now_ms, note=f"lamp {number}"))
        days.vault.tend_backups()
        days.now_ms += DAY_MS
    made = [copy.made_ms for copy in days.vault.backups()]
    log.take_out((uid(1), uid(9)))
    days.vault.forget_in_backups(log.delete_taken_out())
    log.save(replace(check_in(2, NOW_MS + DAY_MS), note="corrected"))
    days.vault.follow_saved(NOW_MS + DAY_MS)
    log.close()
    assert days.notes(PHRASE) == [2, 1, 0]
    assert [copy.made_ms for copy in days.vault.backups()] == made
    log = days.vault.restore(days.vault.backups()[1].path, None)
    assert [entry.check_in and entry.check_in.note for entry in log.page(None, 9).entries] == ["corrected"]
    assert log.runs_since(0) == ()
    log.close()


def test_a_copy_that_cannot_be_read_goes_with_a_deletion_only(days: Days) -> None:
    log = days.vault.create(None)
    log.save(check_in(1))
    days.vault.tend_backups()
    copy = days.vault.backups()[0]
    content = bytearray(copy.path.read_bytes())
    content[100] ^= 1
    copy.path.write_bytes(content)
    days.now_ms += DAY_MS
    days.vault.tend_backups()
    assert len(days.names()) == 2
    days.now_ms += 100 * DAY_MS  # the harm gave the file another time
    log.delete(uid(1))
    days.vault.forget_in_backups()
    assert copy.path not in [left.path for left in days.vault.backups()]
    assert not key_path(copy.path).exists()
    log.close()


def plain_copies(tmp_path: Path) -> tuple[SqliteLog, Backups, Path, Callable[[Path], Database]]:
    """Return a log that is not encrypted, and the folder of its copies."""
    path = tmp_path / "log.db"

    def open_it(one: Path) -> Database:
        return plain_opener(one)()

    return SqliteLog(plain_opener(path), path, lambda: NOW_MS), Backups(tmp_path / "b", lambda: NOW_MS), path, open_it


def traces(folder: Path) -> int:
    """Return how often the marker, or most of it, stands in any file below the folder."""
    return sum(path.read_bytes().count(part) for path in files(folder) for part in (MARKER.encode(), b"ebrasec"))


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("change", ["deleted", "corrected"])
def test_no_word_is_left_in_file_journal_and_copies(tmp_path: Path, change: str, known: bool) -> None:
    log, copies, path, open_it = plain_copies(tmp_path)
    for number in range(40):
        log.save(rich_check_in(1, number, 0))
    said = replace(check_in(99, note=" ".join([MARKER, *(f"{MARKER}{number}" for number in range(40))])))
    log.save(said)
    for reason in (BackupReason.DAILY, BackupReason.RESTORE):
        copies.make(path, reason, open_it, None)
    assert traces(tmp_path) > 6
    if change == "deleted":
        log.take_out((said.uid,))
        gone = log.delete_taken_out()
    else:
        log.save(replace(said, note="lamp"))
        gone = ()
    assert traces(tmp_path) > 0  # in the copies
    copies.follow_log(path, open_it, gone if known else ())
    assert traces(tmp_path) == 0
    log.close()
    assert traces(tmp_path) == 0
    left = open_it(copies.listed()[0].path)
    assert left.execute("SELECT count(*) FROM checkin").fetchone() == (40 if change == "deleted" else 41,)
    left.close()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_beside_a_copy_is_refused_and_not_waited_for(days: Days, tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_bytes(bytes(8_192))
    os.mkfifo(tmp_path / "copy.slots")
    with pytest.raises(faults.KeyFileDamaged):
        days.vault.look_into(tmp_path / "copy.db", PHRASE)


def test_looking_into_a_copy_touches_nothing(days: Days) -> None:
    log = days.vault.create(PHRASE)
    log.save(check_in(1, note="lamp"))
    days.vault.tend_backups()
    copy = days.vault.backups()[0]
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in files(days.folder)}
    assert days.vault.look_into(copy.path, None) == log.contents()
    with pytest.raises(faults.PassphraseNeeded):
        days.fresh().look_into(copy.path, None)
    with pytest.raises(faults.WrongPassphrase):
        days.fresh().look_into(copy.path, OTHER_PHRASE)
    with pytest.raises(faults.CopyMissing):
        days.vault.look_into(days.folder / "none.db", None)
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in files(days.folder)} == before
    log.close()


def test_a_restored_copy_is_the_log_and_the_log_is_a_copy(days: Days) -> None:
    log = days.vault.create(PHRASE)
    log.save(check_in(1, note="lamp"))
    days.vault.tend_backups()
    log.save(check_in(2, note="sill"))
    log.close()
    log = days.vault.restore(days.vault.backups()[0].path, None)
    assert list(log.page(None, 9).entries) == [LogEntry(check_in(1, note="lamp"), None)]
    log.close()
    log = days.start(PHRASE)
    assert log.contents().notes == 1
    log.close()
    aside = next(copy for copy in days.vault.backups() if copy.reason is BackupReason.RESTORE)
    log = days.vault.restore(aside.path, None)
    assert log.contents().notes == 2
    log.close()


def test_a_damaged_log_gives_way_and_is_kept_byte_for_byte(days: Days) -> None:
    log = days.vault.create(PHRASE)
    log.save(check_in(1, note="lamp"))
    days.vault.tend_backups()
    log.close()
    harmed = b"no log at all" * 1000
    (days.folder / "data.db").write_bytes(harmed)
    with pytest.raises(faults.LogDamaged):
        days.start(PHRASE)
    daily = days.vault.backups()[0]
    with pytest.raises(faults.WrongPassphrase):
        days.fresh().restore(daily.path, OTHER_PHRASE)
    assert (days.folder / "data.db").read_bytes() == harmed
    log = days.fresh().restore(daily.path, PHRASE)
    assert log.contents().notes == 1
    log.close()
    days.start(PHRASE).close()
    kept = next(copy for copy in days.vault.backups() if copy.reason is BackupReason.UNREADABLE)
    assert kept.path.read_bytes() == harmed


def test_a_log_without_its_key_file_comes_back_from_a_copy(days: Days) -> None:
    log = days.vault.create(PHRASE)
    log.save(check_in(1, note="lamp"))
    days.vault.tend_backups()
    log.close()
    for path in days.folder.glob("vault.slots*"):
        path.unlink()
    log = days.fresh().restore(days.vault.backups()[0].path, PHRASE)
    log.close()
    log = days.start(PHRASE)
    assert log.contents().notes == 1
    days.vault.tend_backups()
    log.close()


def test_a_restore_that_fails_leaves_the_log(days: Days, monkeypatch: pytest.MonkeyPatch) -> None:
    log = days.vault.create(None)
    log.save(check_in(1))
    days.vault.tend_backups()
    log.save(check_in(2))
    log.close()
    copy = days.vault.backups()[0]
    before = sorted(path.name for path in files(days.folder))

    def damaged(_db: Database) -> None:
        raise faults.CopyDamaged

    monkeypatch.setattr(backup_stage, "prove", damaged)
    with pytest.raises(faults.CopyDamaged):
        days.vault.restore(copy.path, None)
    log = days.vault.reopen()
    assert log.contents().check_ins == 2
    log.close()
    assert sorted(path.name for path in files(days.folder)) == before
