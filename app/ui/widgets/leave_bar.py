"""Asks, in line, before something is given up: changes that are not saved, or what is deleted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui import a11y
from app.ui.theme import Measures
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.plain_label import PlainLabel


class AskBar(Card):
    """A sentence and two ways, the first of which gives nothing up.

    Signals:
        stayed(): nothing is given up; gone(): it is.
    """

    stayed = Signal()
    gone = Signal()

    def __init__(self, line: str, stay: str, go: str, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(measures, parent)
        self.line = PlainLabel(line)
        self.stay = Button(stay, measures)
        self.go = Button(go, measures)
        pair = EqualGrid(measures.space.m, 2)
        pair.addWidget(self.stay)
        pair.addWidget(self.go)
        self.column.addWidget(self.line)
        self.column.addLayout(pair)
        self.stay.clicked.connect(self.stayed)
        self.go.clicked.connect(self.gone)
        self.hide()

    def ask(self, *, asking: bool) -> None:
        """Show the question, with the focus on staying; or take it away."""
        came = asking and self.isHidden()
        self.setVisible(asking)
        if came:
            self.stay.setFocus(Qt.FocusReason.OtherFocusReason)
            a11y.announce(self, self.line.text())


class LeaveBar(AskBar):
    """Asks what becomes of changes that are not saved."""

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", measures, parent)
        self.line.setText(self.tr("There are changes here that are not saved."))
        self.stay.setText(self.tr("Go on writing"))
        self.go.setText(self.tr("Leave without the changes"))
