"""Lines for a screen reader: at what has the keyboard, only while they are seen, and put back afterwards."""

from __future__ import annotations

import gc
import sys
import weakref
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui import a11y
from app.ui.herald import Herald
from app.ui.pages.page import _GROUP
from tests.flows.until import until

pytestmark = [
    pytest.mark.usefixtures("look_ready"),
    pytest.mark.skipif(sys.platform != "linux", reason="elsewhere lines are announcements"),
]
OWN, LINE = "Space or S", "You can look around."


@pytest.fixture(autouse=True)
def _a_reader_runs() -> Iterator[None]:
    QAccessible.setActive(True)
    assert QAccessible.isActive()
    yield
    QAccessible.setActive(False)


class Window(QStackedWidget):
    """Two pages: buttons on the first, a field on the second."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = QWidget(), QWidget()
        self.slower, self.stop = QPushButton("Slower"), QPushButton("Stop")
        self.slower.setAccessibleDescription(OWN)
        self.field = QLineEdit()
        self.field.setAccessibleName("A pseudonym")
        self.second.setAccessibleName("The desk")
        for page, widgets in ((self.first, (self.slower, self.stop)), (self.second, (self.field,))):
            column = QVBoxLayout(page)
            for widget in widgets:
                column.addWidget(widget)
            self.addWidget(page)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.slower.setFocus()
    return window


def told(widget: QWidget, text: str) -> None:
    until(lambda: widget.accessibleDescription() == text, f"{text!r}; it is {widget.accessibleDescription()!r}")


def test_a_line_is_told_where_the_keyboard_is_and_taken_back_when_it_moves(window: Window) -> None:
    a11y.announce(window.first, LINE)
    told(window.slower, LINE)
    window.stop.setFocus()
    told(window.slower, OWN)
    assert window.stop.accessibleDescription() == ""


def test_lines_of_one_turn_go_together_each_once(window: Window) -> None:
    for line in (LINE, "Slower.", LINE):
        a11y.announce(window.first, line)
    told(window.slower, f"{LINE} Slower.")


def test_a_description_that_changed_meanwhile_is_the_one_that_is_put_back(window: Window) -> None:
    a11y.announce(window.first, LINE)
    told(window.slower, LINE)
    window.slower.setAccessibleDescription("Space or K")
    a11y.announce(window.first, "Slower.")
    told(window.slower, "Slower.")
    window.stop.setFocus()
    told(window.slower, "Space or K")


def test_a_line_of_a_page_that_nobody_sees_is_not_told(window: Window) -> None:
    a11y.announce(window.second, "Locked meanwhile.")
    a11y.announce(window.first, LINE)
    told(window.slower, LINE)


def test_a_field_on_a_page_where_one_comes_is_told_with_its_page(window: Window) -> None:
    window.setCurrentWidget(window.second)
    window.field.setFocus(Qt.FocusReason.OtherFocusReason)
    told(window.field, "The desk. A pseudonym")


def test_what_has_the_keyboard_may_be_gone(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = QPushButton("Gone")
    shiboken6.delete(gone)
    with monkeypatch.context() as patched:
        patched.setattr(QApplication, "focusWidget", lambda: gone)  # what PySide may hand out once its address is taken
        window.slower.clearFocus()
        a11y.announce(window.first, "Stopped.")
        application = QApplication.instance()
        assert application is not None
        herald = application.findChild(Herald)
        assert herald is not None
        until(lambda: not herald._waiting, "the line is told")
    window.stop.setFocus()
    a11y.announce(window.first, LINE)
    told(window.stop, LINE)


def test_a_page_stands_until_its_test_is_over(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    standing = weakref.ref(page)
    del page
    gc.collect()
    assert standing() is not None


def test_a_widget_that_goes_with_its_line_leaves_nothing_behind(window: Window) -> None:
    a11y.announce(window.first, LINE)
    told(window.slower, LINE)
    window.slower.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.stop.setFocus()
    a11y.announce(window.first, "Stopped.")
    told(window.stop, "Stopped.")


def test_a_page_is_a_group_from_the_start() -> None:
    assert QAccessible.Role.Grouping.value == _GROUP
