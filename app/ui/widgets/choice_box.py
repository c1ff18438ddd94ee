"""A list that folds away, with its label above it as its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import Measures
from app.ui.widgets.plain_label import PlainLabel


class ChoiceBox(QWidget):
    """A label and a list of (id, text) rows.

    Signals:
        picked(id): the person picked a row; never when the page sets one.
    """

    picked = Signal(str)

    def __init__(self, label: str, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.s)
        name = PlainLabel(label)
        self.box = FoldingBox(measures)
        self.box.setAccessibleName(label)
        name.setBuddy(self.box)
        column.addWidget(name)
        column.addWidget(self.box)
        self.box.activated.connect(self._on_activated)

    def set_rows(self, rows: Sequence[tuple[str, str]], current: str) -> None:
        """Show these rows and stand at the one with id `current`, or at the first. Emits nothing."""
        if list(rows) != [(str(self.box.itemData(n)), self.box.itemText(n)) for n in range(self.box.count())]:
            self.box.clear()
            for row_id, text in rows:
                self.box.addItem(text, row_id)
        self.stand_at(current)

    def stand_at(self, row_id: str) -> None:
        """Stand at a row, or at the first when there is none of that id. Emits nothing."""
        self.box.setCurrentIndex(max(0, self.box.findData(row_id)))

    def _on_activated(self, index: int) -> None:
        self.picked.emit(str(self.box.itemData(index)))


class FoldingBox(QComboBox):
    """A combo box with a painted arrow that the wheel changes only where the focus is."""

    def __init__(self, measures: Measures) -> None:
        super().__init__()
        self._measures = measures
        self.setView(QListView())  # the plain view takes the style sheet; the native one keeps the desktop's look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def minimumSizeHint(self) -> QSize:
        """As much as it asks for. Qt would keep what it was at another text size."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, so that scrolling past changes nothing."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, then an arrow that points down."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = self._measures.space.s * 0.75
        across = self.width() - self._measures.space.xl
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            across = self._measures.space.xl
        middle = QPointF(across, self.height() / 2)
        path = QPainterPath(middle + QPointF(-half, -half / 2))
        path.lineTo(middle + QPointF(0, half / 2))
        path.lineTo(middle + QPointF(half, -half / 2))
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), 2, Qt.PenStyle.SolidLine))
        painter.drawPath(path)
