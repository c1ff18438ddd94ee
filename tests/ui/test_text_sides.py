"""On which side the lines of a field begin: where those of the window do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.ui.theme import Measures
from app.ui.widgets.marked_field import MarkedField
from app.ui.widgets.note_box import NoteBox

SENTENCE = "\u064a\u0639\u0637\u064a \u0639\u064a\u0646\u064a\u0643 \u0634\u064a\u0626\u064b\u0627"
SIDES = Qt.LayoutDirection


@pytest.fixture(params=[SIDES.LeftToRight, SIDES.RightToLeft], ids=["ltr", "rtl"])
def side(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Qt.LayoutDirection]:
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(SIDES.LeftToRight)


@pytest.mark.parametrize("kind", ["note", "marked"])
def test_lines_begin_where_those_of_the_window_do(
    kind: str, side: Qt.LayoutDirection, lamplight: None, measures: Measures, qtbot: QtBot
) -> None:
    widget = NoteBox("A note", measures) if kind == "note" else MarkedField("Title", measures, max_chars=200)
    qtbot.addWidget(widget)
    widget.resize(600, 200)
    widget.show()
    field = widget.findChild(QPlainTextEdit)
    assert field is not None
    for text in (SENTENCE, "A cup."):
        field.setPlainText(text)
        line = field.document().firstBlock().layout().lineAt(0).naturalTextRect()
        middle = field.viewport().width() / 2
        assert (line.left() > middle) is (side is SIDES.RightToLeft), text
