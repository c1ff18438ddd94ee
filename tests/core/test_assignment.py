"""Versions of an assignment: from which day one counts, and until when."""

from __future__ import annotations

from dataclasses import replace

from app.core.assignment import Assignment, Withdrawal, has_inward, version_on
from app.core.exercise import Direction
from tests.core.make import exercise, step
from tests.core.test_guards import exercise_set

SERIES = bytes(16)
FIRST = Assignment(SERIES, 1, "It gives the eyes a place.", "", False, True, 100, None, exercise_set("a", per_day=2))
SECOND = replace(FIRST, seq=2, first_day=110, last_day=120)


def test_a_version_counts_from_its_day() -> None:
    assert version_on((FIRST, SECOND), 99) is None
    assert version_on((FIRST, SECOND), 100) == FIRST
    assert version_on((SECOND, FIRST), 109) == FIRST
    assert version_on((FIRST, SECOND), 110) == SECOND
    assert version_on((FIRST, SECOND), 120) == SECOND


def test_after_its_last_day_no_older_one_comes_back() -> None:
    assert version_on((FIRST, SECOND), 121) is None


def test_a_withdrawal_ends_it_from_its_day() -> None:
    end = Withdrawal(SERIES, 3, 115)
    assert version_on((FIRST, SECOND, end), 114) == SECOND
    assert version_on((FIRST, SECOND, end), 115) is None


def test_a_step_that_looks_inward_is_found() -> None:
    outward = exercise(step("Look at the lamp."))
    inward = exercise(step("Look."), step("One breath.", Direction.BREATH))
    assert not has_inward(FIRST)
    assert not has_inward(replace(FIRST, exercises=(outward,)))
    assert has_inward(replace(FIRST, exercises=(outward, inward)))
