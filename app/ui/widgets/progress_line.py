"""How far something is that takes a while: a line that fills, with its words above it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.theme import Measures
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.sides import mirror

_LINE_PX = 8


class ProgressLine(QWidget):
    """Words and a line. It moves with each step that is told and never by itself."""

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = PlainLabel()
        self._line = _Line()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.s)
        column.addWidget(self.words)
        column.addWidget(self._line)

    def show_progress(self, words: str, done: int, count: int) -> None:
        """Show how many are done, of how many."""
        self.words.setText(words)
        self._line.share = done / count if count else 0.0
        a11y.set_role(self._line, QAccessible.Role.ProgressBar, words)
        self._line.update()


class _Line(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(10 * _LINE_PX, _LINE_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, self.layoutDirection(), self.width())
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(whole, _LINE_PX / 2, _LINE_PX / 2)
        filled = QRectF(whole)
        filled.setWidth(whole.width() * min(1.0, self.share))
        if filled.width() >= _LINE_PX:
            painter.setBrush(self.palette().color(QPalette.ColorRole.Accent))
            painter.drawRoundedRect(filled, _LINE_PX / 2, _LINE_PX / 2)
