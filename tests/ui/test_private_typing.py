"""What input methods are told of a field, and that composing in it goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QInputMethodQueryEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme import Measures
from app.ui.widgets.marked_field import MarkedField
from app.ui.widgets.note_box import NoteBox
from app.ui.widgets.text_field import TextField

Hint = Qt.InputMethodHint
Make = Callable[[Measures], QWidget]
Front = Callable[[Make], QWidget]
PRIVATE = Hint.ImhSensitiveData | Hint.ImhNoPredictiveText
WRITTEN = "\u4eca\u5929\u5728\u533b\u9662"


def note(measures: Measures) -> QWidget:
    return NoteBox("A note", measures)


def marked(measures: Measures) -> QWidget:
    return MarkedField("Line", measures, max_chars=100)


def line(measures: Measures) -> QWidget:
    return TextField("Name", measures, max_chars=100)


def letters_shown(measures: Measures) -> QWidget:
    field = TextField("Passphrase", measures, max_chars=100, secret=True)
    field.set_shown(shown=True)
    return field


def letters_hidden_again(measures: Measures) -> QWidget:
    field = TextField("Passphrase", measures, max_chars=100, secret=True)
    field.set_shown(shown=True)
    field.set_shown(shown=False)
    return field


@pytest.fixture
def in_front(qtbot: QtBot, measures: Measures) -> Iterator[Callable[[Make], QWidget]]:
    """Show one, and return what an input method would talk to."""
    held: list[QWidget] = []

    def show(make: Make) -> QWidget:
        widget = make(measures)
        held.append(widget)
        qtbot.addWidget(widget)
        widget.show()
        inner: list[QWidget] = [*widget.findChildren(QLineEdit), *widget.findChildren(QPlainTextEdit)]
        inner[0].setFocus()
        return inner[0]

    yield show
    held.clear()


def asked(field: QWidget, query: Qt.InputMethodQuery) -> object:
    """Ask as an input method does."""
    event = QInputMethodQueryEvent(query)
    QApplication.sendEvent(field, event)
    return event.value(query)


def hints(field: QWidget) -> Hint:
    return Hint(asked(field, Qt.InputMethodQuery.ImHints))


@pytest.mark.parametrize("make", [note, marked, line, letters_shown, letters_hidden_again])
def test_nothing_typed_is_to_be_learned_or_offered(in_front: Front, make: Make) -> None:
    assert hints(in_front(make)) & PRIVATE == PRIVATE


def test_a_note_has_lines_still(in_front: Front) -> None:
    assert hints(in_front(note)) & Hint.ImhMultiLine


@pytest.mark.parametrize(("make", "hidden"), [(letters_shown, False), (letters_hidden_again, True)])
def test_dots_are_told_as_dots(in_front: Front, make: Make, hidden: bool) -> None:
    assert bool(hints(in_front(make)) & Hint.ImhHiddenText) is hidden


@pytest.mark.parametrize("make", [note, marked, line, letters_shown])
def test_chinese_can_be_composed(in_front: Front, make: Make) -> None:
    field = in_front(make)
    assert asked(field, Qt.InputMethodQuery.ImEnabled) is True
    QApplication.sendEvent(field, QInputMethodEvent("jintian", []))
    written = QInputMethodEvent()
    written.setCommitString(WRITTEN)
    QApplication.sendEvent(field, written)
    assert asked(field, Qt.InputMethodQuery.ImSurroundingText) == WRITTEN
