"""The twelve words of a recovery code, numbered, to be written on paper."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

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
        self._grid = EqualGrid(measures.space.m, _COLUMNS)
        holder.setLayout(self._grid)
        self.column.addWidget(holder)
        self._cells: list[QWidget] = []
        self._gap_px = measures.space.xs

    def set_words(self, words: tuple[str, ...]) -> None:
        """Show these in the place of those before."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.deleteLater()
        self._cells = [self._cell(number, word) for number, word in enumerate(words, 1)]
        for cell in self._cells:
            self._grid.addWidget(cell)

    def _cell(self, number: int, word: str) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, self._gap_px, 0, self._gap_px)
        column.setSpacing(0)
        for text, role in ((str(number), TextRole.SMALL), (word, TextRole.HEADING)):
            label = PlainLabel(text, role)
            label.setWordWrap(False)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft)
            column.addWidget(label)
        return cell
