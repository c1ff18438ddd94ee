"""A forgotten passphrase: the old log is put aside and kept, and a new one begun."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.lock_pages import ForgottenProps
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.passphrase_fields import PassphraseFields
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.title_row import TitleRow, at_left


class ForgottenPage(PageWithBack):
    """Signals:
    asked(str): put the old log aside and begin a new one with this passphrase.
    done(): the person goes on.
    """

    asked = Signal(str)
    done = Signal()

    def __init__(self, measures: Measures, make: Callable[[], str], parent: QWidget | None = None) -> None:
        """`make` returns a new passphrase of words."""
        super().__init__(parent)
        self._props = ForgottenProps()
        self.title = TitleRow(self.tr("The passphrase is forgotten"), self.tr("Back"), measures)
        self._about = PlainLabel()
        self._more = PlainLabel()
        self._where = PlainLabel()
        self._card = Card(measures)
        self._card.column.addWidget(PlainLabel(self.tr("The old log is in this folder:"), TextRole.MUTED))
        self._card.column.addWidget(self._where)
        self._heading = PlainLabel(self.tr("A passphrase for the new log"), TextRole.HEADING)
        self.fields = PassphraseFields(measures, make)
        self._trouble = PlainLabel()
        self.begin = Button(self.tr("Begin a new log"), measures, ButtonKind.PRIMARY)
        self.go_on = Button(self.tr("Go on"), measures, ButtonKind.PRIMARY)
        self._scroll = ColumnScroll(measures)
        column = self._scroll.column
        for widget in (self.title, self._about, self._card, self._more, self._heading, self.fields, self._trouble):
            column.addWidget(widget)
        column.addLayout(at_left(self.begin, self.go_on))
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.title.back.clicked.connect(self._on_back)
        self.fields.changed.connect(self._refresh)
        self.begin.clicked.connect(self._on_begin)
        self.go_on.clicked.connect(self.done)
        self.render_props(self._props)

    def render_props(self, props: ForgottenProps) -> None:
        """Show how far it is."""
        before, self._props = self._props, props
        begun = bool(props.where)
        about = self.tr("A new log is begun. Nothing was deleted.")
        if not begun:
            about = self.tr("Nobody can open this log without its passphrase or its recovery code.")
        self._about.setText(about)
        self._more.setText(
            self.tr("If the passphrase comes back: close Lamplit, and give that folder its old name, vault.")
            if begun
            else self.tr("It can be put aside, as it is, and a new one begun. Nothing is deleted.")
        )
        self._where.setText(props.where)
        self._card.setVisible(begun)
        for widget in (self._heading, self.fields, self.begin):
            widget.setVisible(not begun)
        self.go_on.setVisible(begun)
        self.title.back.setVisible(not begun)
        self._trouble.setText(props.trouble)
        self._trouble.setVisible(bool(props.trouble))
        if props.trouble and props.trouble != before.trouble:
            a11y.announce(self, props.trouble)
        if begun and not before.where:
            self.fields.clear()
            a11y.announce(self, about)
            self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()

    def enter(self) -> None:
        """Start at the new passphrase."""
        self._scroll.verticalScrollBar().setValue(0)
        if not self._props.where:
            self.fields.first.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        self.begin.setEnabled(not self._props.busy and self.fields.passphrase() is not None)

    def _on_back(self) -> None:
        self.back.emit()

    def _on_begin(self) -> None:
        passphrase = self.fields.passphrase()
        if passphrase is not None and not self._props.busy:
            self.asked.emit(passphrase)
