"""What a person hits, and what of it is too small to be hit by everyone."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QScrollArea, QSlider, QWidget

from app.ui.widgets.body_region import BodyRegion
from tests.flows.hands import buttons
from tests.flows.house import Lived

TARGET_PX = 44
SAME_IN_WORDS = {"As a list", "As a table"}


def too_small(lived: Lived) -> list[str]:
    """Return each control in sight that is lower or narrower than a target, and is not part of a larger one."""
    found = []
    for kind in (QAbstractButton, QLineEdit, QSlider, QComboBox):
        for control in lived.window.findChildren(kind):
            if not control.isVisible() or not control.isEnabled() or _within_control(control):
                continue
            if isinstance(control, BodyRegion) and SAME_IN_WORDS & set(buttons(lived.window)):
                continue  # a neck is as wide as a neck; the same places stand as a list of full size
            if min(control.width(), control.height()) < TARGET_PX:
                name = control.accessibleName() or control.property("text") or control.objectName()
                found.append(f"{type(control).__name__} {name!r} {control.width()}x{control.height()}")
    return found


def _within_control(control: QWidget) -> bool:
    parent = control.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        if isinstance(parent, QAbstractButton | QComboBox) or parent.inherits("QAbstractSpinBox"):
            return True
        parent = parent.parentWidget()
    return False
