"""The first page by keyboard: nothing picked beforehand, Begin once both choices are made."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.pages.first_run import FirstRunPage
from app.ui.theme import Measures
from app.ui.view_models.first_run import FirstRunChoice, derive_first_run_choice
from app.ui.widgets.passphrase_fields import PassphraseState, passphrase_state
from app.ui.widgets.plain_label import PlainLabel
from tests.ui import pages, samples

pytestmark = pytest.mark.usefixtures("lamplight")
Key = Qt.Key
TYPED = "a long evening"


def begun(qtbot: QtBot, measures: Measures) -> tuple[FirstRunPage, list[FirstRunChoice]]:
    page = pages.first_run(measures)
    told: list[FirstRunChoice] = []
    page.done.connect(told.append)
    pages.bring_up(qtbot, page)
    return page, told


def test_the_lines_and_the_driving_line_stand_there(qtbot: QtBot, measures: Measures) -> None:
    page, _ = begun(qtbot, measures)
    props = samples.first_run_props()
    shown = {label.text() for label in page.findChildren(PlainLabel) if label.isVisible()}
    assert len(props.lines) == 6
    assert {*props.lines, props.driving} <= shown


def test_nothing_is_picked_and_begin_waits(qtbot: QtBot, measures: Measures) -> None:
    page, _ = begun(qtbot, measures)
    assert page.others.picked_ids() == page.voice.picked_ids() == page.lock.picked_ids() == ()
    assert not page.begin.isEnabled()


def test_alone_and_silent_by_keyboard(qtbot: QtBot, measures: Measures) -> None:
    page, told = begun(qtbot, measures)
    pages.press(Key.Key_Right, Key.Key_Space, Key.Key_Tab, Key.Key_Right, Key.Key_Space, Key.Key_Tab)
    assert page.begin.hasFocus()
    pages.press(Key.Key_Return)
    assert told == [FirstRunChoice(others_use=False, voice=False)]


def test_others_and_later_by_keyboard(qtbot: QtBot, measures: Measures) -> None:
    page, told = begun(qtbot, measures)
    pages.press(Key.Key_Space, Key.Key_Tab, Key.Key_Right, Key.Key_Space, Key.Key_Tab, Key.Key_Space, Key.Key_Tab)
    assert page.begin.hasFocus()
    pages.press(Key.Key_Space)
    assert told == [FirstRunChoice(others_use=True, voice=True, passphrase=None)]


def test_others_and_a_typed_passphrase_by_keyboard(qtbot: QtBot, measures: Measures) -> None:
    page, told = begun(qtbot, measures)
    pages.press(Key.Key_Space, Key.Key_Tab, Key.Key_Space, Key.Key_Tab)
    assert page.fields.first.line.hasFocus()
    pages.type_text(TYPED)
    pages.press(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    pages.type_text(TYPED[:-1])
    assert not page.begin.isEnabled()
    pages.type_text(TYPED[-1])
    pages.press(Key.Key_Tab, Key.Key_Space)
    page.begin.setFocus()
    pages.press(Key.Key_Return)
    assert told == [FirstRunChoice(others_use=True, voice=True, passphrase=TYPED)]
    assert page.fields.first.text() == page.fields.again.text() == ""


def test_made_words_are_shown_and_can_be_used(qtbot: QtBot, measures: Measures) -> None:
    page, told = begun(qtbot, measures)
    page.others.button("yes").click()
    page.lock.button("now").click()
    page.voice.button("no").click()
    page.fields.make_one.click()
    assert page.fields.first.line.displayText() == samples.FIVE_WORDS
    page.begin.click()
    assert told == [FirstRunChoice(others_use=True, voice=False, passphrase=samples.FIVE_WORDS)]


def test_letters_are_hidden_until_asked_for(qtbot: QtBot, measures: Measures) -> None:
    page, _ = begun(qtbot, measures)
    page.others.button("yes").click()
    page.lock.button("now").click()
    page.fields.first.line.setFocus()
    pages.type_text("secret")
    assert "secret" not in page.fields.first.line.displayText()
    page.fields.show_letters.click()
    assert page.fields.first.line.displayText() == "secret"


def test_the_passphrase_part_unfolds_only_where_others_use_the_computer(qtbot: QtBot, measures: Measures) -> None:
    page, _ = begun(qtbot, measures)
    assert not page.lock.isVisible()
    page.others.button("yes").click()
    assert page.lock.isVisible()
    assert not page.fields.isVisible()
    page.lock.button("now").click()
    assert page.fields.isVisible()
    page.others.button("no").click()
    assert not page.lock.isVisible()


def test_changing_to_alone_drops_the_passphrase(qtbot: QtBot, measures: Measures) -> None:
    page, told = begun(qtbot, measures)
    page.others.button("yes").click()
    page.lock.button("now").click()
    page.fields.make_one.click()
    page.others.button("no").click()
    page.voice.button("yes").click()
    page.begin.click()
    assert told == [FirstRunChoice(others_use=False, voice=True, passphrase=None)]


@pytest.mark.parametrize(
    ("others", "lock", "voice", "passphrase", "expected"),
    [
        (None, None, "yes", None, None),
        ("no", None, None, None, None),
        ("no", None, "yes", None, FirstRunChoice(others_use=False, voice=True)),
        ("yes", None, "yes", None, None),
        ("yes", "now", "yes", None, None),
        ("yes", "later", "no", None, FirstRunChoice(others_use=True, voice=False)),
        ("yes", "now", "no", "p" * 12, FirstRunChoice(others_use=True, voice=False, passphrase="p" * 12)),
        ("yes", "later", "no", "p" * 12, FirstRunChoice(others_use=True, voice=False)),
    ],
)
def test_choice_table(
    others: str | None, lock: str | None, voice: str | None, passphrase: str | None, expected: FirstRunChoice | None
) -> None:
    assert derive_first_run_choice(others, lock, voice, passphrase) == expected


@pytest.mark.parametrize(
    ("text", "again", "state"),
    [
        ("", "", PassphraseState.EMPTY),
        ("eleven char", "", PassphraseState.SHORT),
        ("2026 11 26 00 35", "2026 11 26 00 35", PassphraseState.ONLY_DIGITS),
        ("Password2024!", "Password2024!", PassphraseState.COMMON),
        ("twelve chars", "", PassphraseState.ONCE_MORE),
        ("twelve chars", "twelve", PassphraseState.DIFFERENT),
        ("twelve chars", "twelve chars", PassphraseState.READY),
    ],
)
def test_passphrase_states(text: str, again: str, state: PassphraseState) -> None:
    assert passphrase_state(text, again) is state


def test_a_choice_never_prints_its_passphrase() -> None:
    assert TYPED not in repr(FirstRunChoice(others_use=True, voice=True, passphrase=TYPED))
