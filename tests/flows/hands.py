"""A person's hands on the keyboard, and their eyes on the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.ui.a11y import as_read
from app.ui.widgets.number_row import NumberRow
from app.ui.widgets.option_row import OptionRow
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.row_list import RowList
from tests.flows.house import Lived
from tests.flows.tongue import names
from tests.flows.until import until

_MOST_TABS = 60
_MOST_ARROWS = 25
CTRL = Qt.KeyboardModifier.ControlModifier


def focused() -> QWidget:
    """Return the widget with the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def press(*keys: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys wherever the focus is; arrows as they are read, so that Right leads on in every language."""
    for key in keys:
        QTest.keyClick(focused(), as_read(key, QApplication.layoutDirection()), with_)


def write(text: str) -> None:
    """Type wherever the focus is."""
    QTest.keyClicks(focused(), text)


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else interface.text(QAccessible.Text.Name)


def reach(name: str) -> QWidget:
    """Walk to a control by Tab, and inside rows by the arrows. Raises AssertionError when no way leads there."""
    passed: list[str] = []
    for _ in range(_MOST_TABS):
        here = focused()
        if name_of(here) in names(name):
            return here
        if (found := _along_row(name)) is not None:
            return found
        passed.append(name_of(focused()))
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"no way by keyboard to {name!r}; passed {list(dict.fromkeys(passed))}")


def choose(name: str) -> None:
    """Walk to a control and press it."""
    reach(name)
    press(Qt.Key.Key_Space)


def texts(window: QWidget) -> list[str]:
    """Return every label that can be seen, from the widget tree's beginning to its end."""
    labels = window.findChildren(PlainLabel)
    return [label.text() for label in labels if label.isVisible() and label.text()]


def buttons(window: QWidget) -> list[str]:
    """Return the names of all buttons that can be seen."""
    return [name_of(button) for button in window.findChildren(QAbstractButton) if button.isVisible()]


def reads(lived: Lived, text: str) -> bool:
    """Tell whether a text can be seen, in the language of the window."""
    return not names(text).isdisjoint(texts(lived.window))


def wait_to_read(lived: Lived, text: str) -> None:
    """Wait until a text can be seen."""
    until(lambda: reads(lived, text), f"{text!r} on the page {type(lived.page).__name__}: {texts(lived.window)}")


def _along_row(name: str) -> QWidget | None:
    """Walk a row with one stop for Tab, if the control is in the row where the focus is."""
    row = _row_of(focused())
    wanted = names(name)
    if row is None or not wanted & {name_of(each) for each in row.findChildren(QAbstractButton) if each.isVisible()}:
        return None
    press(Qt.Key.Key_Home)
    ahead = Qt.Key.Key_Down if isinstance(row, RowList) else Qt.Key.Key_Right
    for _ in range(_MOST_ARROWS):
        if name_of(focused()) in wanted:
            return focused()
        press(ahead)
    return None


def _row_of(widget: QWidget) -> QWidget | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, OptionRow | RowList | NumberRow):
        parent = parent.parentWidget()
    return parent
