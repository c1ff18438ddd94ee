"""When a reminder is due: read from the clock on the wall, and never made up for."""

from __future__ import annotations

import pytest

from app.core.moment import Moment
from app.core.reminders import LATE_MS, Plan, clean_times, is_due, later_than, next_ms, settled

MIN_MS = 60_000
DAY = 20_000


def at(clock: str, *, day: int = DAY, tz_min: int = 60, seconds: int = 0) -> Moment:
    """Return a moment by what the clock on the wall shows."""
    hours, minutes = (int(part) for part in clock.split(":"))
    return Moment(day * 86_400_000 + (hours * 60 + minutes - tz_min) * MIN_MS + seconds * 1000, tz_min)


EVENING = Plan((18 * 60,))


@pytest.mark.parametrize(
    ("looked", "now", "due"),
    [
        ("17:59", "18:00", True),
        ("17:58", "17:59", False),
        ("18:00", "18:01", False),
        ("17:59", "18:01", True),
        ("12:00", "18:01", True),
        ("12:00", "18:02", False),  # nobody could look: it is let go
        ("12:00", "21:00", False),
        ("18:30", "18:00", False),  # the clock was set back
    ],
)
def test_it_is_due_at_its_minute_and_not_later(looked: str, now: str, due: bool) -> None:
    assert is_due(EVENING, at(looked).at_ms, at(now)) is due


def test_it_is_the_clock_on_the_wall_that_counts() -> None:
    now = at("18:00", tz_min=120)
    assert is_due(EVENING, now.at_ms - MIN_MS, now)
    assert not is_due(EVENING, now.at_ms - MIN_MS, Moment(now.at_ms, 60))


def test_midnight_is_a_time_like_any_other() -> None:
    midnight = Plan((0,))
    now = at("0:00", day=DAY + 1)
    assert is_due(midnight, at("23:59").at_ms, now)
    assert next_ms(midnight, at("23:59")) == now.at_ms


@pytest.mark.parametrize(
    ("plan", "now", "comes"),
    [
        (EVENING, at("12:00"), at("18:00")),
        (EVENING, at("18:00"), at("18:00", day=DAY + 1)),
        (Plan((540, 1080)), at("9:30"), at("18:00")),
        (Plan((1080,), at("19:00").at_ms), at("17:30"), at("19:00")),
        (Plan((), at("19:00").at_ms), at("17:30"), at("19:00")),
        (Plan((1080,), at("18:00").at_ms), at("18:00"), at("18:00", day=DAY + 1)),
    ],
)
def test_the_next_one(plan: Plan, now: Moment, comes: Moment) -> None:
    assert next_ms(plan, now) == comes.at_ms


def test_nothing_set_is_nothing_due() -> None:
    now = at("18:00")
    assert next_ms(Plan(), now) is None
    assert not is_due(Plan(), 0, now)


def test_moved_by_an_hour_it_comes_then_and_not_before() -> None:
    pressed = at("17:30")
    moved = Plan((18 * 60,), later_than(pressed))
    assert not is_due(moved, at("17:59").at_ms, at("18:00"))
    assert is_due(moved, at("18:29").at_ms, at("18:30"))
    assert settled(moved, at("18:29")) == moved
    assert settled(moved, at("18:30")) == EVENING


def test_a_move_that_went_by_asleep_is_let_go() -> None:
    moved = Plan((18 * 60,), at("18:30").at_ms)
    late = Moment(at("18:30").at_ms + LATE_MS, 60)
    assert not is_due(moved, at("17:00").at_ms, late)
    assert settled(moved, late) == EVENING


def test_times_are_in_order_each_once_and_few() -> None:
    assert clean_times([1080, 540, 1080, -1, 1440]) == (540, 1080)
    assert clean_times([1, 2, 3, 4]) == (1, 2, 3)
