"""The licences of the parts by others, as one plain text to read through."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.widgets.buttons import Button
from app.ui.widgets.plain_label import PlainLabel, TextRole

_TEXT_PX = 860


class LicencesPage(PageWithBack):
    """A long text that is scrolled by keyboard, and the way back."""

    def __init__(self, text: str, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = PlainLabel(self.tr("Licences"), TextRole.HEADING)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Licences of the parts"))
        self.text.setTabChangesFocus(True)
        keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.text.setTextInteractionFlags(keyboard | Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setMaximumWidth(_TEXT_PX)
        self.text.setPlainText(text)
        self._back = Button(self.tr("Back"), measures)
        self._back.clicked.connect(self.back)
        column = QVBoxLayout(self)
        space = measures.space
        column.setContentsMargins(space.xl, space.xl, space.xl, space.xl)
        column.setSpacing(space.l)
        column.addWidget(heading)
        column.addWidget(self.text, 1)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)

    def enter(self) -> None:
        """Begin at the top of the text."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
