"""Say it, hear it, read it, think it: of one size at each phrase, and nothing is kept of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.content.loader import load_library
from app.ui.pages.player import PlayerPage
from app.ui.widgets.four_ways import FourWays
from tests.flows import scenes
from tests.flows.conftest import RESOURCES, Build
from tests.flows.hands import choose, press, texts
from tests.flows.house import MOVED_IN, Lived

PHRASES = {"name-it": 1, "small-step-line": 1, "urge-note": 1, "look-back": 2}
LANGUAGES = ("en", "de", "es", "zh-CN", "ar")


def ways(lived: Lived) -> FourWays:
    page = lived.page
    assert isinstance(page, PlayerPage)
    return page._step._ways


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_steps_of_each_language_have_a_phrase(language: str) -> None:
    library = load_library(RESOURCES.parent / "exercises" / language).library
    found = {each.id: sum(step.phrase for step in each.steps) for each in library.exercises}
    assert {exercise: count for exercise, count in found.items() if count} == PHRASES


def test_the_four_are_of_one_size_and_none_is_picked(lived: Lived) -> None:
    scenes.choice(lived)
    choose("Awkward")
    lived.later(1)
    QTest.qWait(20)
    row = ways(lived).row
    assert row.picked_ids() == ()
    sizes = {row.button(way).size().toTuple() for way in ("say", "hear", "read", "think")}
    assert len(sizes) == 1
    assert "Any way, or none. Nothing here listens or records." in texts(lived.window)


def test_the_voice_says_the_phrase_once_when_it_is_asked(build: Build) -> None:
    lived = build(MOVED_IN._replace(voice=False)).open()
    scenes.phrase(lived)
    said = len(lived.voice.said)
    assert said == 0
    press(Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert lived.voice.said == ["That's awkwardness."]
    press(Qt.Key.Key_Space)
    assert lived.voice.said == ["That's awkwardness."]


def test_where_there_is_no_voice_the_words_stay_on_screen(lived: Lived) -> None:
    scenes.phrase(lived)
    lived.voice.get_lost()
    said = len(lived.voice.said)
    press(Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert len(lived.voice.said) == said
    assert "There is no voice here for now. The words stay on screen." in texts(lived.window)


def test_picking_a_way_changes_nothing_that_is_kept(lived: Lived) -> None:
    scenes.phrase(lived)
    before = lived.house.sitting._book.latest
    for way in ("hear", "read", "think", "say"):
        ways(lived).row.button(way).click()
    assert lived.house.sitting._book.latest == before


def test_the_next_step_offers_none(lived: Lived) -> None:
    scenes.phrase(lived)
    press(Qt.Key.Key_Tab)
    lived.house.sitting.forward()
    assert not ways(lived).isVisible()
