"""A field for a note of any length, as plain text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.core.checkin import NOTE_MAX_CHARS
from app.ui.theme import Measures
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.private_typing import keep_to_itself
from app.ui.widgets.sides import begin_lines_at_the_side

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LINES = 5


class NoteBox(QWidget):
    """The field under its label, and a small line that says what becomes of the text.

    Signals:
        text_changed(str): the whole text as it stands.
        keep_asked(): Ctrl+Enter.
        left(): Esc: the field lets go of the keys and keeps its text.
    """

    text_changed = Signal(str)
    keep_asked = Signal()
    left = Signal()

    def __init__(self, label: str, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = PlainLabel(label)
        self._hint = PlainLabel("", TextRole.SMALL)
        self._full = PlainLabel(self.tr("The box is full. What did not fit was left out."), TextRole.SMALL)
        self._full.hide()
        self._field = _Field()
        self._field.setAccessibleName(label)
        self._field.textChanged.connect(self._changed)
        self._field.keep_asked.connect(self.keep_asked)
        self._field.left.connect(self.left)
        title.setBuddy(self._field)
        self.setFocusProxy(self._field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.s)
        for widget in (title, self._field, self._full, self._hint):
            column.addWidget(widget)

    def set_hint(self, text: str) -> None:
        """Set the small line beneath, which a screen reader adds to the field."""
        self._hint.setText(text)
        self._field.setAccessibleDescription(text)

    def text(self) -> str:
        """Return the text as it stands."""
        return self._field.toPlainText()

    def clear(self) -> None:
        """Empty the field, and what it could undo."""
        self.set_text("")

    def set_text(self, text: str) -> None:
        """Show a text; what stood there before cannot be brought back. Emits nothing."""
        blocked = self.blockSignals(True)
        self._field.setPlainText(text)
        self.blockSignals(blocked)
        self._full.hide()

    def _changed(self) -> None:
        text = self._field.toPlainText()
        if len(text) > NOTE_MAX_CHARS:
            self._full.show()
            self._cut(text)
            return
        if len(text) < NOTE_MAX_CHARS:
            self._full.hide()
        self.text_changed.emit(text)

    def _cut(self, text: str) -> None:
        # Qt counts UTF-16 units, Python characters: the part to leave is measured in Qt's.
        kept_units = len(text[:NOTE_MAX_CHARS].encode("utf-16-le")) // 2
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(kept_units)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()


class _Field(QPlainTextEdit):
    """Tab leaves the field; Ctrl+Enter and Esc are told."""

    keep_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        begin_lines_at_the_side(self)
        keep_to_itself(self)
        self.setTabChangesFocus(True)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keep_asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
