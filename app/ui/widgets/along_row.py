"""Which recordings go along with an assignment, and a switch that leaves them out of it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.going_along import LARGE_BYTES, GoingAlong
from app.ui.labels import listed
from app.ui.theme import Measures
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.toggle import Toggle

_MEGABYTE = 1_000_000


class AlongRow(QWidget):
    """Not there where nothing is recorded.

    Signals:
        changed(bool): whether they go along.
    """

    changed = Signal(bool)

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.along = Toggle(self.tr("Your recordings go along"), measures)
        self.what = PlainLabel("", TextRole.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.along)
        column.addWidget(self.what)
        self.along.clicked.connect(self.changed)
        self.hide()

    def render_along(self, along: GoingAlong | None, titles: tuple[str, ...], *, goes: bool) -> None:
        """Show what there is. Emits nothing. Args: titles: of the exercises with recorded lines."""
        self.along.setChecked(goes)
        self.setVisible(along is not None and along.sound_bytes > 0)
        if along is not None:
            names = listed((*titles, self.tr("the quiet of your room")) if along.room else titles)
            self.what.setText(self._said(along, names) if goes else self.tr("They are left out of this assignment."))

    def _said(self, along: GoingAlong, names: str) -> str:
        if along.is_too_much:
            return self.tr("Recorded: {names}. That is more than fits into one file.").format(names=names)
        if along.file_bytes <= LARGE_BYTES:
            return self.tr("Recorded: {names}.").format(names=names)
        size = QLocale().toString(along.file_bytes / _MEGABYTE, "f", 1)
        return self.tr("Recorded: {names}. The file becomes {size} MB.").format(names=names, size=size)
