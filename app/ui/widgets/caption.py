"""The line of an exercise: large, in the middle, and always whole."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import is_wide
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.spaced_text import SpacedText

_FLAGS = int((Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap).value)
_SMALLEST_SHARE = 0.5


class Caption(PlainLabel):
    """A label that takes the largest type that fits, from the caption size down to half of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(role=TextRole.CAPTION, parent=parent)
        self._laid_out_px = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def minimumSizeHint(self) -> QSize:
        """Two lines of the smallest type, or as many as the text has in it at the width there is."""
        least = round(QFontMetrics(self.font()).lineSpacing() * _SMALLEST_SHARE * 2.5)
        if self._laid_out_px:
            font = QFont(self.font())
            font.setPixelSize(max(1, round(font.pixelSize() * _SMALLEST_SHARE)))
            least = max(least, _height_px(self.text(), font, QRect(0, 0, self._laid_out_px, 100_000)))
        return QSize(200, least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for what the text needs at another width."""
        super().resizeEvent(event)
        if self.width() != self._laid_out_px:
            self._laid_out_px = self.width()
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """No more: the layout gives it what is left."""
        return self.minimumSizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text centred."""
        font = self._fitting_font()
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        if is_wide(font):
            spaced = SpacedText(self.text(), font, self.width(), Qt.AlignmentFlag.AlignHCenter)
            spaced.paint(painter, 0.0, (self.height() - spaced.height_px) / 2)
        else:
            painter.drawText(self.rect(), _FLAGS, self.text())

    def _fitting_font(self) -> QFont:
        font = QFont(self.font())
        largest = font.pixelSize()
        room = QRect(0, 0, self.width(), 100_000)
        for size_px in range(largest, max(1, round(largest * _SMALLEST_SHARE)), -2):
            font.setPixelSize(size_px)
            if _height_px(self.text(), font, room) <= self.height():
                break
        return font


def _height_px(text: str, font: QFont, room: QRect) -> int:
    if is_wide(font):
        return SpacedText(text, font, room.width(), Qt.AlignmentFlag.AlignHCenter).height_px
    return QFontMetrics(font).boundingRect(room, _FLAGS, text).height()
