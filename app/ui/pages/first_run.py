"""The first page: a few plain lines, two choices, and Begin."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.pages.page import Page
from app.ui.theme import Measures
from app.ui.view_models.first_run import FirstRunProps, derive_first_run_choice
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.lamp import Lamp
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.passphrase_fields import PassphraseFields
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.scroll import ColumnScroll

_LAMP_PX = 56


class FirstRunPage(Page):
    """Nothing is picked beforehand; Begin waits until both choices are made.

    Args:
        make_passphrase: returns five words at random.

    Signals:
        done(FirstRunChoice): Begin was pressed.
        file_asked(): there is a log from another computer to be used here.
    """

    done = Signal(object)
    file_asked = Signal()

    def __init__(self, measures: Measures, make_passphrase: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measures = measures
        self._lines_column = QVBoxLayout()
        self._driving = PlainLabel()
        self.others = self._yes_no(
            self.tr("Does anyone else use this computer?"), self.tr("Yes"), self.tr("No"), self._on_picked
        )
        self.voice = self._yes_no(
            self.tr("Read the lines aloud?"), self.tr("Yes, aloud"), self.tr("No, captions on screen"), self._on_picked
        )
        self.lock = OptionRow(
            self.tr("A passphrase for what you enter"),
            (RowOption("now", self.tr("Choose a passphrase")), RowOption("later", self.tr("Later"))),
            measures,
            PickMode.ONE,
        )
        self.lock.picked.connect(self._on_picked)
        self.fields = PassphraseFields(measures, make_passphrase)
        self.fields.changed.connect(self._refresh)
        self._later = PlainLabel(
            self.tr("Until then, anyone who uses this computer account can read it. Settings is where to lock it."),
            TextRole.MUTED,
        )
        self._lock_card = self._make_lock_card()
        self.begin = Button(self.tr("Begin"), measures, ButtonKind.PRIMARY)
        self.begin.clicked.connect(self._on_begin)
        self.from_before = Button(self.tr("I have a file from before"), measures, ButtonKind.QUIET)
        self.from_before.clicked.connect(self.file_asked)
        self.for_others = Button(self.tr("I set exercises for others"), measures, ButtonKind.QUIET)
        self.for_others.setCheckable(True)
        self._open = PlainLabel(self.tr("Begin waits for the choices above."), TextRole.SMALL)
        self._build()
        self.setAccessibleName(self.tr("Before the first time"))
        self._refresh()

    def render_props(self, props: FirstRunProps) -> None:
        """Show the lines."""
        while (item := self._lines_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for line in props.lines:
            self._lines_column.addWidget(PlainLabel(line))
        self._driving.setText(props.driving)

    def enter(self) -> None:
        """Start at the first choice."""
        self.others.focus_first()

    def _build(self) -> None:
        space = self._measures.space
        scroll = ColumnScroll(self._measures)
        lamp = Lamp()
        lamp.setFixedSize(_LAMP_PX, _LAMP_PX)
        top = QHBoxLayout()
        top.setSpacing(space.l)
        top.addWidget(PlainLabel(self.tr("Before the first time"), TextRole.CAPTION), 1)
        top.addWidget(lamp)
        self._lines_column.setSpacing(space.xs)
        column = scroll.column
        column.setSpacing(space.m)  # all of it is seen at once in the usual window
        column.addLayout(top)
        column.addLayout(self._lines_column)
        column.addWidget(self._driving)
        column.addWidget(self._question(self.others, self.tr("Does anyone else use this computer?"), ""))
        column.addWidget(self._lock_card)
        hint = self.tr("Others nearby may hear it. Headphones keep it with you.")
        column.addWidget(self._question(self.voice, self.tr("Read the lines aloud?"), hint))
        column.addSpacing(space.xs)
        last = QHBoxLayout()
        last.setSpacing(space.l)
        last.addWidget(self.begin)
        last.addWidget(self._open, 1, Qt.AlignmentFlag.AlignVCenter)
        last.addStretch(0)
        column.addLayout(last)
        other_ways = EqualGrid(space.s, stretch=False)
        other_ways.addWidget(self.from_before)
        other_ways.addWidget(self.for_others)
        column.addLayout(other_ways)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _question(self, row: OptionRow, question: str, hint: str) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, self._measures.space.xs, 0, 0)
        column.setSpacing(self._measures.space.s)
        column.addWidget(PlainLabel(question, TextRole.HEADING))
        column.addWidget(row)
        if hint:
            column.addWidget(PlainLabel(hint, TextRole.SMALL))
        return holder

    def _make_lock_card(self) -> Card:
        card = Card(self._measures)
        card.column.addWidget(PlainLabel(self.tr("A passphrase can keep what you enter from others here.")))
        card.column.addWidget(self.lock)
        card.column.addWidget(self.fields)
        card.column.addWidget(self._later)
        return card

    def _yes_no(self, question: str, yes: str, no: str, on_picked: Callable[[str], None]) -> OptionRow:
        row = OptionRow(question, (RowOption("yes", yes), RowOption("no", no)), self._measures, PickMode.ONE)
        row.picked.connect(on_picked)
        return row

    def _on_picked(self, _option_id: str) -> None:
        self._refresh()

    def _refresh(self) -> None:
        """Show the parts that the choices so far ask for."""
        lock = _only(self.lock)
        self._lock_card.setVisible(_only(self.others) == "yes")
        self.fields.setVisible(lock == "now")
        self._later.setVisible(lock == "later")
        ready = self._choice() is not None
        self.begin.setEnabled(ready)
        self._open.setVisible(not ready)

    def _choice(self) -> object:
        return derive_first_run_choice(
            others=_only(self.others),
            lock=_only(self.lock),
            voice=_only(self.voice),
            passphrase=self.fields.passphrase(),
            desk=self.for_others.isChecked(),
        )

    def _on_begin(self) -> None:
        choice = self._choice()
        if choice is not None:
            self.fields.clear()
            self.done.emit(choice)


def _only(row: OptionRow) -> str | None:
    return next(iter(row.picked_ids()), None)
