"""One exercise of a shared page, with the marks that a therapist can make at it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.people import Mark
from app.ui.theme import Measures
from app.ui.view_models.shared_summary import ExerciseSaid
from app.ui.widgets.card import Card
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.pair_dots import PairDots
from app.ui.widgets.plain_label import PlainLabel, TextRole


class SummaryCard(Card):
    """Signals:
    marked(title, Mark).
    """

    marked = Signal(str, object)

    def __init__(self, said: ExerciseSaid, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(measures, parent)
        self._title = said.title
        title = PlainLabel(said.title)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        dots = PairDots(measures)
        self.marks = OptionRow(
            self.tr("How {title} goes on").format(title=said.title),
            (
                RowOption(Mark.KEEP.value, self.tr("Keep")),
                RowOption(Mark.SLOWER.value, self.tr("Slower")),
                RowOption(Mark.SWAP.value, self.tr("Swap")),
                RowOption(Mark.SET_ASIDE.value, self.tr("Set aside")),
            ),
            measures,
            PickMode.ONE,
            most_columns=4,
        )
        lines = ["  \u00b7  ".join([said.used, *said.presses]), said.middle]
        self.column.addWidget(title)
        self.column.addWidget(PlainLabel(lines[0], TextRole.SMALL))
        self.column.addWidget(dots)
        dots.set_pairs(said.pairs, said.ratings)  # it shows itself, so it has to stand somewhere first
        self.column.addWidget(PlainLabel(said.ratings))
        if said.middle:
            self.column.addWidget(PlainLabel(said.middle, TextRole.SMALL))
        self.column.addWidget(self.marks)
        self.marks.picked.connect(lambda mark: self.marked.emit(self._title, Mark(mark)))

    def show_mark(self, mark: Mark | None) -> None:
        """Show what is marked. Emits nothing."""
        self.marks.set_picked(() if mark is None else (mark.value,))
