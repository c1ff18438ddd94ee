"""What can be deleted while rows of the log are being marked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.theme import Measures
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.equal_grid import EqualGrid


class ChooseBar(QWidget):
    """Signals:
    marked_asked(): what is marked is to go; these_asked(): all that is narrowed to, which may be the whole log.
    done(): no more marking.
    """

    marked_asked = Signal()
    these_asked = Signal()
    done = Signal()

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marked = Button(self.tr("Delete what is marked"), measures)
        self.these = Button(self.tr("Delete everything"), measures)
        self.end = Button(self.tr("Done"), measures, ButtonKind.QUIET)
        grid = EqualGrid(measures.space.s, 3, parent=self)
        for button in (self.marked, self.these, self.end):
            grid.addWidget(button)
        self.marked.clicked.connect(self.marked_asked)
        self.these.clicked.connect(self.these_asked)
        self.end.clicked.connect(self.done)

    def render_choice(self, *, marked: bool, narrowed: bool) -> None:
        """Offer what there is: something marked, and all that is narrowed to, by its name."""
        self.marked.setEnabled(marked)
        self.these.setText(self.tr("Delete all of these") if narrowed else self.tr("Delete everything"))
