"""How a row of the log is painted: a day above its first row, and each row as a plate."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme import Measures
from app.ui.view_models.log_row import LogRow
from app.ui.widgets.button_paint import paint_tick
from app.ui.widgets.log_row_model import Index, LogListModel
from app.ui.widgets.sides import in_its_order, on_its_side

_LEFT = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value)
_RIGHT = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop).value)


class LogRowPainter(QStyledItemDelegate):
    """Title and hour, ratings, places, first words of the note; a box for a tick while several are chosen."""

    def __init__(self, rows: LogListModel, measures: Measures, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self._measures = measures
        self._heights: dict[tuple[int, int, bool], QSize] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row, with its day where it begins one."""
        # Asked for every row that is read, each time one comes: few heights there are, and kept.
        row, begins_day = self._rows.row_at(index), self._rows.begins_day(index)
        lines = bool(row.rating or row.end) + bool(row.said) + bool(row.note)
        key = (option.font.pixelSize(), lines, begins_day)
        size = self._heights.get(key)
        if size is None:
            size = self._heights[key] = self._size(option, lines, begins_day=begins_day)
        return size

    def _size(self, option: QStyleOptionViewItem, lines: int, *, begins_day: bool) -> QSize:
        bold, small = self._metrics(option)
        space = self._measures.space
        height = bold.height() + lines * (small.height() + space.xs) + 2 * space.m + space.s
        if begins_day:
            height += self._day_px(option)
        return QSize(self._measures.shape.target_px, max(height, self._measures.shape.target_px))

    def note_rect(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        """Return where the note of a row stands; empty where there is none."""
        row, space = self._rows.row_at(index), self._measures.space
        if not row.note:
            return QRect()
        bold, small = self._metrics(option)
        above = len(_below(row)) - 1
        plate = self._plate_rect(option, index)
        top = plate.top() + space.m + bold.height() + space.xs + above * (small.height() + space.xs)
        return QRect(plate.left(), top - space.xs, plate.width(), small.height() + 2 * space.xs)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row, space, palette = self._rows.row_at(index), self._measures.space, option.palette
        plate = self._plate_rect(option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._rows.begins_day(index):
            rect = QRect(option.rect)
            day = rect.adjusted(space.s, space.l, -space.s, 0)
            day.setHeight(self._day_px(option) - space.l)
            painter.setFont(self._bold(option))
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            painter.drawText(day, _LEFT, row.day)
        self._plate(painter, plate, palette, option.state)
        area = plate.adjusted(space.l, space.m, -space.l, -space.m)
        if self._rows.choosing:
            box_px = self._box(painter, area, option, ticked=self._rows.is_chosen(index))
            area = on_its_side(option.direction, area, area.adjusted(box_px, 0, 0, 0))
        self._words(painter, area, option, row)
        painter.restore()

    def _plate_rect(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        rect = QRect(option.rect)
        if self._rows.begins_day(index):
            rect.setTop(rect.top() + self._day_px(option))
        return rect.adjusted(2, 0, -2, -self._measures.space.s)

    def _plate(self, painter: QPainter, plate: QRect, palette: QPalette, state: QStyle.StateFlag) -> None:
        paint_row_plate(painter, plate, palette, state, self._measures)

    def _box(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, *, ticked: bool) -> int:
        """Paint a box, with a tick in it or none. Returns how far from its side the words begin."""
        role = QPalette.ColorRole
        side = QFontMetrics(option.font).height()
        box = on_its_side(option.direction, area, QRect(area.left(), area.top(), side, side))
        painter.setPen(QPen(option.palette.color(role.Dark), 2))
        painter.setBrush(option.palette.color(role.Accent) if ticked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        if ticked:
            paint_tick(painter, QPointF(box.center()), side * 0.5, option.palette.color(role.HighlightedText))
        return side + self._measures.space.m

    def _words(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, row: LogRow) -> None:
        bold, small = self._metrics(option)
        palette, space = option.palette, self._measures.space
        text, muted = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.PlaceholderText)
        painter.setFont(small_font(option.font, self._measures))
        painter.setPen(muted)
        hour_px = small.horizontalAdvance(row.hour) + space.l
        painter.drawText(
            area.adjusted(0, bold.ascent() - small.ascent(), 0, 0), _RIGHT, in_its_order(row.hour, option.direction)
        )
        painter.setFont(self._bold(option))
        painter.setPen(text)
        title = on_its_side(option.direction, area, area.adjusted(0, 0, -hour_px, 0))
        painter.drawText(title, _LEFT, bold.elidedText(row.title, Qt.TextElideMode.ElideRight, title.width()))
        painter.setFont(small_font(option.font, self._measures))
        top = area.top() + bold.height() + space.xs
        for number, line in enumerate(_below(row)):
            painter.setPen(text if number == 0 and row.rating else muted)
            where = QRect(area.left(), top, area.width(), small.height())
            cut = small.elidedText(line, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(where, _LEFT, in_its_order(cut, option.direction))
            top += small.height() + space.xs

    def _day_px(self, option: QStyleOptionViewItem) -> int:
        return QFontMetrics(self._bold(option)).height() + self._measures.space.l + self._measures.space.s

    def _metrics(self, option: QStyleOptionViewItem) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(self._bold(option)), QFontMetrics(small_font(option.font, self._measures))

    def _bold(self, option: QStyleOptionViewItem) -> QFont:
        font = QFont(option.font)
        font.setBold(True)
        return font


def paint_row_plate(
    painter: QPainter, plate: QRect, palette: QPalette, state: QStyle.StateFlag, measures: Measures
) -> None:
    """Paint the surface of a row, lighter under the pointer, ringed with the focus."""
    role = QPalette.ColorRole
    radius = measures.shape.radius_px
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    painter.setPen(QPen(palette.color(role.Mid), 1))
    painter.setBrush(palette.color(role.AlternateBase if hovered else role.Base))
    painter.drawRoundedRect(plate, radius, radius)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.color(role.BrightText), measures.shape.ring_px))
        painter.drawRoundedRect(plate.adjusted(1, 1, -1, -1), radius, radius)


def small_font(font: QFont, measures: Measures) -> QFont:
    """Return the small size of a font of the body's size."""
    small = QFont(font)
    sizes = measures.type_px
    small.setPixelSize(max(sizes.small, round(font.pixelSize() * sizes.small / sizes.body)))
    return small


def _below(row: LogRow) -> tuple[str, ...]:
    """Return the small lines of a row, one for each thing that was said."""
    first = " · ".join(part for part in (row.rating, row.end) if part)
    return tuple(line for line in (first, row.places, row.note) if line)
