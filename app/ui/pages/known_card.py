"""A card that is here: how far it is trusted, its words typed back, and its removal."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.people import Trust
from app.ui import a11y
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.card_words import CardWords
from app.ui.view_models.known_card import KnownCardModel, KnownCardProps
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.leave_bar import AskBar
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.text_field import TextField
from app.ui.widgets.title_row import TitleRow, at_left

_TYPED = 3
_WORD_MOST_CHARS = 40


class KnownCardPage(PageWithBack):
    """The words are typed, never compared by eye: this page does not show them.

    Args:
        removal: what goes with the card, in one sentence.
    """

    def __init__(self, model: KnownCardModel, removal: str, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._words = CardWords(self)
        self._before: KnownCardProps | None = None
        self._reveal = Reveal(self)
        self.title = TitleRow("", self.tr("Back"), measures)
        self.trust = PlainLabel("", TextRole.HEADING)
        self.means = PlainLabel()
        self.how = OptionRow(self.tr("How are the words read out?"), self._how_options(), measures, PickMode.ONE)
        self.typed = tuple(TextField("", measures, max_chars=_WORD_MOST_CHARS) for _ in range(_TYPED))
        self.check = Button(self.tr("Hold them against the card"), measures)
        self.said = PlainLabel()
        self.remove = Button(self.tr("Remove this card"), measures)
        self.ask = AskBar(removal, self.tr("Keep the card"), self.tr("Remove it"), measures)
        self._scroll = ColumnScroll(measures)
        self._build(measures)
        model.props_changed.connect(self.render_props)
        self.render_props(model.props)

    def render_props(self, props: KnownCardProps) -> None:
        """Show the card. Emits nothing."""
        before, self._before = self._before, props
        contact = props.contact
        self.title.title.setText(contact.name)
        self.trust.setText(self._words.trust(contact.trust))
        self.means.setText(self._words.trust_means(contact.trust))
        self.how.set_picked([] if props.how is None else [str(props.how.value)])
        if before is None or before.places != props.places:
            for field, place in zip(self.typed, props.places, strict=True):
                field.set_label(self.tr("Word {number}").format(number=place))
                field.line.clear()
        checked = self.tr("These are the words of the card. It counts as checked now.") if props.checked else ""
        said = props.trouble or checked
        if said and said != self.said.text():
            a11y.announce(self, said)
            self._reveal.show(self.said)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.ask.ask(asking=props.asks_removal)
        self.remove.setVisible(self._model.can_remove and not props.asks_removal)
        if before is not None and before.asks_removal and not props.asks_removal:
            self.remove.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()

    def enter(self) -> None:
        """Start at the top, at Back."""
        self._scroll.verticalScrollBar().setValue(0)
        self.title.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, measures: Measures) -> None:
        space = measures.space
        levels = Card(measures)
        levels.column.setSpacing(space.xs)
        levels.column.addWidget(self.trust)
        levels.column.addWidget(self.means)
        fields = QWidget()
        row = EqualGrid(space.m, _TYPED, parent=fields)
        for field in self.typed:
            row.addWidget(field)
            field.edited.connect(self._refresh)
            field.entered.connect(self._on_check)
        column = self._scroll.column
        column.addWidget(self.title)
        column.addWidget(levels)
        column.addWidget(PlainLabel(self.tr("Check the words"), TextRole.HEADING))
        column.addWidget(
            PlainLabel(self.tr("The other person finds eight words beside their own card, and reads out these three."))
        )
        column.addWidget(self.how)
        column.addWidget(fields)
        column.addLayout(at_left(self.check))
        column.addWidget(self.said)
        column.addSpacing(space.l)
        column.addLayout(at_left(self.remove))
        column.addWidget(self.ask)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.title.back.clicked.connect(self.back)
        self.how.picked.connect(lambda how: self._model.choose_how(Trust(int(how))))
        self.check.clicked.connect(self._on_check)
        self.remove.clicked.connect(lambda: self._model.ask_removal(asks=True))
        self.ask.stayed.connect(lambda: self._model.ask_removal(asks=False))
        self.ask.gone.connect(self._model.remove)

    def _refresh(self, *_text: object) -> None:
        props = self._before
        whole = props is not None and props.how is not None and not props.busy
        self.check.setEnabled(whole and all(field.text().strip() for field in self.typed))

    def _on_check(self) -> None:
        if self.check.isEnabled():
            self._model.check(tuple(field.text() for field in self.typed))

    def _how_options(self) -> tuple[RowOption, ...]:
        return (
            RowOption(str(Trust.IN_PERSON.value), self.tr("Face to face")),
            RowOption(str(Trust.READ_OUT.value), self.tr("By phone")),
        )
