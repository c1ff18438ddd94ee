"""How a pair is painted: a hollow dot for before and a filled one for after, both in the ink of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.labels import day_and_hour
from app.ui.theme import Measures
from app.ui.view_models.pairs import PairRow
from app.ui.widgets.log_row_paint import paint_row_plate, small_font
from app.ui.widgets.sides import from_the_right, in_its_order, on_its_side

if TYPE_CHECKING:
    from app.ui.widgets.pair_model import Index, PairModel

_TEN = 10
_WIDE_EM = 30  # from here on the three parts stand beside each other
_NAME_SHARE, _SCALE_SHARE = 0.42, 0.36
_DOT_EM = 0.26  # before stands in the upper lane and after in the lower, so that both show at one number
_LEFT = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value)
_MIDDLE = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)


class PairPainter(QStyledItemDelegate):
    """Title and time, eleven marks from 0 to 10 with the dots, and a column for ratings in words."""

    def __init__(self, pairs: PairModel, measures: Measures, parent: QWidget) -> None:
        super().__init__(parent)
        self._pairs = pairs
        self._measures = measures
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a row; all have one."""
        bold, small = self._metrics(option)
        space = self._measures.space
        names = bold.height() + small.height() + space.xs
        below = 0 if self._is_wide(option) else self._scale_px(option) + 2 * small.height()
        return QSize(self._measures.shape.target_px, names + below + 2 * space.m + space.s)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        pair, space, palette = self._pairs.pair_at(index), self._measures.space, option.palette
        plate = QRect(option.rect).adjusted(2, 0, -2, -space.s)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row_plate(painter, plate, palette, option.state, self._measures)
        area = plate.adjusted(space.l, space.m, -space.l, -space.m)
        bold, small = self._metrics(option)
        if self._is_wide(option):
            name_px, scale_px = int(area.width() * _NAME_SHARE), int(area.width() * _SCALE_SHARE)
            names = QRect(area.left(), area.top(), name_px - space.l, area.height())
            scale = QRect(area.left() + name_px, area.top(), scale_px, area.height())
            words = QRect(scale.right() + space.l, area.top(), area.right() - scale.right() - space.l, area.height())
        else:
            names = QRect(area.left(), area.top(), area.width(), bold.height() + small.height() + space.xs)
            scale = QRect(area.left(), names.bottom(), area.width(), self._scale_px(option))
            words = QRect(area.left(), scale.bottom(), area.width(), 2 * small.height())
        names, scale, words = (on_its_side(option.direction, area, part) for part in (names, scale, words))
        self._names(painter, names, option, pair)
        self._scale(painter, scale, option, pair)
        painter.setFont(small_font(option.font, self._measures))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        lines = (small.elidedText(line, Qt.TextElideMode.ElideRight, words.width()) for line in pair.words.split("\n"))
        painter.drawText(words, _MIDDLE, "\n".join(in_its_order(line, option.direction) for line in lines))
        painter.restore()

    def _names(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, pair: PairRow) -> None:
        bold, small = self._metrics(option)
        cut = Qt.TextElideMode.ElideRight
        painter.setFont(self._bold(option))
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(area, _LEFT, bold.elidedText(pair.title, cut, area.width()))
        painter.setFont(small_font(option.font, self._measures))
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        below = area.adjusted(0, bold.height() + self._measures.space.xs, 0, 0)
        when = small.elidedText(day_and_hour(pair.day, pair.hour), cut, area.width())
        painter.drawText(below, _LEFT, in_its_order(when, option.direction))

    def _scale(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, pair: PairRow) -> None:
        if pair.before is None and pair.after is None:
            return
        small = QFontMetrics(small_font(option.font, self._measures))
        em = QFontMetrics(option.font).height()
        role, palette, space = QPalette.ColorRole, option.palette, self._measures.space
        middle = float(area.center().y())
        zero, ten = "0", str(_TEN)
        dot = em * _DOT_EM
        first = area.left() + small.horizontalAdvance(zero) + space.m + dot
        last = area.right() - small.horizontalAdvance(ten) - space.m - dot
        painter.setFont(small_font(option.font, self._measures))
        painter.setPen(palette.color(role.PlaceholderText))
        high = area.height()
        low = QRect(area.left(), area.top(), em, high)
        top = QRect(round(last + space.m + dot), area.top(), 2 * em, high)
        painter.drawText(on_its_side(option.direction, area, low), _MIDDLE, zero)
        painter.drawText(on_its_side(option.direction, area, top), _MIDDLE, ten)
        if from_the_right(option.direction):
            edges = area.left() + area.right()
            first, last = edges - first, edges - last
        lane = dot + 2
        for number in range(_TEN + 1):
            at = _place(first, last, number)
            painter.setPen(QPen(palette.color(role.Dark), 1))
            painter.drawLine(QPointF(at, middle - lane - dot), QPointF(at, middle + lane + dot))
        painter.setPen(QPen(palette.color(role.Text), max(2.0, em * 0.09)))
        for value, over, fill in ((pair.before, -lane, role.Base), (pair.after, lane, role.Text)):
            if value is not None:
                painter.setBrush(palette.color(fill))
                painter.drawEllipse(QPointF(_place(first, last, value), middle + over), dot, dot)

    def _is_wide(self, option: QStyleOptionViewItem) -> bool:
        return self._view.width() >= _WIDE_EM * QFontMetrics(option.font).height()

    def _scale_px(self, option: QStyleOptionViewItem) -> int:
        return round(QFontMetrics(option.font).height() * 1.6)

    def _metrics(self, option: QStyleOptionViewItem) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(self._bold(option)), QFontMetrics(small_font(option.font, self._measures))

    def _bold(self, option: QStyleOptionViewItem) -> QFont:
        font = QFont(option.font)
        font.setBold(True)
        return font


def _place(first: float, last: float, number: int) -> float:
    """Return where a number stands, in the middle of a pixel, so that every dot looks the same."""
    return round(first + (last - first) * number / _TEN) + 0.5
