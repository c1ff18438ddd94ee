"""The end of a run: a line, Close, Sit quietly, and small things that may be left."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from app.core.guards import Way
from app.core.set_ways import MOST_WAYS
from app.ui import a11y
from app.ui.labels import Labels
from app.ui.pages.page import Page
from app.ui.theme import Measures
from app.ui.view_models.finish import FinishModel, FinishProps
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.lamp import Lamp
from app.ui.widgets.option_row import OptionRow, RowOption
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.rating_row import RatingRow
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.still_room import StillRoom

_CLOSING = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SMALL_STEP_MS = 8000
_NEEDS_PX = 480  # of the page's height at text size 1; a part of what is left over stands above the line
_TOP = 0.45
_LEAST_LAMP_PX = 48  # a smaller one is a speck


class FinishPage(Page):
    """Nothing here is needed to close. The line for the voice comes as the model's `small_step_said`.

    Signals:
        closed(): Close, or Esc.
        next_asked(int): on in the set, by the way with this number.
        way_chosen(Way): a way on after the second rating; sitting quietly happens here and is not told.
    """

    closed = Signal()
    next_asked = Signal(int)
    way_chosen = Signal(object)

    def __init__(self, model: FinishModel, labels: Labels, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._measures = measures
        self._scroll = ColumnScroll(measures)
        self._reveal = Reveal(self)
        self._labels = labels
        self._props = model.props
        self._run_uid: bytes | None = None
        self.line = PlainLabel("", TextRole.CAPTION)
        self.close_page = Button(self.tr("Close"), measures, ButtonKind.BIG)
        self.sit = Button(labels.way(Way.SIT_QUIETLY), measures, ButtonKind.BIG)
        self.nexts = tuple(Button("", measures, ButtonKind.BIG) for _ in range(MOST_WAYS))
        self.question = PlainLabel()
        self.rating = RatingRow(self._props.question, labels, measures, picks=False)
        self.went_up = PlainLabel()
        self.ways = OptionRow(self.tr("Ways on"), (), measures)
        self.notice = PlainLabel("", TextRole.SMALL)
        self.small_step = Button("", measures, ButtonKind.BARE)
        self.small_step_line = PlainLabel()
        self.still_room = StillRoom(measures)
        self._top = Lamp()  # lit, over the line, where there is room
        self._top.setMinimumHeight(0)
        self._fold = QTimer(self)
        self._fold.setSingleShot(True)
        self._fold.setInterval(_SMALL_STEP_MS)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._build(measures))
        self._stack.addWidget(self.still_room)
        self._connect(model)
        self.render_props(self._props)

    def render_props(self, props: FinishProps) -> None:
        """Show what there is; another run starts the page anew."""
        before, self._props = self._props, props
        anew = props.run_uid != self._run_uid
        self._run_uid = props.run_uid
        self.line.setText(props.line)
        self.setAccessibleName(props.line)
        self._show_next(props.next_titles)
        # Where the ways stand, sitting quietly is one of them and keeps no second button.
        self._show_sit(shown=not props.ways)
        self._show_question(props, anew=anew)
        self._show_ways(props, before, anew=anew)
        self._show_small_step(props)
        self.still_room.set_line(props.quiet_line)
        if props.quiet != (self._stack.currentIndex() == 1):
            self._stack.setCurrentIndex(1 if props.quiet else 0)
            self.enter()

    def enter(self) -> None:
        """Start on Close; on no button where the end came by itself, since Space was Slower a moment ago."""
        if self._props.quiet:
            self.still_room.enter()
        else:
            first = self.close_page if self._props.stopped else self
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc and Enter; take digits and S while there is a question."""
        if event.key() in _CLOSING:
            self._close()
        elif not (self._props.question and self._props.letter_keys and self.rating.take_key(event)):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line at the same height of the page, whatever comes and goes beneath it."""
        super().resizeEvent(event)
        scale = self.font().pixelSize() / self._measures.type_px.body
        room_px = round((self.height() - _NEEDS_PX * scale) * _TOP)
        self._top.setFixedHeight(room_px if room_px >= _LEAST_LAMP_PX else 0)

    def _build(self, measures: Measures) -> QWidget:
        space = measures.space
        column = self._scroll.column
        column.setSpacing(space.l)
        for label in (self.line, self.went_up, self.small_step_line, self.notice):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row = QWidget()
        self._big = EqualGrid(space.m, 2, parent=row)
        self._big.addWidget(self.close_page)
        self._big.addWidget(self.sit)
        # The line stands where its button stood, so that nothing moves.
        self._step = QWidget()
        self._step_place = QStackedLayout(self._step)
        for widget in (_centred(self.small_step), self.small_step_line, QWidget()):
            self._step_place.addWidget(widget)
        column.addWidget(self._top)
        column.addWidget(self.line)
        column.addSpacing(space.l)
        column.addWidget(row)
        for button in self.nexts:
            column.addWidget(button)
        column.addSpacing(space.l)
        for widget in (self.question, self.rating, self.went_up, self.ways, self.notice, self._step):
            column.addWidget(widget)
        column.addStretch(1)
        return self._scroll

    def _connect(self, model: FinishModel) -> None:
        model.props_changed.connect(self.render_props)
        self.close_page.clicked.connect(self._close)
        self.sit.clicked.connect(model.sit_quietly)
        for which, button in enumerate(self.nexts):
            button.clicked.connect(partial(self.next_asked.emit, which))
        self.rating.answered.connect(model.answer)
        self.rating.skipped.connect(model.skip)
        self.ways.picked.connect(self._take_way)
        self.small_step.clicked.connect(model.say_small_step)
        self.still_room.left.connect(model.go_on)
        self._fold.timeout.connect(model.fold_small_step)

    def _show_next(self, titles: tuple[str, ...]) -> None:
        for button in self.nexts[len(titles) :]:
            button.hide()
        for button, title in zip(self.nexts, titles, strict=False):
            button.setText(self.tr("Next: {title}").format(title=title))
            button.show()

    def _show_sit(self, *, shown: bool) -> None:
        if self.sit.isHidden() == shown:
            self._big.removeWidget(self.sit)
            self.sit.setVisible(shown)
            if shown:
                self._big.addWidget(self.sit)
            self._big.invalidate()

    def _show_question(self, props: FinishProps, *, anew: bool) -> None:
        self.question.setText(props.question)
        self.question.setVisible(bool(props.question))
        self.rating.setVisible(bool(props.question))
        self.rating.set_scale(*props.scale)
        if anew:
            self._scroll.verticalScrollBar().setValue(0)
            self.rating.set_numbers(props.numbers)
            self.rating.set_words_first(props.words_first)
            self.rating.set_rating(None)

    def _show_ways(self, props: FinishProps, before: FinishProps, *, anew: bool) -> None:
        if props.ways != before.ways or anew:
            self.ways.set_options([RowOption(way.value, self._labels.way(way)) for way in props.ways])
        self.ways.setVisible(bool(props.ways))
        if props.ways and not before.ways:
            self.ways.focus_first()
            self._reveal.show(self.ways)
        elif before.question and not props.question:
            self.close_page.setFocus(Qt.FocusReason.OtherFocusReason)
        if props.went_up and props.went_up != before.went_up:
            a11y.announce(self, props.went_up)
        self.went_up.setText(props.went_up)
        self.went_up.setVisible(bool(props.went_up))
        notice = ""
        if props.trouble:
            notice = self.tr("This could not be kept this time.")
        elif props.held:
            notice = self.tr("This is held until the log is open. It goes if Lamplit is closed first.")
        if notice and notice != self.notice.text():
            a11y.announce(self, notice)
        self.notice.setText(notice)
        self.notice.setVisible(bool(notice))

    def _show_small_step(self, props: FinishProps) -> None:
        if props.small_step:
            self.small_step.setText(self.tr("Say “{line}”").format(line=props.small_step))
        had_focus = self.small_step.hasFocus()
        self._step_place.setCurrentIndex(0 if props.small_step else 1 if props.small_step_line else 2)
        if had_focus and not props.small_step:
            self.close_page.setFocus(Qt.FocusReason.OtherFocusReason)
        if props.small_step_line and not self.small_step_line.text():
            self._fold.start()
            a11y.announce(self, props.small_step_line)
        if not props.small_step_line:
            self._fold.stop()
        self.small_step_line.setText(props.small_step_line)

    def _take_way(self, way_id: str) -> None:
        way = Way(way_id)
        if way is Way.SIT_QUIETLY:
            self._model.sit_quietly()
        else:
            self.way_chosen.emit(way)

    def _close(self) -> None:
        self._fold.stop()
        self.closed.emit()


def _centred(widget: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget, 0, Qt.AlignmentFlag.AlignCenter)
    return holder
