"""What laws say stands in the editor in the language of the window: no sentence of theirs is made beyond its blanks."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.content.law_marks import load_law_marks
from app.core.exercise import Direction
from app.core.languages import LANGUAGES, LAST
from app.core.sentence import filled
from app.ui.language import WornLanguage
from app.ui.view_models.law_marks import LAWS, fix_of, message_of
from tests.ui.editor_stage import known

ROOT = Path(__file__).resolve().parents[1]
OTHERS = [tag for tag in LANGUAGES if tag != LAST]
FILES = ("laws", "law_texts", "law_steps", "law_marks")


def breaches() -> Iterator[tuple[str, ast.Call]]:
    for name in FILES:
        tree = ast.parse((ROOT / "app" / "content" / f"{name}.py").read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Breach":
                yield f"{name}.py:{node.lineno}", node


def sentences() -> set[str]:
    found = {arg.value for _, call in breaches() for arg in call.args[2:4] if isinstance(arg, ast.Constant)}
    return {str(each) for each in found if " " in str(each)}


def test_every_sentence_of_a_law_is_a_literal_so_that_it_is_gathered() -> None:
    made = [where for where, call in breaches() if not all(isinstance(arg, ast.Constant) for arg in call.args[2:4])]
    assert made == []
    assert len(sentences()) > 90


@pytest.mark.parametrize("tag", OTHERS)
def test_every_sentence_of_a_law_has_words(tag: str) -> None:
    tree = ET.parse(ROOT / "resources" / "i18n" / f"lamplit_{tag.replace('-', '_')}.ts")  # noqa: S314
    words = {
        message.findtext("source", ""): message.findtext("translation", "")
        for context in tree.getroot().iter("context")
        if context.findtext("name") == LAWS
        for message in context.iter("message")
    }
    assert [each for each in sorted(sentences()) if not words.get(each)] == []


def test_the_editor_says_it_in_the_language_of_the_window(qapp: QApplication) -> None:
    laws = load_law_marks(ROOT / "exercises" / "de")
    one = known()["hold-one"]
    step = replace(one.steps[0], direction=Direction.TOUCH, line="Sind die Finger warm?")
    worn = WornLanguage(qapp, ROOT / "resources", "de")
    try:
        marks = {mark.rule: mark for mark in laws.of_exercise(replace(one, steps=(step, *one.steps[1:])), known())}
        said = [(message_of(marks[rule]), fix_of(marks[rule])) for rule in ("touch-hand",)]
        (soft,) = laws.of_words("Das ist nur ein Versuch.")[:1]
        said.append((message_of(soft), fix_of(soft)))
    finally:
        worn.take_off()

    assert said == [
        ("„Finger“ fragt nach der Hand.", "Frag nach dem Ding, auf dem sie liegt."),
        ("„nur“ kann als Befehl oder Urteil gehört werden.", "Lass es weg."),
    ]


def test_what_fills_a_blank_is_never_filled_again() -> None:
    assert filled("{word} and {other} and {none}", (("word", "{other}"), ("other", "2"))) == "{other} and 2 and {none}"
