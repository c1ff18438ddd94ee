"""Say it, hear it, read it, think it: four ways with a phrase, all of one size, none of them kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.theme import Measures
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.plain_label import PlainLabel, TextRole

_SAY, _HEAR, _READ, _THINK = "say", "hear", "read", "think"


class FourWays(QWidget):
    """A row of four, and one small line on the way that was picked. Picking is never needed.

    Signals:
        heard(phrase): the voice is to say it, once for each time it is picked.
    """

    heard = Signal(str)

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrase = ""
        self._picked = ""
        self._voice_there = True
        options = (
            RowOption(_SAY, self.tr("Say it")),
            RowOption(_HEAR, self.tr("Hear it")),
            RowOption(_READ, self.tr("Read it")),
            RowOption(_THINK, self.tr("Think it")),
        )
        self.row = OptionRow(self.tr("Four ways, or none"), options, measures, PickMode.ONE)
        self.told = PlainLabel("", TextRole.SMALL)
        self.told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.s)
        column.addWidget(self.row)
        column.addWidget(self.told)
        self.row.picked.connect(self._take)

    def show_phrase(self, phrase: str, *, voice_there: bool) -> None:
        """Offer the ways for a phrase; another one than before begins with none picked."""
        self._voice_there = voice_there
        if phrase != self._phrase:
            self._phrase, self._picked = phrase, ""
            self.row.set_picked(())
        self.setVisible(bool(phrase))
        self._tell()

    def _take(self, way: str) -> None:
        again = way == self._picked
        self._picked = way
        self._tell()
        if not again:
            a11y.announce(self, self.told.text())
            if way == _HEAR and self._voice_there:
                self.heard.emit(self._phrase)

    def _tell(self) -> None:
        self.told.setText(
            {
                _SAY: self.tr("Aloud, or in a whisper. Nothing here listens or records."),
                _HEAR: self.tr("The voice says it once.")
                if self._voice_there
                else self.tr("There is no voice here for now. The words stay on screen."),
                _READ: self.tr("The words stay on screen."),
                _THINK: self.tr("In the head, where nobody hears it."),
            }.get(self._picked, self.tr("Any way, or none. Nothing here listens or records."))
        )
