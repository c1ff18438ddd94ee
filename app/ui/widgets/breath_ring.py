"""The one thing that moves: a ring that widens with one breath in and closes with one breath out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPalette, QPen, QRegion, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_FRAME_MS = 33
_SMALLEST = 0.55
_LINE_PX = 3.0
_SQUARE_IN_CIRCLE = 0.7  # half the side of a square that lies within a circle of radius 1


class BreathRing(QWidget):
    """A ring whose size follows a level from 0.0 to 1.0; still, at full size, where movement is not wanted.

    Args:
        level: asked once a frame while the ring is seen; None stops it.
    """

    def __init__(self, level: Callable[[], float | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = level
        self._level = 0.0
        self._painted_px = 0.0
        self._still = False
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._frame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def moving(self) -> bool:
        """Whether frames are being painted."""
        return self._timer.isActive()

    def set_still(self, still: bool) -> None:
        """Keep the ring still, or let it follow the breath."""
        self._still = still
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to follow."""
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while unseen."""
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painted_px = radius = self._radius_px()
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), _LINE_PX))
        painter.drawEllipse(QPointF(self.width() / 2, self.height() / 2), radius, radius)

    def _radius_px(self) -> float:
        share = 1.0 if self._still else _SMALLEST + (1.0 - _SMALLEST) * self._level
        return max(1.0, min(self.width(), self.height()) / 2 - 6) * share

    def _swept(self) -> QRegion:
        """Return where the ring is and was: the square around the outer one, without what neither has touched."""
        outer = max(self._painted_px, self._radius_px()) + _LINE_PX
        inner = (min(self._painted_px, self._radius_px()) - _LINE_PX) * _SQUARE_IN_CIRCLE
        middle = QPointF(self.width() / 2, self.height() / 2)
        region = QRegion(_around(middle, outer).toAlignedRect())
        if inner > 1:
            region -= QRegion(_around(middle, inner).toRect())
        return region

    def _follow(self) -> None:
        if self._still or not self.isVisible():
            self._timer.stop()
            self.update()
        else:
            self._frame()
            self._timer.start()

    def _frame(self) -> None:
        level = self._ask()
        if level is None:
            self._timer.stop()
        elif level != self._level:
            self._level = level
            self.update(self._swept())


def _around(middle: QPointF, reach_px: float) -> QRectF:
    return QRectF(middle.x() - reach_px, middle.y() - reach_px, 2 * reach_px, 2 * reach_px)
