"""Sitting quietly: nothing to see, nothing asked, and any key goes on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.theme import Measures
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.plain_label import PlainLabel, TextRole

_ALONE = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class StillRoom(QWidget):
    """An empty room with one quiet line and one small "Go on".

    Args:
        passed_on: keys that keep the meaning they have on the page around.

    Signals:
        left(): the person went on, by the button or by any key that types or moves.
        seen(bool): whether it is in front.
    """

    left = Signal()
    seen = Signal(bool)

    def __init__(self, measures: Measures, passed_on: tuple[Qt.Key, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passed_on = passed_on
        space = measures.space
        self._line = PlainLabel("", TextRole.MUTED)
        self._line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._go_on = Button(self.tr("Go on"), measures, ButtonKind.BARE)
        self._go_on.clicked.connect(self.left)
        self._go_on.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.xxl, space.xxl, space.xxl, space.xxl)
        column.setSpacing(space.l)
        column.addStretch(1)
        column.addWidget(self._line)
        column.addWidget(self._go_on, 0, Qt.AlignmentFlag.AlignHCenter)

    def set_line(self, line: str) -> None:
        """Set the one line, above the button."""
        self._line.setText(line)

    def enter(self) -> None:
        """Put the focus on the one thing there is."""
        self._go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        a11y.announce(self, self._line.text())

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it is in front."""
        super().showEvent(event)
        self.seen.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it is no longer."""
        super().hideEvent(event)
        self.seen.emit(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on at any key; keys held over from the press that led here count for nothing."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in self._passed_on:
                return False
            if event.isAutoRepeat() or event.key() in _ALONE or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
                return False
            self.left.emit()
            return True
        return super().eventFilter(watched, event)
