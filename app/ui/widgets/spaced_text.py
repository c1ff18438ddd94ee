"""Text laid out line by line, for more room between the lines and for the places of its words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

from app.ui.typography import WIDE_LINES_SHARE
from app.ui.widgets.sides import reads_from_the_left


class SpacedText:
    """One text laid out at a width; its lines stand WIDE_LINES_SHARE of the type size apart.

    Args:
        wide: whether the lines stand apart; else as close as usual.
        width_px: where lines wrap; at words, and amid a word only where it is longer than that.
    """

    def __init__(self, text: str, font: QFont, width_px: int, align: Qt.AlignmentFlag, *, wide: bool = True) -> None:
        option = QTextOption(align & Qt.AlignmentFlag.AlignHorizontal_Mask)
        if reads_from_the_left(text):  # else as the window is read
            option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        self._layout.setTextOption(option)
        step = font.pixelSize() * WIDE_LINES_SHARE if wide else 0.0
        self._layout.beginLayout()
        height = widest = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1, width_px))
            line.setPosition(QPointF(0.0, height + max(0.0, step - line.height()) / 2))
            height += max(step, line.height())
            widest = max(widest, line.naturalTextWidth())
        self._layout.endLayout()
        self._height_px, self._widest_px = height, widest

    @property
    def height_px(self) -> int:
        """What it needs from top to bottom."""
        return int(self._height_px + 0.999)

    @property
    def widest_px(self) -> int:
        """Width of its widest line."""
        return int(self._widest_px + 0.999)

    def paint(self, painter: QPainter, left_px: float, top_px: float) -> None:
        """Paint it with the painter's pen."""
        self._layout.draw(painter, QPointF(left_px, top_px))

    def places(self, start: int, end: int) -> tuple[QRectF, ...]:
        """Return where the characters from `start` to before `end` stand, one rectangle for each line they are on."""
        found = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first < last:
                sides = sorted(float(line.cursorToX(place)[0]) for place in (first, last))  # type: ignore[index]
                found.append(QRectF(sides[0], line.y(), sides[1] - sides[0], line.height()))
        return tuple(found)
