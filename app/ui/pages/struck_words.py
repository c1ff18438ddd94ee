"""Words that sting: one field to strike a word out, and those that are struck out, each to be put back by one press."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.struck_pattern import WORD_MAX_CHARS
from app.ui import a11y
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.struck_words import StruckProps
from app.ui.widgets.buttons import Button
from app.ui.widgets.option_row import OptionRow, RowOption
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.tab_order import tab_as_laid_out
from app.ui.widgets.text_field import TextField
from app.ui.widgets.title_row import TitleRow, at_left
from app.ui.widgets.trouble_label import TroubleLabel


class StruckWordsPage(PageWithBack):
    """Signals: struck(text), put_back(word)."""

    struck = Signal(str)
    put_back = Signal(str)

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: StruckProps | None = None
        self.field = TextField(self.tr("A word"), measures, max_chars=WORD_MAX_CHARS)
        self.strike = Button(self.tr("Strike it out"), measures)
        self.words = OptionRow(self.tr("Struck out"), (), measures, stretch=False)
        self.trouble = TroubleLabel(measures)
        self._heading = PlainLabel(self.tr("Struck out"), TextRole.HEADING)
        self._none = PlainLabel(self.tr("No word is struck out."), TextRole.MUTED)
        self._press = PlainLabel(self.tr("A press puts a word back."), TextRole.MUTED)
        self._full = PlainLabel(self.tr("There is no room for more words. One can be put back first."), TextRole.MUTED)
        self._closed = PlainLabel(self.tr("These stand in the log, and can be set once it is open."))
        title = TitleRow(self.tr("Words that sting"), self.tr("Back"), measures)
        self.back_button = title.back
        self._scroll = ColumnScroll(measures)
        column = self._scroll.column
        column.setSpacing(measures.space.l)
        column.addWidget(title)
        for sentence in (
            self.tr(
                "A word that you strike out here is left out of every exercise, and of what a therapist writes to you. "
                "Other words stand in its place, or a short gap."
            ),
            self.tr("What you wrote yourself stays as it is, and so does Help from a person."),
        ):
            column.addWidget(PlainLabel(sentence))
        column.addWidget(self._closed)
        column.addWidget(self.field)
        column.addLayout(at_left(self.strike))
        column.addWidget(self._full)
        column.addWidget(self.trouble)
        column.addWidget(self._heading)
        column.addWidget(self._none)
        column.addWidget(self.words)
        column.addWidget(self._press)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.strike.clicked.connect(self._strike)
        self.field.entered.connect(self._strike)
        self.words.picked.connect(self._put_back)
        self.back_button.clicked.connect(self.back)

    def render_props(self, props: StruckProps) -> None:
        """Show the words."""
        before, self._props = self._props, props
        may = props.open and not props.full
        self.field.setEnabled(may)
        self.strike.setEnabled(may)
        self._closed.setVisible(not props.open)
        self._full.setVisible(props.full)
        self.trouble.setText(props.trouble)
        self.trouble.setVisible(bool(props.trouble))
        if before is None or props.words != before.words:
            name = self.tr("Put back: {word}")
            self.words.set_options([RowOption(each, each, name.format(word=each)) for each in props.words])
        has_words = bool(props.words)
        self.words.setVisible(has_words)
        self._press.setVisible(has_words)
        self._none.setVisible(props.open and not has_words)
        self._heading.setVisible(props.open)
        tab_as_laid_out(self)
        if props.trouble and (before is None or props.trouble != before.trouble):
            a11y.announce(self, props.trouble)

    def enter(self) -> None:
        """Start in the field, at the top."""
        self._scroll.verticalScrollBar().setValue(0)
        target = self.field.line if self.field.isEnabled() else self.back_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _strike(self) -> None:
        text = self.field.text().strip()
        self.field.line.clear()
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        if text:
            self.struck.emit(text)

    def _put_back(self, word: str) -> None:
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)  # its tile goes
        self.put_back.emit(word)
        a11y.announce(self, self.tr("Put back: {word}").format(word=word))
