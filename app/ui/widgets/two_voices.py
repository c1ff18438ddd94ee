"""The one question of someone who has a voice and a screen reader: whether both are to read aloud."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import Measures
from app.ui.widgets.buttons import Button
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.plain_label import PlainLabel


class TwoVoices(QWidget):
    """Signals: answered(bool): whether both."""

    answered = Signal(bool)

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = PlainLabel(self.tr("A screen reader seems to be on. Lamplit's own voice rests beside it."))
        self.rest = Button(self.tr("Leave it so"), measures)
        self.both = Button(self.tr("Both voices"), measures)
        answers = EqualGrid(measures.space.s, most_columns=2)
        for button in (self.rest, self.both):
            button.setAccessibleDescription(self.said.text())
            answers.addWidget(button)
        self.rest.clicked.connect(lambda: self.answered.emit(False))
        self.both.clicked.connect(lambda: self.answered.emit(True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.s)
        column.addWidget(self.said)
        column.addLayout(answers)
