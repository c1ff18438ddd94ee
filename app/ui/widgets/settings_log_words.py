"""Settings that stand inside the log: the person's words for the scale, and the date of their last session."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.core.log_facts import SCALE_WORD_MAX_CHARS, ScaleWords
from app.core.text_door import clean_line
from app.ui import a11y
from app.ui.theme import Measures
from app.ui.view_models.log_settings import LogSettingsProps
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.date_field import DateField
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.text_field import TextField
from app.ui.widgets.title_row import at_left


class ScaleSection(Card):
    """Three short fields and a date, kept in the log and nowhere else.

    Signals:
        words_kept(ScaleWords): one of the fields was left with other words in it.
        session_kept(day or None): the date of the last session, in days since 1970-01-01.
    """

    words_kept = Signal(object)
    session_kept = Signal(object)

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(measures, parent)
        self.column.setSpacing(measures.space.l)
        self.zero = TextField(self.tr("At 0"), measures, max_chars=SCALE_WORD_MAX_CHARS)
        self.five = TextField(self.tr("At 5"), measures, max_chars=SCALE_WORD_MAX_CHARS)
        self.ten = TextField(self.tr("At 10"), measures, max_chars=SCALE_WORD_MAX_CHARS)
        self.closed = PlainLabel(self.tr("These stand in the log, and can be set once it is open."))
        self.session = DateField(self.tr("Date of the last session"), measures)
        self.no_session = PlainLabel(self.tr("No date of a last session is set."))
        self.set_session = Button(self.tr("Set a date"), measures)
        self.clear_session = Button(self.tr("Clear the date"), measures, ButtonKind.QUIET)
        self.trouble = PlainLabel()
        self._log = LogSettingsProps()
        self.column.addWidget(PlainLabel(self.tr("My words for the scale"), TextRole.HEADING))
        self.column.addWidget(PlainLabel(self.tr("An empty field has the word that comes with it."), TextRole.MUTED))
        self.column.addWidget(self.closed)
        for field in self._fields():
            self.column.addWidget(field)
            field.finished.connect(self._on_words)
        for widget in (self.no_session, self.session):
            self.column.addWidget(widget)
        self.column.addLayout(at_left(self.set_session, self.clear_session))
        self.column.addWidget(self.trouble)
        self.session.changed.connect(lambda day: self.session_kept.emit(day))
        self.set_session.clicked.connect(self._on_set)
        self.clear_session.clicked.connect(self._on_clear)
        self.show_log(LogSettingsProps())

    def show_log(self, props: LogSettingsProps) -> None:
        """Show what the log has. Emits nothing."""
        before, self._log = self._log, props
        own = (props.words.zero, props.words.five, props.words.ten)
        for field, word, hint in zip(self._fields(), own, props.hints, strict=True):
            if not props.known:
                field.line.setText("")  # half a word too, and what Ctrl+Z would bring back
            field.set_text(word)
            field.line.setPlaceholderText(hint)
            field.setEnabled(props.known)
        self.closed.setVisible(not props.open)
        has_day = props.session_day is not None
        moved = self.set_session.hasFocus() if has_day else self.clear_session.hasFocus()
        if props.session_day is not None:
            self.session.set_day(props.session_day)
        self.session.setVisible(has_day)
        self.no_session.setVisible(props.known and not has_day)
        self.set_session.setVisible(not has_day)
        self.set_session.setEnabled(props.known)
        self.clear_session.setVisible(has_day)
        self.trouble.setText(props.not_kept)
        self.trouble.setVisible(bool(props.not_kept))
        if props.not_kept and props.not_kept != before.not_kept:
            a11y.announce(self, props.not_kept)
        if moved:
            (self.session.box if has_day else self.set_session).setFocus(Qt.FocusReason.OtherFocusReason)

    def finish_typing(self) -> None:
        """Tell what is typed in the field with the focus, as leaving it does."""
        for field in self._fields():
            if field.line.hasFocus():
                field.line.clearFocus()

    def _fields(self) -> tuple[TextField, TextField, TextField]:
        return self.zero, self.five, self.ten

    def _on_words(self) -> None:
        if self._log.known:  # a field that is emptied because the log goes says nothing
            self.words_kept.emit(ScaleWords(*(clean_line(field.text()) for field in self._fields())))

    def _on_set(self) -> None:
        self.session_kept.emit(self._log.today)

    def _on_clear(self) -> None:
        self.session_kept.emit(None)
