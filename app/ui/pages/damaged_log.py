"""A log of which a part can't be read: what can be done, and how much of it came over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.backup import SalvageCounts
from app.ui import a11y
from app.ui.pages.page import Page
from app.ui.theme import Measures
from app.ui.view_models.damaged_log import DamagedLogProps
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.lamp import Lamp
from app.ui.widgets.passphrase_fields import MOST_CHARS
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.progress_line import ProgressLine
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.text_field import TextField
from app.ui.widgets.title_row import at_left

_LAMP_PX = 88


class DamagedLogPage(Page):
    """Signals:
    asked(str): bring over what can be read; the passphrase, empty where none is asked for.
    stop_asked(): end that. copies_asked(): the copies of the log. without_log(): exercises, and nothing kept.
    help_asked(): Help from a person.
    done(): it came over, and the person goes on.
    """

    asked = Signal(str)
    stop_asked = Signal()
    copies_asked = Signal()
    without_log = Signal()
    help_asked = Signal()
    done = Signal()

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props = DamagedLogProps()
        self._heading = PlainLabel("", TextRole.HEADING)
        self._said = PlainLabel(
            self.tr("What can be read can come over into a new log. The damaged file stays as it is, among the copies.")
        )
        self.field = TextField(self.tr("Passphrase"), measures, max_chars=MOST_CHARS, secret=True)
        self._trouble = PlainLabel()
        self.bring = Button(self.tr("Bring over what can be read"), measures, ButtonKind.PRIMARY)
        self.progress = ProgressLine(measures)
        self.stop = Button(self.tr("Stop"), measures)
        self.copies = Button(self.tr("Put a copy back"), measures)
        self.without = Button(self.tr("Go on without the log"), measures)
        self.help = Button(self.tr("Help from a person"), measures, ButtonKind.QUIET)
        self._counts = PlainLabel()
        self.go_on = Button(self.tr("Go on"), measures, ButtonKind.PRIMARY)
        self._build(measures)
        self.field.edited.connect(self._refresh)
        self.field.entered.connect(self._on_bring)
        self.bring.clicked.connect(self._on_bring)
        self.stop.clicked.connect(self.stop_asked)
        self.copies.clicked.connect(self.copies_asked)
        self.without.clicked.connect(self.without_log)
        self.help.clicked.connect(self.help_asked)
        self.go_on.clicked.connect(self.done)
        self.render_props(self._props)

    def render_props(self, props: DamagedLogProps) -> None:
        """Show how it stands; what was typed stays until it came over."""
        came_over = props.counts is not None
        first = came_over and self._props.counts is None
        self._props = props
        if props.trouble and props.trouble != self._trouble.text():
            a11y.announce(self, props.trouble)
        whole, part = self.tr("The log is here again"), self.tr("A part of the log can't be read")
        self._heading.setText(whole if came_over else part)
        self._trouble.setText(props.trouble)
        self._trouble.setVisible(bool(props.trouble))
        self._counts.setText(self._told(props.counts) if props.counts is not None else "")
        self._counts.setVisible(came_over)
        self.field.setVisible(props.asks and not came_over)
        self.field.line.setReadOnly(props.busy)
        for widget in (self._said, self.copies, self.without):
            widget.setVisible(not came_over)
        self._show_progress(props)
        self.copies.setEnabled(not props.busy)
        self.go_on.setVisible(came_over)
        if first:
            self.field.line.clear()
            a11y.announce(self, self._counts.text())
            self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter(self) -> None:
        """Start at what can be done."""
        first = self.field.line if self._props.asks else self.bring
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_progress(self, props: DamagedLogProps) -> None:
        """Show how far it is in the place of the button; the keyboard goes along."""
        held = self.bring.hasFocus() or self.stop.hasFocus() or self.field.line.hasFocus()
        share = 100 * props.done // props.total if props.total else 0
        words = self.tr("Stopping") if props.stopping else self.tr("Bringing it over: {share} %").format(share=share)
        self.progress.show_progress(words, share, 100)
        for widget in (self.progress, self.stop):
            widget.setVisible(props.busy)
        self.bring.setVisible(not props.busy and props.counts is None)
        self._refresh()
        if held:  # what was pressed may be gone now
            (self.stop if props.busy else self.bring).setFocus(Qt.FocusReason.OtherFocusReason)

    def _told(self, counts: SalvageCounts) -> str:
        lines = [self.tr("Check-ins that came over: {count}").format(count=f"{counts.check_ins:,}")]
        if counts.partly:
            lines.append(self.tr("Of these, with a part missing: {count}").format(count=f"{counts.partly:,}"))
        if counts.lost is None:
            lines.append(self.tr("How many could not be read is not known."))
        elif counts.lost:
            lines.append(self.tr("Entries that could not be read: {count}").format(count=f"{counts.lost:,}"))
        lines.append(self.tr("The damaged file is kept among the copies."))
        return "\n".join(lines)

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
        top.addWidget(self._heading, 1)
        column.addLayout(top)
        for widget in (self._said, self.field, self._trouble, self.progress, self._counts):
            column.addWidget(widget)
        for button in (self.bring, self.stop):
            column.addLayout(at_left(button))
        column.addLayout(at_left(self.go_on))
        column.addSpacing(space.l)
        for button in (self.copies, self.without, self.help):
            column.addLayout(at_left(button))
        column.addStretch(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _refresh(self) -> None:
        typed = not self._props.asks or bool(self.field.text())
        self.bring.setEnabled(typed and not self._props.busy)

    def _on_bring(self) -> None:
        if self.bring.isEnabled():
            self.asked.emit(self.field.text() if self._props.asks else "")
