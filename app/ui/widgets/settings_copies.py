"""The ways from Settings to the copies of the log, and to another computer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.theme import Measures
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.title_row import at_left


class CopiesSection(Card):
    """Signals: copies_asked, new_laptop_asked."""

    copies_asked = Signal()
    new_laptop_asked = Signal()

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(measures, parent)
        self.copies = Button(self.tr("Copies of the log"), measures)
        self.new_laptop = Button(self.tr("Move to a new laptop"), measures)
        self.column.setSpacing(measures.space.l)
        self.column.addWidget(PlainLabel(self.tr("Copies"), TextRole.HEADING))
        self.column.addWidget(PlainLabel(self.tr("The log keeps locked copies of itself on this computer.")))
        self.column.addLayout(at_left(self.copies))
        self.column.addLayout(at_left(self.new_laptop))
        self.copies.clicked.connect(self.copies_asked)
        self.new_laptop.clicked.connect(self.new_laptop_asked)
