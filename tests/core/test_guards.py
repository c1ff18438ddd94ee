"""The ritual guards and the order of the shelf."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.checkin import CheckIn, Rating, RatingWord
from app.core.exercise import (
    Exercise,
    ExerciseSet,
    Fit,
    Grade,
    Guards,
    Review,
    SetItem,
    Studies,
    Suits,
)
from app.core.guards import (
    RatedRun,
    State,
    Way,
    is_past_per_day,
    is_set_past_per_day,
    is_third_today,
    is_visible,
    log_is_the_same,
    may_ask,
    put_first,
    rated_runs,
    rest_left_min,
    runs_today,
    set_aside,
    shows_words_first,
    skips_after,
    state_of,
    turns_check_ins_off,
    ways_on,
)
from app.core.moment import Moment, wall_now
from app.core.pace import Pace
from app.core.ports import LogEntry
from app.core.run import Run, RunEnd

MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS
NOON = Moment(1_770_000_000_000 - 1_770_000_000_000 % 86_400_000 + 12 * HOUR_MS, 0)


def exercise(
    exercise_id: str, suits: str = "yyy", looking_inward: bool = False, guards: Guards | None = None
) -> Exercise:
    """`suits`: y, p (if picked) or n for calm, uneasy, overwhelmed."""
    fits = [{"y": Fit.YES, "p": Fit.IF_PICKED, "n": Fit.NO}[letter] for letter in suits]
    return Exercise(
        id=exercise_id,
        version=1,
        language="en",
        title=exercise_id,
        source=(),
        purpose="",
        studies=Studies(("", ""), Grade.NOT_KNOWN),
        suits=Suits(*fits),
        looking_inward=looking_inward,
        contraindications=(),
        steps=(),
        ending="",
        heavier=(),
        stores="",
        guards=guards or Guards(),
        review=Review("draft"),
    )


def run(exercise_id: str, minutes_ago: int = 0, step: int = 3, set_id: str | None = None) -> Run:
    return Run(
        uid=abs(minutes_ago).to_bytes(16, "big"),
        exercise_id=exercise_id,
        exercise_version=1,
        set_id=set_id,
        started_ms=NOON.at_ms - minutes_ago * MINUTE_MS,
        tz_min=0,
        pace_start=Pace.SLOW,
        pace_end=Pace.SLOW,
        slower=0,
        not_helping=0,
        step=step,
        steps=5,
        end=RunEnd.FINISHED,
    )


def later(minutes: int) -> Moment:
    return Moment(NOON.at_ms + minutes * MINUTE_MS, 0)


def test_only_runs_of_this_exercise_on_this_day_that_showed_a_line_are_counted() -> None:
    runs = [run("a", 10), run("a", 20, step=0), run("b", 30), run("a", 12 * 60 + 1), run("a", 12 * 60)]
    assert runs_today(runs, "a", NOON) == 2


def test_a_day_is_the_day_on_the_wall_where_the_run_was_begun() -> None:
    east = Moment(NOON.at_ms, 13 * 60)
    assert runs_today([replace(run("a", 11 * 60), tz_min=13 * 60)], "a", east) == 0
    assert runs_today([replace(run("a", 10 * 60), tz_min=13 * 60)], "a", east) == 0
    assert runs_today([replace(run("a", 59), tz_min=13 * 60)], "a", east) == 1


@pytest.mark.parametrize(("before", "third"), [(0, False), (1, False), (2, True), (3, False)])
def test_the_third_time_is_said_at_the_third_time(before: int, third: bool) -> None:
    assert is_third_today(exercise("a"), [run("a", n) for n in range(before)], NOON) is third


def test_an_exercise_without_the_note_never_says_it() -> None:
    quiet = exercise("a", guards=Guards(third_time_note=False))
    assert not is_third_today(quiet, [run("a", 1), run("a", 2)], NOON)


@pytest.mark.parametrize(("minutes_ago", "left"), [(0, 30), (1, 29), (29, 1), (30, 0), (600, 0), (-5, 0)])
def test_rest_is_counted_from_the_last_run(minutes_ago: int, left: int) -> None:
    resting = exercise("a", guards=Guards(rest_min=30))
    last = replace(run("a"), started_ms=NOON.at_ms - minutes_ago * MINUTE_MS)
    assert rest_left_min(resting, [run("a", 700), last, run("b", 0)], NOON) == left


def test_rest_is_rounded_up_to_the_minute() -> None:
    resting = exercise("a", guards=Guards(rest_min=30))
    last = replace(run("a"), started_ms=NOON.at_ms - 1)
    assert rest_left_min(resting, [last], NOON) == 30


def test_a_run_in_the_future_asks_for_no_rest_and_hides_none() -> None:
    resting = exercise("a", guards=Guards(rest_min=30))
    assert rest_left_min(resting, [run("a", -5)], NOON) == 0
    assert rest_left_min(resting, [run("a", -5), run("a", 10)], NOON) == 20


def test_no_rest_without_runs_or_without_the_guard() -> None:
    assert rest_left_min(exercise("a", guards=Guards(rest_min=30)), [], NOON) == 0
    assert rest_left_min(exercise("a"), [run("a")], NOON) == 0


def test_a_day_has_its_number_of_runs() -> None:
    once = exercise("a", guards=Guards(per_day=1))
    assert not is_past_per_day(once, [], NOON)
    assert is_past_per_day(once, [run("a", 1)], NOON)
    assert not is_past_per_day(exercise("a"), [run("a", 1)] * 9, NOON)


def exercise_set(*ids: str, per_day: int) -> ExerciseSet:
    return ExerciseSet(
        id="s",
        version=1,
        language="en",
        title="s",
        purpose="",
        items=tuple(SetItem(i) for i in ids),
        pace=Pace.SLOW,
        suits=Suits(Fit.YES, Fit.YES, Fit.YES),
        not_for="",
        review=Review("draft"),
        per_day=per_day,
    )


def test_a_set_has_its_number_of_uses_too() -> None:
    once = exercise_set("a", "b", "a", per_day=1)
    assert not is_set_past_per_day(once, [], NOON)
    assert not is_set_past_per_day(once, [run("a", 1), run("a", 2, set_id="other")], NOON)
    assert is_set_past_per_day(once, [run("a", 1, set_id="s"), run("b", 2, set_id="s")], NOON)
    assert not is_set_past_per_day(once, [run("a", 1, set_id="s", step=0)], NOON)
    assert not is_set_past_per_day(once, [run("a", 13 * 60, set_id="s")], NOON)
    assert not is_set_past_per_day(exercise_set("a", per_day=0), [run("a", 1, set_id="s")] * 5, NOON)


def test_an_exercise_that_stands_twice_in_a_set_counts_half() -> None:
    twice = exercise_set("a", "b", "a", per_day=2)
    assert not is_set_past_per_day(twice, [run("a", 1, set_id="s"), run("a", 2, set_id="s")], NOON)
    assert is_set_past_per_day(twice, [run("a", n, set_id="s") for n in range(3)], NOON)


def test_a_run_picked_in_place_of_another_counts_for_its_set() -> None:
    assert is_set_past_per_day(exercise_set("a", per_day=1), [run("instead", 1, set_id="s")], NOON)


def rated(before: int, after: int, at_ms: int = 5) -> RatedRun:
    return RatedRun("a", at_ms, Rating(before), Rating(after))


def test_two_rises_set_an_exercise_aside() -> None:
    assert set_aside([rated(4, 6)], {}) == frozenset()
    assert set_aside([rated(4, 6), rated(3, 9)], {}) == {"a"}
    assert set_aside([rated(4, 5), rated(6, 4), rated(4, 6)], {}) == frozenset()


def test_an_exercise_brought_back_starts_anew() -> None:
    rises = [rated(4, 6, 10), rated(4, 6, 20)]
    assert set_aside(rises, {"a": 20}) == frozenset()
    assert set_aside([*rises, rated(0, 2, 21), rated(0, 2, 22)], {"a": 20}) == {"a"}


def test_words_never_set_anything_aside() -> None:
    word = RatedRun("a", 5, Rating(word=RatingWord.A_LITTLE), Rating(word=RatingWord.TOO_MUCH))
    assert set_aside([word, word, word], {}) == frozenset()


def test_rated_runs_are_entries_with_both() -> None:
    check_in = CheckIn(b"c" * 16, 1, 0, before=Rating(3), after=Rating(7))
    a_run = run("a", 4)
    entries = [LogEntry(check_in, a_run), LogEntry(check_in, None), LogEntry(None, a_run)]
    assert rated_runs(entries) == (RatedRun("a", a_run.started_ms, Rating(3), Rating(7)),)


def test_three_skips_in_a_row_turn_check_ins_off() -> None:
    skips = 0
    for rating in (None, None, Rating(0), None, None):
        skips = skips_after(skips, rating)
        assert not turns_check_ins_off(skips)
    assert turns_check_ins_off(skips_after(skips, None))


@pytest.mark.parametrize(("minutes", "may"), [(0, False), (59, False), (60, True), (-1, True)])
def test_nothing_is_asked_within_the_hour(minutes: int, may: bool) -> None:
    assert may_ask(NOON.at_ms, later(minutes)) is may


def test_the_first_question_may_be_asked() -> None:
    assert may_ask(None, NOON)


def test_the_sixth_opening_of_a_day_is_said() -> None:
    assert not log_is_the_same(5, NOON.at_ms, None)
    assert log_is_the_same(6, NOON.at_ms, None)
    assert log_is_the_same(7, NOON.at_ms, None)


def test_without_an_earlier_look_the_log_is_not_called_the_same() -> None:
    assert not log_is_the_same(6, None, None)


def test_the_log_is_not_called_the_same_after_a_change() -> None:
    assert not log_is_the_same(6, NOON.at_ms, NOON.at_ms)
    assert not log_is_the_same(6, NOON.at_ms, NOON.at_ms + 1)
    assert log_is_the_same(6, NOON.at_ms, NOON.at_ms - 1)


@pytest.mark.parametrize(
    ("rating", "state"),
    [
        (Rating(0), State.CALM),
        (Rating(3), State.CALM),
        (Rating(4), State.UNEASY),
        (Rating(6), State.UNEASY),
        (Rating(7), State.OVERWHELMED),
        (Rating(10), State.OVERWHELMED),
        (Rating(word=RatingWord.A_LITTLE), State.CALM),
        (Rating(word=RatingWord.A_LOT), State.UNEASY),
        (Rating(word=RatingWord.NOT_SURE), State.UNEASY),
        (Rating(word=RatingWord.TOO_MUCH), State.OVERWHELMED),
        (None, State.UNEASY),
    ],
)
def test_a_rating_stands_for_a_state(rating: Rating | None, state: State) -> None:
    assert state_of(rating) is state


@pytest.mark.parametrize(
    ("prefers", "last", "words"),
    [
        (False, None, False),
        (True, None, True),
        (False, Rating(6), False),
        (False, Rating(7), True),
        (False, Rating(word=RatingWord.TOO_MUCH), False),
    ],
)
def test_words_come_first_when_preferred_or_after_a_high_number(
    prefers: bool, last: Rating | None, words: bool
) -> None:
    assert shows_words_first(prefers, last) is words


SHELF = (
    exercise("one-thing", "yyy"),
    exercise("see-three", "yyy"),
    exercise("hold-one", "yyy"),
    exercise("feet-floor", "ypn"),
    exercise("one-breath", "yyn"),
    exercise("name-it", "nyp"),
    exercise("urge-note", "yyn", looking_inward=True),
    exercise("one-sensation", "ynn", looking_inward=True),
    exercise("stay-with-me", "yyy"),
    exercise("wait-a-breath", "yyp"),
)


def ids(exercises: tuple[Exercise, ...]) -> list[str]:
    return [e.id for e in exercises]


def test_when_it_is_too_much_the_three_outward_ones_come_first() -> None:
    ordering = put_first(SHELF, Rating(8), looking_inward=True)
    assert ids(ordering.first) == ["one-thing", "hold-one", "stay-with-me"]
    assert ids(ordering.also) == ["see-three", "name-it", "wait-a-breath"]
    assert ids(ordering.rest) == ["feet-floor", "one-breath", "urge-note", "one-sensation"]


def test_in_the_middle_two_come_first() -> None:
    for rating in (Rating(5), Rating(word=RatingWord.NOT_SURE), None):
        ordering = put_first(SHELF, rating, looking_inward=True)
        assert ids(ordering.first) == ["see-three", "hold-one"]
        assert ids(ordering.rest) == ["one-sensation"]


def test_when_little_is_going_on_all_that_suits_comes_first() -> None:
    ordering = put_first(SHELF, Rating(1), looking_inward=True)
    assert ids(ordering.rest) == ["name-it"]
    assert ordering.also == ()
    assert len(ordering.first) == len(SHELF) - 1


def test_naming_is_offered_again_at_three() -> None:
    assert ids(put_first(SHELF, Rating(3), looking_inward=False).also) == ["name-it"]
    assert put_first(SHELF, Rating(2), looking_inward=False).also == ()


def test_every_visible_exercise_stands_in_exactly_one_place() -> None:
    for number in range(11):
        ordering = put_first(SHELF, Rating(number), looking_inward=False, held_back={"hold-one"})
        everywhere = ids(ordering.first) + ids(ordering.also) + ids(ordering.rest)
        assert sorted(everywhere) == sorted(e.id for e in SHELF if not e.looking_inward)


def test_what_is_held_back_is_offered_nowhere_and_stays_visible() -> None:
    ordering = put_first(SHELF, Rating(9), looking_inward=False, held_back={"hold-one", "name-it"})
    assert ids(ordering.first) == ["one-thing", "stay-with-me"]
    assert "hold-one" in ids(ordering.rest)
    assert "name-it" in ids(ordering.rest)


def test_another_library_puts_first_what_it_calls_suitable() -> None:
    ordering = put_first((exercise("x", "yyy"), exercise("y", "yyn")), Rating(9), looking_inward=False)
    assert ids(ordering.first) == ["x"]
    assert ids(ordering.rest) == ["y"]


def test_four_exercises_stand_on_the_open_shelf_whatever_their_file_says() -> None:
    for exercise_id in ("one-breath", "feet-floor", "see-three", "name-it"):
        assert is_visible(exercise(exercise_id, looking_inward=True), looking_inward=False)
    assert not is_visible(exercise("critic-tone", looking_inward=True), looking_inward=False)
    assert is_visible(exercise("critic-tone", looking_inward=True), looking_inward=True)


def test_the_ways_on_are_the_same_three_and_a_rise_changes_their_order() -> None:
    usual = ways_on(Rating(5), Rating(6))
    risen = ways_on(Rating(5), Rating(7))
    assert set(usual) == set(risen) == set(Way)
    assert risen[0] is Way.ONE_THING
    assert usual != risen
    assert ways_on(None, Rating(10)) == ways_on(Rating(9), None) == usual


def test_the_present_moment_has_the_offset_of_this_computer() -> None:
    now = wall_now()
    assert now.at_ms > 1_700_000_000_000
    assert -840 <= now.tz_min <= 840
