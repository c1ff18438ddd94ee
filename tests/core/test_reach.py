"""How far in an exercise goes."""

from __future__ import annotations

import pytest

from app.core.exercise import Direction, ExerciseSet, Fit, Library, Review, SetItem, Suits
from app.core.pace import Pace
from app.core.preferences import Reach
from app.core.reach import lies_further_in, reach_of, set_lies_further_in
from tests.core.make import PHRASES, exercise, step


@pytest.mark.parametrize(
    ("directions", "reach"),
    [
        ((Direction.OUTWARD, Direction.COMPANY), Reach.OUT),
        ((Direction.OUTWARD, Direction.TOUCH), Reach.HANDS),
        ((Direction.ACTION,), Reach.HANDS),
        ((Direction.THOUGHT, Direction.OUTWARD), Reach.HANDS),
        ((Direction.NAMING, Direction.OUTWARD), Reach.BREATH),
        ((Direction.OUTWARD, Direction.BREATH, Direction.OUTWARD), Reach.BREATH),
        ((Direction.BREATH, Direction.BODY, Direction.OUTWARD), Reach.BODY),
    ],
)
def test_the_furthest_step_says_how_far_in_it_goes(directions: tuple[Direction, ...], reach: Reach) -> None:
    assert reach_of(exercise(*(step(direction=each) for each in directions))) is reach


def test_only_what_goes_further_than_wanted_lies_further_in() -> None:
    held = exercise(step(direction=Direction.TOUCH))
    assert [each for each in Reach if lies_further_in(held, each)] == [Reach.OUT]


def test_one_exercise_is_what_a_set_is_measured_by() -> None:
    library = Library("en", (exercise(step(direction=Direction.BODY)),), (), PHRASES)
    suits = Suits(Fit.YES, Fit.YES, Fit.NO)
    in_a_row = ExerciseSet("row", 1, "en", "Row", "A row.", (SetItem("sample"),), Pace.SLOW, suits, "", Review("draft"))
    assert set_lies_further_in(in_a_row, library, Reach.BREATH)
    assert not set_lies_further_in(in_a_row, library, Reach.BODY)
