"""Ratings before and after as two dots on a scale, a row for each check-in, with nothing drawn between them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.theme import Measures
from app.ui.view_models.pairs import PairRow
from app.ui.widgets.pairs_paint import PairPainter
from app.ui.widgets.row_view import RowView

Index = QModelIndex | QPersistentModelIndex


class PairModel(QAbstractListModel):
    """Pairs in time order; more at the end keep the list where it was scrolled to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs: tuple[PairRow, ...] = ()

    def set_pairs(self, pairs: tuple[PairRow, ...]) -> bool:
        """Show these. Returns whether the list began anew; False where it only grew or stayed."""
        had = len(self._pairs)
        if had and pairs[:had] == self._pairs:
            if len(pairs) > had:
                self.beginInsertRows(QModelIndex(), had, len(pairs) - 1)
                self._pairs = pairs
                self.endInsertRows()
            return False
        self.beginResetModel()
        self._pairs = pairs
        self.endResetModel()
        return True

    def pair_at(self, index: Index) -> PairRow:
        """Return the pair of a valid index."""
        return self._pairs[index.row()]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many pairs are read so far."""
        return 0 if parent is not None and parent.isValid() else len(self._pairs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the whole row as a sentence."""
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._pairs[index.row()].spoken
        return None


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
