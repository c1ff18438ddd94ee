"""The list of the log: thousands of rows, each painted from its words, each named for a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from app.ui import a11y
from app.ui.theme import Measures
from app.ui.view_models.log_row import LogRow
from app.ui.widgets.log_row_model import Index, LogListModel
from app.ui.widgets.log_row_paint import LogRowPainter
from app.ui.widgets.row_view import RowView

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent


class LogList(RowView):
    """Enter or a click opens a row, Space marks it; while several are chosen a click marks too.

    A masked note is shown by a click on it, or by the right arrow key.

    Signals:
        opened(uid as bytes): a row was opened; turned(uid as bytes): it was marked or left.
        unmasked(uid as bytes): its note is to be shown.
    """

    opened = Signal(object)
    turned = Signal(object)
    unmasked = Signal(object)

    def __init__(self, name: str, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._rows = LogListModel(self)
        self._painter = LogRowPainter(self._rows, measures, self)
        self._pressed_at = QPoint(-1, -1)
        self.setModel(self._rows)
        self.setItemDelegate(self._painter)

    def set_rows(self, rows: tuple[LogRow, ...], *, from_top: bool = False) -> None:
        """Show these rows.

        Args:
            from_top: whether rows that are not the old ones with more at the end begin at the top; else the entry
                that was current stays so, or the one in its place.
        """
        current = self.currentIndex()
        uid = self._rows.row_at(current).uid if current.isValid() else None
        before, scrolled = current.row(), self.verticalScrollBar().value()
        anew = self._rows.set_rows(rows)
        if not rows:
            return
        if from_top:
            self.setCurrentIndex(self._rows.index(0))
            self.scrollToTop()
            return
        if not anew:
            return
        number = self._rows.number_of(uid) if uid is not None else None
        if number is None:
            number = min(max(before, 0), len(rows) - 1)
        self.setCurrentIndex(self._rows.index(number))
        self.verticalScrollBar().setValue(scrolled)

    def set_chosen(self, chosen: frozenset[bytes], *, choosing: bool) -> None:
        """Show which rows are marked, with a box in each while several are chosen."""
        self._rows.set_chosen(chosen, choosing=choosing)
        self.viewport().update()

    def press(self, index: Index) -> None:
        """Open a row, or mark it where several are chosen."""
        if not index.isValid():
            return
        row = self._rows.row_at(index)
        if row.masked and self._note_pressed(index):
            self.unmasked.emit(row.uid)
        elif self._rows.choosing and self._pressed_at.x() >= 0:
            self.turned.emit(row.uid)
        else:
            self.opened.emit(row.uid)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark on Space, show a masked note on Right, open on Enter."""
        self._pressed_at = QPoint(-1, -1)
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and current.isValid():
            if not event.isAutoRepeat():
                self.turned.emit(self._rows.row_at(current).uid)
        elif self._leads_on(event) and current.isValid() and self._rows.row_at(current).masked:
            self.unmasked.emit(self._rows.row_at(current).uid)
        else:
            super().keyPressEvent(event)

    def _leads_on(self, event: QKeyEvent) -> bool:
        return a11y.as_read(event.key(), self.layoutDirection()) == Qt.Key.Key_Right

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep where the row was pressed."""
        self._pressed_at = event.position().toPoint()
        super().mouseReleaseEvent(event)
        self._pressed_at = QPoint(-1, -1)

    def _note_pressed(self, index: Index) -> bool:
        if self._pressed_at.x() < 0:
            return False
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return self._painter.note_rect(option, index).contains(self._pressed_at)
