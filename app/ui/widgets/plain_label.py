"""The one label of the app: text is text, whatever it contains."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class TextRole(StrEnum):
    """How a text looks; the style sheet holds the sizes."""

    CAPTION = "caption"
    HEADING = "heading"
    BODY = "body"
    SMALL = "small"  # small and muted
    MUTED = "muted"  # body size, muted
    NUMBER = "number"  # a telephone number, large


class PlainLabel(QLabel):
    """A label that wraps and never reads markup.

    Args:
        selectable: whether the text can be marked and copied, by mouse and by keyboard.
    """

    def __init__(
        self,
        text: str = "",
        role: TextRole = TextRole.BODY,
        *,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role.value)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setText(text)
