"""The page before a locked log, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.errors import UserError
from app.ui.pages.unlock import UnlockPage
from app.ui.theme import Measures
from app.ui.view_models.unlock import UnlockProps, derive_unlock_props
from tests.ui import pages

pytestmark = pytest.mark.usefixtures("lamplight")
Key = Qt.Key
SENTENCE = "That passphrase does not open the log."


@pytest.fixture
def page(qtbot: QtBot, measures: Measures) -> UnlockPage:
    page = UnlockPage(measures)
    pages.bring_up(qtbot, page)
    return page


def test_typing_and_enter_gives_the_passphrase(page: UnlockPage) -> None:
    told: list[str] = []
    page.passphrase_given.connect(told.append)
    pages.type_text("five words")
    pages.press(Key.Key_Return)
    assert told == ["five words"]


def test_the_open_button_waits_for_a_letter(page: UnlockPage) -> None:
    assert not page.open.isEnabled()
    pages.press(Key.Key_Return)
    pages.type_text("x")
    assert page.open.isEnabled()


def test_an_empty_field_gives_nothing(page: UnlockPage) -> None:
    told: list[str] = []
    page.passphrase_given.connect(told.append)
    pages.press(Key.Key_Return)
    assert told == []


def test_letters_are_dots_until_shown(page: UnlockPage) -> None:
    pages.type_text("abc")
    assert "abc" not in page.field.line.displayText()
    page.show_letters.click()
    assert page.field.line.displayText() == "abc"


def test_a_failed_try_says_one_sentence_and_lets_the_slip_be_mended(page: UnlockPage) -> None:
    pages.type_text("abc")
    page.render_props(UnlockProps(busy=True))
    assert page.field.line.isReadOnly()
    assert not page.open.isEnabled()
    page.render_props(UnlockProps(SENTENCE))
    assert page.error.isVisible()
    assert page.error.text() == SENTENCE
    assert page.field.line.hasFocus()
    assert page.field.line.selectedText()
    assert page.field.text() == "abc"


def test_no_second_try_starts_while_one_is_under_way(page: UnlockPage) -> None:
    told: list[str] = []
    page.passphrase_given.connect(told.append)
    pages.type_text("abc")
    page.render_props(UnlockProps(busy=True))
    pages.press(Key.Key_Return)
    assert told == []


@pytest.mark.parametrize("name", ["without", "help"])
def test_there_are_two_ways_past_it(qtbot: QtBot, page: UnlockPage, name: str) -> None:
    button = page.without if name == "without" else page.help
    signal = page.go_on_without_log if name == "without" else page.help_asked
    button.setFocus()
    with qtbot.waitSignal(signal):
        pages.press(Key.Key_Space)


def test_an_opened_log_leaves_nothing_in_the_field(page: UnlockPage) -> None:
    pages.type_text("abc")
    page.show_letters.click()
    page.forget()
    assert page.field.text() == ""
    assert not page.show_letters.isChecked()


def test_what_is_held_is_told_before_the_field(page: UnlockPage) -> None:
    assert not page.held.isVisible()
    page.tell_held(True)
    assert page.held.isVisible()
    assert page.held.y() < page.field.y()
    assert page.field.line.hasFocus()
    page.tell_held(False)
    assert not page.held.isVisible()


@pytest.mark.parametrize(
    ("failure", "busy", "expected"),
    [
        (None, False, UnlockProps()),
        (UserError(SENTENCE), False, UnlockProps(SENTENCE)),
        (UserError(SENTENCE), True, UnlockProps("", busy=True)),
    ],
)
def test_props(failure: UserError | None, busy: bool, expected: UnlockProps) -> None:
    assert derive_unlock_props(failure, busy=busy) == expected
