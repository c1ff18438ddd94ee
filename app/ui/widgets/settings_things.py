"""The way from Settings to the person's steady things."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.theme import Measures
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.title_row import at_left


class ThingsSection(Card):
    """Signals: asked."""

    asked = Signal()

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(measures, parent)
        self.button = Button(self.tr("Name steady things"), measures)
        self.column.setSpacing(measures.space.l)
        self.column.addWidget(PlainLabel(self.tr("My steady things"), TextRole.HEADING))
        self.column.addWidget(PlainLabel(self.tr("A lamp, a cup: exercises can show things of yours by name.")))
        self.column.addLayout(at_left(self.button))
        self.button.clicked.connect(self.asked)
