"""What goes into the log comes out of it unchanged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.checkin import NOTE_MAX_CHARS, CheckIn, Place, Quality, Rating, RatingWord, Sensation
from app.core.errors import BugError
from app.core.ports import Log, LogEntry
from app.core.run import Run, RunEnd
from app.store.faults import NoteTooLong
from app.store.log import SqliteLog
from tests.store.make import (
    NOW_MS,
    any_check_in,
    any_run,
    cheap_vault,
    check_in,
    opener,
    plain_opener,
    run,
    uid,
    unsound,
)

SHARED_LOG = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def swift_log(tmp_path: Path) -> Iterator[SqliteLog]:
    """A log whose writes don't wait for the disk, for many examples."""
    open_plain = plain_opener(tmp_path / "swift.db")

    def open_swift() -> object:
        db = open_plain()
        db.execute("PRAGMA synchronous=OFF")
        return db

    made = SqliteLog(open_swift, tmp_path / "swift.db", lambda: NOW_MS)  # type: ignore[arg-type]
    yield made
    made.close()


def test_the_log_is_what_the_core_asks_for(log: SqliteLog) -> None:
    asked: Log = log
    assert asked.page(None, 1).entries == ()


@SHARED_LOG
@given(said=any_check_in)
def test_any_check_in_comes_back_as_it_was(swift_log: SqliteLog, said: CheckIn) -> None:
    swift_log.delete(said.uid)
    swift_log.save(said)
    entry = swift_log.entry(said.uid)
    assert entry is not None
    assert entry.check_in == said


@SHARED_LOG
@given(made=any_run)
def test_any_run_comes_back_as_it_was(swift_log: SqliteLog, made: Run) -> None:
    swift_log.delete(made.uid)
    swift_log.save_run(made)
    assert swift_log.entry(made.uid) == LogEntry(None, made)
    assert made in swift_log.runs_since(made.started_ms)


@SHARED_LOG
@given(first=any_check_in, second=any_check_in)
def test_a_correction_replaces_everything_but_the_time(swift_log: SqliteLog, first: CheckIn, second: CheckIn) -> None:
    swift_log.delete(first.uid)
    swift_log.save(first)
    swift_log.save(replace(second, uid=first.uid))
    entry = swift_log.entry(first.uid)
    assert entry is not None
    assert entry.check_in == replace(second, uid=first.uid, at_ms=first.at_ms, tz_min=first.tz_min)


@SHARED_LOG
@given(said=st.lists(any_check_in, max_size=8), made=st.lists(any_run, max_size=4))
def test_the_file_is_sound_after_any_saves(swift_log: SqliteLog, said: list[CheckIn], made: list[Run]) -> None:
    for one in said:
        swift_log.save(one)
    for other in made:
        swift_log.save_run(other)
    db = swift_log._connected()
    assert unsound(db) == []


def test_nought_and_not_sure_and_nothing_are_three_things(log: SqliteLog) -> None:
    for number, rating in enumerate([Rating(0), Rating(word=RatingWord.NOT_SURE), None], start=1):
        log.save(replace(check_in(number), before=rating, after=rating))
    stored = [entry.check_in.before for number in (1, 2, 3) if (entry := log.entry(uid(number))) and entry.check_in]
    assert stored == [Rating(0), Rating(word=RatingWord.NOT_SURE), None]


def test_not_sure_of_a_quality_is_not_no_quality(log: SqliteLog) -> None:
    said = (Sensation(Place.CANT_TELL, Quality.NOT_SURE, 0), Sensation(Place.CANT_TELL, None, None))
    log.save(replace(check_in(1), sensations=said))
    entry = log.entry(uid(1))
    assert entry is not None
    assert entry.check_in is not None
    assert entry.check_in.sensations == said


def test_a_log_survives_closing(folder: Path, log: SqliteLog) -> None:
    log.save(check_in(1, note="lamp"))
    log.close()
    again = cheap_vault(folder).unlock(None)
    assert again.entry(uid(1)) == LogEntry(check_in(1, note="lamp"), None)
    again.close()


def test_a_note_longer_than_allowed_is_refused_whole(log: SqliteLog) -> None:
    log.save(check_in(1, note="a" * NOTE_MAX_CHARS))
    with pytest.raises(NoteTooLong):
        log.save(check_in(1, note="a" * (NOTE_MAX_CHARS + 1)))
    entry = log.entry(uid(1))
    assert entry is not None
    assert entry.check_in == check_in(1, note="a" * NOTE_MAX_CHARS)


def test_the_longest_note_of_the_widest_signs_fits(log: SqliteLog) -> None:
    log.save(check_in(1, note="\U0001f56f" * NOTE_MAX_CHARS))
    entry = log.entry(uid(1))
    assert entry is not None
    assert entry.check_in == check_in(1, note="\U0001f56f" * NOTE_MAX_CHARS)


def test_half_a_character_is_kept_as_a_sign_for_one(log: SqliteLog) -> None:
    log.save(check_in(1, note="a\ud83db \ud83d\udd6f"))
    entry = log.entry(uid(1))
    assert entry is not None
    assert entry.check_in is not None
    assert entry.check_in.note == "a\ufffdb \U0001f56f"


def test_an_empty_note_is_no_note(log: SqliteLog) -> None:
    log.save(check_in(1, note="lamp"))
    log.save(check_in(1, note=""))
    entry = log.entry(uid(1))
    assert entry is not None
    assert entry.check_in == check_in(1, note=None)


def test_a_value_outside_the_rules_is_refused_and_leaves_nothing(log: SqliteLog) -> None:
    with pytest.raises(BugError):
        log.save(replace(check_in(1, note="lamp"), sensations=(Sensation(Place.JAW, None, 11),)))
    assert log.page(None, 5).entries == ()
    assert unsound(log._connected()) == []


def test_a_run_and_its_check_in_are_one_entry(log: SqliteLog) -> None:
    log.save_run(run(1))
    log.save(check_in(2, run_uid=uid(1)))
    both = LogEntry(check_in(2, run_uid=uid(1)), run(1))
    assert log.entry(uid(1)) == log.entry(uid(2)) == both
    assert log.page(None, 5).entries == (both,)


def test_a_check_in_may_be_kept_before_its_run(log: SqliteLog) -> None:
    log.save(check_in(2, run_uid=uid(1)))
    assert log.entry(uid(2)) == LogEntry(check_in(2, run_uid=uid(1)), None)
    log.save_run(run(1))
    assert log.entry(uid(2)) == LogEntry(check_in(2, run_uid=uid(1)), run(1))


def test_a_run_is_brought_up_to_date_and_keeps_its_time(log: SqliteLog) -> None:
    log.save_run(run(1, end=RunEnd.UNDER_WAY))
    log.save_run(replace(run(1, end=RunEnd.FINISHED), started_ms=NOW_MS + 5, slower=3))
    assert log.runs_since(0) == (replace(run(1, end=RunEnd.FINISHED), slower=3),)


def test_runs_since_a_time_come_oldest_first(log: SqliteLog) -> None:
    for number, started_ms in ((1, 30), (2, 10), (3, 20)):
        log.save_run(run(number, started_ms))
    assert [made.started_ms for made in log.runs_since(20)] == [20, 30]


def test_a_run_left_under_way_is_interrupted_at_the_next_start(folder: Path, log: SqliteLog) -> None:
    log.save_run(run(1, end=RunEnd.UNDER_WAY))
    log.save_run(run(2, end=RunEnd.FINISHED))
    log.close()
    again = cheap_vault(folder).unlock(None)
    assert [made.end for made in again.runs_since(0)] == [RunEnd.INTERRUPTED, RunEnd.FINISHED]
    again.close()


def test_time_stamps_go_on_when_the_clock_is_set_back(folder: Path, log: SqliteLog) -> None:
    log.close()
    clock = [NOW_MS]
    later = SqliteLog(opener(folder), folder / "data.db", lambda: clock[0])
    for number, wall_ms in enumerate([NOW_MS, NOW_MS - 86_400_000, NOW_MS - 86_400_000, NOW_MS + 1]):
        clock[0] = wall_ms
        later.save(check_in(number))
    stamps = [row[0] for row in later._connected().execute("SELECT hlc FROM checkin ORDER BY id").fetchall()]
    later.close()
    assert stamps == sorted(set(stamps))


def test_a_closed_log_refuses(log: SqliteLog) -> None:
    log.close()
    log.close()
    with pytest.raises(BugError):
        log.page(None, 1)
