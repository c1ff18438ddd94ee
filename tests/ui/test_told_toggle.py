"""What a screen reader toggles is heard by whoever listens for a press."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.ui.theme import Measures
from app.ui.widgets.buttons import Button
from app.ui.widgets.toggle import Toggle

pytestmark = pytest.mark.usefixtures("lamplight")


@pytest.fixture(params=[Button, Toggle], name="button")
def _button(request: pytest.FixtureRequest, qtbot: QtBot, measures: Measures) -> QAbstractButton:
    button: QAbstractButton = request.param("Still", measures)
    button.setCheckable(True)
    qtbot.addWidget(button)
    button.show()
    return button


def test_a_toggle_from_outside_is_told_as_a_press(button: QAbstractButton) -> None:
    heard: list[bool] = []
    bare: list[int] = []
    button.clicked.connect(lambda on: heard.append(on))
    button.clicked.connect(lambda: bare.append(1))
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    for _ in range(2):
        actions.doAction(actions.toggleAction())
    assert heard == [True, False]
    assert len(bare) == 2


def test_a_click_is_told_once_and_a_state_that_is_set_not_at_all(button: QAbstractButton) -> None:
    heard: list[bool] = []
    button.clicked.connect(lambda on: heard.append(on))
    button.setChecked(True)
    button.click()
    assert heard == [False]
