"""Putting the focus on something that may be out of sight, or not laid out yet."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.ui.widgets.scroll import bring_into_view

_AT_ONCE_MS = 0
_LAID_OUT_MS = 50


class Reveal(QObject):
    """Scrolls a page to one of its widgets, once now and once when what has just unfolded is laid out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._target: QWidget | None = None
        self._timers = tuple(QTimer(self) for _each in (_AT_ONCE_MS, _LAID_OUT_MS))
        for timer, wait_ms in zip(self._timers, (_AT_ONCE_MS, _LAID_OUT_MS), strict=True):
            timer.setSingleShot(True)
            timer.setInterval(wait_ms)
            timer.timeout.connect(self._show)

    def show(self, target: QWidget | None) -> None:
        """Bring a widget into sight; a later call takes the place of an earlier one."""
        if self._target is not None:
            self._target.destroyed.disconnect(self._forget)
        self._target = target
        if target is not None:
            target.destroyed.connect(self._forget)  # it may go before the page is laid out
        for timer in self._timers:
            timer.start()

    def _show(self) -> None:
        if self._target is not None and self._target.isVisible():
            bring_into_view(self._target)

    def _forget(self) -> None:
        self._target = None
