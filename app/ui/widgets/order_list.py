"""Things in an order that keys, buttons or a drag change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.theme import Measures
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.equal_grid import EqualGrid

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QDropEvent, QKeyEvent, QResizeEvent

_WRAP = int(Qt.TextFlag.TextWordWrap.value)
_EDGES_PX = 12


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One row.

    Attributes:
        note: a few more words on it, or empty.
        can_join: whether it can stand in the row above, beside what is there; can_part: whether what stands beside each
            other in it can have rows of its own.
    """

    title: str
    note: str = ""
    can_join: bool = False
    can_part: bool = False


class OrderList(QWidget):
    """A list to arrange; the buttons act on the row that one stands on.

    Args:
        name: what the list is, for a screen reader.

    Signals:
        moved(from, to); taken(number).
        joined(number): it is to stand in the row above, one of them to be picked; parted(number): in rows of their own.
    """

    moved = Signal(int, int)
    taken = Signal(int)
    joined = Signal(int)
    parted = Signal(int)

    def __init__(self, name: str, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[OrderRow, ...] = ()
        self.list = _List(name, measures)
        self.up = Button(self.tr("Earlier"), measures, ButtonKind.QUIET, key_hint=self.tr("Alt+Up"))
        self.down = Button(self.tr("Later"), measures, ButtonKind.QUIET, key_hint=self.tr("Alt+Down"))
        self.take = Button(self.tr("Take out"), measures, ButtonKind.QUIET, key_hint=self.tr("Delete"))
        self.either = Button("", measures, ButtonKind.QUIET, key_hint=self.tr("Alt+Enter"))
        grid = EqualGrid(measures.space.s, 2)
        for button in (self.up, self.down, self.either, self.take):
            grid.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.s)
        column.addWidget(self.list)
        column.addLayout(grid)
        self.list.move_asked.connect(self._move)
        self.list.take_asked.connect(self._take)
        self.list.either_asked.connect(self._join_or_part)
        self.list.currentRowChanged.connect(self._refresh)
        self.up.clicked.connect(lambda: self._move(self.list.currentRow(), self.list.currentRow() - 1))
        self.down.clicked.connect(lambda: self._move(self.list.currentRow(), self.list.currentRow() + 1))
        self.take.clicked.connect(lambda: self._take(self.list.currentRow()))
        self.either.clicked.connect(lambda: self._join_or_part(self.list.currentRow()))

    def set_rows(self, rows: Sequence[OrderRow]) -> None:
        """Show these, and stay on the row one stood on. Emits nothing."""
        self._rows = tuple(rows)
        self.list.put(rows)
        self._refresh()

    def _move(self, number: int, to: int) -> None:
        to = min(max(to, 0), self.list.count() - 1)
        if number >= 0 and to != number:
            self.moved.emit(number, to)
            self.list.setCurrentRow(to)
            a11y.announce(self.list, self.tr("Now number {number}").format(number=to + 1))

    def _take(self, number: int) -> None:
        if number >= 0:
            self.taken.emit(number)
            self.list.setCurrentRow(min(number, self.list.count() - 1))

    def _join_or_part(self, number: int) -> None:
        if number < 0:
            return
        row = self._rows[number]
        if row.can_part:
            self.parted.emit(number)
            self.list.setCurrentRow(number)
        elif row.can_join:
            self.joined.emit(number)
            self.list.setCurrentRow(number - 1)
        else:
            return
        a11y.announce(self.list, self.list.currentItem().text())

    def _refresh(self, _row: int = 0) -> None:
        here = self.list.currentRow()
        row = self._rows[here] if here >= 0 else OrderRow("")
        self.either.setText(self.tr("One after the other") if row.can_part else self.tr("This or the one above"))
        self.either.setEnabled(row.can_part or row.can_join)
        self.up.setEnabled(here > 0)
        self.down.setEnabled(0 <= here < self.list.count() - 1)
        self.take.setEnabled(here >= 0)


class _List(QListWidget):
    """Signals: move_asked(from, to); take_asked(number); either_asked(number)."""

    move_asked = Signal(int, int)
    take_asked = Signal(int)
    either_asked = Signal(int)

    def __init__(self, name: str, measures: Measures) -> None:
        super().__init__()
        self._measures = measures
        self.setAccessibleName(name)
        self.setProperty("order", "true")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSpacing(measures.space.xs // 2)

    def put(self, rows: Sequence[OrderRow]) -> None:
        """Show these rows."""
        here = self.currentRow()
        blocked = self.blockSignals(True)
        self.clear()
        for number, row in enumerate(rows, start=1):
            item = QListWidgetItem(f"{number}.  {row.title}" + (f"  ({row.note})" if row.note else ""))
            self.addItem(item)
        self.setCurrentRow(min(max(here, 0), self.count() - 1))
        self.blockSignals(blocked)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves a row, with Enter puts it beside the one above or apart; Delete takes it out."""
        here = self.currentRow()
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_asked.emit(here, here + (1 if event.key() == Qt.Key.Key_Down else -1))
        elif alt and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.either_asked.emit(here)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.take_asked.emit(here)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where a row was dropped; whoever holds the order shows it anew."""
        start = self.currentRow()
        at = self.indexAt(event.position().toPoint()).row()
        to = self.count() - 1 if at < 0 else at
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if start >= 0 and to != start:
            self.move_asked.emit(start, to)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow in height: the page scrolls, not the list."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not hasattr(self, "_measures"):
            return
        self.ensurePolished()
        space = self._measures.space
        inner = QRect(0, 0, max(1, self.viewport().width() - 2 * space.m - 4 * self.spacing() - _EDGES_PX), 10_000)
        rows = 0
        for number in range(self.count()):
            item = self.item(number)
            text = self.fontMetrics().boundingRect(inner, _WRAP, item.text()).height()
            high = max(self._measures.shape.target_px, text + 2 * space.s)
            item.setSizeHint(QSize(1, high))
            rows += high + 2 * self.spacing()
        around = self.height() - self.viewport().height() if self.isVisible() else 2 * self._measures.space.xs
        self.setFixedHeight(max(self._measures.shape.target_px, rows + around))
