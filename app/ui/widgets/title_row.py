"""The top of a page: its title, and the way back at the other end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import Measures
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.plain_label import PlainLabel, TextRole


class TitleRow(QWidget):
    """A title and a quiet Back.

    Attributes: title, back; measures: what it was made with.
    """

    def __init__(self, title: str, back: str, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.measures = measures
        self.title = PlainLabel(title, TextRole.CAPTION)
        self.back = Button(back, measures, ButtonKind.QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(measures.space.l)
        row.addWidget(self.title, 1)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)


def at_left(*widgets: QWidget, gap_px: int = 0) -> QHBoxLayout:
    """Return a row in which widgets keep their own width, from the left."""
    row = QHBoxLayout()
    row.setSpacing(gap_px)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
