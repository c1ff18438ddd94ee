"""The page of the voice: three voices to hear, how it speaks, and whether it can be heard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.preferences import Preferences
from app.ui.pages.voice import VoicePage
from app.ui.theme import Measures
from app.ui.view_models.settings import NamedRow
from app.ui.view_models.voice import Heard, VoiceProps, suggest_voices
from app.ui.widgets.plain_label import PlainLabel
from tests.ui import pages

US, RP, SCOTS = (
    NamedRow("gmw/en-US", "America"),
    NamedRow("gmw/en-GB-x-rp", "Received"),
    NamedRow("gmw/en-GB-scotland", "Scotland"),
)
PROPS = VoiceProps(Preferences(voice=True), (US, RP), (NamedRow("", "First"), US, RP), "A line.", has_voice=True)


@pytest.fixture(name="page")
def _page(qtbot: QtBot, lamplight: None, measures: Measures) -> VoicePage:
    page = VoicePage(measures)
    page.render_props(PROPS)
    pages.bring_up(qtbot, page)
    return page


def words(page: VoicePage) -> str:
    return " ".join(label.text() for label in page.findChildren(PlainLabel) if label.isVisibleTo(page))


@pytest.mark.parametrize(
    ("voices", "expected"),
    [
        ((), ()),
        ((SCOTS, RP, US), ("gmw/en-US", "gmw/en-GB-x-rp", "gmw/en-US+f3")),
        ((NamedRow("gmw/de", "German"),), ("gmw/de", "gmw/de+f3", "gmw/de+m2")),
        (tuple(NamedRow(f"sys-{n}", f"{n}") for n in range(5)), ("sys-0", "sys-1", "sys-2")),
    ],
)
def test_at_most_three_voices_that_differ_are_suggested(
    voices: tuple[NamedRow, ...], expected: tuple[str, ...]
) -> None:
    found = suggest_voices(voices, "{name}, higher", "{name}, lower")
    assert tuple(row.id for row in found) == expected
    assert len({row.label for row in found}) == len(found)


def test_each_suggestion_can_be_heard_and_picked(qtbot: QtBot, page: VoicePage) -> None:
    with qtbot.waitSignal(page.changed) as picked:
        page.suggested.tile(RP.id).click()
    assert picked.args[0] == Preferences(voice=True, voices=(("en", RP.id),))
    hear = next(
        each for each in page.suggested.findChildren(type(page.hear)) if each.accessibleName() == "Hear Received"
    )
    with qtbot.waitSignal(page.try_asked) as heard:
        hear.click()
    assert heard.args == [RP.id]


@pytest.mark.parametrize(
    ("slider", "key", "expected"),
    [
        ("speed", Qt.Key.Key_Left, Preferences(voice=True, voice_speed=0.95)),
        ("pitch", Qt.Key.Key_Right, Preferences(voice=True, voice_pitch=47)),
        ("gap", Qt.Key.Key_Right, Preferences(voice=True, voice_gap=1)),
        ("loudness", Qt.Key.Key_Left, Preferences(voice=True, voice_volume=0.85)),
    ],
)
def test_how_it_speaks_is_saved_at_once(
    qtbot: QtBot, page: VoicePage, slider: str, key: Qt.Key, expected: Preferences
) -> None:
    field = {"speed": page.speed, "pitch": page.pitch, "gap": page.gap, "loudness": page.loudness}[slider]
    field.slider.setFocus()
    with qtbot.waitSignal(page.changed) as saved:
        pages.press(key)
    assert saved.args[0] == expected


def test_the_word_being_said_can_be_left_unmarked(qtbot: QtBot, page: VoicePage) -> None:
    with qtbot.waitSignal(page.changed) as saved:
        page.follow.click()
    assert saved.args[0].follow_words is False


def test_who_hears_nothing_is_told_what_it_may_be(qtbot: QtBot, page: VoicePage) -> None:
    with qtbot.waitSignal(page.heard_told) as told:
        page.answer.button("no").click()
    assert told.args == [Heard.NO]
    page.render_props(replace(PROPS, heard=Heard.NO))
    assert "on its way to another device" in words(page)
    page.render_props(replace(PROPS, heard=Heard.YES))
    assert "at any moment" in words(page)


def test_without_a_voice_the_page_says_so_and_hides_its_controls(page: VoicePage) -> None:
    page.render_props(VoiceProps(Preferences()))
    assert "There is no voice on this computer for this language." in words(page)
    assert not page.speed.isVisible()
    assert not page.check.isVisible()


def test_showing_values_saves_nothing(qtbot: QtBot, page: VoicePage) -> None:
    with qtbot.assertNotEmitted(page.changed):
        page.render_props(
            replace(PROPS, preferences=Preferences(voice=True, voice_gap=9, voice_speed=0.8), voice_id=US.id)
        )
