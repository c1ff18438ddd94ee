"""What is taken out of a page never comes up as a window of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme import Measures
from app.ui.widgets.row_list import ListRow, RowList


def test_rows_that_change_faster_than_they_are_shown_leave_no_window_behind(
    lamplight: None, measures: Measures, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    rows = RowList("Rows", measures)
    QVBoxLayout(page).addWidget(rows)
    page.show()
    seen: list[QWidget] = []

    for letter in "abc":  # as keys come that are typed in one go
        rows.set_rows([ListRow(letter, letter, "")])
        QApplication.sendPostedEvents(rows)
    for _ in range(5):
        QApplication.processEvents()
        seen += [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not page]

    assert seen == []
    assert rows.button("c").isVisible()
