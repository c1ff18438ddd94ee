"""The quiet after a line, in seconds at three paces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QHBoxLayout, QVBoxLayout, QWidget

from app.core.editing import LawMark, with_first_quiet
from app.core.exercise import Quiet
from app.core.pace import Pace
from app.ui.labels import Labels
from app.ui.theme import Measures
from app.ui.widgets.law_note import LawNote
from app.ui.widgets.plain_label import PlainLabel, TextRole

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QWheelEvent

_PACES = (Pace.NORMAL, Pace.SLOW, Pace.VERY_SLOW)
_MOST_S = 600.0


class QuietField(QWidget):
    """Three figures; the two slower ones follow the first in the proportion they had.

    Signals:
        changed(Quiet).
    """

    changed = Signal(object)

    def __init__(self, labels: Labels, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = Quiet(0, 0, 0)
        title = self.tr("Quiet after it, in seconds")
        self.boxes = tuple(_Seconds(measures) for _pace in _PACES)
        row = QHBoxLayout()
        row.setSpacing(measures.space.m)
        for box, pace in zip(self.boxes, _PACES, strict=True):
            word = PlainLabel(labels.pace(pace), TextRole.SMALL)
            word.setBuddy(box)
            box.setAccessibleName(self.tr("{title}, {pace}").format(title=title, pace=labels.pace(pace)))
            part = QVBoxLayout()
            part.setSpacing(measures.space.xs)
            part.addWidget(word)
            part.addWidget(box)
            row.addLayout(part, 1)
        self.note = LawNote(measures)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.s)
        column.addWidget(PlainLabel(title))
        column.addLayout(row)
        column.addWidget(self.note)
        self.boxes[0].valueChanged.connect(self._first_changed)
        for box in self.boxes[1:]:
            box.valueChanged.connect(self._changed)

    def set_quiet(self, quiet: Quiet) -> None:
        """Show these figures. Emits nothing."""
        self._quiet = quiet
        for box, value in zip(self.boxes, (quiet.normal_s, quiet.slow_s, quiet.very_slow_s), strict=True):
            with QSignalBlocker(box):
                if box.value() != value:
                    box.setValue(value)

    def render_marks(self, marks: tuple[LawMark, ...]) -> None:
        """Say what the laws say of them."""
        self.note.render_marks(marks)
        for box in self.boxes:
            box.setAccessibleDescription(self.note.words)

    def _first_changed(self, first_s: float) -> None:
        self._tell(with_first_quiet(self._quiet, first_s))

    def _changed(self) -> None:
        self._tell(Quiet(self.boxes[0].value(), self.boxes[1].value(), self.boxes[2].value()))

    def _tell(self, quiet: Quiet) -> None:
        self.set_quiet(quiet)
        self.changed.emit(quiet)


class _Seconds(QDoubleSpinBox):
    """A figure without a decimal part it does not have; the wheel is left to the page."""

    def __init__(self, measures: Measures) -> None:
        super().__init__()
        self.setRange(0.0, _MOST_S)
        self.setDecimals(1)
        self.setKeyboardTracking(False)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.lineEdit().setTextMargins(measures.space.m, 0, 0, 0)  # the style sheet's padding does not reach it
        self.setMinimumHeight(measures.shape.target_px)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def textFromValue(self, value: float) -> str:
        """Return the figure as it is read."""
        decimals = 0 if value == int(value) else 1
        return self.locale().toString(value, "f", decimals)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Alt with arrows to the line around it, which moves."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


def plain_seconds(value: float) -> str:
    """Return seconds as they are read here."""
    return QLocale().toString(float(value), "f", 0 if value == int(value) else 1)
