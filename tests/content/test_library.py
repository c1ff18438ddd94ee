"""Our own library: what it holds, and that what is generated from it is current."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from app.content.catalogue import NAME, catalogue_text, open_library, read_catalogue
from app.content.check import check_paths
from app.content.findings import Finding
from app.content.loader import load_library
from app.content.read import read_file
from app.content.schema import WordsFile
from app.content.schema_file import schema_text
from app.content.words import WordList, word_list
from app.core.errors import EnvironmentFault
from app.core.exercise import Advance, Choice, Direction, Fit, Grade, Library
from app.core.languages import LANGUAGES
from app.core.pace import Pace
from app.core.script import line_of, option_of, prepare

ROOT = Path(__file__).parents[2]
EN = ROOT / "exercises" / "en"
INWARD_SHELF = {"urge-note", "one-sensation", "where-tight", "critic-tone"}
GROWING = {Direction.OUTWARD, Direction.TOUCH, Direction.ACTION}


@pytest.fixture(scope="module")
def library() -> Library:
    loaded = load_library(EN)
    assert loaded.problems == ()
    return loaded.library


def test_eighteen_exercises_and_eight_sets_stand_in_the_order_of_the_brief(library: Library) -> None:
    ids = [exercise.id for exercise in library.exercises]
    assert (len(ids), ids[0], ids[4], ids[-1]) == (18, "one-thing", "one-breath", "end")
    assert [one.id for one in library.sets] == [
        "going-very-slowly",
        "too-much-right-now",
        "before-a-tiny-step",
        "before-i-send-it",
        "when-replaying-starts",
        "after-something-went-wrong",
        "end-of-the-day",
        "looking-in",
    ]


def test_four_look_inward_and_no_others(library: Library) -> None:
    assert {exercise.id for exercise in library.exercises if exercise.looking_inward} == INWARD_SHELF


def test_every_exercise_says_where_it_comes_from_and_how_far_it_was_looked_at(library: Library) -> None:
    for exercise in library.exercises:
        assert exercise.source
        assert exercise.contraindications
        assert exercise.review.status == "draft, not yet reviewed by a clinician"
        assert exercise.guards.note
        assert all(sentence.endswith(".") for sentence in exercise.studies.sentences)
    grades = Counter(exercise.studies.grade for exercise in library.exercises)
    assert set(grades) == set(Grade)


def test_outward_quiet_is_twice_and_three_times_as_long(library: Library) -> None:
    for exercise in library.exercises:
        for step in exercise.steps:
            if step.direction in GROWING and step.advance in {Advance.TIMED, Advance.WAITS}:
                normal = step.quiet.at(Pace.NORMAL)
                assert step.quiet.at(Pace.SLOW) >= 2 * normal
                assert step.quiet.at(Pace.VERY_SLOW) >= 3 * normal


def test_what_is_put_first_when_it_is_too_much_looks_outward(library: Library) -> None:
    for exercise in library.exercises:
        if exercise.suits.overwhelmed is Fit.YES:
            assert not any(step.direction.inward for step in exercise.steps)


def test_guards_of_the_single_exercises(library: Library) -> None:
    assert library.exercise("name-it").guards.rest_min == 30
    assert library.exercise("critic-tone").guards.per_day == 1
    no_note = {exercise.id for exercise in library.exercises if not exercise.guards.third_time_note}
    assert no_note == {"one-thing", "stay-with-me"}
    no_rating = {exercise.id for exercise in library.exercises if not exercise.guards.after_rating}
    assert no_rating == {"wait-a-breath", "stay-with-me", "small-step-line", "end"}


def test_hurt_myself_leads_to_help_and_is_said_by_no_line(library: Library) -> None:
    step = library.exercise("urge-note").steps[0]
    option = option_of(step, "hurt-myself")
    assert (option.opens, option.say) == ("help", None)
    assert isinstance(step.input, Choice)
    assert "hurt-myself" not in {top.id for top in step.input.options}


def test_every_pick_of_a_word_and_none_gives_a_line_of_fourteen_words_at_most(library: Library) -> None:
    for exercise_id in ("name-it", "urge-note"):
        first, second = library.exercise(exercise_id).steps[:2]
        assert isinstance(first.input, Choice)
        options = [option for top in first.input.options for option in (top, *top.more)]
        lines = [line_of(second, pick) for pick in (None, *options)]
        assert all(line is not None and "{" not in line and len(line.split()) <= 14 for line in lines)


def test_company_can_be_chosen_for_one_three_five_minutes_or_left_open(library: Library) -> None:
    step = library.exercise("stay-with-me").steps[0]
    assert step.advance is Advance.CHOSEN
    assert step.companion is not None
    assert isinstance(step.input, Choice)
    assert [option.wait_s for option in step.input.options] == [60, 180, 300, None]


def test_a_wait_is_ten_seconds_a_minute_or_five(library: Library) -> None:
    step = library.exercise("wait-a-breath").steps[2]
    assert isinstance(step.input, Choice)
    assert [option.wait_s for option in step.input.options] == [10, 60, 300]


@pytest.mark.parametrize("first_today", [True, False])
@pytest.mark.parametrize("tag", LANGUAGES)
def test_checks_that_a_job_asks_for_are_named_beneath_every_line(tag: str, first_today: bool) -> None:
    exercise = load_library(EN.parent / tag).library.exercise("wait-a-breath")
    first = exercise.steps[0]
    steps = prepare(exercise, first_today=first_today).steps
    assert (first.once_a_day, len(steps)) == (True, 5 if first_today else 4)
    assert {step.note for step in steps} == {first.line}


def test_too_much_waits_and_has_no_check_in(library: Library) -> None:
    one = library.set("too-much-right-now")
    assert (one.pace, one.check_in, [item.exercise for item in one.items]) == (
        Pace.WAITS,
        False,
        ["one-thing", "stay-with-me"],
    )


def test_the_catalogue_is_current_and_the_same_as_the_files(library: Library) -> None:
    kept = (EN / NAME).read_text(encoding="utf-8")
    assert kept == catalogue_text(EN, library), "run: python -m app.content.catalogue_file"
    assert read_catalogue(EN) == library


def test_the_schema_is_current() -> None:
    kept = (ROOT / "exercises" / "schema.json").read_text(encoding="utf-8")
    assert kept == schema_text(), "run: python -m app.content.schema_file"


def test_every_file_names_the_schema_by_a_path_that_leads_to_it() -> None:
    for path in EN.rglob("*.toml"):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        assert first.startswith("#:schema ")
        assert (path.parent / first.removeprefix("#:schema ")).resolve() == ROOT / "exercises" / "schema.json"


def test_every_kind_of_file_is_in_the_schema() -> None:
    kinds = json.loads(schema_text())["discriminator"]["mapping"]
    assert set(kinds) == {"exercise", "set", "phrases", "shelf", "words"}


def test_starting_from_the_catalogue_needs_neither_toml_nor_msgspec() -> None:
    code = (
        "import sys; from pathlib import Path; from app.content.catalogue import open_library;"
        "assert len(open_library(Path('exercises/en')).exercises) == 18;"
        "print(sorted({'msgspec', 'tomllib'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def copy_of_ours(target: Path) -> Path:
    (target / "sets").mkdir()
    for path in (*EN.glob("*.toml"), *EN.glob("sets/*.toml"), EN / NAME):
        (target / path.relative_to(EN)).write_bytes(path.read_bytes())
    return target


def test_a_changed_file_is_seen_past_the_catalogue(tmp_path: Path) -> None:
    directory = copy_of_ours(tmp_path)
    path = directory / "one-thing.toml"
    path.write_text(path.read_text().replace('title = "One thing in the room"', 'title = "A thing in the room"'))
    assert read_catalogue(directory) is None
    assert open_library(directory).exercise("one-thing").title == "A thing in the room"


def test_line_ends_of_a_checkout_make_no_difference(tmp_path: Path) -> None:
    directory = copy_of_ours(tmp_path)
    for path in directory.rglob("*.toml"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert read_catalogue(directory) == open_library(EN)
    assert load_library(directory).library == open_library(EN)


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"[]",
        b"{}",
        b'{"format": 1}',
        b"\xff",
        b'{"format": 1, "made_from": null, "library": {}}',
    ],
)
def test_a_damaged_catalogue_is_passed_over(damage: bytes, tmp_path: Path) -> None:
    directory = copy_of_ours(tmp_path)
    (directory / NAME).write_bytes(damage)
    assert read_catalogue(directory) is None
    assert open_library(directory) == open_library(EN)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"pace": "waits"', '"pace": "fast"'),
        ('"optional": true', '"optional": 1'),
        ('"wait_s": 60.0', '"wait_s": "60"'),
        ('"version": 1', '"version": 1, "more": 2'),
        ('"most": 3', '"least": 3'),
        ('"title": "One breath"', '"title": null'),
    ],
)
def test_a_catalogue_that_does_not_fit_is_passed_over(old: str, new: str, tmp_path: Path) -> None:
    directory = copy_of_ours(tmp_path)
    path = directory / NAME
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert read_catalogue(directory) is None


def test_no_fixed_texts_is_a_fault_of_the_installation(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault):
        load_library(tmp_path)


def test_what_leads_to_a_file_that_fell_out_falls_out_with_it(tmp_path: Path) -> None:
    directory = copy_of_ours(tmp_path)
    (directory / "hold-one.toml").write_text("x")
    loaded = load_library(directory)
    gone = {problem.file.stem for problem in loaded.problems}
    # Who names hold-one in `heavier`, whoever names one of those, and the sets with any of them in it.
    assert {"hold-one", "see-three", "one-breath", "going-very-slowly", "looking-in"} <= gone
    left = {exercise.id for exercise in loaded.library.exercises}
    for exercise in loaded.library.exercises:
        assert set(exercise.heavier) <= left | {"close", "help"}
    for one in loaded.library.sets:
        assert {item.exercise for item in one.items} <= left
    assert "one-thing" in left


def test_two_files_of_one_id_leave_the_first(tmp_path: Path) -> None:
    directory = copy_of_ours(tmp_path)
    (directory / "zz.toml").write_bytes((directory / "one-thing.toml").read_bytes())
    loaded = load_library(directory)
    assert loaded.library == open_library(EN)
    assert [(problem.file.name, problem.breach.rule) for problem in loaded.problems] == [("zz.toml", "same-id")]


def our_words() -> WordList:
    file = read_file(EN / "banned.toml")
    assert not isinstance(file, Finding)
    assert isinstance(file.content, WordsFile)
    return word_list(file.content)


def test_a_banned_word_comes_with_another_wording() -> None:
    assert our_words().find_banned("You can try to Relaxed look.") == (
        ("try", 'Write "you can".'),
        ("Relaxed", 'Leave it out, or write "rest on".'),
    )


@pytest.mark.parametrize("text", ["justice", "country", "a fixture", "The lamp", "entry"])
def test_a_word_inside_another_is_let_be(text: str) -> None:
    found = [word for word, _ in our_words().find_banned(text)]
    assert found == (["fixture"] if text == "a fixture" else [])


def test_typographic_apostrophes_hide_no_word() -> None:
    assert our_words().find_banned("You shouldn\u2019t.") != ()


def test_one_exercise_may_use_its_word_and_others_may_not() -> None:
    words = our_words()
    assert words.find_banned("I notice a pull", "urge-note") == ()
    assert words.find_banned("I notice a pull", "one-thing") != ()


def test_another_language_without_words_is_told_so(tmp_path: Path) -> None:
    text = (EN / "one-thing.toml").read_text().replace('language = "en"', 'language = "fi"')
    path = tmp_path / "one-thing.toml"
    path.write_text(text.replace('heavier = ["stay-with-me", "close", "help"]', 'heavier = ["close"]'))
    assert [(f.breach.rule, f.is_error) for f in check_paths([path])] == [("no-words", False)]
