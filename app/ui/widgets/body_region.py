"""One region of the body outline, as the keyboard and a screen reader meet it. The outline paints it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.core.checkin import Place
from app.ui.widgets.body_shapes import Side

_MOVES = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})
_PRESSES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class BodyRegion(QAbstractButton):
    """A check box, or a button where it is not checkable; it leaves arrows and letters to the outline.

    The pointer passes through it: regions are not rectangles, so the outline says which one a point belongs to.

    Signals:
        focus_moved(): it got the focus, or lost it.
    """

    focus_moved = Signal()

    def __init__(self, place: Place, side: Side, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self.side = side
        self.setObjectName(f"{place.value}-{side.value}")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def event(self, event: QEvent) -> bool:
        """Keep letters from being taken for shortcuts: they look for a place."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_letter(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as with Space; Ctrl+Enter is left to the page."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _PRESSES and not held and not event.isAutoRepeat():
            self.click()
        elif event.key() in _MOVES:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the outline."""
        super().focusInEvent(event)
        self.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the outline."""
        super().focusOutEvent(event)
        self.focus_moved.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint nothing: a shape may reach past this rectangle."""


def is_letter(event: QKeyEvent) -> bool:
    """Return whether a key types a letter, with no more than Shift held."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return held == Qt.KeyboardModifier.NoModifier and event.text().isalpha()
