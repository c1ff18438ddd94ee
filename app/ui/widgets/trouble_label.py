"""A sentence on what could not be done, told by a bar beside it as well as by its words."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from app.ui.theme import Measures
from app.ui.widgets.plain_label import PlainLabel

_BAR_PX = 4


class TroubleLabel(PlainLabel):
    """A label with a bar where its lines begin. No alarm: the ink of any text, nothing red, nothing moving."""

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._gap_px = measures.space.l
        self.setContentsMargins(self._gap_px, measures.space.xs, self._gap_px, measures.space.xs)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar, then the sentence."""
        if self.text():
            left = self.width() - _BAR_PX if self.isRightToLeft() else 0
            bar = QRect(left, 0, _BAR_PX, self.height())
            QPainter(self).fillRect(bar, self.palette().color(QPalette.ColorRole.Accent))
        super().paintEvent(event)
