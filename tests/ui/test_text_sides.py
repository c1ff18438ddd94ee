"""On which side lines begin, where those of the window do; and in what order their signs stand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme import Measures
from app.ui.widgets.marked_field import MarkedField
from app.ui.widgets.note_box import NoteBox
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.progress_line import ProgressLine
from app.ui.widgets.sides import in_its_order, reads_from_the_left
from app.ui.widgets.spaced_text import SpacedText
from app.ui.widgets.toggle import Toggle

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


LONG = " ".join([SENTENCE] * 4)
LATIN = "A cup, and a lamp."


def inks(widget: QWidget, rows: tuple[int, int]) -> tuple[int, int]:
    """Return the first and the last column of a widget with ink in these rows."""
    image = widget.grab().toImage()
    ground = image.pixelColor(0, 0)
    columns = [
        x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in range(rows[0], rows[1]))
    ]
    return columns[0], columns[-1]


def test_wrapped_lines_of_a_switch_end_under_each_other(
    qapp: QApplication, lamplight: None, measures: Measures, qtbot: QtBot
) -> None:
    """A sentence as one line, and as the first line of more, begins at the same place on the right."""
    qapp.setLayoutDirection(SIDES.RightToLeft)
    ends = set()
    for text in (SENTENCE, LONG):
        toggle = Toggle(text, measures)
        qtbot.addWidget(toggle)
        toggle.resize(360, toggle.heightForWidth(360))
        wraps = toggle.height() > measures.shape.target_px
        assert wraps is (text is LONG)
        ends.add(inks(toggle, (0, toggle.fontMetrics().height() if wraps else toggle.height()))[1])
    qapp.setLayoutDirection(SIDES.LeftToRight)
    assert max(ends) - min(ends) <= 1  # a space would be four


@pytest.mark.parametrize("text", [LATIN, "12 March \u00b7 09:46", "/media/lamp.csv"])
def test_what_is_read_from_the_left_keeps_its_order_in_a_window_that_is_not(
    text: str, qapp: QApplication, lamplight: None
) -> None:
    qapp.setLayoutDirection(SIDES.RightToLeft)
    laid = SpacedText(text, qapp.font(), 400, Qt.AlignmentFlag.AlignRight, wide=False)
    qapp.setLayoutDirection(SIDES.LeftToRight)
    places = [laid.places(at, at + 1)[0].left() for at in range(len(text))]
    assert places == sorted(places)
    assert places[0] > 200


def test_a_text_of_both_sides_is_read_as_the_window_is() -> None:
    assert reads_from_the_left(LATIN)
    assert not reads_from_the_left(f"Lamplit: {SENTENCE}")
    assert not reads_from_the_left("12:46 \u2026")
    assert in_its_order(LATIN, SIDES.LeftToRight) == LATIN
    assert in_its_order(LATIN, SIDES.RightToLeft) == f"\u2066{LATIN}\u2069"


def test_a_text_that_can_be_marked_stands_where_the_others_do(
    qapp: QApplication, lamplight: None, qtbot: QtBot
) -> None:
    qapp.setLayoutDirection(SIDES.RightToLeft)
    label = PlainLabel(LATIN, selectable=True)
    qtbot.addWidget(label)
    label.resize(400, 40)
    assert inks(label, (0, 40))[0] > 200
    qapp.setLayoutDirection(SIDES.LeftToRight)


def test_a_line_of_progress_fills_from_where_lines_begin(
    side: Qt.LayoutDirection, lamplight: None, measures: Measures, qtbot: QtBot
) -> None:
    widget = ProgressLine(measures)
    qtbot.addWidget(widget)
    widget.resize(400, 60)
    widget.show_progress("Something", 30, 100)
    widget.show()
    image = widget.grab().toImage()
    filled = widget.palette().color(QPalette.ColorRole.Accent)
    columns = [x for x in range(400) if any(image.pixelColor(x, y) == filled for y in range(image.height()))]
    assert len(columns) == pytest.approx(120, abs=6)
    assert (columns[0] > 200) is (side is SIDES.RightToLeft)
