""" "This isn't helping": a sentence and a few ways on, none of them pressed for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui import a11y
from app.ui.theme import Measures
from app.ui.widgets.option_row import OptionRow, RowOption
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.scroll import ColumnScroll


class WaysPanel(ColumnScroll):
    """A sentence above tiles of one size.

    Signals:
        picked(id): a way was taken.
    """

    picked = Signal(str)

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(measures, parent)
        self.set_clear()
        self._sentence = PlainLabel(role=TextRole.HEADING)
        self._row = OptionRow(self.tr("Ways on"), (), measures, most_columns=2)
        self._row.picked.connect(self.picked)
        self._shown: tuple[tuple[str, str], ...] = ()
        self.column.addStretch(1)
        self.column.addWidget(self._sentence)
        self.column.addWidget(self._row)
        self.column.addStretch(2)

    def show_ways(self, sentence: str, ways: Sequence[tuple[str, str]]) -> None:
        """Show a sentence and (id, label) tiles; the focus goes to the first when they change."""
        self._sentence.setText(sentence)
        if tuple(ways) != self._shown:
            self._shown = tuple(ways)
            self._row.set_options([RowOption(way_id, label) for way_id, label in ways])
            self._row.focus_first()

    def enter(self) -> None:
        """Put the focus on the first way."""
        self._row.focus_first()
        self._show_first()
        a11y.announce(self, self._sentence.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the first way in sight: a notice beneath may give its room up."""
        super().resizeEvent(event)
        self._show_first()

    def _show_first(self) -> None:
        here = self.focusWidget()
        if here is not None and here.hasFocus() and self._row.isAncestorOf(here):
            self.end_with(here)
