"""A column that lies flush in its holder, for parts of a page that come and go together."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


def plain_column(holder: QWidget, gap_px: int) -> QVBoxLayout:
    """Give a widget a column without margins, with this gap between its parts, and return it."""
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap_px)
    return column
