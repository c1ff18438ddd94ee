"""Where lines are read from the right: what is painted by hand is mirrored by hand, and fields begin on that side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QPlainTextEdit


def from_the_right(direction: Qt.LayoutDirection) -> bool:
    """Return whether lines begin on the right."""
    return direction == Qt.LayoutDirection.RightToLeft


def on_its_side(direction: Qt.LayoutDirection, whole: QRect, part: QRect) -> QRect:
    """Return where a part of a whole stands, both given as they are from left to right."""
    from PySide6.QtWidgets import QStyle  # PySide takes 5 ms to build its type, and no first paint needs it

    return QStyle.visualRect(direction, whole, part)


def mirror(painter: QPainter, direction: Qt.LayoutDirection, width_px: int) -> None:
    """Have shapes that follow mirrored in a widget of a width, where lines begin on the right; no text."""
    if from_the_right(direction):
        painter.translate(width_px, 0)
        painter.scale(-1, 1)


def begin_lines_at_the_side(field: QPlainTextEdit) -> None:
    """Let the lines of a field begin where the window's do. Of all fields Qt leaves this one at the left."""
    if from_the_right(field.layoutDirection()):
        option = field.document().defaultTextOption()
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        field.document().setDefaultTextOption(option)
