"""All exercises and sets, one large row each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.preferences import Reach
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.shelf import ShelfProps, ShelfRow
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.drop import drop
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.row_list import ListRow, RowList
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.tab_order import tab_as_laid_out
from app.ui.widgets.title_row import TitleRow, at_left

_WITH = "/"
"""Between the two ids of a row; no id has it."""


class ShelfPage(PageWithBack):
    """Sections, walked with Tab from one to the next and with the arrow keys inside.

    Signals:
        exercise_chosen(id), set_chosen(id): a row was pressed; set_chosen_with(id, exercise id): of a set that is to
            begin with what stands in the place of its first exercise.
        reach_chosen(Reach): how far in the person wants to go.
        brought_back(id): an exercise that stands aside is to stand with the others again.
    """

    exercise_chosen = Signal(str)
    set_chosen = Signal(str)
    set_chosen_with = Signal(str, str)
    reach_chosen = Signal(object)
    brought_back = Signal(str)

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measures = measures
        self.assigned = RowList(self.tr("From your therapist"), measures)
        self.first = RowList(self.tr("To start with"), measures)
        self.others = RowList(self.tr("The others"), measures)
        self.sets = RowList(self.tr("Several in a row"), measures)
        self.further_in = RowList(self.tr("Further in"), measures)
        self.further_in_sets = RowList(self.tr("Further in, several in a row"), measures)
        self.reach = OptionRow(
            self.tr("How far in, today"),
            (
                RowOption(Reach.OUT.value, self.tr("The room")),
                RowOption(Reach.HANDS.value, self.tr("Hands")),
                RowOption(Reach.BREATH.value, self.tr("Breath")),
                RowOption(Reach.BODY.value, self.tr("Body")),
            ),
            measures,
            PickMode.ONE,
        )
        self._reach_means = PlainLabel(
            self.tr("What goes further in stands lower down. Nothing is left out."), TextRole.MUTED
        )
        self.inward = RowList(self.tr("Looking inward"), measures)
        self._inward_off = PlainLabel(
            self.tr("Some more turn to the body or to a tone of voice. The switch for them is in Settings."),
            TextRole.MUTED,
        )
        self.aside: dict[str, _Aside] = {}
        self._scroll = ColumnScroll(measures)
        column = self._scroll.column
        column.setSpacing(measures.space.xl)
        title = TitleRow(self.tr("All exercises"), self.tr("Back"), measures)
        self.back_button = title.back
        column.addWidget(title)
        self._section(self.tr("How far in, today"), self.reach, self._reach_means)
        self._assigned_part = self._section(self.tr("From your therapist"), self.assigned)
        self._first_part = self._section(self.tr("To start with"), self.first)
        self._others_part = self._section(self.tr("The others"), self.others)
        self._sets_part = self._section(self.tr("Several in a row"), self.sets)
        self._further_part = self._section(self.tr("Further in"), self.further_in, self.further_in_sets)
        self._section(self.tr("Looking inward"), self.inward, self._inward_off)
        self._aside_rows = QWidget()
        self._aside_part = self._section(self.tr("Standing aside"), self._aside_rows)
        self._aside_column = QVBoxLayout(self._aside_rows)
        self._aside_column.setContentsMargins(0, 0, 0, 0)
        self._aside_column.setSpacing(measures.space.l)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        for rows in (self.first, self.others, self.further_in, self.inward):
            rows.chosen.connect(self.exercise_chosen)
        for rows in (self.sets, self.assigned, self.further_in_sets):
            rows.chosen.connect(self._on_set)
        self.reach.picked.connect(self._on_reach)
        self.back_button.clicked.connect(self.back)

    def render_props(self, props: ShelfProps) -> None:
        """Show the rows."""
        self.assigned.set_rows(_rows(props.assigned))
        self._assigned_part.setVisible(bool(props.assigned))
        self.first.set_rows(_rows(props.first))
        self.others.set_rows(_rows(props.others))
        self.sets.set_rows(_rows(props.sets))
        self._sets_part.setVisible(bool(props.sets))
        self.further_in.set_rows(_rows(props.further_in))
        self.further_in_sets.set_rows(_rows(props.further_in_sets))
        self.further_in.setVisible(bool(props.further_in))
        self.further_in_sets.setVisible(bool(props.further_in_sets))
        self._further_part.setVisible(bool(props.further_in or props.further_in_sets))
        self.reach.set_picked([props.reach.value])
        self.inward.set_rows(_rows(props.inward or ()))
        self._first_part.setVisible(bool(props.first))
        self._others_part.setVisible(bool(props.others))
        self.inward.setVisible(props.inward is not None)
        self._inward_off.setVisible(props.inward is None or props.more_inward)
        self._show_aside(props.aside)
        tab_as_laid_out(self)

    def enter(self) -> None:
        """Start at the first row, at the top of the page."""
        self._scroll.verticalScrollBar().setValue(0)
        next((rows for rows in (self.assigned, self.first) if rows.ids()), self.others).focus_first()

    def come_to(self, exercise_id: str) -> None:
        """Put the focus on the row of an exercise."""
        for rows in (self.first, self.others, self.further_in, self.inward):
            if exercise_id in rows.ids():
                rows.focus_on(exercise_id)

    def _show_aside(self, rows: Sequence[ShelfRow]) -> None:
        if [row.id for row in rows] != list(self.aside):
            for part in self.aside.values():
                self._aside_column.removeWidget(part)
                drop(part)
            self.aside = {row.id: _Aside(self.tr("Bring it back"), row, self._measures) for row in rows}
            for part in self.aside.values():
                part.rows.chosen.connect(self.exercise_chosen)
                part.brought_back.connect(self.brought_back)
                self._aside_column.addWidget(part)
        self._aside_part.setVisible(bool(rows))

    def _on_set(self, row_id: str) -> None:
        set_id, _, picked = row_id.partition(_WITH)
        if picked:
            self.set_chosen_with.emit(set_id, picked)
        else:
            self.set_chosen.emit(set_id)

    def _on_reach(self, reach: str) -> None:
        self.reach_chosen.emit(Reach(reach))

    def _section(self, heading: str, *below: QWidget) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._measures.space.m)
        column.addWidget(PlainLabel(heading, TextRole.HEADING))
        for widget in below:
            column.addWidget(widget)
        self._scroll.column.addWidget(part)
        return part


class _Aside(QWidget):
    """One exercise that stands aside, and the way back.

    Signals: brought_back(id).
    """

    brought_back = Signal(str)

    def __init__(self, back: str, row: ShelfRow, measures: Measures) -> None:
        super().__init__()
        self._id = row.id
        self.rows = RowList(row.title, measures)
        self.rows.set_rows(_rows((row,)))
        self.button = Button(back, measures, ButtonKind.QUIET)
        self.button.setAccessibleDescription(row.title)
        self.button.clicked.connect(self._on_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.s)
        column.addWidget(self.rows)
        column.addLayout(at_left(self.button))

    def _on_back(self) -> None:
        self.brought_back.emit(self._id)


def _rows(rows: Sequence[ShelfRow]) -> tuple[ListRow, ...]:
    return tuple(
        ListRow(f"{row.id}{_WITH}{row.picked}" if row.picked else row.id, row.title, row.purpose, row.note)
        for row in rows
    )
