"""Entries brought in from elsewhere: all or none, nothing twice, nothing that stands is touched."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.checkin import CheckIn, Place, Sensation
from app.core.errors import BugError
from app.core.log_query import Added, LogFilter
from app.core.ports import LogEntry
from app.core.run import Run
from app.store import faults, order
from app.store.log import SqliteLog
from tests.store.make import NOW_MS, any_check_in, any_run, check_in, plain_opener, rich_check_in, run, uid, unsound


def read_all(log: SqliteLog) -> tuple[LogEntry, ...]:
    """Return every entry."""
    return log.page(None, 1_000).entries


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    said=st.lists(any_check_in, max_size=5, unique_by=lambda one: one.uid),
    made=st.lists(any_run, max_size=5, unique_by=lambda one: one.uid),
)
def test_what_one_log_held_another_holds_after_it(
    tmp_path_factory: pytest.TempPathFactory, said: list[CheckIn], made: list[Run]
) -> None:
    folder = tmp_path_factory.mktemp("two logs")
    first, second = (
        SqliteLog(plain_opener(folder / name), folder / name, lambda: NOW_MS) for name in ("first.db", "second.db")
    )
    for number, one in enumerate(made):
        first.save_run(one)
        if number < len(said):  # two check-ins of one run, too
            said[number] = replace(said[number], run_uid=made[number // 2].uid)
    for one_said in said:
        first.save(one_said)
    entries = read_all(first)
    assert second.add(entries[::-1]) == Added(len(entries), (), ())
    again = read_all(second)
    assert sorted(again, key=repr) == sorted(entries, key=repr)
    assert [entry.at_ms for entry in again] == [entry.at_ms for entry in entries]
    assert second.place_counts() == first.place_counts()
    assert second.contents() == first.contents()
    twice = second.add(entries)
    assert (twice.added, len(twice.doubles), twice.deleted_before) == (0, len(entries), ())
    assert read_all(second) == again
    assert unsound(second._connected()) == []
    first.close()
    second.close()


def test_what_stands_stays_as_it_is(log: SqliteLog) -> None:
    log.save_run(run(1))
    log.save(check_in(2, run_uid=uid(1), note="lamp"))
    log.save_run(run(3))
    log.save(check_in(4, note="lamp"))
    before = read_all(log)
    entries = (
        LogEntry(check_in(2, run_uid=uid(1), note="kettle"), replace(run(1), slower=9)),
        LogEntry(None, replace(run(3), slower=9)),
        LogEntry(check_in(4, NOW_MS + 9, note="kettle", run_uid=uid(5)), run(5)),
    )
    assert log.add(entries) == Added(0, (uid(2), uid(3), uid(4)), ())
    assert read_all(log) == before


def test_a_new_check_in_of_a_run_that_stands_is_written_to_it(log: SqliteLog) -> None:
    log.save_run(run(1))
    log.save(check_in(2, run_uid=uid(1)))
    second = check_in(3, NOW_MS + 1, run_uid=uid(1))
    assert log.add([LogEntry(second, replace(run(1), slower=9))]) == Added(1, (), ())
    assert read_all(log) == (LogEntry(second, run(1)), LogEntry(check_in(2, run_uid=uid(1)), run(1)))


def test_one_entry_given_twice_is_written_once(log: SqliteLog) -> None:
    entries = [LogEntry(check_in(1), None), LogEntry(check_in(1, note="lamp"), None), LogEntry(None, None)]
    assert log.add(entries) == Added(1, (uid(1),), ())
    assert read_all(log) == (LogEntry(check_in(1), None),)


@pytest.mark.parametrize("way", ["delete", "take out", "delete taken out"])
def test_what_was_deleted_comes_back_only_where_it_is_asked_for(log: SqliteLog, way: str) -> None:
    log.save_run(run(1))
    both = LogEntry(check_in(2, run_uid=uid(1), note="lamp"), run(1))
    log.save(check_in(2, run_uid=uid(1), note="lamp"))
    log.save_run(run(3))
    alone = LogEntry(None, run(3))
    if way == "delete":
        log.delete(uid(2))
        log.delete(uid(3))
    else:
        log.take_out((uid(2), uid(3)))
    if way == "delete taken out":
        log.delete_taken_out()
    assert log.add([both, alone]) == Added(0, (), (uid(2), uid(3)))
    assert read_all(log) == ()
    brought = log.add([both, alone], bring_back=True)
    assert brought == (Added(0, (uid(2), uid(3)), ()) if way == "take out" else Added(2, (), ()))
    assert sorted(read_all(log), key=repr) == sorted((both, alone), key=repr)
    assert log.delete_taken_out() == ()
    assert log.page(None, 5, LogFilter(words="lamp")).entries == (both,)


def test_a_check_in_whose_run_was_deleted_here_comes_without_it(log: SqliteLog) -> None:
    log.save_run(run(1))
    log.delete(uid(1))
    said = check_in(2, run_uid=uid(1))
    assert log.add([LogEntry(said, run(1))]) == Added(1, (), (uid(1),))
    assert read_all(log) == (LogEntry(said, None),)


@pytest.mark.parametrize(
    ("wrong", "fault"),
    [
        (check_in(9, note="a" * 20_001), faults.NoteTooLong),
        (replace(check_in(9), sensations=(Sensation(Place.JAW, None, 11),)), BugError),
        (replace(check_in(9), tz_min=5_000), BugError),
        (replace(check_in(9), uid=b"short"), BugError),
        (check_in(9, 1 << 60), BugError),
    ],
)
def test_one_that_is_refused_keeps_all_out(log: SqliteLog, wrong: CheckIn, fault: type[Exception]) -> None:
    log.save(check_in(1))
    before = (read_all(log), log.facts(), log.contents())
    with pytest.raises(fault):
        log.add([LogEntry(rich_check_in(1, 1, 0), None), LogEntry(wrong, None), LogEntry(check_in(3), None)])
    assert (read_all(log), log.facts(), log.contents()) == before
    assert unsound(log._connected()) == []


def test_more_of_one_moment_than_there_are_numbers_are_refused(log: SqliteLog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(order, "_NUMBERS", 3)
    with pytest.raises(faults.TooManyAtOnce):
        log.add([LogEntry(check_in(number), None) for number in range(4)])
    assert read_all(log) == ()
    assert log.add([LogEntry(check_in(number), None) for number in range(3)]).added == 3


def test_notes_that_were_brought_in_leave_nothing_when_they_are_deleted(tmp_path: Path) -> None:
    path = tmp_path / "log.db"
    log = SqliteLog(plain_opener(path), path, lambda: NOW_MS)
    entries = [
        LogEntry(replace(rich_check_in(1, number, 0), note=f"zebrasecret{number}"), None) for number in range(40)
    ]
    log.add([*entries, LogEntry(check_in(1, note="lamp"), None)])
    assert path.read_bytes().count(b"zebrasecret") >= 40
    log.take_out(tuple(entry.check_in.uid for entry in entries if entry.check_in))
    log.delete_taken_out()
    left = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert (left.count(b"zebrasecret"), left.count(b"ebrasec")) == (0, 0)
    assert read_all(log) == (LogEntry(check_in(1, note="lamp"), None),)
    log.close()
