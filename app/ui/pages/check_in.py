"""The check-in: one tap, and whatever else is wanted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.core.checkin import Feeling
from app.core.guards import Way
from app.ui import a11y
from app.ui.labels import Labels, as_label
from app.ui.pages.page import Page
from app.ui.theme import Measures
from app.ui.view_models.check_in import CheckInKind, CheckInModel, CheckInProps, Stage
from app.ui.widgets.after_keep import AfterKeep
from app.ui.widgets.buttons import Button
from app.ui.widgets.note_box import NoteBox
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.places_list import PlacesList
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.rating_row import RatingRow
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.still_room import StillRoom

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NEEDS_PX = 480  # of the page's height at text size 1; a part of what is left over stands above the question
_TOP = 0.35


class CheckInPage(Page):
    """On its own: a rating, places, a feeling, a note, kept on Keep. In front of an exercise: the rating alone.

    The answer in front of an exercise comes as the model's `answered`.

    Signals:
        closed(): the person left; what was not kept is forgotten.
        way_chosen(Way): a way on after keeping; sitting quietly happens on this page and is not told.
    """

    closed = Signal()
    way_chosen = Signal(object)

    def __init__(self, model: CheckInModel, labels: Labels, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._measures = measures
        self._props = model.props
        self._draft_uid = b""
        self._feeling: Feeling | None = None
        self._question = PlainLabel("", TextRole.HEADING)
        question = self._props.question
        self.rating = RatingRow(question, labels, measures, picks=True)
        self.one_tap = RatingRow(question, labels, measures, picks=False)
        self.add_more = Button(self.tr("Add more"), measures)
        self.places = PlacesList(self._props.place_question, labels, measures)
        feelings = [RowOption(feeling.value, as_label(labels.feeling(feeling))) for feeling in Feeling]
        self.feelings = OptionRow(self.tr("A word for the feeling"), feelings, measures, PickMode.ONE)
        self.note = NoteBox(self.tr("A note"), measures)
        self.keep = Button(self.tr("Keep"), measures)
        self.close_without = Button(self.tr("Close without keeping"), measures)
        self.after_keep = AfterKeep(labels, measures)
        self.still_room = StillRoom(measures)
        self._more = QWidget()
        self._both = QWidget()
        self._scroll = ColumnScroll(measures)
        self._reveal = Reveal(self)
        self._top = QWidget()
        self._keys = PlainLabel("", TextRole.SMALL)
        self._trouble = PlainLabel()
        self._stack = QStackedLayout(self)
        for page in (self._asking(measures), self.after_keep, self.still_room):
            self._stack.addWidget(page)
        self._connect(model)
        self.render_props(self._props)

    def render_props(self, props: CheckInProps) -> None:
        """Show where the check-in stands; another draft starts the page anew."""
        before, self._props = self._props, props
        if props.draft_uid != self._draft_uid:
            self._draft_uid = props.draft_uid
            self._start_anew(props)
        self.rating.set_rating(props.rating)
        self.keep.setEnabled(props.can_keep)
        if props.trouble and props.trouble != before.trouble:
            a11y.announce(self, props.trouble)
        self._trouble.setText(props.trouble)
        self._trouble.setVisible(bool(props.trouble))
        if props.stage in (Stage.KEPT, Stage.HELD) and before.stage is not props.stage:
            held = self.tr("This is held until the log is open. It goes if Lamplit is closed first.")
            self.after_keep.show_line(props.kept if props.stage is Stage.KEPT else held, props.ways)
            self._stack.setCurrentWidget(self.after_keep)
            self.after_keep.enter()

    def enter(self) -> None:
        """Start at the question."""
        if self._stack.currentWidget() is self.after_keep:
            self.after_keep.enter()
        elif self._props.kind is CheckInKind.BEFORE:
            self._shown_rating().focus_skip()  # one tap answers here, and the key that led here may come twice
        else:
            self._shown_rating().focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits, S, Ctrl+Enter and Esc, from wherever they were not typed into a field."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._keep()
        elif not (self._props.letter_keys and self._asks() and self._shown_rating().take_key(event)):
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
        more = QVBoxLayout(self._more)
        more.setContentsMargins(0, space.l, 0, 0)
        more.setSpacing(space.m)
        self._place_question = PlainLabel("", TextRole.BODY)
        more.addWidget(self._place_question)
        more.addWidget(self.places)
        more.addSpacing(space.l)
        more.addWidget(PlainLabel(self.tr("Is there a word for the feeling? You can skip.")))
        more.addWidget(self.feelings)
        more.addSpacing(space.l)
        more.addWidget(self.note)
        column = scroll.column
        column.setSpacing(space.xl)
        for widget in (self._top, self._question, self.rating, self.one_tap, self._keys, self.add_more, self._more):
            column.addWidget(widget)
        column.setAlignment(self.add_more, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._footer = QWidget()
        below = QVBoxLayout(self._footer)
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
        layout.addWidget(self._footer)
        return whole

    def _connect(self, model: CheckInModel) -> None:
        model.props_changed.connect(self.render_props)
        for rating in (self.rating, self.one_tap):
            rating.answered.connect(model.answer)
            rating.skipped.connect(self._skipped)
        self.rating.entered.connect(self._keep)
        self.add_more.clicked.connect(self._unfold)
        self.places.sensations_changed.connect(model.set_sensations)
        self.feelings.picked.connect(self._feeling_pressed)
        self.note.text_changed.connect(model.set_note)
        self.note.keep_asked.connect(self._keep)
        self.note.left.connect(self._leave_note)
        self.keep.clicked.connect(self._keep)
        self.close_without.clicked.connect(self._close)
        self.after_keep.closed.connect(self._close)
        self.after_keep.way_chosen.connect(self._take_way)
        self.still_room.left.connect(self._back_from_quiet)

    def _fit(self) -> None:
        scale = self.font().pixelSize() / self._measures.type_px.body
        self._top.setFixedHeight(max(0, round((self.height() - _NEEDS_PX * scale) * _TOP)))
        widest = max(self.keep.sizeHint().width(), self.close_without.sizeHint().width())
        self._both.setMaximumWidth(2 * widest + self._measures.space.m)

    def _start_anew(self, props: CheckInProps) -> None:
        own = props.kind is CheckInKind.OWN
        self._question.setText(props.question)
        for rating in (self.rating, self.one_tap):
            rating.set_scale(*props.scale)
            rating.set_words_first(props.words_first)
            rating.set_rating(None)
        self.rating.setVisible(own)
        self.one_tap.setVisible(not own)
        self.add_more.setVisible(own)
        self._more.hide()
        self.keep.setVisible(own)
        self.close_without.setText(self.tr("Close without keeping") if own else self.tr("Back"))
        own_keys = self.tr("Keys: 0 to 9, 1 and 0 for ten, S for Skip, Ctrl+Enter for Keep, Esc to close.")
        self._keys.setText(own_keys if own else self.tr("Keys: 0 to 9, 1 and 0 for ten, S for Skip, Esc to go back."))
        self._keys.setVisible(props.letter_keys)
        self._place_question.setText(props.place_question)
        self._place_question.setVisible(props.places)
        self.places.setVisible(props.places)
        self.places.clear()
        self.feelings.set_picked(())
        self._feeling = None
        self.note.clear()
        self.note.set_hint(props.note_hint)
        self.still_room.set_line(props.quiet)
        self._fit()
        self._scroll.verticalScrollBar().setValue(0)
        self._stack.setCurrentIndex(0)

    def _asks(self) -> bool:
        return self._stack.currentIndex() == 0 and self._props.stage is Stage.ASKING

    def _shown_rating(self) -> RatingRow:
        return self.rating if self._props.kind is CheckInKind.OWN else self.one_tap

    def _skipped(self) -> None:
        own = self._props.kind is CheckInKind.OWN
        self._model.skip()
        if own:
            self._unfold()

    def _unfold(self) -> None:
        self.add_more.hide()
        self._more.show()
        if self._props.places:
            self.places.focus_first()
        else:
            self.feelings.focus_first()
        self._reveal.show(self._more.focusWidget())

    def _feeling_pressed(self, option_id: str) -> None:
        pressed = Feeling(option_id)
        self._feeling = None if pressed is self._feeling else pressed
        self.feelings.set_picked(() if self._feeling is None else (option_id,))
        self._model.set_feeling(self._feeling)

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
        self._model.let_go()
        self.note.clear()
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
