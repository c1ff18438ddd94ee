"""Text laid out line by line, for more room between the lines and for the places of its words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

from app.ui.typography import WIDE_LINES_SHARE
from app.ui.widgets.sides import reads_from_the_left

_CLOSE_PX = 8


class SpacedText:
    """One text laid out at a width; its lines stand WIDE_LINES_SHARE of the type size apart.

    Args:
        wide: whether the lines stand apart; else as close as usual.
        balanced: whether several lines in the middle become about as long as each other, so that no word is alone.
        width_px: where lines wrap; at words, and amid a word only where it is longer than that.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width_px: int,
        align: Qt.AlignmentFlag,
        *,
        wide: bool = True,
        balanced: bool = False,
    ) -> None:
        option = QTextOption(align & Qt.AlignmentFlag.AlignHorizontal_Mask)
        if reads_from_the_left(text):  # else as the window is read
            option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        self._layout.setTextOption(option)
        self._step_px = font.pixelSize() * WIDE_LINES_SHARE if wide else 0.0
        self._height_px, self._widest_px = self._lay(width_px)
        lines = self._layout.lineCount()
        if balanced and lines > 1:
            narrow, room = 0, width_px  # too narrow, and wide enough
            while room - narrow > _CLOSE_PX:
                tried = (narrow + room) // 2
                self._lay(tried)
                narrow, room = (narrow, tried) if self._layout.lineCount() <= lines else (tried, room)
            self._height_px, self._widest_px = self._lay(room, (width_px - room) / 2)

    def _lay(self, width_px: int, left_px: float = 0.0) -> tuple[float, float]:
        """Break the text into lines. Returns their height, and the width of the widest."""
        self._layout.beginLayout()
        height = widest = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1, width_px))
            line.setPosition(QPointF(left_px, height + max(0.0, self._step_px - line.height()) / 2))
            height += max(self._step_px, line.height())
            widest = max(widest, line.naturalTextWidth())
        self._layout.endLayout()
        return height, widest

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
