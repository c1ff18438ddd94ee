"""The rows that the view of pairs shows."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from app.ui.view_models.pairs import PairRow

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
