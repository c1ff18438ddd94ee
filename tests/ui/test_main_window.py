"""The window: one page in front, what is kept and what goes, and its place on the screen."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.ui.main_window import SMALLEST, MainWindow
from app.ui.pages.page import Page
from app.ui.theme import Measures
from app.ui.widgets.scroll import ColumnScroll


class OneButton(Page):
    def __init__(self) -> None:
        super().__init__()
        self.button = QPushButton("Press")
        QVBoxLayout(self).addWidget(self.button)

    def enter(self) -> None:
        self.button.setFocus()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, lamplight: None) -> MainWindow:
    window = MainWindow(tmp_path / "window.place")
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def let_go() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_page_comes_to_the_front_with_the_focus_in_it(window: MainWindow) -> None:
    page = OneButton()
    window.show_page(page)
    assert window.page is page
    assert page.button.hasFocus()


def test_a_kept_page_is_there_again_as_it_was(window: MainWindow) -> None:
    kept, other = OneButton(), OneButton()
    window.show_page(kept)
    window.show_page(other)
    let_go()
    assert isValid(kept)
    window.show_page(kept)
    assert window.page is kept


def test_a_page_that_is_not_kept_is_gone_when_left(window: MainWindow) -> None:
    gone = OneButton()
    window.show_page(gone, keep=False)
    window.show_page(OneButton())
    let_go()
    assert not isValid(gone)


def test_what_lies_beneath_is_there_again_when_the_page_over_it_goes(window: MainWindow) -> None:
    beneath, over = OneButton(), OneButton()
    window.show_page(beneath, keep=False)
    back = window.lay_over(over)
    let_go()
    assert window.page is over
    back()
    let_go()
    assert window.page is beneath
    assert beneath.button.hasFocus()
    assert not isValid(over)


def test_going_elsewhere_from_above_leaves_nothing_beneath(window: MainWindow) -> None:
    beneath, over = OneButton(), OneButton()
    window.show_page(beneath, keep=False)
    window.lay_over(over)
    window.show_page(OneButton())
    let_go()
    assert not isValid(beneath)
    assert not isValid(over)


def test_the_window_comes_back_in_its_size(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.resize(760, 600)
    window.close()
    again = MainWindow(tmp_path / "window.place")
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (760, 600)


def test_a_spoilt_state_file_costs_nothing_but_the_place(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "window.place"
    file.write_bytes(b"\x01\xd9 nonsense")
    window = MainWindow(file)
    qtbot.addWidget(window)
    assert window.width() >= SMALLEST.width()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_in_the_place_of_the_file_holds_up_neither_start_nor_end(qtbot: QtBot, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "window.place")
    window = MainWindow(tmp_path / "window.place")
    qtbot.addWidget(window)
    assert window.close()
    assert (tmp_path / "window.place").is_fifo()


def test_no_more_is_read_of_the_place_than_it_may_be_long(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.resize(760, 600)
    window.close()
    with (tmp_path / "window.place").open("ab") as file:
        file.truncate(1 << 40)  # a terabyte that takes no room, and no memory has
    again = MainWindow(tmp_path / "window.place")
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (760, 600)


def test_a_place_that_cannot_be_kept_lets_the_window_close(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "config").write_bytes(b"a file where the folder would be")
    window = MainWindow(tmp_path / "config" / "window.place")
    qtbot.addWidget(window)
    assert window.close()


def test_the_title_is_the_name_and_nothing_else(window: MainWindow) -> None:
    window.show_page(OneButton())
    assert window.windowTitle() == "Lamplit"


def test_closing_is_told_once(window: MainWindow) -> None:
    told: list[bool] = []
    window.closing.connect(lambda: told.append(True))
    window.close()
    assert told == [True]


def test_a_page_is_left_once_another_takes_its_place_and_not_while_one_is_laid_over_it(window: MainWindow) -> None:
    left: list[object] = []
    window.page_left.connect(left.append)
    one, over, other = OneButton(), OneButton(), OneButton()
    window.show_page(one)
    back = window.lay_over(over)
    assert left == []
    back()
    assert (window.page, left) == (one, [])
    window.lay_over(OneButton())
    window.show_page(other)
    assert left[0] is one
    assert other not in left


def test_a_page_beneath_two_others_is_not_left_by_the_way_back(window: MainWindow) -> None:
    left: list[object] = []
    window.page_left.connect(left.append)
    lowest, middle = OneButton(), OneButton()
    window.show_page(lowest)
    back_to_lowest = window.lay_over(middle)
    back_to_middle = window.lay_over(OneButton())
    back_to_middle()
    assert window.page is middle
    back_to_lowest()
    assert (window.page, left) == (lowest, [])


def test_a_page_beneath_two_others_is_there_still_when_the_upper_one_goes(window: MainWindow) -> None:
    lowest, middle = OneButton(), OneButton()
    window.show_page(lowest, keep=False)
    back_to_lowest = window.lay_over(middle)
    window.lay_over(OneButton())()
    let_go()
    assert isValid(lowest)
    back_to_lowest()
    let_go()
    assert window.page is lowest
    assert not isValid(middle)


def test_an_answer_acts_while_the_page_that_asked_is_in_front(window: MainWindow) -> None:
    acted: list[str] = []
    window.show_page(OneButton())
    window.while_here(acted.append)("here")
    late = window.while_here(acted.append)
    window.show_page(OneButton())
    late("gone")
    assert acted == ["here"]


def test_a_page_that_says_more_than_before_is_laid_out_when_it_comes(window: MainWindow, measures: Measures) -> None:
    """Not a moment later: the first picture of it would have its words pressed together."""
    page, scroll = OneButton(), ColumnScroll(measures)
    page.layout().addWidget(scroll)  # type: ignore[union-attr]
    holder = QWidget()
    within = QVBoxLayout(holder)
    scroll.column.addWidget(holder)
    window.show_page(page)
    window.show_page(OneButton())
    for _each in range(40):
        within.addWidget(QPushButton("More"))
    window.show_page(page)
    assert scroll.verticalScrollBar().maximum() > 0
