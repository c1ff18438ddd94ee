"""What is in another's library, before any of it is kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.desk_work import LibraryFound
from app.ui.theme import Measures
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.title_row import at_left

_MOST_NAMED = 20


class LibraryCard(Card):
    """Signals:
    taken(): it is to be kept; left(): it is not.
    """

    taken = Signal()
    left = Signal()

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(measures, parent)
        self.title = PlainLabel("", TextRole.HEADING)
        self.by = PlainLabel()
        self.words = PlainLabel("", TextRole.SMALL)
        self.titles = PlainLabel()
        self.left_out = PlainLabel("", TextRole.SMALL)
        self.take = Button(self.tr("Keep these here"), measures, ButtonKind.PRIMARY)
        self.leave = Button(self.tr("Leave it"), measures)
        for label in (self.title, self.by, self.words, self.titles, self.left_out):
            self.column.addWidget(label)
        self.column.addLayout(at_left(self.take, self.leave, gap_px=measures.space.s))
        self.take.clicked.connect(self.taken)
        self.leave.clicked.connect(self.left)
        self.hide()

    def render_found(self, found: LibraryFound | None) -> None:
        """Show what is there, or nothing."""
        self.setVisible(found is not None)
        if found is None:
            return
        self.title.setText(found.title)
        self.by.setText(self.tr("It says it is by {name}.").format(name=found.by))
        words = self.tr("Its signature is whole. Its maker can read you these words: {words}")
        self.words.setText(words.format(words=" ".join(found.words)))
        contents = [each.title for each in found.contents]
        self.titles.setText("\n".join(contents[:_MOST_NAMED]) or self.tr("Nothing in it can be kept."))
        left = [f"{each.name}: {each.reason}" for each in found.left[:_MOST_NAMED]]
        self.left_out.setText("\n".join(left))
        self.left_out.setVisible(bool(left))
        self.take.setEnabled(bool(contents))
