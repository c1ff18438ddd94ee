"""The page for the therapist: raw, in time order, and without what was struck out."""

from __future__ import annotations

from dataclasses import fields as fields_of
from dataclasses import replace

import pytest

from app.core.checkin import CheckIn, Place, Quality, Rating, RatingWord, Sensation
from app.core.log_query import PlaceCount
from app.core.moment import Moment
from app.core.pace import Pace
from app.core.ports import LogEntry
from app.core.run import Run, RunEnd
from app.core.shared_page import (
    USUAL_FIELDS,
    ExerciseLine,
    Field,
    NoteLine,
    Pair,
    SharedPage,
    summarise,
)

DAY_MS = 86_400_000
FIRST, LAST = 20_000, 20_006
NOW = Moment((LAST + 1) * DAY_MS, 0)
ALL = frozenset(Field)


def run(day: int, exercise: str = "see-three", **more: object) -> Run:
    values: dict[str, object] = {
        "uid": day.to_bytes(16, "big"),
        "exercise_id": exercise,
        "exercise_version": 1,
        "set_id": None,
        "started_ms": day * DAY_MS + 1_000,
        "tz_min": 0,
        "pace_start": Pace.SLOW,
        "pace_end": Pace.VERY_SLOW,
        "slower": 2,
        "not_helping": 1,
        "step": 5,
        "steps": 5,
        "end": RunEnd.FINISHED,
    }
    return Run(**(values | more))  # type: ignore[arg-type]


def said(day: int, **more: object) -> CheckIn:
    return CheckIn(uid=day.to_bytes(16, "little"), at_ms=day * DAY_MS + 500, tz_min=0, **more)  # type: ignore[arg-type]


def page(*entries: LogEntry, fields: frozenset[Field] = ALL, own_lines: tuple[str, ...] = ()) -> SharedPage:
    return summarise(entries, str.upper, fields, (FIRST, LAST), NOW, own_lines)


TWO = LogEntry(said(FIRST + 2, before=Rating(5), after=Rating(8), note="Second."), run(FIRST + 2))
ONE = LogEntry(said(FIRST, before=Rating(7), after=Rating(6), note="First."), run(FIRST, step=3, end=RunEnd.STOPPED))


def test_pairs_stand_raw_and_in_time_order() -> None:
    shown = page(TWO, ONE)
    line = shown.exercises[0]
    assert line == ExerciseLine("SEE-THREE", 2, 1, (3,), 4, 2, (Pair(Rating(7), Rating(6)), Pair(Rating(5), Rating(8))))
    assert [pair.went_up for pair in line.pairs] == [False, True]
    assert shown.notes == (NoteLine(FIRST, "First."), NoteLine(FIRST + 2, "Second."))
    assert (shown.made_day, shown.first_day, shown.last_day) == (LAST + 1, FIRST, LAST)


def test_nothing_is_made_out_of_the_pairs() -> None:
    assert {field.name for field in fields_of(ExerciseLine)} == {
        *("title", "times", "ended", "stopped_at", "slower", "not_helping", "pairs", "aside"),
    }


def test_what_was_not_chosen_is_not_there() -> None:
    bare = page(ONE, TWO, fields=frozenset({Field.EXERCISES}))
    assert bare.exercises == (ExerciseLine("SEE-THREE", 2, 1, (3,), None, None, ()),)
    assert (bare.usual_pace, bare.places, bare.notes) == (None, (), ())
    assert page(ONE, fields=frozenset()).lines == ()
    assert Field.NOTES not in USUAL_FIELDS


def test_what_was_set_aside_is_told_with_its_line_and_where_ratings_are_shown_alone() -> None:
    other = LogEntry(None, run(FIRST + 1, exercise="one-thing"))

    def aside(fields: frozenset[Field]) -> list[tuple[str, bool]]:
        found = summarise((ONE, other), str.upper, fields, (FIRST, LAST), NOW, aside={"see-three", "not-used"})
        return [(line.title, line.aside) for line in found.exercises]

    assert aside(ALL) == [("SEE-THREE", True), ("ONE-THING", False)]
    assert aside(ALL - {Field.RATINGS}) == [("SEE-THREE", False), ("ONE-THING", False)]
    assert aside(ALL - {Field.EXERCISES}) == []


def test_only_the_span_counts_by_the_day_on_the_wall() -> None:
    before, after = run(FIRST - 1), run(LAST + 1)
    late = replace(run(LAST), started_ms=(LAST + 1) * DAY_MS - 60_000, tz_min=60)
    assert page(*(LogEntry(None, each) for each in (before, after, late))).exercises == ()
    assert page(LogEntry(None, run(FIRST)), LogEntry(None, run(LAST))).exercises[0].times == 2
    assert page(LogEntry(None, None)).exercises == ()


def test_a_run_that_showed_no_line_is_none() -> None:
    assert page(LogEntry(None, run(FIRST, step=0))) == page()


def test_a_skipped_pair_is_left_out_and_half_a_pair_is_not() -> None:
    entries = (
        LogEntry(said(FIRST), run(FIRST)),
        LogEntry(said(FIRST + 1, after=Rating(word=RatingWord.NOT_SURE)), run(FIRST + 1)),
    )
    assert page(*entries).exercises[0].pairs == (Pair(None, Rating(word=RatingWord.NOT_SURE)),)


def test_the_usual_pace_is_the_commonest_and_the_slower_of_two() -> None:
    runs = [run(FIRST, pace_end=Pace.SLOW), run(FIRST + 1, pace_end=Pace.WAITS)]
    assert page(*(LogEntry(None, each) for each in runs)).usual_pace is Pace.WAITS
    runs.append(run(FIRST + 2, pace_end=Pace.SLOW))
    assert page(*(LogEntry(None, each) for each in runs)).usual_pace is Pace.SLOW
    assert page().usual_pace is None


def test_a_place_counts_once_a_check_in() -> None:
    twice = (
        Sensation(Place.JAW, Quality.TIGHT),
        Sensation(Place.JAW, Quality.HEAVY, under=True),
        Sensation(Place.FEET),
    )
    entries = (LogEntry(said(FIRST, sensations=twice), None), LogEntry(said(LAST, sensations=twice[:1]), None))
    assert page(*entries).places == (PlaceCount(Place.JAW, 2), PlaceCount(Place.FEET, 1))


def test_a_note_leaves_without_signs_that_cannot_be_seen() -> None:
    entries = (LogEntry(said(FIRST, note="left\u202e right"), None), LogEntry(said(FIRST + 1, note="\u202e"), None))
    assert page(*entries).notes == (NoteLine(FIRST, "left right"),)


def test_struck_lines_leave_no_trace() -> None:
    entry = LogEntry(said(FIRST, note="Mine.", sensations=(Sensation(Place.JAW),)), run(FIRST))
    other = LogEntry(said(FIRST + 1), run(FIRST + 1, exercise="one-thing"))
    whole = page(entry, other, own_lines=("A line.", "Another."))
    assert whole.lines == ("own-0", "own-1", "exercise-0", "exercise-1", "usual-pace", "place-jaw", "note-0")
    left = whole.without({"own-0", "exercise-1", "usual-pace", "place-jaw", "note-0"})
    assert left.own_lines == ("Another.",)
    assert [line.title for line in left.exercises] == ["SEE-THREE"]
    assert left.lines == ("own-0", "exercise-0")
    assert whole.without(whole.lines) == SharedPage(LAST + 1, FIRST, LAST)
    assert whole.without(()) == whole


@pytest.mark.parametrize("lines", [("a", "b", "c", "d"), ("x" * 201,)])
def test_own_lines_are_few_and_short(lines: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="three lines"):
        page(own_lines=lines)
