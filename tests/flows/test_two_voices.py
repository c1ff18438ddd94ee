"""A screen reader beside Lamplit's own voice: which of the two reads aloud, and the one question about it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.prefs.file import load_preferences
from app.ui.pages.home import HomePage
from app.ui.pages.voice import VoicePage
from tests.flows.conftest import Build
from tests.flows.hands import buttons, choose, focused, name_of, press, reads
from tests.flows.house import MOVED_IN, Lived

ASKED = "A screen reader seems to be on. Lamplit's own voice rests beside it."
FIRST_LINE = "Eyes can stay open. You can look around, at your speed."
REST, BOTH = "Leave it so", "Both voices"


def with_reader(lived: Lived) -> Lived:
    """Start a screen reader, and come Home."""
    lived.reader_on = True
    lived.house.go_home()
    return lived


def said_in_exercise(lived: Lived) -> list[str]:
    """Begin an exercise; return what the voice was told to say of its first line."""
    lived.voice.said.clear()
    lived.house.home.exercise_chosen.emit("see-three")
    lived.later(1)
    return list(lived.voice.said)


def test_without_a_reader_the_voice_reads_and_nothing_is_asked(lived: Lived) -> None:
    lived.house.go_home()
    assert not reads(lived, ASKED)
    assert BOTH not in buttons(lived.window)
    assert said_in_exercise(lived)


@pytest.mark.parametrize("answer", [None, False])
def test_beside_a_reader_an_exercise_starts_silent_and_the_key_brings_the_voice(
    build: Build, answer: bool | None
) -> None:
    lived = with_reader(build(MOVED_IN._replace(voice_beside_reader=answer)).open())
    assert said_in_exercise(lived) == []
    assert reads(lived, FIRST_LINE)
    press(Qt.Key.Key_V)
    press(Qt.Key.Key_Right)
    lived.later(30)
    assert lived.voice.said
    lived.house.go_home()
    assert lived.preferences.now.voice is True
    assert lived.preferences.now.voice_beside_reader is answer
    assert said_in_exercise(lived) == []


@pytest.mark.parametrize(("button", "both"), [(REST, False), (BOTH, True)])
def test_it_is_asked_once_and_the_answer_is_kept(build: Build, button: str, both: bool) -> None:
    lived = with_reader(build().open())
    assert reads(lived, ASKED)
    assert name_of(focused()) == "Begin"
    press(Qt.Key.Key_Tab, with_=Qt.KeyboardModifier.ShiftModifier)
    assert name_of(focused()) == BOTH  # right before Begin, as read
    choose(button)
    assert not reads(lived, ASKED)
    assert name_of(focused()) == "Begin"
    assert load_preferences(lived.paths.preferences)[0].voice_beside_reader is both
    lived.house.go_home()
    assert not reads(lived, ASKED)
    assert bool(said_in_exercise(lived)) is both
    lived.close()
    lived = with_reader(build().open())
    assert not reads(lived, ASKED)
    assert bool(said_in_exercise(lived)) is both


def test_both_answers_are_of_one_size(lived: Lived) -> None:
    with_reader(lived)
    page = lived.page
    assert isinstance(page, HomePage)
    asked = page._voices
    assert asked is not None
    lived.window.resize(700, 560)
    assert asked.rest.size() == asked.both.size()
    assert asked.rest.height() >= 44


@pytest.mark.parametrize("voice", [None, False])
def test_who_has_no_voice_is_not_asked(build: Build, voice: bool | None) -> None:
    lived = with_reader(build(MOVED_IN._replace(voice=voice)).open())
    assert not reads(lived, ASKED)
    assert said_in_exercise(lived) == []


def test_the_page_of_the_voice_has_a_switch_which_is_an_answer_too(lived: Lived) -> None:
    with_reader(lived)
    choose("Settings")
    choose("Which voice, and how it sounds")
    choose("Lamplit's own voice beside a screen reader")
    assert isinstance(lived.page, VoicePage)
    assert lived.preferences.now.voice_beside_reader is True
    lived.house.go_home()
    assert not reads(lived, ASKED)
    assert said_in_exercise(lived)
