"""What a new version changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.assignment import Assignment
from app.core.assignment_changes import Change, ChangeKind, changes
from app.core.exercise import SetItem
from app.core.pace import Pace
from tests.core.test_assigned import CAME, FIRST

OLD = FIRST
SET = OLD.exercise_set
KIND = ChangeKind


@pytest.mark.parametrize(
    ("new", "found"),
    [
        (OLD, ()),
        (replace(OLD, seq=2, first_day=12), ()),
        (replace(OLD, exercise_set=replace(SET, items=SET.items[::-1])), (Change(KIND.ORDER),)),
        (
            replace(OLD, exercise_set=replace(SET, items=(SetItem("window"), SET.items[0]))),
            (Change(KIND.ADDED, "window"), Change(KIND.CHOICE)),
        ),
        (
            replace(OLD, exercise_set=replace(SET, items=(SetItem("window"), SetItem("door")))),
            (Change(KIND.ADDED, "window"), Change(KIND.TAKEN_OUT, "lamp")),
        ),
        (
            replace(
                OLD,
                exercise_set=replace(SET, items=(replace(SET.items[0], instead=("lamp", "window")), *SET.items[1:])),
            ),
            (Change(KIND.ADDED, "window"),),
        ),
        (
            replace(OLD, exercise_set=replace(SET, items=(SetItem("door", instead=("lamp",)),))),
            (Change(KIND.CHOICE),),
        ),
        (replace(OLD, exercises=(replace(CAME, ending="The end."),)), (Change(KIND.REWORDED, "door"),)),
        (replace(OLD, exercise_set=replace(SET, title="Another")), (Change(KIND.TITLE),)),
        (replace(OLD, why="Another."), (Change(KIND.WHY),)),
        (replace(OLD, note="Another."), (Change(KIND.NOTE),)),
        (replace(OLD, exercise_set=replace(SET, pace=Pace.WAITS)), (Change(KIND.PACE),)),
        (replace(OLD, exercise_set=replace(SET, per_day=9)), (Change(KIND.CEILING),)),
        (replace(OLD, last_day=None), (Change(KIND.LAST_DAY),)),
        (replace(OLD, looking_inward=True), (Change(KIND.INWARD_ON),)),
    ],
)
def test_each_change_is_told(new: Assignment, found: tuple[Change, ...]) -> None:
    assert changes(OLD, new) == found


def test_a_direction_that_is_turned_off_is_told() -> None:
    assert changes(replace(OLD, looking_inward=True), OLD) == (Change(KIND.INWARD_OFF),)
