"""Opening the log by its recovery code, with a new passphrase for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.recovery_code import WORDS, as_typed, code_of
from app.ui import a11y
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.lock_pages import ByCodeProps
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.passphrase_fields import PassphraseFields
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.text_field import TextField
from app.ui.widgets.title_row import TitleRow, at_left

_MOST_CHARS = 400


class ByCodePage(PageWithBack):
    """Signals: given(str, str): open; the code as it was made, and the new passphrase."""

    given = Signal(str, str)

    def __init__(self, measures: Measures, make: Callable[[], str], parent: QWidget | None = None) -> None:
        """`make` returns a new passphrase of words."""
        super().__init__(parent)
        self._props = ByCodeProps()
        self.title = TitleRow(self.tr("I have a recovery code"), self.tr("Back"), measures)
        self.code = TextField(self.tr("The twelve words, from the paper"), measures, max_chars=_MOST_CHARS)
        self._count = PlainLabel("", TextRole.SMALL)
        self.fields = PassphraseFields(measures, make)
        self._trouble = PlainLabel()
        self.open = Button(self.tr("Open the log"), measures, ButtonKind.PRIMARY)
        self._scroll = ColumnScroll(measures)
        column = self._scroll.column
        column.addWidget(self.title)
        column.addWidget(self.code)
        column.addWidget(self._count)
        column.addSpacing(measures.space.s)
        column.addWidget(PlainLabel(self.tr("A new passphrase"), TextRole.HEADING))
        column.addWidget(PlainLabel(self.tr("It takes the place of the forgotten one. The code stays as it is.")))
        column.addWidget(self.fields)
        column.addWidget(self._trouble)
        column.addLayout(at_left(self.open))
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.title.back.clicked.connect(self.back)
        self.code.edited.connect(self._refresh)
        self.fields.changed.connect(self._refresh)
        self.open.clicked.connect(self._on_open)
        self.render_props(self._props)

    def render_props(self, props: ByCodeProps) -> None:
        """Show how the last try went; what was typed stays."""
        ended = self._props.busy and not props.busy
        self._props = props
        self.open.setText(self.tr("Opening") if props.busy else self.tr("Open the log"))
        if props.trouble and props.trouble != self._trouble.text():
            a11y.announce(self, props.trouble)
        self._trouble.setText(props.trouble)
        self._trouble.setVisible(bool(props.trouble))
        if ended and props.trouble:
            self.code.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()

    def enter(self) -> None:
        """Start at the words."""
        self._scroll.verticalScrollBar().setValue(0)
        self.code.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        count = len(as_typed(self.code.text()))
        self._count.setText(self.tr("{count} of {all} words").format(count=count, all=WORDS))
        whole = code_of(self.code.text()) is not None and self.fields.passphrase() is not None
        self.open.setEnabled(whole and not self._props.busy)

    def _on_open(self) -> None:
        code, new = code_of(self.code.text()), self.fields.passphrase()
        if code is not None and new is not None and not self._props.busy:
            self.given.emit(code, new)
