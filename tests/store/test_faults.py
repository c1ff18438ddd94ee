"""Trouble with disk, folder and other processes."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.core.errors import BugError, EnvironmentFault, LamplitError
from app.core.log_facts import ScaleWords
from app.core.moment import Moment
from app.core.ports import LogEntry
from app.core.steady_things import SteadyThing
from app.store import deletion, faults
from app.store.database import immediate
from app.store.dbdriver import Database
from app.store.log import SqliteLog
from app.store.room import ROOM_BYTES, Room
from tests.store.make import NOW_MS, PHRASE, cheap_vault, check_in, opener, run, uid, unsound


def reopened(folder: Path, open_it: Callable[[], Database]) -> SqliteLog:
    return SqliteLog(open_it, folder / "data.db", lambda: NOW_MS)


def test_a_full_disk_takes_the_save_back_whole_and_lets_delete_go_on(folder: Path, log: SqliteLog) -> None:
    log.save(check_in(1, note="lamp"))
    pages = log._connected().execute("PRAGMA page_count").fetchone()[0]
    log.close()
    full = reopened(folder, opener(folder, f"max_page_count={pages + 3}"))
    with pytest.raises(faults.DiskFull):
        full.save(check_in(2, note="kettle " * 2_800))
    assert full.entry(uid(2)) is None
    assert full.entry(uid(1)) == LogEntry(check_in(1, note="lamp"), None)
    assert not full._connected().conn.in_transaction
    full.save(check_in(3))
    full.delete(uid(1))
    assert full.page(None, 5).entries == (LogEntry(check_in(3), None),)
    assert unsound(full._connected()) == []
    full.close()


@pytest.fixture
def room_for() -> Iterator[Callable[[int], None]]:
    """Let files grow to so many bytes and no further."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda most_bytes: resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, before[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_disk_that_fails_in_the_middle_of_encrypting_anew_leaves_the_log_as_it_was(
    folder: Path, log: SqliteLog, room_for: Callable[[int], None]
) -> None:
    log.save(check_in(1, note="lamp"))
    log.close()
    vault = cheap_vault(folder)
    room_for(40_000)
    with pytest.raises((faults.DiskTrouble, faults.DiskFull)):
        vault.change_passphrase(None, PHRASE)
    room_for(1 << 40)
    again = vault.unlock(None)
    assert again.entry(uid(1)) == LogEntry(check_in(1, note="lamp"), None)
    assert unsound(again._connected()) == []
    again.close()
    vault.change_passphrase(None, PHRASE)
    assert vault.is_locked_by_passphrase()


def test_a_disk_that_fails_in_the_middle_of_a_save_leaves_the_log_as_it_was(
    log: SqliteLog, room_for: Callable[[int], None]
) -> None:
    log.save(check_in(1, note="lamp"))
    room_for(4_096)
    with pytest.raises((faults.DiskTrouble, faults.DiskFull)):
        log.save(check_in(2, note="kettle"))
    room_for(1 << 40)
    assert log.page(None, 5).entries == (LogEntry(check_in(1, note="lamp"), None),)
    assert unsound(log._connected()) == []
    log.save(check_in(2, note="kettle"))
    assert log.entry(uid(2)) is not None


@pytest.mark.parametrize("most_bytes", [0, 100, 4_096, 100_000])
def test_a_log_that_could_not_be_made_can_be_made_later(
    folder: Path, room_for: Callable[[int], None], most_bytes: int
) -> None:
    vault = cheap_vault(folder)
    room_for(most_bytes)
    with pytest.raises((faults.DiskTrouble, faults.DiskFull, faults.LogUnreachable)):
        vault.create(PHRASE)
    room_for(1 << 40)
    assert not vault.exists()
    vault.create(PHRASE).close()
    vault.unlock(PHRASE).close()


def test_a_file_that_takes_no_writes_can_be_read(folder: Path, log: SqliteLog) -> None:
    log.save(check_in(1))
    log.close()
    still = reopened(folder, opener(folder, "query_only=ON"))
    with pytest.raises(faults.LogReadOnly):
        still.save(check_in(2))
    assert still.page(None, 5).entries == (LogEntry(check_in(1), None),)
    still.close()


def test_a_folder_that_vanished_is_said_so(folder: Path, log: SqliteLog) -> None:
    shutil.rmtree(folder)
    with pytest.raises(faults.LogUnreachable) as caught:
        log.save(check_in(1))
    assert isinstance(caught.value, EnvironmentFault)
    assert not folder.exists()


def test_a_file_that_vanished_is_not_made_anew(folder: Path, log: SqliteLog) -> None:
    (folder / "data.db").unlink()
    with pytest.raises(faults.LogMissing):
        log.save(check_in(1))
    assert not (folder / "data.db").exists()


def test_a_folder_that_came_back_goes_on(folder: Path, log: SqliteLog, tmp_path: Path) -> None:
    folder.rename(tmp_path / "elsewhere")
    with pytest.raises(faults.LogUnreachable):
        log.save(check_in(1))
    (tmp_path / "elsewhere").rename(folder)
    log.save(check_in(1))
    assert log.entry(uid(1)) == LogEntry(check_in(1), None)


def test_another_writer_is_waited_for_and_then_named(folder: Path, log: SqliteLog) -> None:
    log.close()
    first = reopened(folder, opener(folder))
    second = reopened(folder, opener(folder, "busy_timeout=30"))
    with immediate(first._connected()), pytest.raises(faults.LogInUse):
        second.save(check_in(1))
    second.save(check_in(1))
    first.save(check_in(2))
    assert len(first.page(None, 5).entries) == len(second.page(None, 5).entries) == 2
    first.close()
    second.close()


def test_unlocking_beside_a_writer_still_opens(folder: Path, log: SqliteLog) -> None:
    log.save_run(run(1))
    other = cheap_vault(folder).unlock(None)
    assert other.runs_since(0) == log.runs_since(0)
    other.close()


def test_another_thread_is_refused(log: SqliteLog) -> None:
    caught: list[BaseException] = []

    def use() -> None:
        try:
            log.page(None, 1)
        except LamplitError as error:
            caught.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert [type(error) for error in caught] == [BugError]
    assert log.page(None, 1).entries == ()


def test_a_read_that_failed_once_is_tried_on_a_fresh_connection(folder: Path, log: SqliteLog) -> None:
    for number in range(40):
        log.save(check_in(number, note="lamp " * 300))
    log.close()
    data = folder / "data.db"
    sound = data.read_bytes()
    opened: list[int] = []
    open_real = opener(folder)

    def open_over_a_bad_read() -> Database:
        data.write_bytes(sound)
        db = open_real()
        if not opened:  # the disk gives wrong bytes once
            data.write_bytes(sound[:8192] + bytes(len(sound) - 8192))
        opened.append(1)
        return db

    shaken = reopened(folder, open_over_a_bad_read)
    assert len(shaken.page(None, 50).entries) == 40
    assert len(opened) == 2
    shaken.close()


def test_a_file_that_stays_bad_is_called_damaged_and_left(folder: Path, log: SqliteLog) -> None:
    for number in range(40):
        log.save(check_in(number, note="lamp " * 300))
    log.close()
    data = folder / "data.db"
    harmed = bytearray(data.read_bytes())
    for page in range(8192, len(harmed), 4096):
        harmed[page + 50] ^= 1
    shaken = reopened(folder, opener(folder))
    data.write_bytes(harmed)
    with pytest.raises(faults.LogDamaged):
        shaken.page(None, 50)
    shaken.close()
    assert data.read_bytes() == harmed


def test_a_full_disk_takes_each_writing_call_back_whole_and_lets_deleting_go_on(folder: Path, log: SqliteLog) -> None:
    log.save(check_in(1, note="lamp"))
    log.save_draft(check_in(2, note="sill"))
    pages = log._connected().execute("PRAGMA page_count").fetchone()[0]
    log.close()
    full = reopened(folder, opener(folder, f"max_page_count={pages + 3}"))
    many = [LogEntry(check_in(number, note="kettle " * 60), None) for number in range(10, 200)]
    for write in (
        lambda: full.save_draft(check_in(3, note="kettle " * 2_800)),
        lambda: full.add(many),
        lambda: full.add([LogEntry(check_in(1, note="stair"), None), *many]),
    ):
        with pytest.raises(faults.DiskFull):
            write()
        assert not full._connected().conn.in_transaction
        assert full.draft() == check_in(2, note="sill")
        assert full.page(None, 5).entries == (LogEntry(check_in(1, note="lamp"), None),)
    assert full.take_out((uid(1),)) == 1
    assert full.delete_taken_out() == (uid(1),)
    full.drop_draft()
    assert (full.draft(), full.count()) == (None, 0)
    assert unsound(full._connected()) == []
    full.close()


def test_a_disk_that_fails_in_the_middle_of_deleting_leaves_it_out_of_sight(
    log: SqliteLog, room_for: Callable[[int], None]
) -> None:
    log.add([LogEntry(check_in(number, note="kettle " * 60), None) for number in range(40)])
    log.save(check_in(99, note="lamp"))
    taken = tuple(uid(number) for number in range(40))
    log.take_out(taken)
    room_for(4_096)
    with pytest.raises((faults.DiskTrouble, faults.DiskFull)):
        log.delete_taken_out()
    room_for(1 << 40)
    assert log.page(None, 5).entries == (LogEntry(check_in(99, note="lamp"), None),)
    assert sorted(log.delete_taken_out()) == sorted(taken)
    assert unsound(log._connected()) == []


def test_a_file_that_takes_no_writes_refuses_each_writing_call_and_reads_on(folder: Path, log: SqliteLog) -> None:
    log.save(check_in(1))
    log.save(check_in(2))
    log.take_out((uid(2),))
    log.save_draft(check_in(3))
    known = log.facts()
    log.close()
    still = reopened(folder, opener(folder, "query_only=ON"))
    for write in (
        lambda: still.take_out((uid(1),)),
        still.put_back,
        still.delete_taken_out,
        lambda: still.add([LogEntry(check_in(4), None)]),
        lambda: still.save_draft(check_in(5)),
        still.drop_draft,
        lambda: still.keep_last_session(1),
        lambda: still.keep_asked(NOW_MS),
        lambda: still.keep_scale_words(ScaleWords("a")),
        lambda: still.keep_struck_words(("a",)),
        lambda: still.keep_brought_back("a", 1),
        still.forget_brought_back,
        lambda: still.keep_things((SteadyThing(uid(1), "a"),)),
        lambda: still.count_opening(Moment(NOW_MS, 0)),
    ):
        with pytest.raises(faults.LogReadOnly):
            write()
    assert still.page(None, 5).entries == (LogEntry(check_in(1), None),)
    assert (still.draft(), still.facts(), still.count()) == (check_in(3), known, 1)
    still.close()


def test_what_was_written_over_a_bad_connection_is_written_once(folder: Path, log: SqliteLog) -> None:
    log.add([LogEntry(check_in(number, note="lamp"), None) for number in range(4)])
    log.close()
    opened: list[int] = []
    open_real = opener(folder)

    def open_twice() -> Database:
        opened.append(1)
        db = open_real()
        if len(opened) == 1:  # this connection fails at its first writing
            db.execute("CREATE TEMP TRIGGER broken BEFORE INSERT ON taken_check_in BEGIN SELECT x FROM nowhere; END")
        return db

    shaken = reopened(folder, open_twice)
    assert shaken.take_out((uid(1), uid(2))) == 2
    assert len(opened) == 2
    assert shaken.count() == 2
    shaken.close()


def test_room_is_kept_for_deleting_and_given_up_where_the_disk_is_full(
    folder: Path, log: SqliteLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = folder / "data.room"
    assert room.stat().st_size == ROOM_BYTES
    log.save(check_in(1, note="lamp"))
    real = deletion.delete_entry
    seen: list[bool] = []

    def as_on_a_full_disk(db: Database, uid: bytes, wall_ms: int) -> None:
        """The disk has no byte, as long as the room is held."""
        seen.append(room.exists())
        if room.exists():
            raise faults.DiskFull
        real(db, uid, wall_ms)

    monkeypatch.setattr(deletion, "delete_entry", as_on_a_full_disk)
    log.delete(uid(1))
    assert seen == [True, False]
    assert log.entry(uid(1)) is None
    assert room.stat().st_size == ROOM_BYTES


def test_no_room_is_no_trouble(tmp_path: Path) -> None:
    room = Room(tmp_path / "nowhere")
    room.hold()
    assert not room.give()
    room = Room(tmp_path)
    room.hold()
    room.hold()
    assert room.give()
    assert not room.give()
