"""A raised piece of paper: things that belong together."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.theme import Measures


class Card(QFrame):
    """A frame with room inside; add to `column`, top to bottom."""

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        space = measures.space
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(space.xl, space.l, space.xl, space.l)
        self.column.setSpacing(space.m)
