"""What holds for every plain page: names, sizes, both themes, the smallest window at the largest text."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.core.preferences import Theme
from app.ui.theme import Measures
from tests.ui import pages
from tests.ui.accessible import unnamed_controls

Wear = Callable[[Theme, float], None]
NAMES = list(pages.ALL)


@pytest.mark.parametrize("name", NAMES)
def test_every_control_has_a_name_and_a_fitting_role(
    qtbot: QtBot, lamplight: None, measures: Measures, name: str
) -> None:
    page = pages.ALL[name](measures)
    pages.bring_up(qtbot, page)
    assert unnamed_controls(page) == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("theme", [Theme.LAMPLIGHT, Theme.DAYLIGHT])
def test_nothing_is_cut_off_at_double_text_in_the_smallest_window(
    qtbot: QtBot, wear: Wear, measures: Measures, name: str, theme: Theme
) -> None:
    wear(theme, 2.0)
    page = pages.ALL[name](measures)
    pages.bring_up(qtbot, page, (720, 560))
    area = page.findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width()
    assert area.horizontalScrollBar().maximum() == 0
    for child in page.findChildren(QWidget):
        if child.isVisible() and child.hasHeightForWidth():
            assert child.height() >= child.heightForWidth(child.width()), child


@pytest.mark.parametrize("name", NAMES)
def test_targets_are_at_least_44_px(qtbot: QtBot, lamplight: None, measures: Measures, name: str) -> None:
    page = pages.ALL[name](measures)
    pages.bring_up(qtbot, page)
    small = [
        f"{type(child).__name__} {child.objectName()} {child.width()}x{child.height()}"
        for child in page.findChildren(QWidget)
        if child.isVisible()
        and isinstance(child, QAbstractButton | QComboBox | QLineEdit)
        and min(child.width(), child.height()) < 44
    ]
    assert small == []


@pytest.mark.parametrize("name", NAMES)
def test_tab_goes_round_the_whole_page_and_down_it(
    qtbot: QtBot, lamplight: None, measures: Measures, name: str
) -> None:
    page = pages.ALL[name](measures)
    pages.bring_up(qtbot, page, (980, 700))
    start = pages.focused()
    seen = [start]
    for _ in range(80):
        pages.press(Qt.Key.Key_Tab)
        if pages.focused() is start:
            break
        seen.append(pages.focused())
    assert pages.focused() is start
    assert len(seen) == len(set(map(id, seen)))
    body = page.findChild(QScrollArea).widget()
    tops = [widget.mapTo(body, widget.rect().topLeft()).y() for widget in seen]
    wraps = sum(1 for above, below in itertools.pairwise([*tops, tops[0]]) if below < above - 44)
    assert wraps == 1  # from the end of the page to its top, and nowhere else


@pytest.mark.parametrize("name", NAMES)
def test_the_focus_is_scrolled_into_view(qtbot: QtBot, wear: Wear, measures: Measures, name: str) -> None:
    wear(Theme.LAMPLIGHT, 2.0)
    page = pages.ALL[name](measures)
    pages.bring_up(qtbot, page, (720, 560))
    for _ in range(12):
        pages.press(Qt.Key.Key_Tab)
        widget = pages.focused()
        middle = widget.mapTo(page, widget.rect().center()).y()
        assert 0 <= middle <= page.height(), widget


def test_first_run_needs_no_scrolling_in_the_usual_window(qtbot: QtBot, lamplight: None, measures: Measures) -> None:
    page = pages.first_run(measures)
    pages.bring_up(qtbot, page, (980, 664))  # 700 less a row of menus
    assert page.findChild(QScrollArea).verticalScrollBar().maximum() == 0


def test_changing_theme_and_size_keeps_the_page_whole(
    qtbot: QtBot, qapp: QApplication, wear: Wear, measures: Measures
) -> None:
    wear(Theme.LAMPLIGHT, 1.0)
    page = pages.settings(measures)
    pages.bring_up(qtbot, page, (720, 560))
    before = pages.focused()
    wear(Theme.DAYLIGHT, 2.0)
    area = page.findChild(QScrollArea)
    qtbot.waitUntil(lambda: area.widget().width() <= area.viewport().width())
    assert pages.focused() is before
