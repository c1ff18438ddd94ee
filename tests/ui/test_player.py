"""The player: its keys, its line, and what stands where there is little room."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.exercise import Option, WordField
from app.ui.labels import Labels
from app.ui.pages.player import PlayerPage
from app.ui.theme import Measures
from app.ui.view_models.player import Panel, PlayerProps, SwitchTarget
from app.ui.widgets.buttons import Button
from app.ui.widgets.key_bar import KeyButton
from app.ui.widgets.plain_label import PlainLabel
from tests.ui.accessible import unnamed_controls

LINE = PlayerProps(title="Three things", caption="You can look around.", purpose="Looking out.", how_tail="It may not.")
SIGNALS = (
    "slower",
    "stop",
    "stay",
    "further_out",
    "how",
    "not_helping",
    "voice",
    "help_from_person",
    "forward",
    "back",
)


class Heard:
    """What the page asked for, in order."""

    def __init__(self, page: PlayerPage) -> None:
        self.names: list[str] = []
        for name in SIGNALS:
            getattr(page, name).connect(lambda name=name: self.names.append(name))


@pytest.fixture
def page(qtbot: QtBot, measures: Measures, lamplight: None) -> PlayerPage:
    page = PlayerPage(lambda: None, Labels(), measures)
    qtbot.addWidget(page)
    page.resize(980, 690)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.render_props(LINE)
    page.enter()
    return page


@pytest.fixture
def heard(page: PlayerPage) -> Heard:
    return Heard(page)


def hints(page: PlayerPage) -> set[str]:
    """Return what the buttons that are seen tell of their keys."""
    return {each.accessibleDescription() for each in page.findChildren(KeyButton) if each.isVisible()} - {""}


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


@pytest.mark.parametrize(
    ("key", "asks"),
    [
        (Qt.Key.Key_Space, "slower"),
        (Qt.Key.Key_S, "slower"),
        (Qt.Key.Key_Escape, "stop"),
        (Qt.Key.Key_M, "stay"),
        (Qt.Key.Key_Question, "how"),
        (Qt.Key.Key_N, "not_helping"),
        (Qt.Key.Key_O, "further_out"),
        (Qt.Key.Key_V, "voice"),
        (Qt.Key.Key_F1, "help_from_person"),
        (Qt.Key.Key_Right, "forward"),
        (Qt.Key.Key_Left, "back"),
    ],
)
def test_each_key_asks_for_one_thing_once(page: PlayerPage, heard: Heard, key: Qt.Key, asks: str) -> None:
    press(key)
    assert heard.names == [asks]


@pytest.mark.parametrize("key", [Qt.Key.Key_S, Qt.Key.Key_M, Qt.Key.Key_Question, Qt.Key.Key_N, Qt.Key.Key_V])
def test_letters_rest_where_they_are_switched_off(page: PlayerPage, heard: Heard, key: Qt.Key) -> None:
    page.set_letters(())
    press(key)
    assert heard.names == []
    assert hints(page) == {"Space", "Esc", "F1"}


def test_other_letters_are_shown_told_and_pressed(page: PlayerPage, heard: Heard) -> None:
    page.set_letters(("K", "J", "1", "\u0633", "N", "S"))
    for key in (Qt.Key.Key_K, Qt.Key.Key_J, Qt.Key.Key_1):
        press(key)
    seen = QKeyEvent(QEvent.Type.KeyPress, 0x0633, Qt.KeyboardModifier.NoModifier, "\u0633")
    QApplication.sendEvent(page, seen)
    for key in (Qt.Key.Key_N, Qt.Key.Key_S):
        press(key)
    assert heard.names == ["slower", "stay", "further_out", "how", "not_helping", "voice"]
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_Question)
    assert len(heard.names) == 6
    assert hints(page) == {"Space or K", "Esc", "J", "1", "\u0633", "N", "S", "F1"}
    page.resize(720, 400)
    assert "Stay with me \u00b7 J" in {each._label() for each in page.findChildren(KeyButton)}


def test_space_and_esc_never_rest(page: PlayerPage, heard: Heard) -> None:
    page.set_letters(())
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Escape)
    assert heard.names == ["slower", "stop"]


def test_a_key_held_down_counts_once(page: PlayerPage, heard: Heard) -> None:
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_S, Qt.KeyboardModifier.NoModifier, "s", True)
    QApplication.sendEvent(page, held)
    assert heard.names == []


def test_a_letter_with_control_is_no_key_of_the_exercise(page: PlayerPage, heard: Heard) -> None:
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert heard.names == []


def test_a_press_of_the_pointer_leaves_the_keyboard_on_slower(page: PlayerPage) -> None:
    page.render_props(_with(LINE, waits=True))
    keys = [each for each in page.findChildren(KeyButton) if each.isVisible()]
    assert len(keys) == 9
    for key in keys:
        QTest.mouseClick(key, Qt.MouseButton.LeftButton)
        assert _focused_text() == "Slower"


@pytest.mark.parametrize("name", ["Go on", "Now", "Voice: on", "Keep"])
def test_what_goes_away_with_the_keyboard_gives_it_to_slower(page: PlayerPage, name: str) -> None:
    word, options = WordField("A word", 40, "log"), (Option("now", "Now"),)
    page.render_props(_with(LINE, waits=True, options=options, word=word, voice_on=True, voice_there=True))
    page._step._unfold.click()
    page._step._field.setText("shade")
    held = next(each for each in page.findChildren(Button) if each.isVisible() and each.text() == name)
    held.setFocus()
    assert held.hasFocus()
    if name == "Keep":
        held.click()
    page.render_props(_with(LINE, voice_on=True, voice_there=False))
    assert _focused_text() == "Slower"


def test_slower_acts_as_space_goes_down(page: PlayerPage, heard: Heard) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyPress(focused, Qt.Key.Key_Space)
    assert heard.names == ["slower"]
    QTest.keyRelease(focused, Qt.Key.Key_Space)
    assert heard.names == ["slower"]


def test_the_reply_stands_in_the_place_of_the_line(page: PlayerPage) -> None:
    page.render_props(_with(LINE, reply="Slower."))
    assert page._step._caption.text() == "Slower."
    page.render_props(LINE)
    assert page._step._caption.text() == LINE.caption


def test_going_on_is_offered_only_while_something_waits(page: PlayerPage) -> None:
    assert not page._step.on_button.isVisible()
    page.render_props(_with(LINE, waits=True))
    assert page._step.on_button.isVisible()
    page.render_props(_with(LINE, waits=True, over=True))
    assert not page._step.on_button.isVisible()


def test_an_option_with_further_ones_unfolds_and_tells_only_the_last(page: PlayerPage) -> None:
    picked: list[str] = []
    page.picked.connect(picked.append)
    more = (Option("later", "Later"),)
    page.render_props(_with(LINE, options=(Option("now", "Now"), Option("other", "Something else", more=more))))
    page._step._row.button("other").click()
    assert picked == []
    options = (Option("now", "Now"), Option("other", "Something else", more=more))
    page.render_props(_with(LINE, options=options, reply="Slower."))  # what is unfolded stays so
    page._step._row.button("later").click()
    assert picked == ["later"]


def test_the_word_field_is_folded_away_until_it_is_wanted(page: PlayerPage) -> None:
    page.render_props(_with(LINE, word=WordField("A word", 40, "log")))
    assert not page._step._field.isVisible()
    page._step._unfold.click()
    assert page._step._field.hasFocus()
    assert page._step._keep.isVisible()


def test_a_word_that_is_not_for_the_log_has_no_keep(page: PlayerPage) -> None:
    page.render_props(_with(LINE, word=WordField("A word", 40, "nothing")))
    page._step._unfold.click()
    assert not page._step._keep.isVisible()


def test_a_panel_takes_the_focus_and_gives_slower_back(page: PlayerPage) -> None:
    page.render_props(_with(LINE, panel=Panel.HOW))
    assert _focused_text() == "Back to where I was"
    page.render_props(LINE)
    assert _focused_text() == "Slower"


def test_without_another_exercise_to_go_to_there_is_no_switch(page: PlayerPage) -> None:
    page.render_props(_with(LINE, panel=Panel.NOT_HELPING))
    assert "Switch" not in _texts(page)
    page.render_props(LINE)
    page.render_props(_with(LINE, panel=Panel.NOT_HELPING, switch_to=(SwitchTarget("one-thing", "One thing"),)))
    assert "Switch" in _texts(page)


def press_button(page: PlayerPage, text: str) -> None:
    next(each for each in page.findChildren(Button) if each.text() == text and each.isVisible()).click()


def seen_labels(page: PlayerPage) -> list[str]:
    return [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]


def test_when_to_leave_it_out_unfolds_and_folds_away_again(page: PlayerPage) -> None:
    left_out = replace(LINE, panel=Panel.HOW, leave_out=("Not on a ladder.",))
    page.render_props(left_out)
    assert "Not on a ladder." not in seen_labels(page)
    press_button(page, "When to leave it out")
    assert "Not on a ladder." in seen_labels(page)
    page.render_props(LINE)
    page.render_props(left_out)
    assert "Not on a ladder." not in seen_labels(page)


@pytest.mark.parametrize(
    ("props", "text"),
    [
        (replace(LINE, panel=Panel.HOW, answer="No way to know.", answer_leads_out=True), "One thing in the room"),
        (replace(LINE, panel=Panel.NOT_HELPING), "I'm going numb, or far away"),
    ],
)
def test_there_is_a_way_out_to_one_thing(page: PlayerPage, props: PlayerProps, text: str) -> None:
    led: list[str] = []
    page.switched.connect(led.append)
    page.render_props(props)
    press_button(page, text)
    assert led == ["one-thing"]


def test_a_question_about_marks_rests_after_two(page: PlayerPage) -> None:
    page.render_props(_with(LINE, panel=Panel.HOW, said_mark=1))
    assert page._how._mark.isEnabled()
    page.render_props(_with(LINE, panel=Panel.HOW, said_mark=2))
    assert not page._how._mark.isEnabled()


def test_the_voice_key_says_how_it_stands_and_rests_without_a_voice(page: PlayerPage) -> None:
    page.render_props(_with(LINE, voice_on=True))
    assert "Voice: on" in _texts(page)
    page.render_props(_with(LINE, voice_there=False))
    assert not page._keys._voice.isEnabled()


def test_where_height_is_short_slower_and_stop_stay_and_all_are_named(page: PlayerPage) -> None:
    page.resize(720, 400)
    QTest.qWait(1)
    assert {"Slower", "Stop", "More keys"} <= set(_texts(page))
    assert unnamed_controls(page) == []


def _with(props: PlayerProps, **changes: object) -> PlayerProps:
    return replace(props, **changes)  # type: ignore[arg-type]


def _texts(page: PlayerPage) -> list[str]:
    return [button.text() for button in page.findChildren(Button) if button.isVisible()]


def _focused_text() -> str:
    focused = QApplication.focusWidget()
    assert isinstance(focused, Button)
    return focused.text()
