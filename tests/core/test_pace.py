"""Paces, clocks and small values."""

from __future__ import annotations

import time

import pytest

from app.core.checkin import Rating, RatingWord, rose
from app.core.clock import sleep_aware_clock
from app.core.exercise import Direction, Quiet
from app.core.pace import Pace, line_s, slower, slower_of


def test_there_is_a_way_down_and_it_ends_at_it_waits() -> None:
    assert [slower(pace) for pace in Pace] == [Pace.SLOW, Pace.VERY_SLOW, Pace.WAITS, Pace.WAITS]


def test_of_two_paces_the_slower_is_taken_whichever_comes_first() -> None:
    assert slower_of(Pace.SLOW, Pace.VERY_SLOW) is slower_of(Pace.VERY_SLOW, Pace.SLOW) is Pace.VERY_SLOW
    assert slower_of(Pace.NORMAL, Pace.WAITS) is Pace.WAITS


def test_a_line_takes_longer_as_the_pace_slows_and_never_less_than_a_moment() -> None:
    times = [line_s("one two three four five six", pace) for pace in (Pace.NORMAL, Pace.SLOW, Pace.VERY_SLOW)]
    assert times == sorted(times)
    assert times[0] == 3.0
    assert line_s("In.", Pace.NORMAL) == 1.5


def test_quiet_follows_the_pace() -> None:
    assert [Quiet(1, 2, 3).at(pace) for pace in Pace] == [1, 2, 3, 3]


def test_inward_directions_are_the_three_that_are_capped() -> None:
    assert {d for d in Direction if d.inward} == {Direction.NAMING, Direction.BREATH, Direction.BODY}


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_the_clock_goes_forward(platform: str) -> None:
    clock = sleep_aware_clock(platform)
    first = clock()
    assert clock() >= first
    if platform == "win32":
        assert clock is time.monotonic


@pytest.mark.parametrize(("number", "word"), [(None, None), (3, RatingWord.A_LOT), (-1, None), (11, None)])
def test_a_rating_is_one_thing_within_its_scale(number: int | None, word: RatingWord | None) -> None:
    with pytest.raises(ValueError, match="rating"):
        Rating(number, word)


def test_only_numbers_two_apart_count_as_a_rise() -> None:
    assert rose(Rating(0), Rating(2))
    assert not rose(Rating(5), Rating(6))
    assert not rose(None, Rating(9))
    assert not rose(Rating(0), None)
    assert not rose(Rating(word=RatingWord.A_LITTLE), Rating(9))
    assert not rose(Rating(1), Rating(word=RatingWord.TOO_MUCH))
