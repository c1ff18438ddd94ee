"""The licences of the parts by others, as one plain text to read through."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.widgets.title_row import TitleRow

_COLUMN_PX = 760  # what licences are broken to, at text size 1


class LicencesPage(PageWithBack):
    """A long text that is scrolled by keyboard, and the way back."""

    def __init__(self, text: str, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Licences of the parts"))
        self.text.setTabChangesFocus(True)
        keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.text.setTextInteractionFlags(keyboard | Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setPlainText(text)
        title = TitleRow(self.tr("Licences"), self.tr("Back"), measures)
        self._back = title.back
        self._back.clicked.connect(self.back)
        middle = QWidget()
        middle.setMaximumWidth(_COLUMN_PX)
        space = measures.space
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.l)
        column.addWidget(title)
        column.addWidget(self.text, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(space.xxl, space.xl, space.xxl, space.xl)
        across.addStretch(1)
        across.addWidget(middle, 1000)
        across.addStretch(1)

    def enter(self) -> None:
        """Begin at the top of the text."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
