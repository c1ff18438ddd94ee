"""The check-in: one tap, and whatever else is wanted."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.core.guards import Way
from app.ui import a11y
from app.ui.labels import Labels
from app.ui.pages.page import Page
from app.ui.theme import Measures
from app.ui.view_models.check_in import CheckInModel, CheckInProps
from app.ui.view_models.check_in_draft import CheckInKind, Stage
from app.ui.widgets.after_keep import AfterKeep
from app.ui.widgets.buttons import Button
from app.ui.widgets.from_before import FromBefore
from app.ui.widgets.more_panel import MorePanel
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.rating_row import RatingRow
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.still_room import StillRoom
from app.ui.widgets.trouble_label import TroubleLabel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NEEDS_PX = 480  # of the page's height at text size 1; a part of what is left over stands above the question
_TOP = {CheckInKind.OWN: 0.0, CheckInKind.BEFORE: 0.35}  # beneath its own one more may unfold
_COLUMN_PX = 900


class CheckInPage(Page):
    """On its own: a rating, places, a feeling, a note, kept on Keep. In front of an exercise: the rating alone.

    The answer in front of an exercise comes as the model's `answered`.

    Signals:
        closed(): the person left; what was not kept is forgotten.
        way_chosen(Way): a way on after keeping; sitting quietly happens on this page and is not told.
        list_wanted(bool): the places are wanted as a list from now on, or as an outline.
    """

    closed = Signal()
    way_chosen = Signal(object)
    list_wanted = Signal(bool)

    def __init__(self, model: CheckInModel, labels: Labels, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._measures = measures
        self._props = model.props
        self._serial = -1
        self._question = PlainLabel("", TextRole.HEADING)
        question = self._props.question
        self.from_before = FromBefore(measures)
        self.rating = RatingRow(question, labels, measures, picks=True)
        self.one_tap = RatingRow(question, labels, measures, picks=False)
        self.add_more = Button(self.tr("Add more"), measures)
        self.more = MorePanel(self._props.place_question, labels, measures)
        self.keep = Button(self.tr("Keep"), measures)
        self.close_without = Button(self.tr("Close without keeping"), measures)
        self.after_keep = AfterKeep(labels, measures)
        self.still_room = StillRoom(measures)
        self._both = QWidget()
        self._scroll = ColumnScroll(measures)
        self._scroll.set_column(_COLUMN_PX)
        self._reveal = Reveal(self)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.timeout.connect(self._wake_the_pointer)
        self._top = QWidget()
        self._keys = PlainLabel("", TextRole.SMALL)
        self._trouble = TroubleLabel(measures)
        self._stack = QStackedLayout(self)
        for page in (self._asking(measures), self.after_keep, self.still_room):
            self._stack.addWidget(page)
        self._connect(model)
        self.render_props(self._props)

    def render_props(self, props: CheckInProps) -> None:
        """Show where the check-in stands; another serial starts the page anew."""
        before, self._props = self._props, props
        anew = props.serial != self._serial
        if anew:
            self._serial = props.serial
            self._start_anew(props)
        for rating in (self.rating, self.one_tap):
            rating.set_scale(*props.scale)
        self.rating.set_rating(props.rating)
        self._unfold(props)
        if anew and props.restored and self.isVisible():
            self.enter()  # what was picked has the focus, so that Enter keeps it
        self.keep.setEnabled(props.can_keep)
        if props.trouble and props.trouble != before.trouble:
            a11y.announce(self, props.trouble)
        self._trouble.setText(props.trouble)
        self._trouble.setVisible(bool(props.trouble))
        if props.stage in (Stage.KEPT, Stage.HELD) and before.stage is not props.stage:
            held = self.tr("This is held until the log is open. It goes if Lamplit is closed first.")
            line = props.kept if props.stage is Stage.KEPT else held
            self.after_keep.show_line(line, props.ways, can_add=props.can_add)
            self._stack.setCurrentWidget(self.after_keep)
            self.after_keep.enter()
            self._rest_the_pointer()

    def enter(self) -> None:
        """Start at the question."""
        if self._stack.currentWidget() is self.after_keep:
            self.after_keep.enter()
        elif self._props.kind is CheckInKind.BEFORE:
            self.one_tap.focus_skip()  # one tap answers here, and the key that led here may come twice
        elif self._props.adding:
            self.more.focus_first()
        else:
            self.rating.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits, S, P, Ctrl+Enter and Esc, from wherever they were not typed into a field."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._keep()
        elif not (self._props.asking.letter_keys and self._asks() and self._take_letter(event)):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the question at the same height of the page, whatever unfolds beneath it."""
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Answer nothing once the page is left: an answer in front of an exercise begins it."""
        self.one_tap.let_go()
        super().hideEvent(event)

    def _asking(self, measures: Measures) -> QWidget:
        space = measures.space
        scroll = self._scroll
        column = scroll.column
        column.setSpacing(space.xl)
        asked = (self._question, self.rating, self.one_tap, self.add_more)
        for widget in (self._top, self.from_before, *asked, self.more, self._keys):
            column.addWidget(widget)
        column.setAlignment(self.add_more, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        footer = QWidget()
        below = QVBoxLayout(footer)
        below.setContentsMargins(space.xxl, space.m, space.xxl, space.xl)
        below.setSpacing(space.m)
        below.addWidget(self._trouble, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout(self._both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.m)
        row.addWidget(self.keep, 1)
        row.addWidget(self.close_without, 1)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._both, 1000)
        across.addStretch(1)
        below.addLayout(across)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(footer)
        return whole

    def _connect(self, model: CheckInModel) -> None:
        model.props_changed.connect(self.render_props)
        for rating in (self.rating, self.one_tap):
            rating.answered.connect(model.answer)
            rating.skipped.connect(self._skipped)
        self.rating.entered.connect(self._keep)
        self.from_before.let_go_asked.connect(self._let_draft_go)
        self.add_more.clicked.connect(self._go_on)
        self.more.places.sensations_changed.connect(model.set_sensations)
        self.more.words.feeling_changed.connect(model.set_feeling)
        self.more.words.shape_changed.connect(model.set_shape)
        self.more.note.text_changed.connect(model.set_note)
        self.more.note.keep_asked.connect(self._keep)
        self.more.note.left.connect(self._leave_note)
        self.more.list_wanted.connect(self._show_places)
        self.keep.clicked.connect(self._keep)
        self.close_without.clicked.connect(self._close)
        self.after_keep.closed.connect(self._close)
        self.after_keep.add_asked.connect(self._add_to_kept)
        self.after_keep.way_chosen.connect(self._take_way)
        self.still_room.left.connect(self._back_from_quiet)

    def _fit(self) -> None:
        scale = self.font().pixelSize() / self._measures.type_px.body
        left_over = self.height() - _NEEDS_PX * scale
        self._top.setFixedHeight(max(0, round(left_over * _TOP[self._props.kind])))
        widest = max(self.keep.sizeHint().width(), self.close_without.sizeHint().width())
        self._both.setMaximumWidth(2 * widest + self._measures.space.m)

    def _start_anew(self, props: CheckInProps) -> None:
        own = props.kind is CheckInKind.OWN
        self._question.setText(self.tr("What would you like to add?") if props.adding else props.question)
        for rating in (self.rating, self.one_tap):
            rating.set_words_first(props.asking.words_first)
            rating.set_numbers(props.asking.numbers)
            rating.set_rating(None)
        self.rating.setVisible(own and not props.adding)
        self.one_tap.setVisible(not own)
        self.keep.setVisible(own)
        self.close_without.setText(self._close_words(props))
        self._keys.setText(self._key_words(props))
        self._keys.setVisible(props.asking.letter_keys)
        self.from_before.setVisible(props.restored)
        if props.restored:
            self.from_before.announce()
        self.more.start(props.start, props.note_hint)
        self.still_room.set_line(props.quiet)
        self._fit()
        self._scroll.verticalScrollBar().setValue(0)
        self._stack.setCurrentIndex(0)

    def _unfold(self, props: CheckInProps) -> None:
        own = props.kind is CheckInKind.OWN
        self.more.ask(props.asking)
        if own and props.unfolded:
            self.more.draw()
        self.more.setVisible(own and props.unfolded)
        self.add_more.setVisible(own and not props.unfolded)

    def _close_words(self, props: CheckInProps) -> str:
        if props.kind is CheckInKind.BEFORE:
            return self.tr("Back")
        return self.tr("Close without adding") if props.adding else self.tr("Close without keeping")

    def _key_words(self, props: CheckInProps) -> str:
        if props.kind is CheckInKind.BEFORE:
            return self.tr("Keys: 0 to 9, 1 and 0 for ten, S for Skip, Esc to go back.")
        if props.adding:
            return self.tr("Keys: Ctrl+Enter for Keep, Esc to close.")
        if not props.asking.places:
            return self.tr("Keys: 0 to 9, 1 and 0 for ten, S for Skip, Ctrl+Enter for Keep, Esc to close.")
        return self.tr("Keys: 0 to 9, 1 and 0 for ten, S for Skip, P for a place, Ctrl+Enter for Keep, Esc to close.")

    def _take_letter(self, event: QKeyEvent) -> bool:
        if self._props.kind is CheckInKind.BEFORE:
            return self.one_tap.take_key(event)
        places = self._props.asking.places and event.key() == Qt.Key.Key_P
        if places and not event.modifiers() and not event.isAutoRepeat():
            self._go_on()
            return True
        return not self._props.adding and self.rating.take_key(event)

    def _rest_the_pointer(self) -> None:
        """Let the second press of a double click land on nothing, where another page stands under it now."""
        self.after_keep.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._resting.start(QApplication.doubleClickInterval())

    def _wake_the_pointer(self) -> None:
        self.after_keep.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)

    def _asks(self) -> bool:
        return self._stack.currentIndex() == 0 and self._props.stage is Stage.ASKING

    def _skipped(self) -> None:
        own = self._props.kind is CheckInKind.OWN
        self._model.skip()
        if own:
            self._go_on()

    def _go_on(self) -> None:
        """Go on to what stands beneath the rating."""
        self._model.unfold()
        self.more.focus_first()
        self._reveal.show(self.more.focusWidget())

    def _add_to_kept(self) -> None:
        self._model.add_more()
        self.enter()

    def _let_draft_go(self) -> None:
        self._model.let_draft_go()
        self.enter()

    def _show_places(self, as_list: bool) -> None:
        self._model.show_places(as_list=as_list)
        self.list_wanted.emit(as_list)

    def _leave_note(self) -> None:
        # One Esc leaves the field, the next one the page: a long note does not go at a single key.
        if self.keep.isEnabled():
            self.keep.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close_without.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        if self._props.kind is CheckInKind.OWN:
            self._model.keep()

    def _close(self) -> None:
        self._model.leave()
        self.more.note.clear()
        self.closed.emit()

    def _take_way(self, way: Way) -> None:
        if way is Way.SIT_QUIETLY:
            self._stack.setCurrentWidget(self.still_room)
            self.still_room.enter()
        else:
            self.way_chosen.emit(way)

    def _back_from_quiet(self) -> None:
        self._stack.setCurrentWidget(self.after_keep)
        self.after_keep.enter()
