"""Taking a widget out for good."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def drop(widget: QWidget) -> None:
    """Let a widget go. It is hidden first: one that its layout has yet to show would come up as a window of its own."""
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
