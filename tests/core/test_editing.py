"""An exercise while it is written: its lines, its quiet, and what follows from them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core import editing
from app.core.exercise import Advance, Direction, Exercise, Fit, Quiet, StepForEars, TextsForEars
from tests.core.make import step


def draft(*lines: str) -> Exercise:
    blank = editing.blank_exercise("own-draft", "en")
    return replace(blank, title="A thing", steps=tuple(step(line) for line in lines))


def lines(exercise: Exercise) -> list[str]:
    return [each.line for each in exercise.steps]


def test_an_id_holds_words_of_the_title_and_signs_of_its_own() -> None:
    assert editing.own_id("Öne thing — in the room!", bytes(range(16))) == "own-one-thing-in-the-room-00010203"
    assert editing.own_id("\u2014", b"\xff" * 4) == "own-ffffffff"
    assert len(editing.own_id("a " * 40, bytes(16))) <= 40


def test_what_is_new_has_one_line_to_write_and_an_end() -> None:
    blank = editing.blank_exercise("own-draft", "en")

    assert lines(blank) == [""]
    assert blank.ending
    assert blank.heavier


def test_a_copy_leaves_sources_and_the_wording_for_the_ears_behind() -> None:
    first = replace(
        draft("One."),
        source=("P22",),
        steps=(step("One.", ears=StepForEars("A sound.")),),
        ears=TextsForEars(title="S"),
        version=7,
    )

    copy = editing.copy_of(first, "own-draft")

    assert (copy.id, copy.version, copy.source, copy.ears) == ("own-draft", 1, (), None)
    assert copy.steps == (step("One."),)
    assert copy.review != first.review or copy.review.by is None


def test_lines_are_put_in_taken_out_and_moved() -> None:
    three = draft("One.", "Two.", "Three.")

    assert lines(editing.insert_step(three, 1)) == ["One.", "", "Two.", "Three."]
    assert lines(editing.take_step(three, 1)) == ["One.", "Three."]
    assert lines(editing.put_step(three, 2, step("End."))) == ["One.", "Two.", "End."]
    moved, to = editing.move_step(three, 0, 1)
    assert (lines(moved), to) == (["Two.", "One.", "Three."], 1)
    assert editing.move_step(three, 2, 1) == (three, 2)
    assert editing.move_step(three, 0, -1) == (three, 0)


def test_the_last_line_is_emptied_and_not_taken() -> None:
    assert lines(editing.take_step(draft("One."), 0)) == [""]


def test_no_more_lines_than_a_file_holds() -> None:
    full = draft(*(["One."] * editing.MOST_STEPS))

    assert editing.insert_step(full, 0) == full


@pytest.mark.parametrize(
    ("direction", "quiet", "fits"),
    [
        (Direction.BODY, Quiet(8, 16, 25), Quiet(8, 10, 10)),
        (Direction.THOUGHT, Quiet(20, 40, 60), Quiet(20, 36, 36)),
        (Direction.OUTWARD, Quiet(10, 10, 10), Quiet(10, 20, 30)),
        (Direction.TOUCH, Quiet(8, 16, 25), Quiet(8, 16, 25)),
        (Direction.COMPANY, Quiet(10, 10, 10), Quiet(10, 10, 10)),
    ],
)
def test_quiet_is_brought_inside_what_a_direction_allows(direction: Direction, quiet: Quiet, fits: Quiet) -> None:
    pointed = editing.point(step(quiet=(quiet.normal_s, quiet.slow_s, quiet.very_slow_s)), direction)

    assert (pointed.direction, pointed.quiet) == (direction, fits)


def test_the_slower_figures_follow_the_first() -> None:
    assert editing.with_first_quiet(Quiet(8, 16, 25), 10) == Quiet(10, 20, 30)
    assert editing.with_first_quiet(Quiet(6, 6, 6), 4) == Quiet(4, 4, 4)
    assert editing.with_first_quiet(Quiet(6, 8, 10), 9) == Quiet(9, 9, 10)


def test_other_wordings_go_with_the_words_they_were_for() -> None:
    before = step("Look.", wordings=("See.",))

    assert editing.say(before, "Look.") is before
    assert editing.say(before, "Listen.").wordings == ()


def test_what_looks_inward_is_not_for_when_it_is_too_much() -> None:
    outward = draft("One.")
    inward = replace(outward, steps=(step(direction=Direction.BODY), step()))

    assert editing.derived(outward, None).suits.overwhelmed is Fit.YES
    assert not editing.derived(outward, None).looking_inward
    assert editing.derived(inward, None).suits.overwhelmed is Fit.NO
    assert editing.derived(inward, None).looking_inward


def test_inward_steps_of_the_base_were_thought_through_there() -> None:
    base = replace(draft("One."), steps=(step(direction=Direction.NAMING), step()))
    more = replace(base, steps=(*base.steps, step(direction=Direction.BREATH, advance=Advance.TIMED)))

    assert not editing.derived(base, base).looking_inward
    assert editing.derived(more, base).looking_inward
    if_picked = replace(base, suits=replace(base.suits, overwhelmed=Fit.IF_PICKED))
    assert editing.derived(if_picked, base).suits.overwhelmed is Fit.IF_PICKED


def test_what_is_kept_has_its_texts_on_one_line_each() -> None:
    loose = replace(
        draft("  One\u202e  thing. "),
        title=" A\nthing ",
        purpose=" It\u200b is. ",
        ending="The end. ",
        contraindications=(" Tired  eyes. ",),
    )
    loose = editing.put_step(loose, 0, replace(loose.steps[0], note="  "))

    kept = editing.settled(loose, None)

    assert (kept.title, kept.purpose, kept.ending) == ("A thing", "It is.", "The end.")
    assert kept.contraindications == ("Tired eyes.",)
    assert (kept.steps[0].line, kept.steps[0].note) == ("One thing.", None)
