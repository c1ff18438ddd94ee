"""The top of a page, where something that has come up is told: taking no room while there is nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget


class NoticeArea(QWidget):
    """Holds what others put there, one under the other, and is seen while one of these is to be seen."""

    def __init__(self, gap_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._put: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap_px)
        self.hide()

    def put(self, widget: QWidget) -> None:
        """Take a bar in; from then on it shows and hides itself, and the area with it."""
        self._put.append(widget)
        self._column.addWidget(widget)
        widget.installEventFilter(self)
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look whether anything is left to be seen when a bar shows or hides."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._look()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        self.setVisible(any(not widget.isHidden() for widget in self._put))
