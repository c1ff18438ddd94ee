"""How an assignment is meant to be used: pace, a ceiling for the day, and from when until when."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.editing_set import SetDraft
from app.core.pace import Pace
from app.ui.labels import Labels, as_label
from app.ui.theme import Measures
from app.ui.widgets.card import Card
from app.ui.widgets.date_field import DateField
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.toggle import Toggle

_CEILINGS = (0, 1, 2, 3, 4)
_USUAL_DAYS = 14


class DoseRow(Card):
    """Signals:
    changed(SetDraft).
    """

    changed = Signal(object)

    def __init__(self, labels: Labels, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(measures, parent)
        self._draft = SetDraft()
        self.pace = OptionRow(
            self.tr("Pace it starts with"),
            [RowOption(pace.value, as_label(labels.pace(pace))) for pace in Pace],
            measures,
            PickMode.ONE,
            most_columns=4,
        )
        self.ceiling = OptionRow(
            self.tr("Up to how often a day"), [self._ceiling(each) for each in _CEILINGS], measures, PickMode.ONE
        )
        self.inward = Toggle(self.tr("Looking inward"), measures, self.tr("The breath, the body, naming and tone."))
        self.first = DateField(self.tr("From"), measures)
        self.ends = Toggle(self.tr("Until a day"), measures)
        self.last = DateField(self.tr("Until"), measures)
        self.late = PlainLabel(self.tr("The last day stands before the first."))
        days = EqualGrid(measures.space.m, 2)
        days.addWidget(self.first)
        days.addWidget(self.last)
        self.column.addWidget(PlainLabel(self.tr("Pace it starts with")))
        self.column.addWidget(self.pace)
        self.column.addWidget(PlainLabel(self.tr("Up to how often a day")))
        self.column.addWidget(self.ceiling)
        self.column.addWidget(self.inward)
        self.column.addWidget(self.ends)
        self.column.addLayout(days)
        self.column.addWidget(self.late)
        self.pace.picked.connect(lambda name: self._tell(replace(self._draft, pace=Pace(name))))
        self.ceiling.picked.connect(lambda count: self._tell(replace(self._draft, per_day=int(count))))
        self.inward.clicked.connect(lambda on: self._tell(replace(self._draft, looking_inward=on)))
        self.ends.clicked.connect(self._set_end)
        self.first.changed.connect(lambda day: self._tell(replace(self._draft, first_day=day)))
        self.last.changed.connect(lambda day: self._tell(replace(self._draft, last_day=day)))

    def render_draft(self, draft: SetDraft, *, late: bool) -> None:
        """Show what is set. Emits nothing."""
        self._draft = draft
        self.pace.set_picked((draft.pace.value,))
        self.ceiling.set_picked((str(draft.per_day),))
        self.inward.setChecked(draft.looking_inward)
        self.ends.setChecked(draft.last_day is not None)
        self.first.set_day(draft.first_day)
        self.last.setVisible(draft.last_day is not None)
        if draft.last_day is not None:
            self.last.set_day(draft.last_day)
        self.late.setVisible(late)

    def _set_end(self, on: bool) -> None:
        last = self._draft.first_day + _USUAL_DAYS if on else None
        self._tell(replace(self._draft, last_day=last))

    def _tell(self, draft: SetDraft) -> None:
        self.changed.emit(draft)

    def _ceiling(self, count: int) -> RowOption:
        if count == 0:
            return RowOption("0", self.tr("No ceiling"))
        return RowOption(str(count), str(count), self.tr("Up to {count} a day").format(count=count))
