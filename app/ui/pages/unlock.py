"""The page before a locked log. The exercises are open from here without it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.pages.page import Page
from app.ui.theme import Measures
from app.ui.view_models.unlock import UnlockProps
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.lamp import Lamp
from app.ui.widgets.passphrase_fields import MOST_CHARS
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.text_field import TextField

_LAMP_PX = 140


class UnlockPage(Page):
    """One field, and two ways past it.

    Signals:
        passphrase_given(str): Open or Enter, with something in the field.
        go_on_without_log(): the exercises, and nothing kept until the log is opened.
        help_asked(): Help from a person.
        by_code(): the person has a recovery code.
        forgotten(): the passphrase is forgotten.
    """

    passphrase_given = Signal(str)
    go_on_without_log = Signal()
    help_asked = Signal()
    by_code = Signal()
    forgotten = Signal()

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = TextField(self.tr("Passphrase"), measures, max_chars=MOST_CHARS, secret=True)
        self.show_letters = Button(self.tr("Show the letters"), measures)
        self.show_letters.setCheckable(True)
        self.open = Button(self.tr("Open"), measures, ButtonKind.PRIMARY)
        self.without = Button(self.tr("Go on without the log"), measures)
        self.help = Button(self.tr("Help from a person"), measures, ButtonKind.QUIET)
        self.code = Button(self.tr("I have a recovery code"), measures, ButtonKind.QUIET)
        self.lost = Button(self.tr("It is forgotten"), measures, ButtonKind.QUIET)
        self.error = PlainLabel()
        self.held = PlainLabel(self.tr("Something is held until the log is open. It goes if Lamplit is closed first."))
        self._busy = False
        self._build(measures)
        self.field.edited.connect(self._on_edited)
        self.field.entered.connect(self._on_open)
        self.open.clicked.connect(self._on_open)
        self.show_letters.toggled.connect(self._on_show)
        self.without.clicked.connect(self.go_on_without_log)
        self.help.clicked.connect(self.help_asked)
        self.code.clicked.connect(self.by_code)
        self.lost.clicked.connect(self.forgotten)
        self.offer_code(False)
        self.tell_held(False)
        self.render_props(UnlockProps())

    def render_props(self, props: UnlockProps) -> None:
        """Show how the last try went; the field keeps its text so that a slip can be mended."""
        ended = self._busy and not props.busy
        self._busy = props.busy
        self.open.setText(self.tr("Opening") if props.busy else self.tr("Open"))
        self.open.setEnabled(not props.busy and bool(self.field.text()))
        self.field.line.setReadOnly(props.busy)
        if props.error and props.error != self.error.text():
            a11y.announce(self, props.error)
        self.error.setText(props.error)
        self.error.setVisible(bool(props.error))
        if ended and props.error:
            self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.line.selectAll()

    def offer_code(self, offered: bool) -> None:
        """Show the way by a recovery code, or not."""
        self.code.setVisible(offered)

    def tell_held(self, held: bool) -> None:
        """Say that something waits in memory for the log to open, or not."""
        self.held.setVisible(held)
        if held:
            a11y.announce(self, self.held.text())

    def forget(self) -> None:
        """Empty the field, once the log is open or left."""
        self.field.line.clear()
        self.show_letters.setChecked(False)
        self.render_props(UnlockProps())

    def enter(self) -> None:
        """Start in the field."""
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, measures: Measures) -> None:
        space = measures.space
        scroll = ColumnScroll(measures)
        lamp = Lamp()
        lamp.setFixedSize(_LAMP_PX, _LAMP_PX)
        lamp.set_level(0.6)
        column = scroll.column
        column.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(space.l)
        top.addWidget(lamp)
        top.addWidget(PlainLabel(self.tr("The log is locked"), TextRole.HEADING), 1)
        column.addLayout(top)
        column.addWidget(self.held)
        column.addWidget(self.field)
        column.addWidget(self.error)
        row = QHBoxLayout()
        row.setSpacing(space.s)
        row.addWidget(self.open)
        row.addWidget(self.show_letters)
        row.addStretch(1)
        column.addLayout(row)
        others = QHBoxLayout()
        others.setSpacing(space.s)
        others.addWidget(self.code)
        others.addWidget(self.lost)
        others.addStretch(1)
        column.addLayout(others)
        column.addSpacing(space.s)
        column.addWidget(
            PlainLabel(
                self.tr("The exercises work without it. Nothing is kept until the log is opened."), TextRole.MUTED
            )
        )
        below = QHBoxLayout()
        below.setSpacing(space.s)
        below.addWidget(self.without)
        below.addWidget(self.help)
        below.addStretch(1)
        column.addLayout(below)
        column.addStretch(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _on_edited(self, text: str) -> None:
        self.open.setEnabled(bool(text) and not self._busy)

    def _on_show(self, shown: bool) -> None:
        self.field.set_shown(shown=shown)

    def _on_open(self) -> None:
        if self.field.text() and not self._busy:
            self.passphrase_given.emit(self.field.text())
