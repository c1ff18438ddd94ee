"""Several languages side by side: what one lacks comes whole from the next, and each is held to its own words."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from app.content.catalogue import catalogue_text, open_library, read_catalogue
from app.content.laws import exercise_breaches
from app.content.loader import load_library, load_with_fallbacks
from app.content.schema import BannedWord, WordsFile
from app.content.words import WordList, word_list
from app.core.exercise import Exercise
from tests.core.make import exercise, step

EN = Path(__file__).parents[2] / "exercises" / "en"


def words(*banned: str, language: str = "xx") -> WordList:
    entries = tuple(BannedWord(word, "Leave it out.") for word in banned)
    return word_list(WordsFile(language, entries, (), (), (), (), (), (), ()))


@pytest.fixture
def swiss(tmp_path: Path) -> Path:
    """English, German with two exercises of its own, and Swiss German with one."""
    shutil.copytree(EN, tmp_path / "en")
    for tag, names in (("de", ("one-thing", "see-three")), ("de-CH", ("one-thing",))):
        (tmp_path / tag).mkdir()
        for name in (*names, "phrases", "shelf"):
            text = (EN / f"{name}.toml").read_text(encoding="utf-8").replace('language = "en"', f'language = "{tag}"')
            text = text.replace('"stay-with-me", ', "").replace('"hold-one", ', "")
            if name == "shelf":
                text = f'kind = "shelf"\nlanguage = "{tag}"\nexercises = []\nsets = []\n'
            (tmp_path / tag / f"{name}.toml").write_text(text, encoding="utf-8")
    return tmp_path / "de-CH"


def test_an_exercise_comes_whole_from_the_nearest_language_that_has_it(swiss: Path) -> None:
    loaded = load_with_fallbacks(swiss)
    languages = {one.id: one.language for one in loaded.library.exercises}
    assert loaded.problems == ()
    assert (languages["one-thing"], languages["see-three"], languages["one-breath"]) == ("de-CH", "de", "en")
    assert (len(languages), loaded.library.language) == (18, "de-CH")


def test_what_is_filled_in_stands_in_its_place_of_the_shelf(swiss: Path) -> None:
    ids = [one.id for one in load_with_fallbacks(swiss).library.exercises]
    assert ids == [one.id for one in load_library(EN).library.exercises]


def test_a_change_in_any_of_the_languages_makes_the_catalogue_stale(swiss: Path) -> None:
    (swiss / "catalogue.json").write_text(catalogue_text(swiss, open_library(swiss)), encoding="utf-8")
    assert read_catalogue(swiss) == open_library(swiss)
    path = swiss.parent / "en" / "one-breath.toml"
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert read_catalogue(swiss) is None


@pytest.mark.parametrize(
    ("banned", "text", "found"),
    [
        ("加油", "你可以加油了。", True),
        ("加油", "你可以看灯。", False),
        ("*صحيح*", "والصحيح هنا.", True),
        ("صحيح", "والصحيح هنا.", False),
        ("صحيح", "صَحِيح", True),
        ("صحيح", "صحـــيح", True),
        ("*mut*", "der Übermut", True),
        ("mut", "der Übermut", False),
        ("größ*", "Das GRÖSSTE. Das Größte.", True),
    ],
)
def test_a_banned_word_is_found_in_any_script(banned: str, text: str, found: bool) -> None:
    assert bool(words(banned).find_banned(text)) is found


def spoken(line: str) -> list[str]:
    known: dict[str, Exercise] = {}
    return [breach.rule for breach in exercise_breaches(exercise(step(line)), words(), known)]


def test_a_line_without_spaces_has_twenty_eight_characters_at_most() -> None:
    assert "words-14" not in spoken("看" * 28 + "。")
    assert "words-14" in spoken("看" * 29 + "。")


@pytest.mark.parametrize("sign", ["?", "？", "؟"])
def test_no_ending_asks_in_any_script(sign: str) -> None:
    asking = replace(exercise(step("A lamp.")), ending=f"La{sign}")
    assert "ending-asks" in [breach.rule for breach in exercise_breaches(asking, words(), {})]
