"""Words with their numbers, to be read out one after the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import Measures
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.plain_label import PlainLabel, TextRole

_COLUMNS = 4


class WordTiles(QWidget):
    """Each word beneath its number."""

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measures = measures
        self._words: tuple[str, ...] = ()
        self._tiles: list[QWidget] = []
        self._grid = EqualGrid(measures.space.s, _COLUMNS, parent=self)

    def set_words(self, words: Sequence[str]) -> None:
        """Show these words."""
        if tuple(words) == self._words:
            return
        self._words = tuple(words)
        for tile in self._tiles:
            self._grid.removeWidget(tile)
            tile.setParent(None)
            tile.deleteLater()
        self._tiles = [self._tile(number, word) for number, word in enumerate(words, 1)]
        for tile in self._tiles:
            self._grid.addWidget(tile)
            tile.show()

    def _tile(self, number: int, word: str) -> QWidget:
        tile = QWidget(self)
        column = QVBoxLayout(tile)
        column.setContentsMargins(0, self._measures.space.xs, 0, self._measures.space.xs)
        column.setSpacing(0)
        column.addWidget(PlainLabel(str(number), TextRole.SMALL))
        text = PlainLabel(word, TextRole.HEADING)
        text.setWordWrap(False)
        column.addWidget(text)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        return tile
