"""Ratings before and after as two dots on a scale, a row for each check-in, with nothing drawn between them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.theme import Measures
from app.ui.view_models.pairs import PairRow
from app.ui.widgets.pair_model import Index, PairModel
from app.ui.widgets.pairs_paint import PairPainter
from app.ui.widgets.row_view import RowView


class PairsView(RowView):
    """Enter or a click opens a row.

    Signals:
        opened(uid as bytes): a row was opened.
    """

    opened = Signal(object)

    def __init__(self, name: str, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._pairs = PairModel(self)
        self.setModel(self._pairs)
        self.setUniformItemSizes(True)
        self.setItemDelegate(PairPainter(self._pairs, measures, self))

    def set_pairs(self, pairs: tuple[PairRow, ...], *, from_top: bool = False) -> None:
        """Show these pairs; the current row stays so, unless they are to be read from the top."""
        row, scrolled = self.currentIndex().row(), self.verticalScrollBar().value()
        anew = self._pairs.set_pairs(pairs)
        if not pairs or not (anew or from_top):
            return
        self.setCurrentIndex(self._pairs.index(0 if from_top else min(max(row, 0), len(pairs) - 1)))
        self.verticalScrollBar().setValue(0 if from_top else scrolled)

    def press(self, index: Index) -> None:
        """Open a row."""
        if index.isValid():
            self.opened.emit(self._pairs.pair_at(index).uid)
