"""How loud it is, as a bar. It says nothing that a label beside it does not: whether anything is heard."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_HEIGHT_PX = 12
_QUIETEST_DB = -50.0


class LevelBar(QWidget):
    """Fills from the left, by decibels, as ears hear."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setFixedHeight(_HEIGHT_PX)

    def set_level(self, level: float) -> None:
        """Show a level, 0 to 1."""
        share = 0.0 if level <= 0 else max(0.0, 1.0 - 20.0 * math.log10(min(1.0, level)) / _QUIETEST_DB)
        if share != self._share:
            self._share = share
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame and what is filled of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, role = self.palette(), QPalette.ColorRole
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        round_px = whole.height() / 2
        painter.setPen(QPen(palette.color(role.Dark), 1))
        painter.setBrush(palette.color(role.Base))
        painter.drawRoundedRect(whole, round_px, round_px)
        if self._share > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(role.Accent))
            filled = whole.adjusted(2, 2, -2, -2)
            filled.setWidth(max(filled.height(), filled.width() * self._share))
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                filled.moveRight(whole.right() - 2)
            painter.drawRoundedRect(filled, filled.height() / 2, filled.height() / 2)
