"""Home: one line of welcome, one set laid out, and the way out for when it is too much."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.pages.page import Page
from app.ui.theme import Measures
from app.ui.typography import TypeRole, wear_type
from app.ui.view_models.home import HomeProps
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.scroll import ColumnScroll

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from app.ui.widgets.hear_button import HearButton
    from app.ui.widgets.two_voices import TwoVoices

_LAMP_PX = 200
_LOWER_LAMP_PX = 140
_LAMP_FROM_PX = 640
"""A window narrower than this, at its text size, has no room for a lamp beside the welcome."""


class HomePage(Page):
    """Renders HomeProps.

    Signals: set_begun(set id); set_begun_with(set id, exercise id): with what stands in the place of its first
    exercise; one for each other way; hear_asked(): what was said with the sentence of a set;
    voices_answered(bool): whether both voices are wanted, a screen reader's and Lamplit's own.
    """

    made_as_read = True

    set_begun = Signal(str)
    set_begun_with = Signal(str, str)
    too_much = Signal()
    shelf = Signal()
    check_in = Signal()
    look_back = Signal()
    settings = Signal()
    help_from_person = Signal()
    therapist = Signal()
    hear_asked = Signal()
    voices_answered = Signal(bool)

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Home"))
        self._set_id = ""
        self._body_px = measures.type_px.body
        scroll = ColumnScroll(measures, self)
        middle = scroll.middle
        self._column = scroll.column
        self._measures = measures
        self._assigned: _AssignedLines | None = None
        self._therapist: Button | None = None
        self._others: tuple[tuple[str, str], ...] = ()
        self._begin_other: list[Button] = []
        self._hear: HearButton | None = None
        self._voices: TwoVoices | None = None
        self._welcome = _Welcome(role=TextRole.HEADING, parent=middle)
        self._notice = PlainLabel(role=TextRole.SMALL, parent=middle)
        card = Card(measures, middle)
        self._card = card
        self._set_title = PlainLabel(role=TextRole.HEADING, parent=card)
        self._set_steps = PlainLabel(role=TextRole.MUTED, parent=card)
        self._begin = Button(self.tr("Begin"), measures, ButtonKind.PRIMARY, parent=card)
        self._begin.clicked.connect(lambda: self.set_begun.emit(self._set_id))
        too_much = Button(self.tr("Too much right now"), measures, ButtonKind.BIG, parent=middle)
        too_much.clicked.connect(self.too_much)
        space = measures.space
        self._table = QWidget(middle)
        self._table.setFixedSize(_LAMP_PX, _LAMP_PX)
        words = QVBoxLayout()
        words.addStretch(1)
        words.addWidget(self._welcome)
        words.addWidget(self._notice)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(space.l)
        top.addWidget(self._table)
        top.addLayout(words, 1)
        titles = QVBoxLayout()
        titles.setSpacing(space.xs)
        titles.addWidget(self._set_title)
        titles.addWidget(self._set_steps)
        self._titles = titles
        card.column.addLayout(titles)
        self._acts = FlowRow(space.m)
        self._acts.addWidget(self._begin)
        card.column.addLayout(self._acts)
        self._begin.setMinimumWidth(_LAMP_PX)
        scroll.column.addStretch(1)
        scroll.column.addLayout(top)
        scroll.column.addWidget(card)
        scroll.column.addWidget(too_much)
        scroll.column.addLayout(self._ways(measures, middle))
        scroll.column.addStretch(2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self.setTabOrder(self._begin, too_much)

    def enter(self) -> None:
        """Put the focus on Begin."""
        self._begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def light(self) -> None:
        """Put the lamp on its table. It comes right after the first paint, which is 15 ms earlier without it."""
        from app.ui.widgets.lamp import Lamp

        lamp = Lamp(parent=self._table)
        lamp.setGeometry(self._table.rect())
        lamp.show()
        self.follow_focus()

    def after_first_paint(self, call: Callable[[], None]) -> None:
        """Call once, in the turn of the event loop that follows the first paint."""
        self._welcome.after_first_paint = call

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the lamp out where the words need its room; the welcome is small there, over the two ways to start."""
        super().resizeEvent(event)
        roomy = self.width() >= _LAMP_FROM_PX * self.font().pixelSize() / self._body_px
        if roomy is self._table.isHidden():
            self._table.setVisible(roomy)
            wear_type(self._welcome, TypeRole.HEADING if roomy else TypeRole.BODY)

    def render_props(self, props: HomeProps) -> None:
        """Show the welcome and the set."""
        self._set_id = props.set_id
        self._welcome.setText(props.welcome)
        self._notice.setText(props.notice)
        self._notice.setVisible(bool(props.notice))
        self._set_title.setText(props.set_title)
        self._set_steps.setText("  ·  ".join(props.steps))
        self._ask_for_voices(props.asks_for_voices)
        self._show_assigned(props)
        self._show_others(props.others)
        self.render_heard(props.heard)
        self._show_therapist(props.therapist)

    def render_heard(self, heard: bool | None) -> None:
        """Show whether what was said with the sentence of the set is heard; None where nothing was. Emits nothing."""
        if self._hear is None and heard is not None:
            from app.ui.widgets.hear_button import HearButton  # made when first needed

            self._hear = HearButton(self._measures, self._card)
            self._hear.clicked.connect(self.hear_asked)
            self._acts.addWidget(self._hear)
            self.setTabOrder(self._begin, self._hear)
        if self._hear is not None:
            why = "" if self._assigned is None else self._assigned.why.text()
            self._hear.render_heard(heard, why)

    def _show_others(self, others: tuple[tuple[str, str], ...]) -> None:
        self._others = others
        if len(others) > len(self._begin_other):  # made when first needed: the first paint has none
            from app.ui.widgets.tab_order import read_as_laid_out, tab_as_laid_out

            for number in range(len(self._begin_other), len(others)):
                button = Button("", self._measures, ButtonKind.QUIET, parent=self._card)
                button.clicked.connect(partial(self._begin_with, number))
                self._begin_other.append(button)
                self._acts.addWidget(button)
            tab_as_laid_out(self)
            read_as_laid_out(self)
        for number, button in enumerate(self._begin_other):
            button.setVisible(number < len(others))
            button.setText(self.tr("Or: {title}").format(title=others[number][1]) if number < len(others) else "")

    def _begin_with(self, number: int) -> None:
        self.set_begun_with.emit(self._set_id, self._others[number][0])

    def _ask_for_voices(self, asks: bool) -> None:
        if self._voices is None and asks:
            from app.ui.widgets.tab_order import read_as_laid_out, tab_as_laid_out  # for few, and after the first paint
            from app.ui.widgets.two_voices import TwoVoices

            self._voices = TwoVoices(self._measures, self._column.parentWidget())
            self._voices.answered.connect(self.voices_answered)
            self._column.insertWidget(self._column.indexOf(self._card), self._voices)
            tab_as_laid_out(self)
            read_as_laid_out(self)
        if self._voices is not None:
            self._voices.setVisible(asks)

    def _show_assigned(self, props: HomeProps) -> None:
        if self._assigned is None and not props.why:
            return  # made when first needed: the first paint has none
        if self._assigned is None:
            self._assigned = _AssignedLines(self._measures, self._card)
            self._titles.insertWidget(0, self._assigned.from_whom)
            self._titles.insertWidget(1, self._assigned.why)
            self._titles.addWidget(self._assigned.dose)
            self._table.setFixedHeight(_LOWER_LAMP_PX)  # so that the page stands whole in the usual window
            for lamp in self._table.findChildren(QWidget):
                lamp.setGeometry(0, 0, _LAMP_PX, _LOWER_LAMP_PX)
        self._assigned.show_words(props)

    def _show_therapist(self, text: str) -> None:
        if self._therapist is None and text:
            self._therapist = Button(text, self._measures, ButtonKind.BARE, parent=self._quiet)
            self._therapist.clicked.connect(self.therapist)
            self._quiet_row.addWidget(self._therapist)
        if self._therapist is not None:
            if not text:
                self._quiet_row.removeWidget(self._therapist)
                self._therapist.deleteLater()
                self._therapist = None
                return
            self._therapist.setText(text)
            self._therapist.show()

    def _ways(self, measures: Measures, middle: QWidget) -> QVBoxLayout:
        ways = QWidget(middle)
        grid = EqualGrid(measures.space.s, most_columns=3, parent=ways)
        for text, signal in (
            (self.tr("All exercises"), self.shelf),
            (self.tr("Check in"), self.check_in),
            (self.tr("Look back"), self.look_back),
        ):
            button = Button(text, measures, parent=ways)
            button.clicked.connect(signal)
            grid.addWidget(button)
        quiet = QWidget(middle)
        row = EqualGrid(measures.space.s, most_columns=3, parent=quiet)
        self._quiet, self._quiet_row = quiet, row
        for text, signal, hint in (
            (self.tr("Help from a person"), self.help_from_person, self.tr("F1")),
            (self.tr("Settings"), self.settings, self.tr("Ctrl+,")),
        ):
            button = Button(text, measures, ButtonKind.BARE, key_hint=hint, parent=quiet)
            button.clicked.connect(signal)
            row.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(measures.space.s)
        column.addWidget(ways)
        column.addWidget(quiet)
        return column


class _AssignedLines:
    """What stands around a set that was assigned: from whom and why above it, how much beneath it."""

    def __init__(self, measures: Measures, card: QWidget) -> None:
        self.from_whom = PlainLabel(role=TextRole.SMALL, parent=card)
        self.why = PlainLabel(parent=card)
        self.why.setContentsMargins(0, 0, 0, measures.space.m)
        self.dose = PlainLabel(role=TextRole.SMALL, parent=card)

    def show_words(self, props: HomeProps) -> None:
        """Show them, or nothing where the set is none that was assigned."""
        for label, text in ((self.from_whom, props.from_whom), (self.why, props.why), (self.dose, props.dose)):
            label.setText(text)
            label.setVisible(bool(text))


class _Welcome(PlainLabel):
    """Tells of the first paint of the page, which Qt spares a page that is covered by what is on it.

    Told by a paint that is there anyway, at the top of the page, in sight however long the words are. An event filter
    would have PySide build a type for each kind of event before.
    """

    after_first_paint: Callable[[], None] | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        call, self.after_first_paint = self.after_first_paint, None
        if call is not None:
            QTimer.singleShot(0, call)
