"""How a cell of a plain table is painted: text that wraps, a hairline beneath, a ring with the focus."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme import Measures
from app.ui.widgets.button_paint import paint_tick
from app.ui.widgets.plain_table_model import Index, PlainTableModel
from app.ui.widgets.sides import held_from_the_left, on_its_side, reads_from_the_left


def cell_padding(measures: Measures) -> int:
    """Return the room left and right of a cell's text in px."""
    return measures.space.s


class CellPainter(QStyledItemDelegate):
    """Paints from palette roles alone."""

    def __init__(self, cells: PlainTableModel, measures: Measures, parent: QWidget) -> None:
        super().__init__(parent)
        self._cells = cells
        self._measures = measures

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        role, palette, rect = QPalette.ColorRole, option.palette, QRect(option.rect)
        text = self._cells.row_at(index).cells[index.column()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(palette.color(role.Mid), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        area = rect.adjusted(cell_padding(self._measures), 0, -cell_padding(self._measures), -1)
        if self._cells.marking and index.column() == 0:
            box_px = self._box(painter, area, option, ticked=self._cells.is_marked(index))
            area = on_its_side(option.direction, area, area.adjusted(box_px, 0, 0, 0))
        painter.setPen(palette.color(role.Text))
        painter.setFont(option.font)
        paint_wrapped(painter, area, text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(role.BrightText), self._measures.shape.ring_px))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), 6, 6)
        painter.restore()

    def _box(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, *, ticked: bool) -> int:
        role = QPalette.ColorRole
        side = QFontMetrics(option.font).height()
        box = QRect(area.left(), area.center().y() - side // 2, side, side)
        box = on_its_side(option.direction, area, box)
        painter.setPen(QPen(option.palette.color(role.Dark), 2))
        painter.setBrush(option.palette.color(role.Accent) if ticked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        if ticked:
            paint_tick(painter, QPointF(box.center()), side * 0.5, option.palette.color(role.HighlightedText))
        return side + self._measures.space.m


def paint_wrapped(painter: QPainter, area: QRect, text: str) -> None:
    """Paint a text in as many lines as there is room for, the last one cut off with dots where more follows."""
    metrics = QFontMetrics(painter.font())
    layout = QTextLayout(text, painter.font())
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrap)
    most = max(1, area.height() // metrics.lineSpacing())
    lines: list[str] = []
    from_the_left = reads_from_the_left(text)
    layout.beginLayout()
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1, area.width()))
        start = line.textStart()
        is_last = len(lines) == most - 1
        part = text[start:] if is_last else text[start : start + line.textLength()]
        lines.append(metrics.elidedText(part, Qt.TextElideMode.ElideRight, area.width()) if is_last else part.rstrip())
    layout.endLayout()
    top = area.center().y() - len(lines) * metrics.lineSpacing() / 2
    for number, line_text in enumerate(lines):
        where = QRectF(area.left(), top + number * metrics.lineSpacing(), area.width(), metrics.lineSpacing())
        placed = held_from_the_left(line_text, painter.layoutDirection()) if from_the_left else line_text
        painter.drawText(where, int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value), placed)
