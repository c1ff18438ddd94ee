"""A table of plain text that a screen reader walks by rows, columns and headers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from app.ui.theme import Measures
from app.ui.widgets.plain_table_model import Index, PlainTableModel, TableRow
from app.ui.widgets.plain_table_paint import CellPainter, cell_padding
from app.ui.widgets.scroll import bring_into_view

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent, QResizeEvent

__all__ = ["PlainTable", "TableRow"]

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NEAR_END_ROWS = 20
_MEASURED_ROWS = 30
_WIDEST_EM = 24
_MOST_LINES = 3
_SPLIT = re.compile("[ \u2028]")  # an hour has a space that no line breaks at
_WRAP = int(Qt.TextFlag.TextWordWrap.value)


class PlainTable(QTableView):
    """Arrow keys walk the cells, Tab leaves the table. A cell that is too long for its place is cut off in sight alone.

    All rows have one height, so that a million of them can stand here. Where the columns have no room it scrolls
    sideways.

    Args:
        name: what the table is, for a screen reader; headers: of the columns.
        most_lines: how many lines high a row may become. A text may hold line separators (U+2028).

    Signals:
        pressed(key, column): Enter or a click on a cell; turned(key): Space on a row.
        near_end(): the last rows read came into sight.
    """

    pressed = Signal(object, int)
    turned = Signal(object)
    near_end = Signal()

    def __init__(
        self,
        name: str,
        headers: Sequence[str],
        measures: Measures,
        parent: QWidget | None = None,
        *,
        most_lines: int = _MOST_LINES,
    ) -> None:
        super().__init__(parent)
        self._measures = measures
        self._most_lines = most_lines
        self._cells = PlainTableModel(tuple(headers), self)
        self.setAccessibleName(name)
        self.setModel(self._cells)
        self.setItemDelegate(CellPainter(self._cells, measures, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)  # the ring tells where one is
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setMinimumHeight(0)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setHighlightSections(False)
        across.setSectionsClickable(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setMinimumSectionSize(1)
        self.verticalHeader().setMinimumSectionSize(1)
        self.clicked.connect(self._press)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def set_rows(self, rows: tuple[TableRow, ...], *, from_top: bool = False) -> None:
        """Show these rows; the cell that was current stays so, unless they are to be read from the top."""
        current = self.currentIndex()
        key = self._cells.row_at(current).key if current.isValid() else None
        row, column, scrolled = current.row(), max(0, current.column()), self.verticalScrollBar().value()
        anew = self._cells.set_rows(rows)
        if not rows or not (anew or from_top):
            return
        self._fit()
        if from_top:
            self.setCurrentIndex(self._cells.index(0, 0))
            self.scrollToTop()
            return
        number = self._cells.number_of(key) if key is not None else None
        self.setCurrentIndex(self._cells.index(min(max(row, 0), len(rows) - 1) if number is None else number, column))
        self.verticalScrollBar().setValue(scrolled)

    def set_marked(self, keys: frozenset[object] | None) -> None:
        """Show a box in each row, with a tick in these; None for no boxes."""
        self._cells.set_marked(keys)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter, mark on Space; letters are no search in the cells."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self._press(self.currentIndex())
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            if not event.isAutoRepeat():
                self.turned.emit(self._cells.row_at(self.currentIndex()).key)
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)
            bring_into_view(self)
            if self.currentIndex().row() >= self._cells.rowCount() - _NEAR_END_ROWS:
                self.near_end.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (event.Type.FontChange, event.Type.StyleChange) and self.model() is not None:
            self._fit()

    def _press(self, index: Index) -> None:
        if index.isValid():
            self.pressed.emit(self._cells.row_at(index).key, index.column())

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if value >= bar.maximum() - self.viewport().height():
            self.near_end.emit()

    def _fit(self) -> None:
        """Give each column what its texts ask for, or share out what there is; then as many lines as that needs."""
        self.ensurePolished()
        metrics = QFontMetrics(self.font())
        head = QFont(self.font())
        head.setBold(True)
        heads = QFontMetrics(head)
        pad = 2 * cell_padding(self._measures)
        rows = self._cells.rows[:_MEASURED_ROWS]
        widest_px = _WIDEST_EM * metrics.height() // 2
        wished, least = [], []
        for column, header in enumerate(self._cells.headers):
            box = metrics.height() + self._measures.space.m if column == 0 and self._cells.marking else 0
            texts = [row.cells[column] for row in rows]
            named = heads.horizontalAdvance(header) + self._measures.space.s
            whole = max((metrics.horizontalAdvance(text) for text in texts), default=0) + self._measures.space.s
            word = max((metrics.horizontalAdvance(word) for text in texts for word in _SPLIT.split(text)), default=0)
            wished.append(max(named, min(whole, 2 * widest_px) + box) + pad)
            least.append(max(named, min(word + self._measures.space.xs, widest_px) + box) + pad)
        room = self.viewport().width()
        spare = max(0.0, min(1.0, (room - sum(least)) / max(1, sum(wished) - sum(least))))
        widths = [low + int((high - low) * spare) for low, high in zip(least, wished, strict=True)]
        widths[-1] += max(0, room - sum(widths))
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        lines = 1
        for row in rows:
            for width, text in zip(widths, row.cells, strict=True):
                high = metrics.boundingRect(QRect(0, 0, max(1, width - pad), 10_000), _WRAP, text).height()
                lines = max(lines, min(self._most_lines, round(high / metrics.lineSpacing())))
        high = lines * metrics.lineSpacing() + 2 * self._measures.space.s
        self.verticalHeader().setDefaultSectionSize(max(self._measures.shape.target_px, high))
