"""What a screen reader would find missing on a page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QScrollArea, QWidget

_ROLES_OF_CONTROLS = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.ComboBox,
        QAccessible.Role.EditableText,
        QAccessible.Role.Slider,
        QAccessible.Role.Link,
        QAccessible.Role.List,
        QAccessible.Role.ListItem,
        QAccessible.Role.StaticText,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.MenuBar,
        QAccessible.Role.Table,
        QAccessible.Role.SpinBox,
        QAccessible.Role.PageTabList,
    }
)


def unnamed_controls(widget: QWidget) -> list[str]:
    """Return one line for each visible control below `widget` that has no name, or no role of a control.

    A control is whatever takes the keyboard focus. A field, slider or list of choices may be named by its buddy label.
    """
    QAccessible.setActive(True)
    found = []
    for child in [widget, *widget.findChildren(QWidget)]:
        if child.focusPolicy() == Qt.FocusPolicy.NoFocus or not child.isVisibleTo(widget):
            continue
        if child.focusProxy() is not None or isinstance(child, QScrollArea):
            continue
        interface = QAccessible.queryAccessibleInterface(child)
        name = interface.text(QAccessible.Text.Name) if interface is not None else ""
        if isinstance(child, QComboBox):
            name = _label_text(child)  # Linux answers with the current item instead of the name
        where = f"{type(child).__name__} {child.objectName() or child.property('text') or ''}".strip()
        if not name.strip():
            found.append(f"{where}: no name")
        role = interface.role() if interface is not None else None
        if role not in _ROLES_OF_CONTROLS:
            found.append(f"{where}: role {role}")
    return found


def _label_text(child: QWidget) -> str:
    if child.accessibleName():
        return child.accessibleName()
    for label in child.window().findChildren(QWidget):
        buddy = getattr(label, "buddy", None)
        if callable(buddy) and buddy() is child:
            return str(label.property("text") or "")
    return ""
