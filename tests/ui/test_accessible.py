"""The walk over a page finds what it is meant to find."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QSlider, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui import a11y
from app.ui.theme import Measures
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.text_field import TextField
from tests.ui.accessible import unnamed_controls

pytestmark = pytest.mark.usefixtures("lamplight")


def holding(qtbot: QtBot, *children: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    for child in children:
        column.addWidget(child)
    qtbot.addWidget(holder)
    holder.show()
    qtbot.waitExposed(holder)
    return holder


def nameless_box() -> QWidget:
    box = QComboBox()
    box.addItem("an item is no name")
    return box


def painted() -> QWidget:
    widget = QWidget()
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.setAccessibleName("A name alone")
    return widget


@pytest.mark.parametrize(
    "make", [QPushButton, QLineEdit, nameless_box, lambda: QSlider(Qt.Orientation.Horizontal), painted]
)
def test_a_control_without_name_or_role_is_found(qtbot: QtBot, make: type[QWidget]) -> None:
    holder = holding(qtbot, make())
    assert len(unnamed_controls(holder)) == 1


def test_a_hidden_control_is_passed_over(qtbot: QtBot) -> None:
    button = QPushButton()
    holder = holding(qtbot, button)
    button.hide()
    assert unnamed_controls(holder) == []


def test_fields_with_labels_are_named_by_them(qtbot: QtBot, measures: Measures) -> None:
    choice = ChoiceBox("Country", measures)
    choice.set_rows([("", "Not chosen")], "")
    holder = holding(qtbot, choice, TextField("Passphrase", measures, max_chars=20, secret=True))
    assert unnamed_controls(holder) == []


def test_a_painted_widget_tells_the_role_it_was_given(qtbot: QtBot) -> None:
    widget = QWidget()
    a11y.set_role(widget, QAccessible.Role.Graphic, "Body")
    holder = holding(qtbot, widget)
    seen = QAccessible.queryAccessibleInterface(widget)
    assert holder.isVisible()
    assert (seen.role(), seen.text(QAccessible.Text.Name)) == (QAccessible.Role.Graphic, "Body")
