"""Help from a person: numbers, large, to read off or to copy. Nothing here is counted or kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.help import HelpNumber, HelpProps
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.drop import drop
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.tab_order import tab_as_laid_out
from app.ui.widgets.title_row import TitleRow


class HelpPage(PageWithBack):
    """Sentences and numbers, and one way back.

    Signals: country_picked(str): its id, empty for none. The list stays while the page does: keys go through it one by
    one, and each one that they come to is picked.
    """

    country_picked = Signal(str)

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measures = measures
        self._props: HelpProps | None = None
        self._copies: list[Button] = []
        self._scroll = ColumnScroll(measures)
        self._title = TitleRow("", self.tr("Back"), measures)
        self.back_button = self._title.back
        self.back_button.clicked.connect(self.back)
        self._above = PlainLabel("", selectable=True)
        self._first = PlainLabel("", selectable=True)
        self.country = ChoiceBox(self.tr("Country"), measures)
        self.country.picked.connect(self.country_picked)
        self._body = QWidget()
        for widget in (self._title, self._above, self._first, self.country, self._body):
            self._scroll.column.addWidget(widget)
        self._scroll.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def render_props(self, props: HelpProps) -> None:
        """Show sentences and numbers; the same props again change nothing."""
        if props == self._props:
            return
        before, self._props = self._props, props
        self.country.setVisible(bool(props.countries))
        self.country.set_rows([(row.id, row.label) for row in props.countries], props.country)
        old, self._body, self._copies = self._body, QWidget(), []
        self._scroll.column.replaceWidget(old, self._body)
        drop(old)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._measures.space.l)
        self._title.title.setText(props.title)
        self._above.setText(props.above)
        self._above.setVisible(bool(props.above))
        first, *others = props.lines
        self._first.setText(first)
        if props.emergency:
            column.addWidget(self._card(HelpNumber("", props.emergency)))
        for line in others:
            column.addWidget(PlainLabel(line, selectable=True))
        for number in props.numbers:
            column.addWidget(self._card(number))
        self._body.show()
        tab_as_laid_out(self)
        if before is not None and props.emergency and props.emergency != before.emergency:
            a11y.announce(self, props.emergency)
        elif before is None:
            a11y.announce(self, props.above)

    def enter(self) -> None:
        """Start at the first number, at the top of the page."""
        for copy in self._copies:
            copy.setText(copy.property("plain_text"))
        self._scroll.verticalScrollBar().setValue(0)
        (self._copies[0] if self._copies else self.back_button).setFocus()

    def _card(self, number: HelpNumber) -> Card:
        card = Card(self._measures)
        if number.whose:
            card.column.addWidget(PlainLabel(number.whose))
        copy = Button(self.tr("Copy {number}").format(number=number.number), self._measures)
        copy.setProperty("plain_text", copy.text())
        copy.setProperty("number", number.number)
        copy.clicked.connect(self._on_copy)
        row = QHBoxLayout()
        row.setSpacing(self._measures.space.l)
        row.addWidget(PlainLabel(number.number, TextRole.NUMBER, selectable=True), 1)
        row.addWidget(copy)
        card.column.addLayout(row)
        if number.when:
            card.column.addWidget(PlainLabel(number.when, TextRole.MUTED))
        self._copies.append(copy)
        return card

    def _on_copy(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            QGuiApplication.clipboard().setText(button.property("number"))
            button.setText(self.tr("Copied"))
