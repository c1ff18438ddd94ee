"""A button that plays what was said with a sentence, and ends it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.theme import Measures
from app.ui.widgets.buttons import Button


class HearButton(Button):
    """Not there where nothing was said."""

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__("", measures, parent=parent)
        self.render_heard(None, "")

    def render_heard(self, heard: bool | None, sentence: str) -> None:
        """Show whether it is heard; None where nothing was said. Args: sentence: its caption, for a screen reader."""
        self.setText(self.tr("Stop") if heard else self.tr("Hear it in their voice"))
        self.setAccessibleDescription(sentence)
        self.setVisible(heard is not None)
