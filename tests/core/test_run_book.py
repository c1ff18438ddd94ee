"""What is known of runs: those of the log, and what the one under way has come to."""

from __future__ import annotations

from app.core.pace import Pace
from app.core.run import RunEnd
from app.core.run_book import RunBook
from app.core.script import Script
from app.core.session import Session
from app.core.threshold import SetPlace
from app.core.walk import Options
from tests.core.make import PHRASES, FakeClock, step
from tests.core.test_guards import NOON, exercise, exercise_set, later, run

UID = bytes(range(16))
ONE = exercise("one")


def session() -> Session:
    return Session(Script((step(), step()), "That is the end."), PHRASES, FakeClock(), Options(Pace.SLOW), None)


def begun(place: SetPlace | None = None) -> RunBook:
    book = RunBook()
    book.begin(UID, ONE, place, Pace.SLOW, 2, NOON)
    return book


def test_a_run_is_known_from_its_first_step_on() -> None:
    book, now = begun(), session()
    assert book.follow(now, RunEnd.UNDER_WAY) is None
    assert book.runs == ()
    now.start()
    kept = book.follow(now, RunEnd.UNDER_WAY)
    assert kept is not None
    assert (kept.uid, kept.exercise_id, kept.step, kept.steps, kept.end) == (UID, "one", 1, 2, RunEnd.UNDER_WAY)
    assert (kept.started_ms, kept.tz_min) == (NOON.at_ms, NOON.tz_min)
    assert book.runs == (kept,)
    assert book.latest == kept


def test_it_is_told_anew_only_where_something_became_of_it() -> None:
    book, now = begun(), session()
    now.start()
    book.follow(now, RunEnd.UNDER_WAY)
    assert book.follow(now, RunEnd.UNDER_WAY) is None
    now.slower()
    kept = book.follow(now, RunEnd.STOPPED)
    assert kept is not None
    assert (kept.slower, kept.pace_start, kept.pace_end) == (1, Pace.SLOW, Pace.VERY_SLOW)
    assert kept.end is RunEnd.STOPPED
    assert book.runs == (kept,)


def test_it_names_the_set_that_it_stands_in() -> None:
    a_set = exercise_set("one", per_day=0)
    for place, named in ((None, None), (SetPlace(a_set, 0), a_set.id)):
        latest = begun(place).latest
        assert latest is not None
        assert latest.set_id == named


def test_before_the_first_there_is_nothing_to_follow() -> None:
    book = RunBook()
    assert book.latest is None
    assert book.follow(session(), RunEnd.STOPPED) is None


def test_runs_of_the_log_count_beside_it() -> None:
    book = RunBook()
    assert not book.ran_today(ONE, NOON)
    assert not book.has_run(ONE)
    book.know([run("two", 5), run("one", 10, step=0)])
    assert not book.has_run(ONE)
    book.know([run("one", 20)])
    assert len(book.runs) == 3
    assert book.has_run(ONE)
    assert book.ran_today(ONE, NOON)
    assert not book.ran_today(ONE, later(24 * 60))
