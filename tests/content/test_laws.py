"""Laws that the wrong files do not show, on exercises of our own changed by one thing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from app.content.catalogue import open_library
from app.content.check import check_paths
from app.content.findings import Breach, Finding
from app.content.laws import exercise_breaches, phrases_breaches, set_breaches
from app.content.read import read_file
from app.content.reading_grade import grade
from app.content.schema import WordsFile
from app.content.words import WordList, word_list
from app.core.exercise import Advance, Choice, Companion, Exercise, ExerciseSet, Quiet, Step, StepForEars, TextsForEars

EN = Path(__file__).parents[2] / "exercises" / "en"
LIBRARY = open_library(EN)
KNOWN = {exercise.id: exercise for exercise in LIBRARY.exercises}
ONE = LIBRARY.exercise("one-thing")
STAY = LIBRARY.exercise("stay-with-me")
WAIT = LIBRARY.exercise("wait-a-breath")
BREATH = LIBRARY.exercise("one-breath")
NAME = LIBRARY.exercise("name-it")
GOING = LIBRARY.set("going-very-slowly")


def our_words() -> WordList:
    file = read_file(EN / "banned.toml")
    assert not isinstance(file, Finding)
    assert isinstance(file.content, WordsFile)
    return word_list(file.content)


WORDS = our_words()


def rules(breaches: Iterable[Breach]) -> list[tuple[str, str]]:
    return [(breach.rule, breach.place) for breach in breaches]


def broken(exercise: Exercise) -> list[tuple[str, str]]:
    return rules(exercise_breaches(exercise, WORDS, KNOWN))


def broken_set(one: ExerciseSet) -> list[tuple[str, str]]:
    return rules(set_breaches(one, WORDS, KNOWN))


def with_step(exercise: Exercise, index: int, step: Step) -> Exercise:
    return replace(exercise, steps=(*exercise.steps[:index], step, *exercise.steps[index + 1 :]))


def test_ours_break_none() -> None:
    assert [rule for exercise in LIBRARY.exercises for rule in broken(exercise)] == []
    assert [rule for one in LIBRARY.sets for rule in broken_set(one)] == []
    assert phrases_breaches(LIBRARY.phrases, WORDS) == ()


def test_getting_heavier_does_not_lead_back_to_the_same() -> None:
    assert broken(replace(ONE, heavier=("one-thing",))) == [("heavier-self", "heavier[0]")]


def test_quiet_of_a_step_that_the_person_ends_is_refused() -> None:
    step = replace(STAY.steps[0], quiet=Quiet(1, 2, 3))
    assert broken(with_step(STAY, 0, step)) == [("quiet-unused", "steps[0].quiet")]


def test_a_companion_does_not_speak_more_often_as_the_pace_slows() -> None:
    step = replace(STAY.steps[0], companion=Companion("Still here.", Quiet(90, 60, 60)))
    assert broken(with_step(STAY, 0, step)) == [("quiet-shrinks", "steps[0].companion.every")]


def test_a_companion_needs_a_chosen_wait() -> None:
    step = replace(STAY.steps[1], companion=Companion("Still here.", Quiet(60, 90, 120)))
    assert broken(with_step(STAY, 1, step)) == [("companion", "steps[1].companion")]


def test_out_without_in_is_half_a_breath() -> None:
    assert ("breath-pair", "steps[2]") in broken(replace(BREATH, steps=BREATH.steps[:2] + BREATH.steps[3:]))


def test_something_between_in_and_out_is_a_held_breath() -> None:
    steps = (*BREATH.steps[:3], BREATH.steps[1], *BREATH.steps[3:])
    assert ("breath-pair", "steps[2]") in broken(replace(BREATH, steps=steps))


def test_a_breath_cannot_be_left_out_by_half() -> None:
    assert ("breath-pair", "steps[3].optional") in broken(with_step(BREATH, 3, replace(BREATH.steps[3], optional=True)))


def test_an_option_of_one_name_stands_once() -> None:
    choice = NAME.steps[0].input
    assert isinstance(choice, Choice)
    twice = replace(NAME.steps[0], input=Choice((*choice.options, choice.options[0])))
    assert broken(with_step(NAME, 0, twice)) == [("option-twice", "steps[0].input.options[10].id")]


@pytest.mark.parametrize(
    ("heard", "breach"),
    [
        (StepForEars("Listen!"), ("exclamation", "steps[0].ears.line")),
        (StepForEars("A sound.", ("You must listen.",)), ("banned-word", "steps[0].ears.wordings[0]")),
        (StepForEars(note="You can try a sound."), ("banned-word", "steps[0].ears.note")),
        (StepForEars("You can hear {pick}."), ("pick-unset", "steps[0].ears.line")),
        (StepForEars(" ".join(["sound"] * 15)), ("words-14", "steps[0].ears.line")),
    ],
)
def test_a_step_for_the_ears_obeys_the_laws(heard: StepForEars, breach: tuple[str, str]) -> None:
    assert broken(with_step(ONE, 0, replace(ONE.steps[0], ears=heard))) == [breach]


@pytest.mark.parametrize(
    ("said", "breach"),
    [
        (TextsForEars(title="A great sound"), ("banned-word", "ears.title")),
        (TextsForEars(purpose="This will calm you down."), ("promise", "ears.purpose")),
        (TextsForEars(sentences=("One!", "Two.")), ("exclamation", "ears.sentences[0]")),
        (TextsForEars(ending="Did it end?"), ("ending-asks", "ears.ending")),
    ],
)
def test_what_is_said_of_an_exercise_for_the_ears_obeys_the_laws(said: TextsForEars, breach: tuple[str, str]) -> None:
    assert breach in broken(replace(ONE, ears=said))


def test_something_is_left_at_very_slow() -> None:
    steps = tuple(replace(step, optional=True) for step in ONE.steps)
    assert broken(replace(ONE, steps=steps)) == [("all-optional", "steps")]


def test_again_leads_back_to_a_wait_and_to_nothing_else() -> None:
    assert ("again", "steps[3].input.options[1].opens") in broken(
        replace(WAIT, steps=tuple(step for step in WAIT.steps if step.advance is not Advance.CHOSEN))
    )


def test_a_wait_that_nothing_uses_is_refused() -> None:
    assert broken(replace(WAIT, steps=WAIT.steps[:3])) == [("wait-unused", "steps")]


def test_every_wording_counts_and_not_the_first_alone() -> None:
    step = replace(ONE.steps[0], wordings=("One.", "You must look."))
    assert broken(with_step(ONE, 0, step)) == [("banned-word", "steps[0].wordings[1]")]


def test_fourteen_words_are_a_line_and_fifteen_are_none() -> None:
    fourteen = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen."
    assert broken(replace(ONE, ending=fourteen)) == []
    assert broken(replace(ONE, ending=f"Then {fourteen}")) == [("words-14", "ending")]


def test_a_line_that_says_nothing_is_refused() -> None:
    assert broken(with_step(ONE, 0, replace(ONE.steps[0], line="..."))) == [("nothing-said", "steps[0].line")]


def test_a_note_may_be_longer_than_a_line_and_obeys_the_rest() -> None:
    long = replace(
        ONE.steps[0], note="One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen."
    )
    assert broken(with_step(ONE, 0, long)) == []
    assert broken(with_step(ONE, 0, replace(long, note="Great."))) == [("banned-word", "steps[0].note")]


def test_a_step_left_out_without_a_pick_is_no_way_out() -> None:
    last = replace(NAME.steps[4], line="You can look at {pick}.", wordings=())
    assert ("inward-last", "steps[3]") in broken(with_step(NAME, 4, last))
    assert broken(with_step(NAME, 4, replace(last, line_unpicked="You can look up."))) == []


@pytest.mark.parametrize("text", ["Look here >", "See www.x.org", "A `b`", "[x]", "# a #b", "a &amp; b"])
def test_markup_is_refused_anywhere(text: str) -> None:
    assert ("markup", "title") in broken(replace(ONE, title=text))


@pytest.mark.parametrize("text", ["How come it is here?", "What makes you look?", "What is it for?"])
def test_other_ways_to_ask_for_a_reason(text: str) -> None:
    found = broken(with_step(ONE, 0, replace(ONE.steps[0], line=text, wordings=())))
    assert found == ([] if text == "What is it for?" else [("why", "steps[0].line")])


def test_a_set_ends_outward_and_keeps_something() -> None:
    inward = replace(GOING.items[0], exercise="one-sensation")
    ends_in = replace(GOING, items=(GOING.items[0], inward), with_therapist=True, suits=KNOWN["one-sensation"].suits)
    assert broken_set(ends_in) == [("inward-last", "items[1]")]
    instead = replace(GOING.items[1], instead=("one-sensation",))
    may_end_in = replace(ends_in, items=(GOING.items[0], instead))
    assert broken_set(may_end_in) == [("inward-last", "items[1]")]
    skipped = tuple(replace(item, may_skip=True) for item in GOING.items)
    assert broken_set(replace(GOING, items=skipped)) == [("all-optional", "items")]


def test_four_exercises_that_cannot_be_skipped_are_a_question_and_no_error() -> None:
    four = replace(GOING, items=(*GOING.items, replace(GOING.items[0], exercise="see-three")))
    breaches = set_breaches(four, WORDS, KNOWN)
    assert [(breach.rule, breach.severity.value) for breach in breaches] == [("set-three", "warning")]


def test_a_hard_purpose_is_a_question_and_no_error() -> None:
    hard = replace(ONE, purpose="Environmental orientation redistributes attentional resources externally.")
    assert [(b.rule, b.severity.value) for b in exercise_breaches(hard, WORDS, KNOWN)] == [("reading-grade", "warning")]


def test_a_longer_word_makes_a_higher_grade() -> None:
    assert grade("") == 0.0
    assert grade("The lamp is on.") < 1 < grade("The illumination is considerable.")
    assert grade("One. Two. Three.") < grade("One two three.")


def test_fixed_texts_obey_the_laws_and_know_their_braces() -> None:
    phrases = LIBRARY.phrases
    assert rules(phrases_breaches(replace(phrases, end="Well done!"), WORDS)) == [
        ("banned-word", "end"),
        ("exclamation", "end"),
    ]
    assert rules(phrases_breaches(replace(phrases, help_lines=("Call {emergency}.", "Ask {who}.")), WORDS)) == [
        ("placeholder", "help_lines[1]")
    ]
    assert rules(phrases_breaches(replace(phrases, end="The {end}."), WORDS)) == [("placeholder", "end")]
    long = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen."
    assert rules(phrases_breaches(replace(phrases, stopped=long), WORDS)) == [("words-14", "stopped")]
    assert phrases_breaches(replace(phrases, note_box=long), WORDS) == ()


def test_a_file_of_another_name_is_a_question_and_no_error(tmp_path: Path) -> None:
    path = tmp_path / "copy.toml"
    path.write_bytes((EN / "one-thing.toml").read_bytes())
    assert [(f.breach.rule, f.is_error) for f in check_paths([path])] == [("file-name", False)]


def test_a_shelf_names_what_there_is(tmp_path: Path) -> None:
    path = tmp_path / "shelf.toml"
    path.write_text('kind = "shelf"\nlanguage = "en"\nexercises = ["one-thing", "none"]\nsets = ["nor-this"]\n')
    assert [(f.breach.rule, f.breach.place) for f in check_paths([path])] == [
        ("shelf-unknown", "exercises[1]"),
        ("shelf-unknown", "sets[0]"),
    ]


def test_the_guide_for_authors_names_every_law() -> None:
    root = Path(__file__).parents[2]
    guide = (root / "exercises" / "README.md").read_text(encoding="utf-8")
    sources = [root / "app" / "content" / f"{name}.py" for name in ("laws", "law_steps", "law_texts")]
    named = {rule for path in sources for rule in re.findall(r'Breach\(\s*"([a-z0-9-]+)"', path.read_text())}
    assert len(named) > 35
    assert [rule for rule in sorted(named) if f"`{rule}`" not in guide] == []
