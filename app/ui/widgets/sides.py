"""Where lines are read from the right: what is painted by hand is mirrored by hand, fields begin on that side, and what
is read from the left all the same keeps its order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QLayout, QPlainTextEdit


def from_the_right(direction: Qt.LayoutDirection) -> bool:
    """Return whether lines begin on the right."""
    return direction == Qt.LayoutDirection.RightToLeft


def reads_from_the_left(text: str) -> bool:
    """Return whether a text has letters and none that is read from the right."""
    from unicodedata import bidirectional  # no first paint needs it

    kinds = {bidirectional(sign) for sign in text}
    return "L" in kinds and kinds.isdisjoint(("R", "AL"))


def in_its_order(text: str, direction: Qt.LayoutDirection) -> str:
    """Return a text to paint as one line: one that is read from the left has its full stop at its right end."""
    turned = from_the_right(direction) and reads_from_the_left(text)
    return held_from_the_left(text, direction) if turned else text


def held_from_the_left(text: str, direction: Qt.LayoutDirection) -> str:
    """Return a text that is read from the left whatever letters stand in it, as a path is."""
    return f"\u2066{text}\u2069" if from_the_right(direction) else text


def on_its_side(direction: Qt.LayoutDirection, whole: QRect, part: QRect) -> QRect:
    """Return where a part of a whole stands, both given as they are from left to right."""
    from PySide6.QtWidgets import QStyle  # PySide takes 5 ms to build its type, and no first paint needs it

    return QStyle.visualRect(direction, whole, part)


def mirror(painter: QPainter, direction: Qt.LayoutDirection, width_px: int) -> None:
    """Have shapes that follow mirrored in a widget of a width, where lines begin on the right; no text."""
    if from_the_right(direction):
        painter.translate(width_px, 0)
        painter.scale(-1, 1)


def set_margins(layout: QLayout, direction: Qt.LayoutDirection, begin: int, top: int, end: int, bottom: int) -> None:
    """Set the margins of a layout; `begin` is where lines begin. Qt turns a row round and leaves its margins."""
    left, right = (end, begin) if from_the_right(direction) else (begin, end)
    layout.setContentsMargins(left, top, right, bottom)


def begin_lines_at_the_side(field: QPlainTextEdit) -> None:
    """Let the lines of a field begin where the window's do. Of all fields Qt leaves this one at the left."""
    if from_the_right(field.layoutDirection()):
        option = field.document().defaultTextOption()
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        field.document().setDefaultTextOption(option)
