"""Draws a PDF on the GUI thread, one short step for each turn of the event loop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from app.ui.pdf import PdfMaking

_AT_ONCE_MS = 0


class PdfDrawing(QObject):
    """Calls `done` with the file, and is gone then."""

    def __init__(self, making: PdfMaking, done: Callable[[bytes], None], parent: QObject) -> None:
        super().__init__(parent)
        self._making = making
        self._steps: Iterator[None] = making.steps()
        self._done = done
        self._timer = QTimer(self)
        self._timer.setInterval(_AT_ONCE_MS)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _step(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self._timer.stop()
            self.deleteLater()
            self._done(self._making.content)
