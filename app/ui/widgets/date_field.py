"""A date to type, with its label above it as its name; no calendar opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QVBoxLayout, QWidget

from app.ui.theme import Measures
from app.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

_EPOCH = QDate(1970, 1, 1)


class DateField(QWidget):
    """A label and a date; arrow keys change the part where the cursor stands.

    Signals:
        changed(day): the person set another date, in days since 1970-01-01; while typing when they leave the field.
    """

    changed = Signal(int)

    def __init__(self, label: str, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = PlainLabel(label)
        self.box = _Date()
        self.box.lineEdit().setTextMargins(measures.space.m, 0, 0, 0)  # the style sheet's padding does not reach it
        self.box.setAccessibleName(label)
        name.setBuddy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.s)
        column.addWidget(name)
        column.addWidget(self.box)
        self.box.dateChanged.connect(self._tell)

    def day(self) -> int:
        """Return the date as days since 1970-01-01."""
        return _EPOCH.daysTo(self.box.date())

    def set_day(self, day: int) -> None:
        """Show a date. Emits nothing."""
        if day != self.day():
            with QSignalBlocker(self.box):
                self.box.setDate(_EPOCH.addDays(day))

    def _tell(self) -> None:
        self.changed.emit(self.day())


class _Date(QDateEdit):
    def __init__(self) -> None:
        super().__init__(QDate.currentDate())
        self.setCalendarPopup(False)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setKeyboardTracking(False)
        self.setDisplayFormat("d MMMM yyyy")
        self.setMinimumDate(_EPOCH)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, so that scrolling past changes nothing."""
        event.ignore()
