"""Text that wraps, painted by hand; from right to left each line stands where it ends and not a space beside it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from app.ui.widgets.sides import from_the_right

_WRAP = int(Qt.TextFlag.TextWordWrap.value)


def paint_wrapped(painter: QPainter, area: QRect, align: Qt.AlignmentFlag, text: str) -> None:
    """Paint a text from the top of an area, in the painter's font and pen.

    Args: align: left, right or in the middle, as it is from left to right.
    """
    direction = painter.layoutDirection()
    if not from_the_right(direction):
        painter.drawText(area, _WRAP | int(align.value), text)
        return
    from PySide6.QtWidgets import QStyle  # PySide takes 5 ms to build its type, and no first paint needs it

    from app.ui.widgets.spaced_text import SpacedText

    side = QStyle.visualAlignment(direction, align)
    SpacedText(text, painter.font(), area.width(), side, wide=False).paint(painter, area.left(), area.top())
