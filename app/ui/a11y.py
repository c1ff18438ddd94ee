"""What assistive technology hears of painted widgets, and lines spoken to it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLE = "accessible_role"


_MIRRORED = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}


def as_read(key: int, direction: Qt.LayoutDirection) -> Qt.Key:
    """Return a key as it counts where lines are read in a direction: from right to left, arrow left leads on."""
    pressed = Qt.Key(key)
    return _MIRRORED.get(pressed, pressed) if direction == Qt.LayoutDirection.RightToLeft else pressed


def set_role(widget: QWidget, role: QAccessible.Role, name: str) -> None:
    """Give a painted or grouping widget a role and a name; takes effect once install_roles() was called."""
    widget.setProperty(_ROLE, int(role.value))
    widget.setAccessibleName(name)


def install_roles() -> None:
    """Make the roles of set_role() known to Qt; once for each process."""
    QAccessible.installFactory(_interface_for)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say a line, if one is listening."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def _interface_for(_key: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget):
        return None
    number = thing.property(_ROLE)
    if number is None:
        return None
    return QAccessibleWidget(thing, QAccessible.Role(number), thing.accessibleName())
