"""What stands where something would be: nothing yet, on its way, or not to be had. One lamp, one sentence, ways on."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import Measures
from app.ui.widgets.lamp import Lamp
from app.ui.widgets.plain_label import PlainLabel, TextRole


class NoteState(Enum):
    """Which state. The value is how bright the lamp is; the sentence says the same."""

    EMPTY = 0.5
    LOADING = 0.25
    ERROR = 0.0


class StateNote(QWidget):
    """A still lamp over one sentence, with room for buttons beneath it. Nothing turns or fills while one waits."""

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lamp = Lamp()
        self.lamp.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.lamp.setFixedHeight(2 * measures.shape.big_target_px)
        self.message = PlainLabel("", TextRole.MUTED)
        self.message.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(measures.space.l)
        self._column.addWidget(self.lamp)
        self._column.addWidget(self.message)

    def add(self, way_on: QWidget) -> None:
        """Put a button beneath the sentence."""
        self._column.addWidget(way_on, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_state(self, state: NoteState, sentence: str) -> None:
        """Say which state it is."""
        self.lamp.set_level(state.value)
        self.message.setText(sentence)
