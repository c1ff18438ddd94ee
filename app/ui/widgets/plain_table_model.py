"""Rows of plain text under headers, as Qt's tables take them."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: what it is known by, and a text for each column."""

    key: Hashable
    cells: tuple[str, ...]


class PlainTableModel(QAbstractTableModel):
    """Says each cell whole, however much of it can be seen."""

    def __init__(self, headers: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headers = headers
        self._rows: tuple[TableRow, ...] = ()
        self._marked: frozenset[object] | None = None

    @property
    def headers(self) -> tuple[str, ...]:
        """The names of the columns."""
        return self._headers

    @property
    def rows(self) -> tuple[TableRow, ...]:
        """What is read so far."""
        return self._rows

    @property
    def marking(self) -> bool:
        """Whether rows are being marked."""
        return self._marked is not None

    def set_rows(self, rows: tuple[TableRow, ...]) -> bool:
        """Show these rows. Returns whether the table began anew; False where it grew, changed in words or stayed."""
        had = len(self._rows)
        if not had or [row.key for row in rows[:had]] != [row.key for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return True
        changed = [number for number in range(had) if rows[number] != self._rows[number]]
        self._rows = rows[:had]
        last = len(self._headers) - 1
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], last))
        if len(rows) > had:
            self.beginInsertRows(QModelIndex(), had, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
        return False

    def set_marked(self, keys: frozenset[object] | None) -> None:
        """Mark these rows; None while nothing is being chosen."""
        if keys == self._marked:
            return
        self._marked = keys
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._headers) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_at(self, index: Index) -> TableRow:
        """Return the row of a valid index."""
        return self._rows[index.row()]

    def is_marked(self, index: Index) -> bool:
        """Return whether a row is marked."""
        return self._marked is not None and self._rows[index.row()].key in self._marked

    def number_of(self, key: object) -> int | None:
        """Return where a row stands, or None."""
        return next((number for number, row in enumerate(self._rows) if row.key == key), None)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows are read so far."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._headers)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that rows can be marked while several are chosen."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self.marking and index.column() == 0 else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name of a column; rows have none."""
        if orientation == Qt.Orientation.Horizontal and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return self._headers[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, or whether its row is marked."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._rows[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and self.marking and index.column() == 0:
            return Qt.CheckState.Checked if self.is_marked(index) else Qt.CheckState.Unchecked
        return None
