"""The laws of the library on drafts: which words are at fault, what is hard, and that they are those of the files."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.content.laws import exercise_breaches
from app.core.editing import LawMark, blank_exercise, derived
from app.core.exercise import Advance, Direction, Exercise, Quiet, Step
from app.ui.view_models.exercise_editor import ExerciseEditorModel
from tests.ui.editor_stage import Shelf, known, laws, make_uid


def marks_of(*steps: Step, **changes: object) -> dict[str, LawMark]:
    blank = replace(blank_exercise("own-draft", "en"), title="A thing", purpose="It is a thing to look at.")
    draft = replace(blank, steps=steps or (step("You can look at it."),), **changes)  # type: ignore[arg-type]
    return {mark.rule: mark for mark in laws().of_exercise(derived(draft, None), known())}


def step(line: str, direction: Direction = Direction.OUTWARD) -> Step:
    return Step(line, direction, Advance.TIMED, Quiet(8, 8, 8) if direction.inward else Quiet(8, 16, 24))


def at_fault(mark: LawMark, text: str) -> list[str]:
    return [text[start : start + length] for start, length in mark.spans]


def test_a_word_that_is_kept_out_is_marked_with_another_wording() -> None:
    line = "You should just look, and just rest."

    marks = [mark for mark in laws().of_exercise(derived_line(line), known()) if mark.rule == "banned-word"]

    assert {word for mark in marks for word in at_fault(mark, line)} == {"should", "just"}
    assert all(mark.hard and mark.fix for mark in marks)


def derived_line(line: str) -> Exercise:
    blank = replace(blank_exercise("own-draft", "en"), title="A thing", purpose="It is a thing to look at.")
    return replace(blank, steps=(step(line),))


def test_a_long_line_is_marked_from_its_fifteenth_word() -> None:
    line = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"

    assert at_fault(marks_of(step(line))["words-14"], line) == ["fifteen sixteen"]


def test_an_inward_step_with_no_outward_one_after_it_is_marked_whole() -> None:
    line = "You can name the feeling."

    mark = marks_of(step("You can look at it."), step(line, Direction.NAMING))["inward-last"]

    assert mark.hard
    assert at_fault(mark, line) == [line]
    assert "inward-last" not in marks_of(step(line, Direction.NAMING), step("You can look at it."))


def test_a_question_about_the_hand_in_an_object_exercise_is_marked() -> None:
    line = "Are your fingers cool, or warm?"

    mark = marks_of(step(line, Direction.TOUCH))["touch-hand"]

    assert mark.hard
    assert at_fault(mark, line) == ["fingers"]
    assert mark.fix


def test_a_hard_purpose_to_read_is_soft() -> None:
    marks = marks_of(purpose="It encourages attentional disengagement from comparatively threatening interpretations.")

    assert not marks["reading-grade"].hard


@pytest.mark.parametrize("exercise", known().values(), ids=known())
def test_a_copy_of_any_exercise_can_be_saved_but_for_words_that_only_the_first_may_use(exercise: Exercise) -> None:
    model = ExerciseEditorModel(laws().of_exercise, Shelf(), make_uid)

    model.begin_copy(exercise, known())

    mine = {"notice", "patient"} if exercise.id in ("urge-note", "value-one") else set()
    assert {dict(mark.blanks)["word"] for mark in model.props.hard} <= mine


def test_the_laws_are_those_of_the_files() -> None:
    for exercise in known().values():
        mine = laws().of_exercise(exercise, known())
        theirs = exercise_breaches(exercise, laws()._words, known())
        assert [mark.rule for mark in mine] == [breach.rule for breach in theirs]
