"""The twelve words of a recovery code, numbered, to be written on paper."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.recovery_code import WORDS
from app.ui.theme import Measures
from app.ui.widgets.card import Card
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.plain_label import PlainLabel, TextRole

_COLUMNS = 3


class CodeWords(Card):
    """Words in rows of three. They are in no clipboard and no file."""

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(measures, parent)
        holder = QWidget()
        grid = EqualGrid(measures.space.m, _COLUMNS)
        holder.setLayout(grid)
        self.column.addWidget(holder)
        self.words = tuple(PlainLabel("", TextRole.HEADING) for _ in range(WORDS))
        for number, word in enumerate(self.words, 1):
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, measures.space.xs, 0, measures.space.xs)
            column.setSpacing(0)
            for label in (PlainLabel(str(number), TextRole.SMALL), word):
                label.setWordWrap(False)
                label.setAlignment(Qt.AlignmentFlag.AlignLeft)
                column.addWidget(label)
            grid.addWidget(cell)

    def set_words(self, words: tuple[str, ...]) -> None:
        """Show these, none for nothing."""
        for label, word in zip(self.words, words or ("",) * WORDS, strict=True):
            label.setText(word)
