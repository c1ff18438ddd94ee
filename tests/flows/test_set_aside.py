"""An exercise after which the rating rose twice: it stands aside, and is brought back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.core.exercise import SetItem
from tests.flows import therapist_scenes
from tests.flows.conftest import Build
from tests.flows.hands import buttons, choose, focused, name_of, press, reads
from tests.flows.house import Lived
from tests.flows.scenes import rise_twice
from tests.flows.until import until

BACK = "Bring it back"


def test_too_much_right_now_leads_straight_into_one_thing_also_when_that_stands_aside(build: Build) -> None:
    lived = build().open()
    rise_twice(lived, "one-thing")
    choose("Too much right now")
    assert reads(lived, lived.library.exercise("one-thing").steps[0].line)
    assert not reads(lived, lived.library.phrases.set_aside)


def stops_before(lived: Lived, exercise: str) -> bool:
    """Begin an exercise; tell whether the sentence stood in front of it, and go Home."""
    choose("All exercises")
    choose(lived.library.exercise(exercise).title)
    stopped = reads(lived, lived.library.phrases.set_aside)
    press(Qt.Key.Key_Escape)
    lived.settle()
    lived.house.go_home()
    return stopped


def test_one_press_brings_an_exercise_back_until_the_rating_rises_twice_again(build: Build) -> None:
    lived = build().open()
    rise_twice(lived, "hold-one")
    assert stops_before(lived, "hold-one")
    choose("All exercises")
    choose(BACK)
    assert name_of(focused()) == lived.library.exercise("hold-one").title
    assert BACK not in buttons(lived.window)
    lived.settle()
    lived.house.go_home()
    assert not stops_before(lived, "hold-one")
    lived.close()
    again = build(wall=lived.wall).open()
    again.settle()
    assert not stops_before(again, "hold-one")
    again.minutes(60 * 24)
    rise_twice(again, "hold-one")
    assert stops_before(again, "hold-one")


@pytest.mark.exchange
def test_what_a_therapist_sets_anew_is_brought_back_once_it_is_taken_on(lived: Lived) -> None:
    until(lambda: lived.house.patient.given.state.read, "the log is read")
    rise_twice(lived, "hold-one")
    one = therapist_scenes.today_version(lived)
    holds = replace(one, exercise_set=replace(one.exercise_set, items=(SetItem("hold-one"),)), exercises=())
    (kept,) = therapist_scenes.came(lived, holds, by=therapist_scenes.known(lived))
    assert stops_before(lived, "hold-one")
    lived.minutes(60 * 24)
    therapist_scenes.taken_on(lived, kept)
    assert not stops_before(lived, "hold-one")
