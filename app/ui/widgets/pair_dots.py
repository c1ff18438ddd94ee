"""Pairs of ratings as dots on a scale from 0 to 10, one column each in time order, with nothing drawn between them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import a11y
from app.ui.theme import Measures
from app.ui.view_models.shared_summary import PairSaid
from app.ui.widgets.log_row_paint import small_font
from app.ui.widgets.sides import from_the_right, mirror

_TEN = 10
_COLUMN_EM = 2.4
_SCALE_EM = 3.6
_DOT_EM = 0.24


class PairDots(QWidget):
    """A hollow dot for before and a filled one for after, both in the ink of the text."""

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measures = measures
        self._pairs: tuple[PairSaid, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_pairs(self, pairs: tuple[PairSaid, ...], said: str) -> None:
        """Show those pairs that have a number; a screen reader hears all of them."""
        self._pairs = tuple(pair for pair in pairs if pair.before is not None or pair.after is not None)
        a11y.set_role(self, QAccessible.Role.Graphic, said)
        self.setVisible(bool(self._pairs))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """True: where they find no room beside each other, pairs go on beneath."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in px at a width in px."""
        rows = -(-len(self._pairs) // self._columns(width)) if self._pairs else 0
        return rows * self._row_px()

    def sizeHint(self) -> QSize:
        """All pairs beside each other."""
        self.ensurePolished()
        width = self._axis_px() + round(len(self._pairs) * self._column_px())
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the scale of each row, and the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = self._columns(self.width())
        for begin in range(0, len(self._pairs), columns):
            part = self._pairs[begin : begin + columns]
            self._row(painter, begin // columns * self._row_px(), part)

    def _row(self, painter: QPainter, top: int, pairs: tuple[PairSaid, ...]) -> None:
        palette, role, em = self.palette(), QPalette.ColorRole, self._em()
        dot = em * _DOT_EM
        high, low = top + 2 * dot, top + 2 * dot + em * _SCALE_EM
        axis = self._axis_px()
        right = axis + len(pairs) * self._column_px()
        painter.setFont(small_font(self.font(), self._measures))
        painter.setPen(palette.color(role.PlaceholderText))
        for number, at in ((_TEN, high), (0, low)):
            where = QRectF(0, at - em, axis - self._measures.space.s, 2 * em)
            if from_the_right(self.layoutDirection()):
                where.moveRight(self.width())
            painter.drawText(where, _right(), str(number))
        painter.save()
        mirror(painter, self.layoutDirection(), self.width())
        painter.setPen(QPen(palette.color(role.Dark), 1))
        for at in (high, (high + low) / 2, low):
            painter.drawLine(QPointF(axis, round(at) + 0.5), QPointF(right, round(at) + 0.5))
        painter.setPen(QPen(palette.color(role.Text), max(2.0, em * 0.09)))
        for number, pair in enumerate(pairs):
            middle = axis + (number + 0.5) * self._column_px()
            for value, beside, fill in ((pair.before, -1.4, role.Base), (pair.after, 1.4, role.Text)):
                if value is not None:
                    painter.setBrush(palette.color(fill))
                    at = low + (high - low) * value / _TEN
                    painter.drawEllipse(QPointF(middle + beside * dot, at), dot, dot)
        painter.restore()

    def _columns(self, width: int) -> int:
        return max(1, int((width - self._axis_px()) / self._column_px()))

    def _column_px(self) -> float:
        return _COLUMN_EM * self._em()

    def _row_px(self) -> int:
        return round(self._em() * (_SCALE_EM + 4 * _DOT_EM)) + self._measures.space.s

    def _axis_px(self) -> int:
        small = QFontMetrics(small_font(self.font(), self._measures))
        return small.horizontalAdvance(str(_TEN)) + self._measures.space.m

    def _em(self) -> float:
        return float(self.fontMetrics().height())


def _right() -> int:
    return int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)
