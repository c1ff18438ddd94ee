"""The people of the desk: hundreds of painted rows, each named for a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme import Measures
from app.ui.view_models.desk_people import PersonLine
from app.ui.widgets.button_paint import paint_tick
from app.ui.widgets.log_row_paint import paint_row_plate, small_font
from app.ui.widgets.row_view import RowView
from app.ui.widgets.sides import in_its_order

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_Index = QModelIndex | QPersistentModelIndex
_ROWS_AT_LEAST = 3
_LEFT = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value)


class PeopleModel(QAbstractListModel):
    """Rows, and which of them are picked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[PersonLine, ...] = ()
        self.choosing = False
        self.chosen: frozenset[bytes] = frozenset()

    def show(self, rows: tuple[PersonLine, ...], chosen: frozenset[bytes], *, choosing: bool) -> bool:
        """Show these. Returns whether the list began anew."""
        anew = rows != self.rows
        if anew:
            self.beginResetModel()
        self.rows, self.chosen, self.choosing = rows, chosen, choosing
        if anew:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        return anew

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many people are shown."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Say which rows can be picked while several are chosen."""
        flags = super().flags(index)
        can = index.isValid() and self.choosing and self.rows[index.row()].has_card
        return flags | Qt.ItemFlag.ItemIsUserCheckable if can else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the whole row as a sentence, or whether it is picked."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        if role == Qt.ItemDataRole.CheckStateRole and self.choosing and row.has_card:
            return Qt.CheckState.Checked if row.uid in self.chosen else Qt.CheckState.Unchecked
        return None


class PeopleList(RowView):
    """Enter or a click opens a person; while several are picked, Space or a click picks them.

    Signals:
        opened(uid as bytes); turned(uid as bytes).
    """

    opened = Signal(object)
    turned = Signal(object)

    def __init__(self, name: str, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._people = PeopleModel(self)
        self._by_key = False
        self.setModel(self._people)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_Painter(self._people, measures, self))
        self._fit()

    def show_people(self, rows: tuple[PersonLine, ...], chosen: frozenset[bytes], *, choosing: bool) -> None:
        """Show these; whoever was current stays so while they are among them."""
        here = self.current_uid()
        if not self._people.show(rows, chosen, choosing=choosing) or not rows:
            return
        self._fit()
        number = next((number for number, row in enumerate(rows) if row.uid == here), 0)
        self.setCurrentIndex(self._people.index(number))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def current_uid(self) -> bytes | None:
        """Return whose row one stands on."""
        index = self.currentIndex()
        return self._people.rows[index.row()].uid if index.isValid() else None

    def _fit(self) -> None:
        """Be as high as the rows, so that what stands beneath a few of them stands near; three at the least of many."""
        if not self._people.rows:
            return
        self.ensurePolished()
        row, count = self.sizeHintForRow(0), len(self._people.rows)
        self.setMinimumHeight(row * min(count, _ROWS_AT_LEAST))
        self.setMaximumHeight(row * count)

    def press(self, index: _Index) -> None:
        """Open a person, or pick them with a click while several are chosen."""
        if not index.isValid():
            return
        uid = self._people.rows[index.row()].uid
        if self._people.choosing and not self._by_key:
            self.turned.emit(uid)
        else:
            self.opened.emit(uid)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick on Space, open on Enter."""
        uid = self.current_uid()
        if event.key() == Qt.Key.Key_Space and uid is not None and self._people.choosing:
            if not event.isAutoRepeat():
                self.turned.emit(uid)
            return
        self._by_key = True
        super().keyPressEvent(event)
        self._by_key = False


class _Painter(QStyledItemDelegate):
    """Name and a small line; a box for a tick while several are picked."""

    def __init__(self, people: PeopleModel, measures: Measures, parent: QWidget) -> None:
        super().__init__(parent)
        self._people = people
        self._measures = measures

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the height of a row; all have one."""
        space = self._measures.space
        small = QFontMetrics(small_font(option.font, self._measures))
        height = QFontMetrics(_bold(option)).height() + small.height() + space.xs + 2 * space.m + space.s
        return QSize(self._measures.shape.target_px, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        row, space, palette = self._people.rows[index.row()], self._measures.space, option.palette
        plate = QRect(option.rect).adjusted(2, 0, -2, -space.s)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row_plate(painter, plate, palette, option.state, self._measures)
        area = plate.adjusted(space.l, space.m, -space.l, -space.m)
        if self._people.choosing:
            area.setLeft(self._box(painter, area, option, row))
        bold, small = QFontMetrics(_bold(option)), QFontMetrics(small_font(option.font, self._measures))
        cut = Qt.TextElideMode.ElideRight
        painter.setFont(_bold(option))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        alone = area if row.about else area.adjusted(0, (area.height() - bold.height()) // 2, 0, 0)
        name = in_its_order(bold.elidedText(row.name, cut, area.width()), option.direction)
        painter.drawText(alone, _LEFT, name)
        painter.setFont(small_font(option.font, self._measures))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        below = area.adjusted(0, bold.height() + space.xs, 0, 0)
        about = in_its_order(small.elidedText(row.about, cut, area.width()), option.direction)
        painter.drawText(below, _LEFT, about)
        painter.restore()

    def _box(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, row: PersonLine) -> int:
        """Paint a box where the person can be picked. Returns where the words begin, the same for all."""
        role, side = QPalette.ColorRole, QFontMetrics(option.font).height()
        box = QRect(area.left(), area.top() + (area.height() - side) // 2, side, side)
        if row.has_card:
            ticked = row.uid in self._people.chosen
            painter.setPen(QPen(option.palette.color(role.Dark), 2))
            painter.setBrush(option.palette.color(role.Accent) if ticked else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
            if ticked:
                paint_tick(painter, QPointF(box.center()), side * 0.5, option.palette.color(role.HighlightedText))
        return box.right() + self._measures.space.m


def _bold(option: QStyleOptionViewItem) -> QFont:
    font = QFont(option.font)
    font.setBold(True)
    return font
