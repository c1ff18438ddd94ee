"""A word for the feeling, and what became of it: answers of one kind, each of which can be taken back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.checkin import Feeling, Shape
from app.ui.labels import Labels, as_label
from app.ui.theme import Measures
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption


class FeelingRows(QWidget):
    """Tiles for the feelings, and beneath them, as answers like any other, tiles for the shapes.

    Signals:
        feeling_changed(Feeling or None).
        shape_changed(Shape or None).
    """

    feeling_changed = Signal(object)
    shape_changed = Signal(object)

    def __init__(self, labels: Labels, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feeling: Feeling | None = None
        self._shape: Shape | None = None
        feelings = [RowOption(feeling.value, as_label(labels.feeling(feeling))) for feeling in Feeling]
        shapes = [RowOption(shape.value, as_label(labels.shape(shape))) for shape in Shape]
        self.feelings = OptionRow(self.tr("A word for the feeling"), feelings, measures, PickMode.ONE, parent=self)
        self.shapes = OptionRow(self.tr("What became of it"), shapes, measures, PickMode.ONE, parent=self)
        self.feelings.picked.connect(self._feeling_pressed)
        self.shapes.picked.connect(self._shape_pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.s)
        column.addWidget(self.feelings)
        column.addWidget(self.shapes)

    def set_said(self, feeling: Feeling | None, shape: Shape | None) -> None:
        """Show these as picked. Emits nothing."""
        self._feeling, self._shape = feeling, shape
        self.feelings.set_picked(() if feeling is None else (feeling.value,))
        self.shapes.set_picked(() if shape is None else (shape.value,))

    def focus_first(self) -> None:
        """Put the focus on the first feeling, or on the one that is picked."""
        self.feelings.focus_first()

    def _feeling_pressed(self, option_id: str) -> None:
        pressed = Feeling(option_id)
        self.set_said(None if pressed is self._feeling else pressed, self._shape)
        self.feeling_changed.emit(self._feeling)

    def _shape_pressed(self, option_id: str) -> None:
        pressed = Shape(option_id)
        self.set_said(self._feeling, None if pressed is self._shape else pressed)
        self.shape_changed.emit(self._shape)
