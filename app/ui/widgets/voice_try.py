"""Voices under each other, each to be picked and to be heard."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import Measures
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button


class VoiceTry(QWidget):
    """One row for each voice: pick it at the left, hear it at the right.

    Signals:
        picked(id), heard(id): a voice was picked, or is to say its line.
    """

    picked = Signal(str)
    heard = Signal(str)

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measures = measures
        self._rows: tuple[tuple[str, str], ...] = ()
        self._tiles: dict[str, Button] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(measures.space.s)

    def set_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show these (id, name) rows; the same again change nothing, so that the focus stays."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        for old in self.findChildren(QWidget, "row"):
            self._column.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        self._tiles = {}
        for voice_id, name in rows:
            self._column.addWidget(self._row(voice_id, name))

    def stand_at(self, voice_id: str) -> None:
        """Show which one is picked; none where it is another. Emits nothing."""
        for each, tile in self._tiles.items():
            tile.setChecked(each == voice_id)

    def tile(self, voice_id: str) -> Button:
        """Return the button that picks a voice. Raises KeyError for one that is not here."""
        return self._tiles[voice_id]

    def _row(self, voice_id: str, name: str) -> QWidget:
        holder = QWidget(self)
        holder.setObjectName("row")
        tile = Button(name, self._measures)
        tile.setCheckable(True)
        tile.set_left_aligned()
        tile.clicked.connect(partial(self._pick, voice_id))
        self._tiles[voice_id] = tile
        hear = Button(self.tr("Hear it"), self._measures, ButtonKind.QUIET)
        hear.setAccessibleName(self.tr("Hear {name}").format(name=name))
        hear.clicked.connect(partial(self.heard.emit, voice_id))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._measures.space.s)
        row.addWidget(tile, 1)
        row.addWidget(hear)
        return holder

    def _pick(self, voice_id: str) -> None:
        self.stand_at(voice_id)
        self.picked.emit(voice_id)
