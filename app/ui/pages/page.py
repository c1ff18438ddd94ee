"""What every page of the window is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Page(QWidget):
    """A page renders props and emits what the person asked for; it reads no file, log or clock."""

    def enter(self) -> None:
        """Called each time the page comes to the front: put the focus on its first control."""
        self.setFocus()


class PageWithBack(Page):
    """A page that one leaves by Back, or by Esc.

    Signals:
        back(): the person goes back to where they were.
    """

    back = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.back.emit()
        else:
            super().keyPressEvent(event)
