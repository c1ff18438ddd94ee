"""A list of painted rows, however many: what the list of the log and the pairs have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.ui.widgets.scroll import bring_into_view

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NEAR_END_ROWS = 20


Index = QModelIndex | QPersistentModelIndex


class RowView(QListView):
    """Enter or a click presses a row.

    Args:
        name: what the list is, for a screen reader.

    Signals:
        near_end(): the last rows read came into sight.
    """

    near_end = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.setMouseTracking(True)
        self.setMinimumHeight(0)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self.press)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def press(self, index: Index) -> None:
        """Do what pressing a row does; nothing here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter; letters are no search in the rows."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.press(self.currentIndex())
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)
            bring_into_view(self)
            if self.currentIndex().row() >= self.model().rowCount() - _NEAR_END_ROWS:
                self.near_end.emit()

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if value >= bar.maximum() - self.viewport().height():
            self.near_end.emit()
