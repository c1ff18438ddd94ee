"""The wording for the ears: it stands in the place of the other one, as a whole."""

from __future__ import annotations

from app.core.ears import EARS, for_ears
from app.core.recording import lines_to_record
from app.core.script import prepare
from tests.core.make import exercise, step


def test_its_lines_replace_the_others_and_the_ending_stays() -> None:
    sample = exercise(step("Look."), variants=((EARS, (step("Listen."),)),))
    made = for_ears(sample)
    assert [each.line for each in prepare(made).steps] == ["Listen."]
    assert prepare(made).ending == sample.ending
    assert lines_to_record(made) == ("Listen.", sample.ending)


def test_an_exercise_without_one_stays_as_it_is() -> None:
    sample = exercise(step("Look."), variants=(("another", (step("Touch."),)),))
    assert for_ears(sample) is sample
