"""Every state can be told apart by light and form alone: as someone sees it who sees no colours."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.core.preferences import Theme
from app.ui.theme import Measures
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.toggle import Toggle
from app.ui.widgets.view_tabs import ViewTabs
from tests.ui.contrast import contrast

RATIO = 3.0
LEAST_PX = 24
THEMES = (Theme.LAMPLIGHT, Theme.DAYLIGHT, Theme.HIGH_CONTRAST)


def _row(measures: Measures, picked: str) -> QWidget:
    row = OptionRow("Which", (RowOption("a", "Hill"), RowOption("b", "Lake")), measures, PickMode.ONE)
    row.set_picked([picked])
    return row


def _toggle(measures: Measures, *, on: bool) -> QWidget:
    toggle = Toggle("Hill", measures)
    toggle.setChecked(on)
    return toggle


def _button(measures: Measures, kind: ButtonKind, *, enabled: bool) -> QWidget:
    button = Button("Hill", measures, kind)
    button.setEnabled(enabled)
    return button


def _tabs(measures: Measures, current: str) -> QWidget:
    tabs = ViewTabs("Which", measures)
    tabs.set_tabs((("a", "Hill"), ("b", "Lake")), current)
    return tabs


STATES: dict[str, tuple[Callable[[Measures], QWidget], Callable[[Measures], QWidget]]] = {
    "picked": (lambda m: _row(m, ""), lambda m: _row(m, "a")),
    "another one picked": (lambda m: _row(m, "b"), lambda m: _row(m, "a")),
    "on": (lambda m: _toggle(m, on=False), lambda m: _toggle(m, on=True)),
    "tab": (lambda m: _tabs(m, "b"), lambda m: _tabs(m, "a")),
    "off plain": (
        lambda m: _button(m, ButtonKind.PLAIN, enabled=True),
        lambda m: _button(m, ButtonKind.PLAIN, enabled=False),
    ),
    "off primary": (
        lambda m: _button(m, ButtonKind.PRIMARY, enabled=True),
        lambda m: _button(m, ButtonKind.PRIMARY, enabled=False),
    ),
}

FOCUSED: dict[str, Callable[[Measures], QWidget]] = {
    **{f"button {kind.value}": lambda m, kind=kind: _button(m, kind, enabled=True) for kind in ButtonKind},
    "toggle": lambda m: _toggle(m, on=True),
    "tabs": lambda m: _tabs(m, "a"),
    "field": lambda _m: QLineEdit("Hill"),
    "folding list": lambda m: ChoiceBox("Which", m),
}


def picture(qtbot: QtBot, widget: QWidget) -> QImage:
    qtbot.addWidget(widget)
    widget.resize(240, 60)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget.grab().toImage()


def told_apart(one: QImage, other: QImage) -> int:
    """Return how many pixels differ by three to one in light alone."""
    pairs = (
        (one.pixelColor(x, y), other.pixelColor(x, y))
        for y in range(one.height())
        for x in range(one.width())
        if one.pixel(x, y) != other.pixel(x, y)
    )
    return sum(contrast(_grey(before), _grey(after)) >= RATIO for before, after in pairs)


def _grey(colour: QColor) -> QColor:
    light = min(1.0, 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF())
    return QColor.fromRgbF(light, light, light)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("state", list(STATES))
def test_a_state_is_told_without_colour(
    qtbot: QtBot, wear: Callable[[Theme, float], None], measures: Measures, theme: Theme, state: str
) -> None:
    wear(theme, 1.0)
    before, after = (picture(qtbot, make(measures)) for make in STATES[state])
    assert told_apart(before, after) >= LEAST_PX


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", list(FOCUSED))
def test_focus_is_told_without_colour(
    qtbot: QtBot, wear: Callable[[Theme, float], None], measures: Measures, theme: Theme, name: str
) -> None:
    wear(theme, 1.0)
    widget = FOCUSED[name](measures)
    aside = QPushButton("aside")
    holder = QWidget()
    qtbot.addWidget(holder)
    aside.setParent(holder)
    widget.setParent(holder)
    widget.setGeometry(0, 60, 240, 80)
    holder.resize(240, 140)
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    aside.setFocus(Qt.FocusReason.TabFocusReason)
    before = widget.grab().toImage()
    stop = next(
        child
        for child in (widget, *widget.findChildren(QWidget))
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible()
    )
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    assert told_apart(before, widget.grab().toImage()) >= LEAST_PX


def test_two_hues_of_one_light_are_not_told_apart(qtbot: QtBot) -> None:
    one, other = QImage(20, 20, QImage.Format.Format_RGB32), QImage(20, 20, QImage.Format.Format_RGB32)
    one.fill(QColor(200, 0, 0))
    other.fill(QColor(0, 60, 0))
    assert told_apart(one, other) == 0
