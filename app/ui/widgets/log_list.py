"""The list of the log: thousands of rows, each painted from its words, each named for a screen reader."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.theme import Measures
from app.ui.view_models.look_back import LogRow

_ROW = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NEAR_END_ROWS = 20

Index = QModelIndex | QPersistentModelIndex


class LogListModel(QAbstractListModel):
    """Rows of the log; rows that only grew at the end keep the list where it was scrolled to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[LogRow, ...] = ()

    def set_rows(self, rows: tuple[LogRow, ...]) -> bool:
        """Show these rows. Returns whether the list began anew; False where it only grew or stayed."""
        had = len(self._rows)
        grew = rows[:had] == self._rows
        if grew and len(rows) == had:
            return False
        if grew and had:
            self.beginInsertRows(QModelIndex(), had, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        return not (grew and had)

    def row_at(self, index: Index) -> LogRow:
        """Return the row of a valid index."""
        return self._rows[index.row()]

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

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row itself, or the whole row as a sentence."""
        if not index.isValid():
            return None
        if role == _ROW:
            return self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._rows[index.row()].spoken
        return None


class LogList(QListView):
    """Enter or a click opens a row.

    Args:
        name: what the list is, for a screen reader.

    Signals:
        opened(uid as bytes): a row was opened.
        near_end(): the last rows read came into sight.
    """

    opened = Signal(object)
    near_end = Signal()

    def __init__(self, name: str, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = LogListModel(self)
        self.setAccessibleName(name)
        self.setModel(self._rows)
        self.setItemDelegate(_RowPainter(self._rows, measures, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._open)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def set_rows(self, rows: tuple[LogRow, ...], *, from_top: bool = False) -> None:
        """Show these rows.

        Args:
            from_top: whether rows that are not the old ones with more at the end begin at the top; else the entry
                that was current stays so, or the one in its place.
        """
        current = self.currentIndex()
        uid = self._rows.row_at(current).uid if current.isValid() else None
        before, scrolled = current.row(), self.verticalScrollBar().value()
        if not self._rows.set_rows(rows) or not rows:
            return
        if from_top:
            self.setCurrentIndex(self._rows.index(0))
            self.scrollToTop()
            return
        number = self._rows.number_of(uid) if uid is not None else None
        if number is None:
            number = min(max(before, 0), len(rows) - 1)
        self.setCurrentIndex(self._rows.index(number))
        self.verticalScrollBar().setValue(scrolled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter and Space; letters are no search in the rows."""
        if event.key() in (*_ENTER, Qt.Key.Key_Space) and not event.isAutoRepeat():
            self._open(self.currentIndex())
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)
            if self.currentIndex().row() >= self._rows.rowCount() - _NEAR_END_ROWS:
                self.near_end.emit()

    def _open(self, index: Index) -> None:
        if index.isValid():
            self.opened.emit(self._rows.row_at(index).uid)

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if value >= bar.maximum() - self.viewport().height():
            self.near_end.emit()


class _RowPainter(QStyledItemDelegate):
    """Paints a day above its first row, and each row as a plate: title and hour, ratings, places, first words."""

    def __init__(self, rows: LogListModel, measures: Measures, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self._measures = measures

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row, with its day where it begins one."""
        body, small = self._metrics(option)
        row = self._rows.row_at(index)
        space = self._measures.space
        height = body.height() + len(_below(row)) * (small.height() + space.xs) + 2 * space.m + space.s
        if self._rows.begins_day(index):
            height += self._day_px(option)
        return QSize(self._measures.shape.target_px, max(height, self._measures.shape.target_px))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row, space, palette = self._rows.row_at(index), self._measures.space, option.palette
        state = option.state
        rect = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._rows.begins_day(index):
            day = QRect(rect.left() + space.s, rect.top() + space.l, rect.width(), self._day_px(option) - space.l)
            painter.setFont(self._bold(option))
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            painter.drawText(day, int(Qt.AlignmentFlag.AlignLeft.value), row.day)
            rect.setTop(rect.top() + self._day_px(option))
        plate = rect.adjusted(2, 0, -2, -space.s)
        self._plate(painter, plate, palette, state)
        self._words(painter, plate.adjusted(space.l, space.m, -space.l, -space.m), option, row)
        painter.restore()

    def _plate(self, painter: QPainter, plate: QRect, palette: QPalette, state: QStyle.StateFlag) -> None:
        role = QPalette.ColorRole
        radius = self._measures.shape.radius_px
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QPen(palette.color(role.Mid), 1))
        painter.setBrush(palette.color(role.AlternateBase if hovered else role.Base))
        painter.drawRoundedRect(plate, radius, radius)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(role.BrightText), self._measures.shape.ring_px))
            painter.drawRoundedRect(plate.adjusted(1, 1, -1, -1), radius, radius)

    def _words(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, row: LogRow) -> None:
        body, small = self._metrics(option)
        palette, space = option.palette, self._measures.space
        text, muted = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.PlaceholderText)
        right = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop).value)
        left = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value)
        painter.setFont(self._small(option))
        painter.setPen(muted)
        hour_px = small.horizontalAdvance(row.hour) + space.l
        baseline = body.ascent() - small.ascent()
        painter.drawText(area.adjusted(0, baseline, 0, 0), right, row.hour)
        painter.setFont(self._bold(option))
        painter.setPen(text)
        title = area.adjusted(0, 0, -hour_px, 0)
        bold = QFontMetrics(self._bold(option))
        painter.drawText(title, left, bold.elidedText(row.title, Qt.TextElideMode.ElideRight, title.width()))
        painter.setFont(self._small(option))
        top = area.top() + body.height() + space.xs
        for number, line in enumerate(_below(row)):
            painter.setPen(text if number == 0 and row.rating else muted)
            where = QRect(area.left(), top, area.width(), small.height())
            painter.drawText(where, left, small.elidedText(line, Qt.TextElideMode.ElideRight, area.width()))
            top += small.height() + space.xs

    def _day_px(self, option: QStyleOptionViewItem) -> int:
        return QFontMetrics(self._bold(option)).height() + self._measures.space.l + self._measures.space.s

    def _metrics(self, option: QStyleOptionViewItem) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(self._bold(option)), QFontMetrics(self._small(option))

    def _bold(self, option: QStyleOptionViewItem) -> QFont:
        font = QFont(option.font)
        font.setBold(True)
        return font

    def _small(self, option: QStyleOptionViewItem) -> QFont:
        font = QFont(option.font)
        sizes = self._measures.type_px
        font.setPixelSize(max(sizes.small, round(font.pixelSize() * sizes.small / sizes.body)))
        return font


def _below(row: LogRow) -> tuple[str, ...]:
    """Return the small lines of a row, one for each thing that was said."""
    first = " · ".join(part for part in (row.rating, row.end) if part)
    return tuple(line for line in (first, row.places, row.note) if line)
