"""Every language beside English: the same exercises in other words, held to words of its own."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.content.catalogue import NAME, catalogue_text, read_catalogue
from app.content.check import check_paths
from app.content.loader import load_library, load_with_fallbacks
from app.core.exercise import Library
from app.core.languages import LANGUAGES, LAST

EXERCISES = Path(__file__).parents[2] / "exercises"
OTHERS = [tag for tag in LANGUAGES if tag != LAST]

TEXTS = {
    *("title", "purpose", "sentences", "contraindications", "ending", "stores", "note", "label", "say", "not_for"),
    *("line", "wordings", "line_unpicked", "purpose_ears"),
}
ONE_BANNED = {"de": "versuch", "es": "siempre", "zh-CN": "加油", "ar": "رائع"}
ONE_WHY = {"de": "Warum", "es": "Por qué", "zh-CN": "为什么", "ar": "لماذا"}
ONE_SHUT = {"de": "Augen geschlossen", "es": "Cierra los ojos", "zh-CN": "闭上眼", "ar": "أغمض عينيك"}

pytestmark = pytest.mark.parametrize("tag", OTHERS)


def english() -> Library:
    return load_library(EXERCISES / LAST).library


def figures(value: object, key: str = "") -> object:
    """Return a value without its words: of a text, whether there is one and what stands in braces."""
    if isinstance(value, str) and key in TEXTS:
        return sorted(re.findall(r"\{\w+\}", value)) if value else "nothing"
    if isinstance(value, dict):
        left_out = {"language", "review"}
        return {name: figures(each, name) for name, each in value.items() if name not in left_out}
    if isinstance(value, list | tuple):
        return [figures(each, key) for each in value]
    return value


def texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, each in value.items():
            if name in TEXTS or not isinstance(each, str):
                yield from texts(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from texts(each)


def test_what_is_translated_has_the_figures_of_the_english_one(tag: str) -> None:
    loaded = load_library(EXERCISES / tag)
    assert loaded.problems == ()
    ours, theirs = loaded.library, english()
    first = {one.id: one for one in (*theirs.exercises, *theirs.sets)}
    translated = {one.id: one for one in (*ours.exercises, *ours.sets)}
    assert len(translated) >= 25
    assert translated.keys() <= first.keys()
    for key, one in translated.items():
        assert figures(dataclasses.asdict(one)) == figures(dataclasses.asdict(first[key])), key


def test_the_braces_of_the_help_page_are_the_same(tag: str) -> None:
    def braces(library: Library) -> list[list[str]]:
        return [sorted(re.findall(r"\{\w+\}", line)) for line in library.phrases.help_lines]

    assert braces(load_library(EXERCISES / tag).library) == braces(english())


def test_each_says_that_nobody_has_reviewed_the_translation_yet(tag: str) -> None:
    library = load_library(EXERCISES / tag).library
    assert {one.review.status for one in (*library.exercises, *library.sets)} == {"translation not yet reviewed"}
    assert {one.language for one in (*library.exercises, *library.sets)} == {tag} == {library.language}


def test_nothing_was_left_in_english(tag: str) -> None:
    first = {text for one in english().exercises for text in texts(dataclasses.asdict(one)) if " " in text}
    ours = {text for one in load_library(EXERCISES / tag).library.exercises for text in texts(dataclasses.asdict(one))}
    assert len(first) > 150
    assert first & ours == set()


def test_the_catalogue_is_current(tag: str) -> None:
    folder = EXERCISES / tag
    library = load_with_fallbacks(folder).library
    kept = (folder / NAME).read_text(encoding="utf-8")
    assert kept == catalogue_text(folder, library), "run: python -m app.content.catalogue_file"
    assert read_catalogue(folder) == library


def test_the_whole_folder_keeps_the_laws(tag: str) -> None:
    assert check_paths([EXERCISES / tag]) == ()


@pytest.mark.parametrize(("rule", "words"), [("banned-word", ONE_BANNED), ("why", ONE_WHY), ("closed-eyes", ONE_SHUT)])
def test_a_word_against_the_laws_is_found(tag: str, rule: str, words: dict[str, str], tmp_path: Path) -> None:
    source = (EXERCISES / tag / "see-three.toml").read_text(encoding="utf-8")
    path = tmp_path / "see-three.toml"
    path.write_text(re.sub(r'^ending = "', rf'ending = "{words[tag]}. ', source, flags=re.MULTILINE), encoding="utf-8")
    assert rule in [finding.breach.rule for finding in check_paths([path])]


def test_every_text_has_the_marks_of_its_script_and_no_stray_space(tag: str) -> None:
    wide = re.compile("[\u4e00-\u9fff][,;:?]|[\u4e00-\u9fff]\\.")
    for one in load_library(EXERCISES / tag).library.exercises:
        for text in texts(dataclasses.asdict(one)):
            assert text == text.strip()
            if tag == "zh-CN":
                assert not wide.search(text), text
            if tag == "ar":
                assert not set(text) & set(",;?"), text
            if tag == "es" and "?" in text:
                assert text.count("\u00bf") == text.count("?"), text
