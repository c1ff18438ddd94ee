"""Deleting leaves nothing behind."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.checkin import CheckIn
from app.core.log_query import LogFilter
from app.core.ports import LogEntry
from app.store.log import SqliteLog
from tests.store.make import NOW_MS, check_in, plain_opener, rich_check_in, run, uid, unsound

MARKER = "zebrasecret"


def traces(folder: Path, *needles: bytes) -> int:
    """Return how often the needles stand in any file of the folder."""
    return sum(path.read_bytes().count(needle) for path in folder.iterdir() for needle in needles)


def filled(path: Path) -> tuple[SqliteLog, list[CheckIn]]:
    """Return a log that is not encrypted, with 60 check-ins in it, and these."""
    log = SqliteLog(plain_opener(path), path, lambda: NOW_MS)
    kept = [rich_check_in(1, number, 0) for number in range(60)]
    for said in kept:
        log.save(said)
    return log, kept


@pytest.mark.parametrize("length", [1, 40, 1_000])
def test_no_byte_of_a_deleted_entry_is_left_in_file_or_journal(tmp_path: Path, length: int) -> None:
    log, kept = filled(tmp_path / "log.db")
    name, run_name = b"\x01\x9azebra-check-in", b"\x01\x9azebra-run-uid-"
    note = " ".join([MARKER] + [f"{MARKER}{number}" for number in range(length)])
    log.save_run(replace(run(0), uid=run_name, exercise_id=f"{MARKER}-exercise"))
    log.save(replace(kept[0], uid=name, run_uid=run_name, note=note))
    log.save(replace(kept[0], uid=name, run_uid=run_name, note=note + " changed"))
    assert traces(tmp_path, MARKER.encode(), name, run_name) > 4
    log.delete(name)
    assert traces(tmp_path, MARKER.encode(), MARKER.encode()[:6], b"ebrasec", name, run_name) == 0
    assert unsound(log._connected()) == []
    assert len(log.page(None, 100).entries) == len(kept)
    log.close()
    assert traces(tmp_path, MARKER.encode(), name) == 0


@pytest.mark.parametrize("change", ["deleted", "changed"])
def test_the_search_index_names_no_word_that_only_a_gone_note_held(tmp_path: Path, change: str) -> None:
    log, kept = filled(tmp_path / "log.db")
    words = [f"{MARKER}{number}" for number in range(1_000, 3_400)]
    log.save(replace(kept[0], uid=uid(7_000), note=" ".join(words[::2])))
    log.save(replace(kept[0], uid=uid(7_001), note=" ".join(words[1::2])))
    if change == "deleted":
        log.delete(uid(7_000))
    else:
        log.save(replace(kept[0], uid=uid(7_000), note="lamp"))
    assert traces(tmp_path, *(f"{word}".encode() for word in words[::2])) == 0
    assert [
        entry.check_in.uid for entry in log.page(None, 5, LogFilter(words=words[1_001])).entries if entry.check_in
    ] == [uid(7_001)]
    assert unsound(log._connected()) == []
    log.close()


def test_no_byte_of_a_note_is_left_after_it_was_changed(tmp_path: Path) -> None:
    log, kept = filled(tmp_path / "log.db")
    log.save(replace(kept[0], note=f"{MARKER} by the door"))
    log.save(replace(kept[0], note="by the door"))
    assert traces(tmp_path, MARKER.encode(), b"ebrasec") == 0
    log.close()


def test_the_run_goes_with_its_check_in_and_the_other_way(log: SqliteLog) -> None:
    for number in (1, 2):
        log.save_run(run(number))
        log.save(check_in(10 + number, run_uid=uid(number)))
    log.delete(uid(11))
    log.delete(uid(2))
    assert log.page(None, 10).entries == ()
    assert log.runs_since(0) == ()


def test_a_run_with_another_check_in_stays(log: SqliteLog) -> None:
    log.save_run(run(1))
    log.save(check_in(11, run_uid=uid(1)))
    log.save(check_in(12, run_uid=uid(1)))
    log.delete(uid(11))
    assert log.page(None, 10).entries == (LogEntry(check_in(12, run_uid=uid(1)), run(1)),)


def test_a_check_in_whose_run_was_never_kept_can_be_deleted(log: SqliteLog) -> None:
    log.save(check_in(11, run_uid=uid(1)))
    log.delete(uid(11))
    assert log.entry(uid(11)) is None


def test_an_unknown_uid_changes_nothing(log: SqliteLog) -> None:
    log.save(check_in(1))
    log.delete(uid(99))
    assert log.page(None, 10).entries == (LogEntry(check_in(1), None),)
    assert log._connected().execute("SELECT count(*) FROM tombstone").fetchone() == (0,)


def test_a_deleted_note_is_not_found(log: SqliteLog) -> None:
    log.save(check_in(1, note="lamp"))
    log.delete(uid(1))
    assert log.page(None, 5, LogFilter(words="lamp")).entries == ()


def test_an_entry_kept_again_after_its_deletion_is_back(log: SqliteLog) -> None:
    log.save(check_in(1, note="lamp"))
    log.delete(uid(1))
    log.save(check_in(1, note="lamp"))
    assert log.page(None, 10).entries == (LogEntry(check_in(1, note="lamp"), None),)
    assert log._connected().execute("SELECT count(*) FROM tombstone").fetchone() == (0,)
