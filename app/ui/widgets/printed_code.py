"""A printed code on paper white, dark squares on light ones, whatever the light of the room."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.qr import QUIET_SQUARES, Squares
from app.ui import a11y

_INK, _PAPER = QColor.fromRgbF(0.0, 0.0, 0.0), QColor.fromRgbF(1.0, 1.0, 1.0)  # a reader wants the full contrast
_LEAST_SQUARE_PX = 3
_ROUND_PX = 10


class PrintedCode(QWidget):
    """Whole pixels for each square, so that no edge blurs.

    Args:
        name: what it is, for a screen reader; what it says is on the page in words too.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._squares: Squares = ()
        a11y.set_role(self, QAccessible.Role.Graphic, name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_squares(self, squares: Squares) -> None:
        """Show a code."""
        self._squares = squares
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for every square and the quiet around them."""
        side = (len(self._squares) + 2 * QUIET_SQUARES) * _LEAST_SQUARE_PX
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """The same: smaller squares are not read."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint paper and squares."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_PAPER)
        painter.drawRoundedRect(QRectF(self.rect()), _ROUND_PX, _ROUND_PX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        paint_squares(painter, self._squares, QRectF(self.rect()))


def paint_squares(painter: QPainter, squares: Squares, room: QRectF) -> None:
    """Paint the dark squares into a room that includes the quiet around them."""
    count = len(squares) + 2 * QUIET_SQUARES
    side = room.width() / count
    for row, line in enumerate(squares):
        for column, dark in enumerate(line):
            if dark:
                left = room.left() + (column + QUIET_SQUARES) * side
                top = room.top() + (row + QUIET_SQUARES) * side
                painter.fillRect(QRectF(left, top, side, side), _INK)
