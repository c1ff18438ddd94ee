"""Three presses of Shift, and everything that is none."""

from __future__ import annotations

import pytest

from app.core.away import BEAT_S, GAP_S, Away
from app.core.lone_presses import LonePresses
from tests.core.make import FakeClock


def play(moves: str, step_s: float = 0.1) -> list[bool]:
    """Return what each release told: d down, u up, x another key, - a while."""
    clock = FakeClock()
    presses = LonePresses(clock)
    told = []
    for move in moves:
        clock.now_s += 1.0 if move == "-" else step_s
        if move == "d":
            presses.pressed()
        elif move == "u":
            told.append(presses.released())
        elif move == "x":
            presses.other()
    return told


def test_three_lone_presses_tell_once() -> None:
    assert play("dududu") == [False, False, True]
    assert play("dududududu") == [False, False, True, False, False]


@pytest.mark.parametrize(
    "moves",
    [
        "dxudxudxu",  # three capitals, one after the other
        "dudxudu",
        "duxdudu",
        "dudud-u",  # the third is held
        "d-ud-ud-u",
        "du-du-du",
        "udu",
        "dudu",
    ],
)
def test_typing_and_waiting_are_no_call(moves: str) -> None:
    assert True not in play(moves)


def test_a_call_after_typing_counts_from_its_own_first_press() -> None:
    assert play("dxudududu")[-1]


def test_minutes_without_a_key_are_away() -> None:
    clock = FakeClock()
    away = Away(clock)
    for _ in range(int(300 / BEAT_S) - 1):
        clock.now_s += BEAT_S
        assert not away.look(300)
    clock.now_s += BEAT_S
    assert away.look(300)
    away.touched()
    assert not away.look(300)


def test_a_gap_in_the_clock_is_a_sleep_and_a_late_look_is_none() -> None:
    clock = FakeClock()
    away = Away(clock)
    clock.now_s += GAP_S - 1
    assert not away.look(300)
    clock.now_s += GAP_S + 1
    assert away.look(300)
    assert not away.look(300)


def test_what_came_before_the_beginning_is_no_sleep() -> None:
    clock = FakeClock()
    away = Away(clock)
    clock.now_s += 1000
    away.begin()
    clock.now_s += BEAT_S
    assert not away.look(300)
