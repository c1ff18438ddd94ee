"""What assistive technology hears of painted widgets, and lines spoken to it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QStackedWidget, QWidget

from app.ui.herald import Herald

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
    if (application := QApplication.instance()) is not None:
        _herald_of(application)


def reader_is_on() -> bool:
    """Tell whether a screen reader, or another thing that reads windows, is listening."""
    return QAccessible.isActive()


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say a line, if one is listening and the widget is seen when this turn of the loop is over.

    It is told after the keyboard's new place, if the turn brought one.
    """
    application = QApplication.instance()
    if not reader_is_on() or not text or application is None:
        return
    _herald_of(application).say(widget, text)


def _herald_of(application: QCoreApplication) -> Herald:
    return application.findChild(Herald) or Herald(application)


def _interface_for(_key: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget):
        return None
    number = thing.property(_ROLE)
    if number is None and isinstance(thing, QStackedWidget):
        number = QAccessible.Role.Grouping.value  # a reader would say "layered pane" each time one comes onto a page
    if number is None:
        return None
    return QAccessibleWidget(thing, QAccessible.Role(number))  # with a name given here, it would keep that for good
