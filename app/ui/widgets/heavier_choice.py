"""Where an exercise leads when it gets heavier: outward exercises, closing it, a person."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.exercise import Exercise
from app.ui.labels import listed
from app.ui.theme import Measures
from app.ui.widgets.fold_button import FoldButton
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption

_MOST = 6


class HeavierChoice(QWidget):
    """Folded, it says what is chosen.

    Signals:
        changed(tuple of ids).
    """

    changed = Signal(tuple)

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: tuple[str, ...] = ()
        self._titles: dict[str, str] = {}
        self.row = OptionRow(
            self.tr("When it gets heavier"), (), measures, PickMode.MANY, most_picked=_MOST, most_columns=3
        )
        self.fold = FoldButton("", self.row, measures)
        self.fold.set_left_aligned()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.s)
        column.addWidget(self.fold)
        column.addWidget(self.row)
        self.row.picks_changed.connect(self._picked)

    def render_choice(self, chosen: tuple[str, ...], known: Mapping[str, Exercise], own_id: str) -> None:
        """Show what is chosen among what looks outward. Emits nothing."""
        outward = {
            each.id: each.title
            for each in known.values()
            if each.id != own_id and not any(step.direction.inward for step in each.steps)
        }
        titles = {"close": self.tr("Close it"), "help": self.tr("Help from a person")} | outward
        titles |= {each: known[each].title if each in known else each for each in chosen if each not in titles}
        if titles != self._titles:
            self._titles = titles
            self.row.set_options([RowOption(each, title) for each, title in titles.items()])
        self._chosen = chosen
        self.row.set_picked(chosen)
        names = listed(titles[each] for each in chosen)
        self.fold.setText(names or self.tr("Nothing chosen"))

    def _picked(self, ids: tuple[str, ...]) -> None:
        # What was chosen first is offered first.
        stays = tuple(each for each in self._chosen if each in ids)
        self.changed.emit((*stays, *(each for each in ids if each not in stays)))
