"""One line to type in, with its label above it as its name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.ui.theme import Measures
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.private_typing import keep_to_itself


class TextField(QWidget):
    """A label and a field.

    Args:
        secret: whether dots stand in the place of letters until set_shown().

    Signals:
        edited(text): with each key the person presses.
        finished(text): when they leave the field or press Enter, if the text changed since the last time.
        entered(): Enter was pressed.
    """

    edited = Signal(str)
    finished = Signal(str)
    entered = Signal()

    def __init__(
        self, label: str, measures: Measures, *, max_chars: int, secret: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.s)
        self._name = PlainLabel(label)
        self.line = QLineEdit()
        keep_to_itself(self.line)
        self.line.setMaxLength(max_chars)
        self.line.setAccessibleName(label)
        self._name.setBuddy(self.line)
        self._told = ""
        column.addWidget(self._name)
        column.addWidget(self.line)
        self.line.textEdited.connect(self.edited)
        self.line.returnPressed.connect(self.entered)
        self.line.editingFinished.connect(self._on_finished)
        if secret:
            self.set_shown(shown=False)

    def text(self) -> str:
        """Return what stands in the field."""
        return self.line.text()

    def set_label(self, label: str) -> None:
        """Ask for something else."""
        self._name.setText(label)
        self.line.setAccessibleName(label)

    def set_text(self, text: str) -> None:
        """Put a text in. Emits nothing; while the person types in the field it is left alone."""
        if self.line.hasFocus() and text == self._told:
            return
        self._told = text
        self.line.setText(text)

    def set_shown(self, *, shown: bool) -> None:
        """Show letters or dots."""
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        keep_to_itself(self.line)  # letters shown make Qt forget it

    def _on_finished(self) -> None:
        if self.line.text() != self._told:
            self._told = self.line.text()
            self.finished.emit(self._told)
