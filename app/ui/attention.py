"""Who is at the window: every key and click before any page has it, and three presses of Shift."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPointerEvent

from app.core.clock import Clock
from app.core.lone_presses import LonePresses
from app.ui.main_window import MainWindow

_CLICKS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress})
_SIGNS = _CLICKS | {QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.Wheel, QEvent.Type.TouchUpdate}
_KEYS = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease})
_HELD_BESIDE = ~Qt.KeyboardModifier.ShiftModifier


class Attention(QObject):
    """Listens at the window of the system, which is one object: a filter on every widget would cost each of them.

    Signals:
        touched: a key, a click, or the mouse moved.
        three_shifts: Shift was pressed three times, alone.
        called_back: while the window is covered: a key or a click. It goes no further.
        help_called: while the window is covered: F1. It goes no further.
    """

    touched = Signal()
    three_shifts = Signal()
    called_back = Signal()
    help_called = Signal()

    def __init__(self, window: MainWindow, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._presses = LonePresses(clock)
        self._swallowed: int | None = None
        window.installEventFilter(self)  # for the first time it is shown
        self._listen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the event; keep it from the pages while they are covered."""
        kind = event.type()
        if watched is self._window:
            if kind == QEvent.Type.Show:
                self._listen()
            return False
        if kind in _SIGNS:
            self.touched.emit()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return self._key(kind, event)
        if kind in _CLICKS:
            self._presses.other()
            if self._window.covered and not self._is_for_cover(event):
                self.called_back.emit()
                return True
        return False

    def _is_for_cover(self, event: QEvent) -> bool:
        if self._window.cover_open:
            return True
        points = event.points() if isinstance(event, QPointerEvent) else []
        return bool(points) and self._window.presses_on_cover(points[0].position().toPoint())

    def _listen(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)

    def _key(self, kind: QEvent.Type, event: QKeyEvent) -> bool:
        if kind == QEvent.Type.ShortcutOverride:
            if self._window.covered:
                event.accept()  # or a shortcut would act behind the cover
                return True
            return False
        shift = event.key() == Qt.Key.Key_Shift
        if kind == QEvent.Type.KeyRelease:
            if shift and not event.isAutoRepeat() and self._presses.released():
                self.three_shifts.emit()
            swallowed, self._swallowed = event.key() == self._swallowed, None
            return swallowed
        if not event.isAutoRepeat():
            if shift and not event.modifiers() & _HELD_BESIDE:
                self._presses.pressed()
            else:
                self._presses.other()
        if self._window.covered:
            if event.key() == Qt.Key.Key_F1 and not event.isAutoRepeat():
                self._swallowed = event.key()
                self.help_called.emit()
                return True
            if self._window.cover_open:
                return False
            if not shift and not event.isAutoRepeat():  # three more presses of Shift hide it again
                self._swallowed = event.key()
                self.called_back.emit()
            return True
        return False
