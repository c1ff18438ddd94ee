"""A raised piece of paper: things that belong together."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.theme import Measures


class Card(QFrame):
    """A frame with room inside; add to `column`, top to bottom."""

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._radius_px = measures.shape.card_radius_px
        self.column = QVBoxLayout(self)
        space = measures.space
        self.column.setContentsMargins(space.xl, space.l, space.xl, space.l)
        self.column.setSpacing(space.m)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the surface, from the palette: a style sheet would hand its colours on to what stands in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1.0))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._radius_px, self._radius_px)
