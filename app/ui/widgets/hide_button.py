"""The button that hides the window, small and in the corner of every page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from app.ui.theme import Measures
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button


class HideButton(Button):
    """As low as a target may be, so that it takes little from the page. By keyboard it is a key of its own."""

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__("", measures, ButtonKind.PLAIN, parent=parent)
        self._room = measures.space
        self._target_px = measures.shape.target_px
        self.setText(self.tr("Hide"))
        self.setAccessibleDescription(self.tr("Takes the window away at once. Shift three times does the same."))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """The label and little around it."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        # Two more than the words: in exactly their width, two words would wrap.
        width = metrics.horizontalAdvance(self.text()) + 2 * self._room.l + 2
        return QSize(width, max(self._target_px, metrics.height() + 2 * self._room.s - self._room.xs))

    def minimumSizeHint(self) -> QSize:
        """The same: it has one short word."""
        return self.sizeHint()

    def heightForWidth(self, _width: int) -> int:
        """The same at any width."""
        return self.sizeHint().height()
