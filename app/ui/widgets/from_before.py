"""One quiet line over a check-in that was there from before, and the way to begin without it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import a11y
from app.ui.theme import Measures
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.plain_label import PlainLabel, TextRole


class FromBefore(QWidget):
    """Says that it was here from before. Keep and Close stand where they are on every check-in.

    Signals:
        let_go_asked(): begin with nothing in it.
    """

    let_go_asked = Signal()

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = PlainLabel(self.tr("This was here from before."), TextRole.MUTED)
        self.let_it_go = Button(self.tr("Let it go"), measures, ButtonKind.QUIET)
        self.let_it_go.clicked.connect(self.let_go_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(measures.space.m)
        row.addWidget(self.line, 1)
        row.addWidget(self.let_it_go, 0, Qt.AlignmentFlag.AlignTop)

    def announce(self) -> None:
        """Say the line to a screen reader."""
        a11y.announce(self, self.line.text())
