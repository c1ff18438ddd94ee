"""What is to be brought into sight may be gone by then."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.reveal import Reveal

LAID_OUT_MS = 80


def tall_page(qtbot: QtBot) -> tuple[QScrollArea, list[QLabel]]:
    area = QScrollArea()
    qtbot.addWidget(area)
    inside = QWidget()
    column = QVBoxLayout(inside)
    labels = [QLabel(f"Line {number}") for number in range(60)]
    for label in labels:
        column.addWidget(label)
    area.setWidget(inside)
    area.resize(300, 200)
    area.show()
    qtbot.waitExposed(area)
    return area, labels


def gone(widget: QWidget) -> None:
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete.value)


def test_a_widget_out_of_sight_is_brought_into_it(qtbot: QtBot) -> None:
    area, labels = tall_page(qtbot)
    Reveal(area).show(labels[-1])
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0)


def test_a_widget_that_went_meanwhile_is_left_alone(qtbot: QtBot) -> None:
    area, labels = tall_page(qtbot)
    Reveal(area).show(labels[-1])
    gone(labels[-1])
    with qtbot.captureExceptions() as errors:
        QTest.qWait(LAID_OUT_MS)
    assert errors == []
    assert area.verticalScrollBar().value() == 0


def test_the_end_of_an_earlier_one_does_not_keep_a_later_one_from_sight(qtbot: QtBot) -> None:
    area, labels = tall_page(qtbot)
    reveal = Reveal(area)
    reveal.show(labels[-2])
    reveal.show(labels[-1])
    gone(labels[-2])
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0)
