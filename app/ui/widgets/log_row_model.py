"""The rows of the log as Qt's views take them; a change of some keeps the list where it was scrolled to."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from app.ui.view_models.log_row import LogRow

Index = QModelIndex | QPersistentModelIndex


class LogListModel(QAbstractListModel):
    """Rows, and which of them are marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[LogRow, ...] = ()
        self._choosing = False
        self._chosen: frozenset[bytes] = frozenset()

    @property
    def choosing(self) -> bool:
        """Whether rows are being marked."""
        return self._choosing

    def set_rows(self, rows: tuple[LogRow, ...]) -> bool:
        """Show these rows. Returns whether the list began anew; False where it grew, changed in words or stayed."""
        if rows is self._rows:
            return False
        had = len(self._rows)
        if not had or [row.uid for row in rows[:had]] != [row.uid for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return True
        changed = [number for number in range(had) if rows[number] != self._rows[number]]
        self._rows = rows[:had]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
        if len(rows) > had:
            self.beginInsertRows(QModelIndex(), had, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
        return False

    def set_chosen(self, chosen: frozenset[bytes], *, choosing: bool) -> None:
        """Mark these rows, or none while nothing is being chosen."""
        if (choosing, chosen) == (self._choosing, self._chosen):
            return
        turned = chosen ^ self._chosen
        all_of_them = choosing is not self._choosing
        changed = [number for number, row in enumerate(self._rows) if all_of_them or row.uid in turned]
        self._choosing, self._chosen = choosing, chosen
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]), [Qt.ItemDataRole.CheckStateRole])

    def row_at(self, index: Index) -> LogRow:
        """Return the row of a valid index."""
        return self._rows[index.row()]

    def is_chosen(self, index: Index) -> bool:
        """Return whether a row is marked."""
        return self._rows[index.row()].uid in self._chosen

    def begins_day(self, index: Index) -> bool:
        """Return whether a row is the first of its day."""
        row = index.row()
        return row == 0 or self._rows[row - 1].day_number != self._rows[row].day_number

    def number_of(self, uid: bytes) -> int | None:
        """Return where an entry stands, or None."""
        return next((number for number, row in enumerate(self._rows) if row.uid == uid), None)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows are read so far."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that rows can be marked while several are chosen."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._choosing else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the whole row as a sentence, or whether it is marked."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._rows[index.row()].spoken
        if role == Qt.ItemDataRole.CheckStateRole and self._choosing:
            return Qt.CheckState.Checked if self.is_chosen(index) else Qt.CheckState.Unchecked
        return None
