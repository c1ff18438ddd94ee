"""Taking in a card: from a file, or pasted as text; looked at before it is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.core.cards import Role
from app.ui import a11y
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.card_words import CardWords
from app.ui.view_models.take_away_files import FilesModel, FilesProps
from app.ui.view_models.take_card import MOST_PASTED_CHARS, TakeCardModel, TakeCardProps, TakeStage
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.file_field import OpenField
from app.ui.widgets.plain_column import plain_column
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.private_typing import keep_to_itself
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.title_row import TitleRow, at_left

_PASTE_LINES = 4


class TakeCardPage(PageWithBack):
    """Signals: check_asked(): the card is here, and its words are to be typed back now."""

    check_asked = Signal()

    def __init__(
        self,
        model: TakeCardModel,
        files: FilesModel,
        wanted: Role,
        measures: Measures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._words = CardWords(self)
        self._stage = TakeStage.ASKS
        self._reveal = Reveal(self)
        self.title = TitleRow(self.tr("Take in a card"), self.tr("Back"), measures)
        self.open = OpenField(self.tr("No card is in this folder."), measures)
        self.pasted = QPlainTextEdit()
        keep_to_itself(self.pasted)
        self.look = Button(self.tr("Look at this text"), measures)
        self.card = Card(measures)
        self.name = PlainLabel("", TextRole.HEADING)
        self.about = PlainLabel()
        self.keep = Button(self.tr("Keep this card"), measures)
        self.leave = Button(self.tr("Not now"), measures)
        self.check = Button(self.tr("Check the words of it"), measures)
        self.done = Button(self.tr("Go on"), measures)
        self.said = PlainLabel()
        self._asking = QWidget()
        self._two = QWidget()
        self._after = QWidget()
        self._scroll = ColumnScroll(measures)
        self._build(measures, wanted)
        self._join(model, files)
        self.open.render_props(files.props)
        self.render_props(model.props)

    def render_props(self, props: TakeCardProps) -> None:
        """Show what was read, or ask for it. Emits nothing."""
        came, self._stage = props.stage is not self._stage, props.stage
        asks = props.stage is TakeStage.ASKS
        self._asking.setVisible(asks)
        self.card.setVisible(not asks)
        self._two.setVisible(props.stage is TakeStage.SHOWN)
        self._after.setVisible(props.stage in (TakeStage.KEPT, TakeStage.SAME))
        if props.contact is not None:
            self.name.setText(props.contact.name)
            self.about.setText(self._about(props))
        self.said.setText(props.trouble)
        self.said.setVisible(bool(props.trouble))
        for button in (self.keep, self.look):
            button.setEnabled(not props.busy)
        if props.trouble:
            a11y.announce(self, props.trouble)
            self._reveal.show(self.said)
        if came and not asks:
            a11y.announce(self, f"{self.name.text()}. {self.about.text()}")
            first = self.leave if props.stage is TakeStage.SHOWN else self.done
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter(self) -> None:
        """Start at the top: at Back, or at the newest card that is found."""
        self._scroll.verticalScrollBar().setValue(0)
        self.title.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _about(self, props: TakeCardProps) -> str:
        contact = props.contact
        if props.stage is TakeStage.SAME and contact is not None:
            return self.tr("This card is here already. {trust}.").format(trust=self._words.trust(contact.trust))
        if props.stage is TakeStage.KEPT:
            return self.tr("The card is kept. It is not checked yet: that takes a minute, together or by phone.")
        return self.tr("Anyone can write a name on a card. Whose it is can be checked by its words, once it is here.")

    def _build(self, measures: Measures, wanted: Role) -> None:
        space = measures.space
        self.pasted.setAccessibleName(self.tr("The text of a card"))
        self.pasted.setTabChangesFocus(True)
        self.pasted.setPlaceholderText(self.tr("LAMPLIT-CARD:1: and more letters"))
        self.pasted.setFixedHeight(self.pasted.fontMetrics().lineSpacing() * _PASTE_LINES)
        asking = plain_column(self._asking, space.l)
        asking.addWidget(self.open)
        paste = QVBoxLayout()
        paste.setSpacing(space.s)
        paste.addWidget(PlainLabel(self.tr("Or paste its text, from a mail or a code reader")))
        paste.addWidget(self.pasted)
        paste.addLayout(at_left(self.look))
        asking.addLayout(paste)
        two = EqualGrid(space.m, 2, parent=self._two)
        two.addWidget(self.keep)
        two.addWidget(self.leave)
        after = EqualGrid(space.m, 2, parent=self._after)
        after.addWidget(self.check)
        after.addWidget(self.done)
        for widget in (self.name, self.about, self._two, self._after):
            self.card.column.addWidget(widget)
        column = self._scroll.column
        column.addWidget(self.title)
        column.addWidget(PlainLabel(self._words.whose(wanted), TextRole.MUTED))
        column.addWidget(self.said)
        column.addWidget(self._asking)
        column.addWidget(self.card)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _join(self, model: TakeCardModel, files: FilesModel) -> None:
        model.props_changed.connect(self.render_props)
        files.props_changed.connect(self._render_files)
        self.title.back.clicked.connect(self.back)
        self.open.place_picked.connect(files.look_into)
        self.open.file_picked.connect(model.look_at_file)
        self.look.clicked.connect(self._on_text)
        self.keep.clicked.connect(model.keep)
        self.leave.clicked.connect(model.drop)
        self.check.clicked.connect(self.check_asked)
        self.done.clicked.connect(self.back)

    def _render_files(self, props: FilesProps) -> None:
        """Show the files there are; whoever has not gone elsewhere meanwhile stands at the newest."""
        waits = self.title.back.hasFocus()
        self.open.render_props(props)
        if waits and props.files and self._stage is TakeStage.ASKS:
            self.open.files.focus_first()

    def _on_text(self) -> None:
        text = self.pasted.toPlainText()[: 2 * MOST_PASTED_CHARS]
        if text.strip():
            self._model.look_at_text(text)
