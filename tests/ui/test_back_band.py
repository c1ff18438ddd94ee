"""The way back stays in sight where a title goes up, and nothing that has the focus lies beneath it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout
from pytestqt.qtbot import QtBot

from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.widgets.back_band import BackBand
from app.ui.widgets.buttons import Button
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.title_row import TitleRow


class LongPage(PageWithBack):
    def __init__(self, measures: Measures, rows: int) -> None:
        super().__init__()
        self.scroll = ColumnScroll(measures)
        self.title = TitleRow("A page", "Back", measures)
        self.title.back.clicked.connect(self.back)
        self.rows = [Button(f"Row {number}", measures) for number in range(rows)]
        for widget in (self.title, *self.rows):
            self.scroll.column.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroll)

    @property
    def band(self) -> BackBand:
        return self.scroll.findChildren(BackBand)[0]

    def down_to(self, share: float) -> None:
        bar = self.scroll.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))


@pytest.fixture
def shown(qtbot: QtBot, measures: Measures) -> LongPage:
    page = LongPage(measures, 30)
    qtbot.addWidget(page)
    page.resize(720, 500)
    page.show()
    qtbot.waitExposed(page)
    return page


def test_it_is_there_while_the_title_is_not_and_is_pressed_like_it(shown: LongPage) -> None:
    left: list[bool] = []
    shown.back.connect(lambda: left.append(True))
    assert not shown.band.isVisible()
    shown.down_to(0.5)
    assert shown.band.isVisible()
    place = shown.band.back.mapTo(shown, QPoint(0, 0))
    assert place.x() == shown.title.back.mapTo(shown, QPoint(0, 0)).x()
    assert shown.band.back.size() == shown.title.back.size()
    QTest.mouseClick(shown.band.back, Qt.MouseButton.LeftButton)
    assert left == [True]
    shown.down_to(0)
    assert not shown.band.isVisible()


def test_it_stays_in_place_when_the_window_gets_wider(shown: LongPage) -> None:
    shown.down_to(1)
    shown.resize(1000, 500)
    QTest.qWait(0)
    assert shown.band.width() == shown.scroll.viewport().width()
    assert shown.band.back.mapTo(shown, QPoint(0, 0)).x() == shown.title.back.mapTo(shown, QPoint(0, 0)).x()


def test_a_page_that_fits_has_none_in_sight(qtbot: QtBot, measures: Measures) -> None:
    page = LongPage(measures, 2)
    qtbot.addWidget(page)
    page.resize(720, 500)
    page.show()
    assert not page.band.isVisible()


def test_what_the_keyboard_comes_to_is_not_beneath_it(shown: LongPage) -> None:
    shown.activateWindow()
    QTest.qWaitForWindowActive(shown)
    shown.down_to(1)
    shown.rows[-1].setFocus(Qt.FocusReason.TabFocusReason)
    for row in reversed(shown.rows):
        row.setFocus(Qt.FocusReason.BacktabFocusReason)
        top = row.mapTo(shown.scroll, QPoint(0, 0)).y()
        assert not shown.band.isVisible() or top >= shown.band.height(), row.text()


def test_showing_a_page_again_makes_no_second_one(shown: LongPage) -> None:
    shown.hide()
    shown.show()
    assert len(shown.scroll.findChildren(BackBand)) == 1
