"""The three views of the log and the tables beside them; each is made when it is first looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.ui.labels import Labels
from app.ui.theme import Measures
from app.ui.view_models.look_back_props import LookBackProps, View
from app.ui.widgets.body_outline import BodyOutline, OutlineMode
from app.ui.widgets.log_list import LogList
from app.ui.widgets.pairs_view import PairsView
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.plain_table import PlainTable, TableRow
from app.ui.widgets.tab_order import take_place_in_tab_order

_NOTE_COLUMN = 5
_IDLE_MS = 400


class LookBackViews(QWidget):
    """Shows one of them at a time.

    Signals:
        opened(uid), turned(uid), unmasked(uid): a row was opened, marked or left, its note is to be shown.
        place_asked(Place): a place was pressed; near_end(): the last rows read came into sight.
    """

    opened = Signal(object)
    turned = Signal(object)
    unmasked = Signal(object)
    place_asked = Signal(object)
    near_end = Signal()

    def __init__(self, labels: Labels, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = labels
        self._measures = measures
        self._questions: dict[QWidget, int] = {}
        self._masked: frozenset[object] = frozenset()
        self.list = LogList(self.tr("Entries, newest first"), measures)
        self.list.opened.connect(self.opened)
        self.list.turned.connect(self.turned)
        self.list.unmasked.connect(self.unmasked)
        self.list.near_end.connect(self.near_end)
        self.outline: BodyOutline | None = None
        self.pairs: PairsView | None = None
        self.tables: dict[View, PlainTable] = {}
        self.key = PlainLabel("", TextRole.SMALL)
        self._parts: dict[tuple[View, bool], QWidget] = {(View.LIST, False): self.list}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(measures.space.s)
        self._column.addWidget(self.key)
        self._column.addWidget(self.list, 1)
        self._now: QWidget = self.list
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_IDLE_MS)
        self._soon.timeout.connect(self._make_outline_ready)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the outline ready while nothing is asked for: made at the press, it would hold the window up."""
        super().showEvent(event)
        if self.outline is None:
            self._soon.start()

    def render_props(self, props: LookBackProps) -> None:
        """Show the view that is meant, up to date."""
        part = self._part(props.view, as_table=props.as_table)
        if part is not self._now:
            had_focus = self.has_focus()
            part.show()
            before, self._now = self._now, part
            if had_focus:
                self.focus_first()
            before.hide()
        self.key.setText(self._key(props))
        self.key.setVisible(bool(self.key.text()))
        from_top = self._questions.get(part) != props.question
        self._questions[part] = props.question
        self._masked = frozenset(row.uid for row in props.rows if row.masked)
        if isinstance(part, PlainTable):
            part.set_rows(_table_rows(props), from_top=from_top)
            part.set_marked(frozenset(props.chosen) if props.choosing else None)
        elif isinstance(part, PairsView):
            part.set_pairs(props.pairs, from_top=from_top)
        elif part is self.list:
            self.list.set_rows(props.rows, from_top=from_top)
            self.list.set_chosen(props.chosen, choosing=props.choosing)
        elif self.outline is not None:
            self.outline.set_counts({each.place: each.count for each in props.counts})

    def _make_outline_ready(self) -> None:
        part = self._part(View.BODY, as_table=False)
        for each in (part, *part.findChildren(QWidget)):
            each.ensurePolished()

    def forget(self) -> None:
        """Let go of every word that was shown."""
        self.list.set_rows(())
        if self.pairs is not None:
            self.pairs.set_pairs(())
        if self.outline is not None:
            self.outline.set_counts({})
        for table in self.tables.values():
            table.set_rows(())
        self._questions.clear()

    def has_focus(self) -> bool:
        """Return whether the focus is in the view in sight."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def focus_first(self) -> None:
        """Put the focus into the view in sight."""
        if self.outline is not None and self.outline.isVisibleTo(self):
            self.outline.focus_first()
        else:
            self._now.setFocus(Qt.FocusReason.OtherFocusReason)

    def _part(self, view: View, *, as_table: bool) -> QWidget:
        part = self._parts.get((view, as_table))
        if part is None:
            part = self._table(view) if as_table else self._outline() if view is View.BODY else self._pairs()
            self._parts[view, as_table] = part
            self._column.addWidget(part, 1)
            part.hide()
            take_place_in_tab_order(part)
        return part

    def _outline(self) -> QWidget:
        name = self.tr("Check-ins that name each place")
        self.outline = BodyOutline(name, self._labels, self._measures, OutlineMode.COUNTS)
        self.outline.place_asked.connect(self.place_asked)
        return self.outline

    def _pairs(self) -> PairsView:
        self.pairs = PairsView(self.tr("Pairs, newest first"), self._measures)
        self.pairs.opened.connect(self.opened)
        self.pairs.near_end.connect(self.near_end)
        return self.pairs

    def _table(self, view: View) -> PlainTable:
        day, time, exercise = self.tr("Day"), self.tr("Time"), self.tr("Exercise")
        names = {
            View.LIST: (self.tr("Entries, newest first"), (day, time, exercise, *self._list_headers())),
            View.BODY: (self.tr("Check-ins that name each place"), (self.tr("Place"), self.tr("Check-ins"))),
            View.PAIRS: (
                self.tr("Pairs, newest first"),
                (day, time, exercise, self.tr("Before"), self.tr("After")),
            ),
        }
        name, headers = names[view]
        table = self.tables[view] = PlainTable(name, headers, self._measures)
        table.near_end.connect(self.near_end)
        if view is View.BODY:
            table.pressed.connect(lambda place, _column: self.place_asked.emit(place))
        else:
            table.pressed.connect(self._cell_pressed)
        if view is View.LIST:
            table.turned.connect(self.turned)
        return table

    def _list_headers(self) -> tuple[str, ...]:
        return self.tr("Rating"), self.tr("Places and words"), self.tr("Note")

    def _cell_pressed(self, uid: object, column: int) -> None:
        if column == _NOTE_COLUMN and uid in self._masked:
            self.unmasked.emit(uid)
        else:
            self.opened.emit(uid)

    def _key(self, props: LookBackProps) -> str:
        if props.view is View.BODY:
            return self.tr("In how many check-ins each place is named. A press on one lists them.")
        if props.view is View.PAIRS and not props.as_table:
            return self.tr("The hollow dot is before, the filled dot is after.")
        return ""


def _table_rows(props: LookBackProps) -> tuple[TableRow, ...]:
    if props.view is View.BODY:
        return tuple(TableRow(each.place, (each.name, str(each.count))) for each in props.counts)
    if props.view is View.PAIRS:
        return tuple(
            TableRow(pair.uid, (pair.day, pair.hour, pair.title, pair.before_said, pair.after_said))
            for pair in props.pairs
        )
    return tuple(
        TableRow(
            row.uid,
            (row.day, row.hour, row.title, " · ".join(p for p in (row.rating, row.end) if p), row.places, row.note),
        )
        for row in props.rows
    )
