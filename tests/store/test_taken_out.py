"""Out of sight, back again, or wholly gone: one, several, a span, all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.log_query import EVERYTHING, LogFilter
from app.core.ports import LogEntry
from app.store import deletion
from app.store.dbdriver import Database
from app.store.deletion import delete_taken_out
from app.store.log import SqliteLog
from app.store.traces import words_are_due
from tests.store.make import NOW_MS, cheap_vault, check_in, plain_opener, rich_check_in, run, uid, unsound

MARKER = "zebrasecret"
DAY_MS = 86_400_000


def traces(folder: Path, *needles: bytes) -> int:
    """Return how often the needles stand in any file of the folder."""
    return sum(path.read_bytes().count(needle) for path in folder.iterdir() for needle in needles)


def marked(number: int) -> LogEntry:
    """Return an entry whose every part tells that it is one to be deleted; ten to a day."""
    at_ms = NOW_MS + number * (DAY_MS // 10)
    made = replace(run(number, at_ms), uid=b"zebra-run" + number.to_bytes(7, "big"), exercise_id=f"{MARKER}-exercise")
    said = replace(
        rich_check_in(2, number, 0),
        uid=b"zebra-say" + number.to_bytes(7, "big"),
        at_ms=at_ms,
        run_uid=made.uid,
        note=f"{MARKER}{number} Ärger{number} by the door",
    )
    return LogEntry(said, made)


@pytest.fixture
def plain(tmp_path: Path) -> SqliteLog:
    """A log that is not encrypted, with 30 check-ins to keep and 60 marked ones."""
    path = tmp_path / "log.db"
    log = SqliteLog(plain_opener(path), path, lambda: NOW_MS)
    log.add([LogEntry(rich_check_in(1, number, 0), None) for number in range(30)])
    log.add([marked(number) for number in range(60)])
    return log


MARKED = tuple(marked(number).check_in.uid for number in range(60))  # type: ignore[union-attr]


@pytest.mark.parametrize("at_once", [7, 2_000])
@pytest.mark.parametrize("per_deletion", [0, 50])
@pytest.mark.parametrize(
    "which",
    [
        MARKED,
        LogFilter(words="zebra"),
        LogFilter(exercise_id=f"{MARKER}-exercise"),
        LogFilter(first_day=NOW_MS // DAY_MS - 1),
        EVERYTHING,
    ],
)
def test_no_byte_of_what_was_taken_out_is_left_once_it_is_deleted(
    tmp_path: Path,
    plain: SqliteLog,
    monkeypatch: pytest.MonkeyPatch,
    which: LogFilter | tuple[bytes, ...],
    at_once: int,
    per_deletion: int,
) -> None:
    monkeypatch.setattr(deletion, "_AT_ONCE", at_once)
    monkeypatch.setattr(deletion, "_NOTES_PER_DELETION", per_deletion)
    whole = plain.page(None, 100)
    assert traces(tmp_path, MARKER.encode(), b"zebra-run", b"zebra-say") > 200
    taken = plain.take_out(which)
    assert taken == 100 - len(plain.page(None, 100).entries) - 10
    assert plain.put_back() == taken
    assert plain.page(None, 100) == whole
    plain.take_out(which)
    left = plain.page(None, 100)
    assert len(plain.delete_taken_out()) >= taken + 60  # each of the marked ones has a run
    assert plain.page(None, 100) == left
    assert traces(tmp_path, b"ebrasec", b"zebrasec", b"arger1", b"zebra-run", b"zebra-say") == 0
    assert unsound(plain._connected()) == []
    assert plain.delete_taken_out() == ()
    plain.close()


def test_a_deletion_broken_off_goes_on_at_the_next_call(
    tmp_path: Path, plain: SqliteLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deletion, "_AT_ONCE", 10)
    real, calls = deletion._delete, []

    def break_off(db: Database, *rest: object) -> list[bytes]:
        calls.append(1)
        if len(calls) == 3:
            raise KeyboardInterrupt
        return real(db, *rest)  # type: ignore[arg-type]

    plain.take_out(MARKED)
    gone: list[bytes] = []
    monkeypatch.setattr(deletion, "_delete", break_off)
    with pytest.raises(KeyboardInterrupt):
        delete_taken_out(plain._connected(), NOW_MS, gone)
    assert len(gone) == 40
    assert words_are_due(plain._connected())
    assert len(plain.page(None, 100).entries) == 30
    plain.close()
    again = SqliteLog(plain_opener(tmp_path / "log.db"), tmp_path / "log.db", lambda: NOW_MS)
    assert len(again.delete_taken_out()) == 80
    assert not words_are_due(again._connected())
    assert traces(tmp_path, b"ebrasec", b"zebra-run", b"zebra-say") == 0
    assert unsound(again._connected()) == []
    again.close()


def test_a_run_goes_with_the_last_of_its_check_ins(log: SqliteLog) -> None:
    log.save_run(run(1))
    log.save(check_in(2, run_uid=uid(1)))
    log.save(check_in(3, NOW_MS + 1, run_uid=uid(1)))
    assert log.take_out((uid(2),)) == 1
    assert log.runs_since(0) == (run(1),)
    assert log.take_out((uid(3),)) == 1
    assert (log.runs_since(0), log.exercise_ids(), log.count()) == ((), (), 0)
    assert log.put_back() == 2
    assert log.take_out((uid(1),)) == 2
    assert set(log.delete_taken_out()) == {uid(1), uid(2), uid(3)}


def test_taking_out_twice_counts_once(log: SqliteLog) -> None:
    log.save(check_in(1))
    log.save_run(run(2))
    assert log.take_out((uid(1), uid(2), uid(99))) == 2
    assert log.take_out((uid(1), uid(2))) == 0
    assert log.put_back() == 2
    assert log.put_back() == 0


def test_what_is_out_of_sight_stays_so_over_a_closing_and_can_come_back(folder: Path, log: SqliteLog) -> None:
    log.save(check_in(1, note="lamp"))
    log.save(check_in(2))
    log.take_out((uid(1),))
    log.close()
    again = cheap_vault(folder).unlock(None)
    assert again.page(None, 5, LogFilter(words="lamp")).entries == ()
    again.put_back()
    again.delete_taken_out()
    again.close()


def test_saving_what_is_out_of_sight_brings_it_back(log: SqliteLog) -> None:
    log.save_run(run(1))
    log.save(check_in(2, run_uid=uid(1)))
    log.save_run(run(3))
    log.take_out((uid(2), uid(3)))
    log.save(check_in(2, run_uid=uid(1), note="lamp"))
    log.save_run(run(3))
    assert log.delete_taken_out() == ()
    assert log.count() == 2
    assert log.entry(uid(1)) == LogEntry(check_in(2, run_uid=uid(1), note="lamp"), run(1))


def test_an_entry_added_while_another_is_out_of_sight_stays(log: SqliteLog) -> None:
    log.save(check_in(1))
    log.take_out(EVERYTHING)
    log.save(check_in(2))
    assert log.delete_taken_out() == (uid(1),)
    assert log.page(None, 5).entries == (LogEntry(check_in(2), None),)
