"""My steady things: one field to name a thing, and those that are named, each to be changed or taken out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.steady_things import MOST_THINGS, THING_MAX_CHARS
from app.ui import a11y
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.steady_things import ThingsProps
from app.ui.widgets.buttons import Button
from app.ui.widgets.drop import drop
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.tab_order import tab_as_laid_out
from app.ui.widgets.text_field import TextField
from app.ui.widgets.thing_row import ThingRow
from app.ui.widgets.title_row import TitleRow, at_left
from app.ui.widgets.trouble_label import TroubleLabel


class SteadyThingsPage(PageWithBack):
    """Signals: named(text), renamed(uid, text), marked(uid, has_work), taken_out(uid)."""

    named = Signal(str)
    renamed = Signal(object, str)
    marked = Signal(object, bool)
    taken_out = Signal(object)

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measures = measures
        self._props: ThingsProps | None = None
        self.rows: dict[bytes, ThingRow] = {}
        self.field = TextField(self.tr("A thing"), measures, max_chars=THING_MAX_CHARS)
        self.add = Button(self.tr("Name it"), measures)
        self.trouble = TroubleLabel(measures)
        self._none = PlainLabel(self.tr("Nothing is named."), TextRole.MUTED)
        self._full = PlainLabel(self.tr("There is no room for more. One can be taken out first."), TextRole.MUTED)
        self._closed = PlainLabel(self.tr("These stand in the log, and can be set once it is open."))
        self._list = QVBoxLayout()
        self._list.setSpacing(measures.space.l)
        title = TitleRow(self.tr("My steady things"), self.tr("Back"), measures)
        self.back_button = title.back
        self._scroll = ColumnScroll(measures)
        column = self._scroll.column
        column.setSpacing(measures.space.l)
        column.addWidget(title)
        room = self.tr("A lamp, a cup, a windowsill: things of yours that hold still. There is room for {count}.")
        for sentence in (
            room.format(count=MOST_THINGS),
            self.tr(
                "Where an exercise turns to one thing, their names stand beneath the line, so that nothing has to be "
                "looked for. They are not read aloud."
            ),
            self.tr("They stand in the encrypted log. A file that you make of it can take them along."),
        ):
            column.addWidget(PlainLabel(sentence))
        column.addWidget(self._closed)
        column.addWidget(self.field)
        column.addLayout(at_left(self.add))
        column.addWidget(self._full)
        column.addWidget(self.trouble)
        column.addWidget(self._none)
        column.addLayout(self._list)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.add.clicked.connect(self._name)
        self.field.entered.connect(self._name)
        self.back_button.clicked.connect(self.back)

    def render_props(self, props: ThingsProps) -> None:
        """Show the things."""
        before, self._props = self._props, props
        may = props.open and not props.full
        if not may and (self.field.line.hasFocus() or self.add.hasFocus()):
            self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)  # these two take none now
        self.field.setEnabled(may)
        self.add.setEnabled(may)
        self._closed.setVisible(not props.open)
        self._full.setVisible(props.full)
        self._none.setVisible(props.open and not props.things)
        self.trouble.setText(props.trouble)
        self.trouble.setVisible(bool(props.trouble))
        for uid in self.rows.keys() - {each.uid for each in props.things}:
            row = self.rows.pop(uid)
            self._list.removeWidget(row)
            drop(row)
        for thing in props.things:
            if thing.uid not in self.rows:
                self.rows[thing.uid] = self._row(thing.uid)
                self._list.addWidget(self.rows[thing.uid])
                self.rows[thing.uid].show()  # now, so that keys find it
            self.rows[thing.uid].show_thing(thing)
        tab_as_laid_out(self)
        if props.trouble and (before is None or props.trouble != before.trouble):
            a11y.announce(self, props.trouble)

    def enter(self) -> None:
        """Start in the field, at the top."""
        self._scroll.verticalScrollBar().setValue(0)
        self._focus_start()

    def finish_typing(self) -> None:
        """Tell what is typed in a name with the focus, as leaving it does."""
        for row in self.rows.values():
            if row.name.line.hasFocus():
                row.name.line.clearFocus()

    def _row(self, uid: bytes) -> ThingRow:
        row = ThingRow(self._measures)
        row.renamed.connect(partial(self._rename, uid))
        row.marked.connect(partial(self.marked.emit, uid))
        row.taken_out.connect(partial(self._take_out, uid))
        return row

    def _focus_start(self) -> None:
        target = self.field.line if self.field.isEnabled() else self.back_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name(self) -> None:
        text = self.field.text().strip()
        self.field.line.clear()
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        if text:
            self.named.emit(text)
            a11y.announce(self, self.tr("Named: {name}").format(name=text))

    def _rename(self, uid: bytes, text: str) -> None:
        self.renamed.emit(uid, text)
        # One that was not taken gives way to the name that stands
        named = next((each for each in self._props.things if each.uid == uid), None) if self._props else None
        if named is not None and uid in self.rows:
            self.rows[uid].name.set_text(named.name)

    def _take_out(self, uid: bytes) -> None:
        row = self.rows[uid]
        name = row.name.text()
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)  # its row goes
        self.taken_out.emit(uid)
        self._focus_start()
        a11y.announce(self, self.tr("Taken out: {name}").format(name=name))
