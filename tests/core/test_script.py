"""Which wording, which step."""

from __future__ import annotations

import pytest

from app.core.exercise import Advance, Library
from app.core.script import after_breath, breath_start, chosen_before, lines_of, option_of, prepare, rest_of
from tests.core.make import COMPANY, FEELINGS, PHRASES, breath, exercise, step


def test_wordings_are_chosen_by_the_given_chance_and_are_the_first_without_one() -> None:
    sample = exercise(step("First way.", wordings=("Second way.", "Third way.")))
    assert prepare(sample).steps[0].line == "First way."
    assert prepare(sample, choose=lambda n: n - 1).steps[0].line == "Third way."


def test_a_line_that_was_recorded_in_one_wording_is_said_in_no_other() -> None:
    sample = exercise(
        step("First way.", wordings=("Second way.", "Third way.")), step("Then.", wordings=("And then.",))
    )
    recorded = {"Second way."}
    assert [s.line for s in prepare(sample, recorded=recorded).steps] == ["Second way.", "Then."]
    chosen = prepare(sample, choose=lambda n: n - 1, recorded=recorded).steps
    assert [s.line for s in chosen] == ["Second way.", "And then."]


def test_the_note_of_a_line_of_once_a_day_stands_beneath_every_later_line() -> None:
    sample = exercise(
        step("First of all."),
        step("Said once a day.", once_a_day=True, note="Stays."),
        step("Then."),
        step("And that."),
    )
    assert [s.note for s in prepare(sample).steps] == [None, "Stays.", "Stays.", "Stays."]
    later = prepare(sample, first_today=False).steps
    assert [(s.line, s.note) for s in later] == [("First of all.", None), ("Then.", "Stays."), ("And that.", "Stays.")]


def test_a_line_of_once_a_day_without_a_note_is_one_itself_once_it_was_said() -> None:
    sample = exercise(step("Said once a day.", once_a_day=True), step("Then.", note="Its own."), step("And that."))
    assert [s.note for s in prepare(sample).steps] == [None, "Its own.", None]
    assert [s.note for s in prepare(sample, first_today=False).steps] == ["Its own.", "Said once a day."]


def test_the_lines_of_a_run_are_told_once_without_those_that_hang_on_a_pick() -> None:
    script = prepare(exercise(step("Look."), step("It is {pick}."), step("Look.")))
    assert lines_of(script, None) == ("Look.", script.ending)
    company = ("Staying here now.", "Stay, or go.", COMPANY.ending)
    assert lines_of(script, COMPANY) == ("Look.", script.ending, *company)


def test_a_breath_is_found_whole() -> None:
    steps = (step(), *breath(), step())
    assert [after_breath(steps, i) for i in range(4)] == [0, 2, 2, 3]
    assert [breath_start(steps, i) for i in range(5)] == [0, 1, 1, 3, 4]


def test_the_step_whose_wait_is_chosen_is_found_or_the_same() -> None:
    steps = (step(), step(advance=Advance.CHOSEN), step())
    assert chosen_before(steps, 2) == 1
    assert chosen_before(steps, 0) == 0


def test_options_are_found_also_under_something_else() -> None:
    assert option_of(step(input=FEELINGS), "harm").opens == "help"
    with pytest.raises(KeyError):
        option_of(step(), "shame")


@pytest.mark.parametrize(
    ("chars", "rest"),
    [
        (0, "One two three."),
        (2, "One two three."),
        (3, "two three."),
        (4, "two three."),
        (999, "three."),
        (-5, "One two three."),
    ],
)
def test_the_rest_of_a_line_begins_with_a_whole_word(chars: int, rest: str) -> None:
    assert rest_of("One two three.", chars) == rest


def test_a_library_finds_by_id_or_says_so() -> None:
    library = Library("en", (exercise(),), (), PHRASES)
    assert library.exercise("sample").title == "Sample"
    with pytest.raises(KeyError):
        library.exercise("other")
    with pytest.raises(KeyError):
        library.set("other")
