"""A slider with its label above it as its name, and a word at each end."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from app.ui.theme import Measures
from app.ui.widgets.plain_label import PlainLabel, TextRole


class SliderField(QWidget):
    """A whole number between two ends.

    Signals:
        moved(value): once for each key press, and once when a drag ends; never when the page sets a value.
    """

    moved = Signal(int)

    def __init__(
        self,
        label: str,
        ends: tuple[str, str],
        limits: tuple[int, int],
        step: int,
        measures: Measures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.slider = CalmSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(*limits)
        self.slider.setSingleStep(step)
        self.slider.setPageStep(step * 2)
        self.slider.setTracking(False)
        self.slider.setAccessibleName(label)
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name = PlainLabel(label)
        name.setBuddy(self.slider)
        low, high = (PlainLabel(end, TextRole.SMALL) for end in ends)
        high.setAlignment(Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(name)
        column.addWidget(self.slider)
        row = QHBoxLayout()
        row.setContentsMargins(measures.space.s, 0, measures.space.s, 0)
        row.addWidget(low)
        row.addWidget(high)
        column.addLayout(row)
        self.slider.valueChanged.connect(self.moved)

    def set_value(self, value: int) -> None:
        """Stand at a value. Emits nothing."""
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(value)
        self.slider.blockSignals(blocked)


class CalmSlider(QSlider):
    """A slider that leaves the wheel to the page, so that scrolling past changes nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
