"""Limits against ritual use, and what is put first. Every rule speaks or reorders; none of them locks.

Source: docs/CLINICAL.md 4, 5 and 6. Runs and ratings are handed in; nothing here reads a log or a clock.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.core.checkin import Rating, RatingWord, rose
from app.core.exercise import Exercise, ExerciseSet, Fit, Suits
from app.core.moment import Moment
from app.core.ports import LogEntry
from app.core.run import Run

ALWAYS_VISIBLE = frozenset({"one-breath", "feet-floor", "see-three", "name-it"})
"""Exercises that stand on the open shelf whatever is switched off."""

CHECK_IN_GAP_MIN = 60
SKIPS_UNTIL_OFF = 3
RISES_UNTIL_SET_ASIDE = 2
OPENINGS_UNTIL_SAID = 6
HIGH_RATING = 7

_MINUTE_MS = 60_000
_SECOND_TIME = 2


class State(StrEnum):
    """How much is going on, in the three steps that exercises are suited to."""

    CALM = "calm"
    UNEASY = "uneasy"
    OVERWHELMED = "overwhelmed"


class Way(StrEnum):
    """One of the ways on after a check-in. Closing stands beside them and is none of them."""

    SIT_QUIETLY = "sit-quietly"
    ONE_THING = "one-thing"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class RatedRun:
    """One run of an exercise with what was answered before and after it."""

    exercise_id: str
    at_ms: int
    before: Rating | None
    after: Rating | None


@dataclass(frozen=True, slots=True)
class Ordering:
    """All exercises that can be seen, each in exactly one of three places.

    Attributes:
        first: offered first, in the order of the table; also: offered as well; rest: under "See all".
    """

    first: tuple[Exercise, ...]
    also: tuple[Exercise, ...]
    rest: tuple[Exercise, ...]


# The table of docs/CLINICAL.md 4. A library without these exercises puts first what it calls suitable.
_FIRST_OVERWHELMED = ("one-thing", "hold-one", "stay-with-me")
_FIRST_UNEASY = ("see-three", "hold-one")


def runs_today(runs: Iterable[Run], exercise_id: str, now: Moment) -> int:
    """Return how many runs of an exercise that showed at least one line were begun on the local day of `now`."""
    return sum(
        1
        for run in runs
        if run.exercise_id == exercise_id and run.step > 0 and Moment(run.started_ms, run.tz_min).day == now.day
    )


def is_third_today(exercise: Exercise, runs: Iterable[Run], now: Moment) -> bool:
    """Return whether a run begun now would be the third of the day, for an exercise that says so.

    False again from the fourth on: the sentence would not be true. `runs`: without the one about to begin.
    """
    return exercise.guards.third_time_note and runs_today(runs, exercise.id, now) == _SECOND_TIME


def rest_left_min(exercise: Exercise, runs: Iterable[Run], now: Moment) -> int:
    """Return the minutes until the exercise is offered again, rounded up; 0 when it may be offered now.

    A run that lies in the future (the clock was set back) asks for no rest, and hides no other.
    """
    rest_ms = exercise.guards.rest_min * _MINUTE_MS
    began_ms = (run.started_ms for run in runs if run.exercise_id == exercise.id and run.step > 0)
    last_ms = max((began for began in began_ms if began <= now.at_ms), default=None)
    if last_ms is None or now.at_ms - last_ms >= rest_ms:
        return 0
    return -((now.at_ms - last_ms - rest_ms) // _MINUTE_MS)


def is_past_per_day(exercise: Exercise, runs: Iterable[Run], now: Moment) -> bool:
    """Return whether the exercise was run as often today as its guards put it first."""
    most = exercise.guards.per_day
    return most > 0 and runs_today(runs, exercise.id, now) >= most


def is_set_past_per_day(exercise_set: ExerciseSet, runs: Iterable[Run], now: Moment) -> bool:
    """Return whether a set was used as often today as it is put first."""
    return exercise_set.per_day > 0 and set_uses(exercise_set, runs, now) >= exercise_set.per_day


def set_uses(exercise_set: ExerciseSet, runs: Iterable[Run], now: Moment) -> int:
    """Return how often a set was used today.

    One use is one run of whichever of its exercises was run most; an exercise that stands in the set twice counts
    half.
    """
    stands = Counter(item.exercise for item in exercise_set.items)
    ran = Counter(
        run.exercise_id
        for run in runs
        if run.set_id == exercise_set.id and run.step > 0 and Moment(run.started_ms, run.tz_min).day == now.day
    )
    return max((-(-count // max(1, stands[exercise_id])) for exercise_id, count in ran.items()), default=0)


def rated_runs(entries: Iterable[LogEntry]) -> tuple[RatedRun, ...]:
    """Return the runs among log entries that have a check-in, in the order given."""
    return tuple(
        RatedRun(entry.run.exercise_id, entry.run.started_ms, entry.check_in.before, entry.check_in.after)
        for entry in entries
        if entry.run is not None and entry.check_in is not None
    )


def set_aside(rated: Iterable[RatedRun], brought_back_ms: Mapping[str, int]) -> frozenset[str]:
    """Return the ids of exercises after which the rating rose by two or more, twice.

    Args:
        brought_back_ms: when an exercise was brought back, by id; rises up to then are forgotten.
    """
    rises = Counter(
        run.exercise_id
        for run in rated
        if rose(run.before, run.after) and run.at_ms > brought_back_ms.get(run.exercise_id, -1)
    )
    return frozenset(exercise_id for exercise_id, count in rises.items() if count >= RISES_UNTIL_SET_ASIDE)


def skips_after(skips: int, rating: Rating | None) -> int:
    """Return how many check-ins in a row were skipped, after one more was answered or (None) skipped."""
    return skips + 1 if rating is None else 0


def turns_check_ins_off(skips: int) -> bool:
    """Return whether so many skips in a row turn check-ins off."""
    return skips >= SKIPS_UNTIL_OFF


def may_ask(last_asked_ms: int | None, now: Moment) -> bool:
    """Return whether a check-in may be offered: not within sixty minutes of the last one.

    A last one in the future (the clock was set back) holds nothing up.
    """
    return last_asked_ms is None or not 0 <= now.at_ms - last_asked_ms < CHECK_IN_GAP_MIN * _MINUTE_MS


def log_is_the_same(opening: int, previous_ms: int | None, changed_ms: int | None) -> bool:
    """Return whether to say that the log is the same: on the sixth opening of a day and after.

    Args:
        opening: which opening of the day this is, from 1.
        previous_ms: when the opening before it was, or None.
        changed_ms: when something was last written or deleted, or None; after a change the sentence would be untrue,
            and is not said.
    """
    if opening < OPENINGS_UNTIL_SAID or previous_ms is None:
        return False
    return changed_ms is None or changed_ms < previous_ms


def state_of(rating: Rating | None) -> State:
    """Return the state a rating stands for; skipped and "not sure" are in the middle."""
    if rating is None:
        return State.UNEASY
    if rating.number is not None:
        if rating.number >= HIGH_RATING:
            return State.OVERWHELMED
        return State.UNEASY if rating.number >= 4 else State.CALM
    if rating.word is RatingWord.TOO_MUCH:
        return State.OVERWHELMED
    return State.CALM if rating.word is RatingWord.A_LITTLE else State.UNEASY


def shows_words_first(prefers_words: bool, last: Rating | None) -> bool:
    """Return whether the words stand above the numbers: where preferred, and after a last rating of 7 or more."""
    high = last is not None and last.number is not None and last.number >= HIGH_RATING
    return prefers_words or high


def is_visible(exercise: Exercise, looking_inward: bool) -> bool:
    """Return whether an exercise stands on the shelf; inward ones only where they are switched on."""
    return looking_inward or not exercise.looking_inward or exercise.id in ALWAYS_VISIBLE


def put_first(
    exercises: Sequence[Exercise],
    rating: Rating | None,
    looking_inward: bool,
    held_back: Collection[str] = (),
) -> Ordering:
    """Return where each visible exercise stands for a rating.

    Args:
        looking_inward: whether the inward ones are switched on.
        held_back: ids that rest, are past their number for the day or are set aside: visible, offered nowhere.
    """
    state = state_of(rating)
    # At the upper edge of calm a naming exercise for the uneasy is still offered (docs/CLINICAL.md 4: "0 to 2").
    at_edge = rating is not None and rating.number == 3
    named = {State.OVERWHELMED: _FIRST_OVERWHELMED, State.UNEASY: _FIRST_UNEASY, State.CALM: ()}[state]
    shelf = [exercise for exercise in exercises if is_visible(exercise, looking_inward)]
    offered = [exercise for exercise in shelf if exercise.id not in held_back]
    suitable = [exercise for exercise in offered if _fit(exercise.suits, state) is Fit.YES]
    by_table = [exercise for name in named for exercise in suitable if exercise.id == name]
    first = by_table or suitable
    also = [exercise for exercise in suitable if exercise not in first]
    also += [
        exercise
        for exercise in offered
        if _fit(exercise.suits, state) is Fit.IF_PICKED
        or (at_edge and _fit(exercise.suits, state) is Fit.NO and exercise.suits.uneasy is Fit.YES)
    ]
    rest = [exercise for exercise in shelf if exercise not in first and exercise not in also]
    return Ordering(tuple(first), tuple(also), tuple(rest))


def ways_on(before: Rating | None, after: Rating | None) -> tuple[Way, ...]:
    """Return the three ways on after a check-in, always the same three; a rise puts the outward one first."""
    if rose(before, after):
        return (Way.ONE_THING, Way.SIT_QUIETLY, Way.HELP)
    return (Way.SIT_QUIETLY, Way.ONE_THING, Way.HELP)


def _fit(suits: Suits, state: State) -> Fit:
    return {State.CALM: suits.calm, State.UNEASY: suits.uneasy, State.OVERWHELMED: suits.overwhelmed}[state]
