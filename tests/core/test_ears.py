"""The wording for the ears: it stands in the place of the other one, and nothing of that is left."""

from __future__ import annotations

from dataclasses import replace

from app.core.ears import for_ears, library_for_ears
from app.core.exercise import ExerciseSet, Fit, Library, Review, StepForEars, Suits, TextsForEars
from app.core.pace import Pace
from app.core.recording import lines_to_record
from app.core.script import prepare
from tests.core.make import PHRASES, exercise, step

SEEN = step(
    "Look.", wordings=("Look there.",), note="A corner.", things=True, ears=StepForEars("Listen.", ("Hear.",), "A fan.")
)


def test_its_line_stands_in_the_place_of_the_other_with_all_that_goes_with_it() -> None:
    made = for_ears(exercise(SEEN))
    assert made.steps == (step("Listen.", wordings=("Hear.",), note="A fan."),)
    assert prepare(made).ending == exercise().ending
    assert lines_to_record(made) == ("Listen.", "Hear.", made.ending)


def test_a_line_without_a_note_takes_none_over() -> None:
    assert for_ears(exercise(replace(SEEN, ears=StepForEars("Listen.")))).steps == (step("Listen."),)


def test_a_note_alone_leaves_the_line_and_the_steady_things() -> None:
    touched = step("Hold.", wordings=("Hold it.",), note="Look at it.", things=True, ears=StepForEars(note="Near."))
    assert for_ears(exercise(touched)).steps == (step("Hold.", wordings=("Hold it.",), note="Near.", things=True),)


def test_what_is_said_of_an_exercise_is_said_for_the_ears_where_there_is_a_wording() -> None:
    sample = exercise(ears=TextsForEars(purpose="For ears.", sentences=("A.", "B."), ending="It is over."))
    made = for_ears(sample)
    assert (made.title, made.purpose, made.ending) == ("Sample", "For ears.", "It is over.")
    assert (made.studies.sentences, made.studies.grade) == (("A.", "B."), sample.studies.grade)
    assert made.ears is None
    whole = for_ears(exercise(ears=TextsForEars(title="Heard", contraindications=("Loud.",))))
    assert (whole.title, whole.contraindications, whole.purpose) == ("Heard", ("Loud.",), sample.purpose)


def test_an_exercise_without_one_stays_as_it_is() -> None:
    sample = exercise(step("Look."), step("Touch."))
    assert for_ears(sample) == sample


def test_both_wordings_can_be_recorded_each_line_once() -> None:
    sample = exercise(SEEN, step("Wait."), ears=TextsForEars(ending="Over."))
    heard = ("Listen.", "Hear.", "Over.")
    assert lines_to_record(sample) == ("Look.", "Look there.", "Wait.", sample.ending, *heard)


def test_a_library_has_it_in_its_sets_and_fixed_texts_too() -> None:
    row = ExerciseSet(
        "row", 1, "en", "Row", "To see.", (), Pace.SLOW, Suits(Fit.YES, Fit.YES, Fit.YES), "", Review("draft")
    )
    library = Library("en", (exercise(SEEN),), (replace(row, purpose_ears="To hear."), row), PHRASES)
    made = library_for_ears(library)
    assert [each.purpose for each in made.sets] == ["To hear.", "To see."]
    assert made.phrases.look_up == "look_up_ears."
    assert made.exercises == (for_ears(exercise(SEEN)),)
    assert library_for_ears(made) == made
