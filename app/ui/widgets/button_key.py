"""A key that presses a button of the page it is on, as long as the page is in front."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.ui.widgets.buttons import Button


def shortcut(page: QWidget, keys: str, button: Button) -> QShortcut:
    """Let `keys` press `button` wherever the focus stands on the page."""
    short = QShortcut(QKeySequence(keys), page)
    short.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    short.activated.connect(button.click)
    return short
