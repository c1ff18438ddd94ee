"""A stop: a card with a known name and another key. There is no way on from here, only the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.people import Contact
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.card_words import CardWords
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.title_row import at_left


class KeyChangedPage(PageWithBack):
    """One sentence, what can be done, and Back.

    Args:
        known: whose name the other card bears; nothing of theirs changed.
    """

    def __init__(self, known: Contact, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = CardWords(self)
        self.sentence = PlainLabel(
            self.tr("This is not the card of {name} that is here: its key is another one.").format(name=known.name),
            TextRole.CAPTION,
        )
        self.card = Card(measures)
        self.kept = PlainLabel(
            self.tr("Nothing was taken in. The card that is here stays: {who}.").format(who=words.who(known))
        )
        self.ways = PlainLabel(
            self.tr(
                "A new computer has a new key. So has someone else's card. "
                "You can ask {name}, in the room or by a phone number you know."
            ).format(name=known.name)
        )
        self.then = PlainLabel(
            self.tr("If the new card is theirs, the one that is here can be removed first. Then the new one fits."),
            TextRole.MUTED,
        )
        self.leave = Button(self.tr("Back, with nothing changed"), measures, ButtonKind.PRIMARY)
        for label in (self.kept, self.ways, self.then):
            self.card.column.addWidget(label)
        scroll = ColumnScroll(measures)
        column = scroll.column
        column.addStretch(1)
        column.addWidget(self.sentence)
        column.addWidget(self.card)
        column.addLayout(at_left(self.leave))
        column.addStretch(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.leave.clicked.connect(self.back)

    def enter(self) -> None:
        """Put the focus on the way back."""
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
