"""The lengths that a preview shows are those of the real engine."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core import editing
from app.core.editing_timeline import TIMED, length_at
from app.core.pace import Pace, line_s
from app.core.script import prepare
from app.core.timeline import Plan, simulate, voice_s
from tests.core.make import PHRASES, breath, step

LINES = (step("One two three four."), step("Five six seven eight nine ten."), *breath(), step("And look up again."))
EXERCISE = replace(editing.blank_exercise("own-draft", "en"), steps=LINES)
COMPANY = replace(editing.blank_exercise("stay-with-me", "en"), steps=(step("Staying here."),))


@pytest.mark.parametrize("pace", TIMED)
def test_it_adds_up_to_what_the_engine_takes(pace: Pace) -> None:
    events = simulate(prepare(EXERCISE), PHRASES, prepare(COMPANY), Plan(pace))

    length = length_at(pace, [(EXERCISE, None)], PHRASES, COMPANY)

    assert length.total_s == pytest.approx(events[-1].t_s)
    assert length.quiet_s <= length.total_s - voice_s(events) + line_s("In.", pace) * 2
    assert length.stretches[0].said_s == line_s("One two three four.", pace)
    assert length.stretches[0].quiet_s == pytest.approx(LINES[0].quiet.at(pace))
    assert [each.step for each in length.stretches[:2]] == [1, 2]


def test_exercises_in_a_row_follow_each_other() -> None:
    one = length_at(Pace.SLOW, [(EXERCISE, None)], PHRASES, None)
    two = length_at(Pace.SLOW, [(EXERCISE, None), (EXERCISE, 60.0)], PHRASES, None)

    assert two.total_s == pytest.approx(2 * one.total_s)
    second = [each for each in two.stretches if each.exercise == 1]
    assert second[0].start_s == pytest.approx(one.total_s)


def test_slower_is_longer_and_quieter() -> None:
    lengths = [length_at(pace, [(EXERCISE, None)], PHRASES, COMPANY) for pace in TIMED]

    assert [each.total_s for each in lengths] == sorted(each.total_s for each in lengths)
    shares = [each.quiet_s / each.total_s for each in lengths]
    assert shares == sorted(shares)
