"""Presses at random, in an order that nobody planned: no error, always a page in front, always the focus somewhere.

A walk is told by its seed, though answers of the log come when they come. LAMPLIT_PRESSES makes walks longer,
LAMPLIT_WALKS more of them.
"""

from __future__ import annotations

import os
import random
from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from app.core.preferences import Preferences
from tests.flows.conftest import Build
from tests.flows.house import MOVED_IN, Lived
from tests.flows.until import until

PRESSES = int(os.environ.get("LAMPLIT_PRESSES", "250"))
WALKS = int(os.environ.get("LAMPLIT_WALKS", "1"))
LIVES = {
    "moved in": MOVED_IN,
    "first run": Preferences(),
    "looking inward": MOVED_IN._replace(looking_inward=True),
    "desk": MOVED_IN._replace(desk=True),
}
KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Space) * 5,
    *(Qt.Key.Key_Return, Qt.Key.Key_Escape) * 2,
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_S, Qt.Key.Key_M, Qt.Key.Key_O, Qt.Key.Key_N, Qt.Key.Key_V, Qt.Key.Key_Question, Qt.Key.Key_F1),
    *(Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_PageDown, Qt.Key.Key_Backtab),
)
TEXTS = ("a", "the lamp", "should", "why", "\u202eabc", "\U0001f600", "<b>x</b>", "7", "x" * 300, "two\nlines", " ")
LEFT_ALONE = ("Hide", "Lock", "Quit")
"""Each ends the process, or hides its window: other tests are about these."""


class Hand:
    """Presses and types at random in one house."""

    def __init__(self, lived: Lived, seed: int) -> None:
        self._lived, self._dice = lived, random.Random(seed)
        self.done: list[str] = []
        self.pages: Counter[str] = Counter()

    def told(self) -> str:
        """Return what was done last, a line each."""
        return "\n".join(self.done[-12:])

    def act(self) -> None:
        """Do one thing and let the house answer."""
        (what,) = self._dice.choices(
            (self._click, self._press, self._type, self._wait, self._resize), (45, 40, 7, 6, 2)
        )
        page = type(self._lived.page).__name__
        self.pages[page] += 1
        self.done.append(f"{page}: {what.__name__.strip('_')} {what()}")
        for _ in range(3):
            QApplication.processEvents()
        if self._dice.random() < 0.05:
            self._lived.settle()

    def _shown(self, *kinds: type[QWidget]) -> list[QWidget]:
        inside = self._lived.window.findChildren(QWidget)
        return [each for each in inside if isinstance(each, kinds) and each.isVisible() and each.isEnabled()]

    def _click(self) -> str:
        buttons = [each for each in self._shown(QAbstractButton) if not _is_left_alone(each)]
        if not buttons:
            return "nothing"
        button = self._dice.choice(buttons)
        name = button.accessibleName() or getattr(button, "text", str)()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return name

    def _press(self) -> str:
        key = self._dice.choice(KEYS)
        here = QApplication.focusWidget() or self._lived.window
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return) and _is_left_alone(here):
            return "nothing"
        QTest.keyClick(here, key)
        return key.name

    def _type(self) -> str:
        fields = self._shown(QLineEdit, QPlainTextEdit)
        if not fields:
            return "nothing"
        field, text = self._dice.choice(fields), self._dice.choice(TEXTS)
        field.setFocus()
        if isinstance(field, QPlainTextEdit):
            field.insertPlainText(text)
        elif isinstance(field, QLineEdit):
            field.insert(text)
        return repr(text[:10])

    def _wait(self) -> str:
        later: tuple[tuple[Callable[[float], None], float], ...] = (
            *((self._lived.later, each) for each in (0.5, 3.0, 8.0, 30.0)),
            *((self._lived.minutes, each) for each in (1.0, 6.0, 70.0, 1500.0)),
        )
        go_on, how_long = self._dice.choice(later)
        go_on(how_long)
        return f"{go_on.__name__} {how_long}"

    def _resize(self) -> str:
        size = self._dice.choice(((720, 560), (980, 720), (1400, 1000)))
        self._lived.window.resize(*size)
        return str(size)


def _has_focus(lived: Lived) -> bool:
    """Whether something has the focus, perhaps only once an answer of the log is there, or another window is active."""
    return QApplication.focusWidget() is not None or QApplication.activeWindow() is not lived.window


def _is_left_alone(widget: QWidget) -> bool:
    if isinstance(widget, QComboBox):
        return True  # its list would be a window of its own, of which a screen in memory warns
    return isinstance(widget, QAbstractButton) and widget.text().startswith(LEFT_ALONE)


@pytest.mark.slow
@pytest.mark.timeout(0 if PRESSES > 1000 else 300)
@pytest.mark.parametrize("seed", range(WALKS))
@pytest.mark.parametrize("life", LIVES)
def test_a_walk_of_random_presses_ends_in_no_error(build: Build, life: str, seed: int) -> None:
    lived = build(LIVES[life]).open()
    hand = Hand(lived, seed)
    for _ in range(PRESSES):
        hand.act()
        if not lived.window.isVisible():
            break  # a way to close it was found, which is one
        assert lived.window.page is not None, hand.told()
        until(lambda: _has_focus(lived), f"the focus after:\n{hand.told()}")
    assert len(hand.pages) > 1, hand.pages
