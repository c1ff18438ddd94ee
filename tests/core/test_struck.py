"""Words that hold still: which words are found, and what comes in their place."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.assignment import Assignment, Withdrawal
from app.core.ears import for_ears, library_for_ears
from app.core.exercise import (
    Advance,
    Choice,
    Companion,
    Direction,
    ExerciseSet,
    Fit,
    Library,
    Option,
    PlacesField,
    Quiet,
    Review,
    SetItem,
    Step,
    StepForEars,
    Suits,
    TextsForEars,
    WordField,
)
from app.core.pace import Pace
from app.core.people import KeptVersion
from app.core.struck import strike_exercise, strike_kept, strike_library, strike_steps
from app.core.struck_pattern import GAP, StruckPattern
from tests.core.make import FEELINGS, PHRASES, breath, exercise, step


@pytest.mark.parametrize(
    ("language", "word", "found", "passed"),
    [
        ("en", "kind", "kind Kind KIND kinds kindly kinder kindness kindest", "mankind kindle unkind"),
        ("en", "proud", "proud proudly prouder proud.", "proudfoot"),
        ("en", "hope", "hope hopes hoped hoping hopeful", "hop hops"),
        ("en", "try", "try tries tried trying", "trying-on's country"),
        ("en", "stop", "stop stops stopped stopping", "stoppage"),
        ("en", "be", "be bed", "become"),
        ("en", "don't", "don't don\u2019t", "do"),
        ("en", "let go", "let go let  go", "let"),
        ("en", "x", "x", "xylophone"),
        ("de", "gut", "gut Gute guten guter gutes", "Gutachten vergut"),
        ("es", "tonto", "tonto tonta tontos tontas", "tontería"),
        ("es", "mal", "mal males", "animal"),
        ("zh-CN", "放松", "请放松一下", "松开"),
        ("ar", "قلب", "قلب القلب والقلب قلبي بقلب قَلْب", "انقلاب"),
        ("xx", "lampo", "lampo", "lampon"),
    ],
)
def test_whole_words_and_their_simple_endings_are_found(language: str, word: str, found: str, passed: str) -> None:
    pattern = StruckPattern((word,), language)
    assert pattern.finds(found)
    for each in found.split() if " " not in word else [found]:
        assert pattern.finds(each), each
    if word not in {"try", "be"}:
        for each in passed.split():
            assert not pattern.finds(each), each


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("A plain line.", "A plain line."),
        ("Full stop. The sentence ends there.", "The sentence ends there."),
        ("Is it a stop? Or not.", "Or not."),
        ("One stop here.", f"One {GAP} here."),
        ("Stop. Stopped.", f"{GAP}. {GAP}."),
        ("It stays. {stop} it is.", "It stays. {stop} it is."),
        ("", ""),
    ],
)
def test_a_sentence_falls_away_where_another_is_left_else_the_word_is_a_gap(text: str, left: str) -> None:
    assert StruckPattern(("stop",), "en").strike(text) == left


def test_sentences_without_spaces_between_them_fall_away_too() -> None:
    assert StruckPattern(("放松",), "zh-CN").strike("可以放松。看看房间。") == "看看房间。"


def test_no_words_change_nothing() -> None:
    library = Library("en", (exercise(),), (), PHRASES)
    assert strike_library(library, ()) is library
    assert StruckPattern(("", " "), "en").strike("Any line.") == "Any line."
    assert StruckPattern((), "en").falls_away("Any line.") is False


KIND = StruckPattern(("kind",), "en")


def test_another_wording_comes_first() -> None:
    (struck,) = strike_steps((step("A kind thing. A thing.", wordings=("Kindly.", "One thing.", "A cup.")),), KIND)
    assert (struck.line, struck.wordings) == ("One thing.", ("A cup.",))


def test_a_sentence_goes_before_a_step_does() -> None:
    (struck,) = strike_steps((step("A kind thing. Any thing.", optional=True),), KIND)
    assert struck.line == "Any thing."


def test_an_optional_step_falls_away_and_another_keeps_a_gap() -> None:
    steps = (step("A kind thing.", optional=True), step("One kind look."))
    assert [each.line for each in strike_steps(steps, KIND)] == [f"One {GAP} look."]


def test_half_a_breath_never_falls_away() -> None:
    out, back = (replace(each, line="Kindly.", optional=True) for each in breath())
    assert len(strike_steps((out, back, step()), KIND)) == 3


def test_some_step_is_always_left() -> None:
    (struck,) = strike_steps((step("A kind thing.", optional=True),), KIND)
    assert struck.line == f"A {GAP} thing."


def test_what_stands_around_a_line_is_struck_too() -> None:
    whole = step(
        "It is {pick}.",
        advance=Advance.CHOSEN,
        line_unpicked="A kind one.",
        note="Kind things. Cups.",
        companion=Companion("Kindly here.", Quiet(1, 2, 3)),
        input=WordField("A kind word", 40),
    )
    (struck,) = strike_steps((whole,), KIND)
    assert struck.line_unpicked == f"A {GAP} one."
    assert struck.note == "Cups."
    assert struck.companion == Companion(f"{GAP} here.", Quiet(1, 2, 3))
    assert struck.input == WordField(f"A {GAP} word", 40)
    assert strike_steps((step(note="Kind things."),), KIND)[0].note is None
    assert strike_steps((step(input=PlacesField()),), KIND)[0].input == PlacesField()


def options_without(word: str, field: Choice = FEELINGS) -> tuple[Option, ...]:
    (struck,) = strike_steps((step(input=field),), StruckPattern((word,), "en"))
    assert isinstance(struck.input, Choice)
    return struck.input.options


def test_an_answer_called_by_a_struck_word_is_not_offered() -> None:
    assert [each.id for each in options_without("shame")] == ["not-sure", "more"]
    assert [each.id for each in options_without("else")] == ["shame", "not-sure", "more"]
    assert options_without("else")[-1].label == f"Something {GAP}"


def test_the_way_to_help_stays() -> None:
    harm = options_without("hurt")[-1].more[0]
    assert (harm.label, harm.opens) == ("Hurt myself", "help")


def test_what_is_filled_in_is_struck_and_the_last_answer_stays() -> None:
    assert options_without("guilt", Choice((Option("a", "A", say="guilt"),)))[0].say == GAP
    assert options_without("guilt", Choice((Option("a", "Guilt"),)))[0].label == GAP


SUITS = Suits(Fit.YES, Fit.YES, Fit.NO)


def in_a_row(title: str) -> ExerciseSet:
    item = SetItem("sample")
    return ExerciseSet("row", 1, "en", title, "Kind. Short.", (item,), Pace.SLOW, SUITS, "Kind days.", Review("draft"))


def test_a_whole_library_is_struck_but_for_help() -> None:
    held = exercise(step("A kind thing. A cup.", ears=StepForEars("A kind sound. A sound.")))
    held = replace(held, title="Kind", contraindications=("Kind. Hands.",), ending="Kind. The end.")
    phrases = replace(PHRASES, end="Kind. The end.", harm_route="A kind person.", first_run=("Kind. One.", "Two."))
    struck = strike_library(Library("en", (held,), (in_a_row("A kind row"),), phrases), ("kind",))
    (one,), (row,) = struck.exercises, struck.sets
    assert (one.title, one.ending, one.steps[0].line) == (GAP, "The end.", "A cup.")
    assert one.contraindications == ("Hands.",)
    assert (row.title, row.purpose, row.not_for) == (f"A {GAP} row", "Short.", f"{GAP} days.")
    assert (struck.phrases.end, struck.phrases.harm_route) == ("The end.", "A kind person.")
    assert struck.phrases.first_run == ("One.", "Two.")
    assert struck.exercise("sample").id == "sample"


def test_what_is_struck_out_comes_back_with_no_other_wording() -> None:
    held = exercise(step("A cup.", ears=StepForEars("A kind sound. A sound.")), ears=TextsForEars(title="Kind"))
    library = Library("en", (held,), (replace(in_a_row("A row"), purpose_ears="Kind. Sounds."),), PHRASES)
    assert for_ears(strike_library(library, ("kind",)).exercises[0]).steps[0].line == "A cup."
    heard = strike_library(library_for_ears(library), ("kind",))
    assert (heard.exercises[0].title, heard.exercises[0].steps[0].line) == (GAP, "A sound.")
    assert (heard.sets[0].purpose, heard.sets[0].purpose_ears) == ("Sounds.", None)


def kept(version: Assignment | Withdrawal) -> KeptVersion:
    return KeptVersion(b"k", version, 1)


def test_what_a_therapist_wrote_is_struck() -> None:
    carried = exercise(step("A kind thing. A cup."))
    whole = Assignment(
        series=b"s" * 16,
        seq=1,
        why="A kind look. A look.",
        note="Be kind.",
        looking_inward=False,
        tried_in_room=True,
        first_day=1,
        last_day=None,
        exercise_set=in_a_row("Kind row"),
        exercises=(carried,),
    )
    struck = strike_kept(kept(whole), ("kind",)).version
    assert isinstance(struck, Assignment)
    assert (struck.why, struck.note, struck.exercise_set.title) == ("A look.", "", f"{GAP} row")
    assert struck.exercises == (strike_exercise(carried, KIND),)
    noted = strike_kept(kept(replace(whole, note="Be kind. Slow.")), ("kind",)).version
    assert isinstance(noted, Assignment)
    assert noted.note == "Slow."
    assert strike_kept(kept(replace(whole, note="")), ("kind",)).version.seq == 1


def test_no_words_and_a_withdrawal_leave_a_version_as_it_is() -> None:
    end = kept(Withdrawal(b"s" * 16, 2, 3))
    assert strike_kept(end, ("kind",)) is end
    assert strike_kept(end, ()) is end


def test_inward_and_outward_stay_in_their_order() -> None:
    steps: tuple[Step, ...] = (step(), step("A kind place.", Direction.BODY, optional=True), step("Look."))
    assert [each.direction for each in strike_steps(steps, KIND)] == [Direction.OUTWARD, Direction.OUTWARD]
