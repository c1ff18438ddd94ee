"""The way from Settings to the icon on the desktop and to reminders."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.theme import Measures
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.title_row import at_left


class RemindersSection(Card):
    """Signals: asked."""

    asked = Signal()

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(measures, parent)
        self.button = Button(self.tr("An icon on the desktop, and reminders"), measures)
        self.column.setSpacing(measures.space.l)
        self.column.addWidget(PlainLabel(self.tr("Icon and reminders"), TextRole.HEADING))
        self.column.addWidget(PlainLabel(self.tr("Off unless they are set. A reminder says Lamplit and nothing else.")))
        self.column.addLayout(at_left(self.button))
        self.button.clicked.connect(self.asked)
