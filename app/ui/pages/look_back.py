"""Look back: the log in three views, newest first, with nothing made of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.labels import Labels
from app.ui.pages.page import Page
from app.ui.theme import Measures
from app.ui.view_models.deletion import Deletion
from app.ui.view_models.look_back import LookBackModel
from app.ui.view_models.look_back_props import LookBackProps, Shown, View
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.choose_bar import ChooseBar
from app.ui.widgets.filter_panel import FilterPanel
from app.ui.widgets.fold_button import FoldButton
from app.ui.widgets.look_back_views import LookBackViews
from app.ui.widgets.notice_area import NoticeArea
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.state_note import NoteState, StateNote
from app.ui.widgets.tab_order import tab_as_laid_out
from app.ui.widgets.title_row import TitleRow, at_left
from app.ui.widgets.trouble_label import TroubleLabel
from app.ui.widgets.undo_bar import UndoBar
from app.ui.widgets.view_tabs import ViewTabs

_LEAST_LINES = 9


class LookBackPage(Page):
    """No totals, no gaps and no order but time.

    Signals:
        entry_asked(uid as bytes): one entry is to be opened.
        delete_asked(which): entries are to go: a tuple of uids, or a LogFilter; EVERYTHING for the whole log.
        share_asked(): a page about it is to be shown to a therapist.
        take_away_asked(): what is in the log is to leave as a file.
        unlock_asked(): the log is locked and is to be opened.
        settings_asked(): the log is set to be written in and closed, and that is to be changed.
        back_asked(): away from here.
    """

    entry_asked = Signal(object)
    delete_asked = Signal(object)
    take_away_asked = Signal()
    share_asked = Signal()
    unlock_asked = Signal()
    settings_asked = Signal()
    copies_asked = Signal()
    back_asked = Signal()

    def __init__(self, model: LookBackModel, labels: Labels, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._waits = False
        self._may_share = False
        self._measures = measures
        self._scroll = ColumnScroll(measures)
        self._middle = QWidget()
        self._tools = QWidget()
        self._narrowing = QWidget()
        self._state = StateNote(measures)
        self.title = TitleRow(self.tr("Look back"), self.tr("Back"), measures)
        self.notice = NoticeArea(measures.space.s)
        self.same = PlainLabel()
        self.tabs = ViewTabs(self.tr("View"), measures)
        self.as_table = Button(self.tr("As a table"), measures, ButtonKind.QUIET)
        self.panel = FilterPanel(labels, measures)
        self.narrow = FoldButton(self.tr("Narrow it down"), self.panel, measures)
        self.choose = Button(self.tr("Choose several"), measures, ButtonKind.QUIET)
        self.narrowed = PlainLabel()
        self.show_all = Button(self.tr("Show all"), measures, ButtonKind.QUIET)
        self.hint = PlainLabel("", TextRole.SMALL)
        self.trouble = TroubleLabel(measures)
        self.views = LookBackViews(labels, measures)
        self.list = self.views.list
        self.words = self.panel.words.line
        self.message = self._state.message
        self.unlock = Button(self.tr("Open the log"), measures)
        self.settings = Button(self.tr("Settings"), measures)
        self.copies = Button(self.tr("Copies of the log"), measures)
        self.choice = ChooseBar(measures)
        self.take_away = Button(self.tr("Take it with you"), measures, ButtonKind.QUIET)
        self.share = Button(self.tr("A page for your therapist"), measures, ButtonKind.QUIET)
        self._shares = False
        self._build(measures)
        self._join(model)
        self.render_props(model.props)

    def chosen(self) -> tuple[bytes, ...]:
        """Return the uids of the rows that are marked, newest first."""
        return self._model.chosen()

    def offer_sharing(self, *, offers: bool) -> None:
        """Show the way to a page for a therapist, where there is one to share it with."""
        self._shares = offers
        self.share.setVisible(self._may_share and offers)

    def offer_undo(self, deletion: Deletion) -> None:
        """Show what was deleted at the top, with the way back while there is one."""
        self.notice.put(UndoBar(deletion, self._measures, self.notice))

    def render_props(self, props: LookBackProps) -> None:
        """Show the view, or what stands in its place."""
        there = props.shown is Shown.ROWS
        readable = props.shown in (Shown.ROWS, Shown.EMPTY, Shown.NOT_FOUND, Shown.READING)
        if not readable:
            self.views.forget()
            self.narrow.fold()
        self.views.render_props(props)
        if not there and self.views.has_focus():
            self.title.back.setFocus(Qt.FocusReason.OtherFocusReason)  # Qt would go on to whatever stands behind it
            self._waits = props.shown in (Shown.READING, Shown.OPENING)
        self.views.setVisible(there)
        self._middle.setVisible(not there)
        broken = props.shown in (Shown.FAULT, Shown.NO_LOG)
        self._state.show_state(NoteState.ERROR if broken else NoteState.EMPTY, self._message(props))
        # A log opens in a moment; a lamp that came and went would say less than the sentence.
        self._state.lamp.setVisible(props.shown not in (Shown.NOT_FOUND, Shown.READING, Shown.OPENING))
        self.unlock.setVisible(props.shown is Shown.LOCKED)
        self.settings.setVisible(props.shown is Shown.WRITE_ONLY)
        self.copies.setVisible(props.shown is Shown.FAULT)
        self._render_tools(props, readable=readable)
        self.panel.render_props(props)
        self._narrowing.setVisible(readable and bool(props.narrowed))
        self.narrowed.setText(props.narrowed)
        self.choice.setVisible(there and props.choosing)
        self.take_away.setVisible(there and not props.choosing)
        self._may_share = readable and not props.choosing
        self.share.setVisible(self._may_share and self._shares)
        self.choice.render_choice(marked=bool(props.chosen), narrowed=bool(props.narrowed))
        self.hint.setText(self._hint(props))
        for label, text in ((self.same, props.same), (self.trouble, props.trouble)):
            label.setText(text)
            label.setVisible(bool(text))
        self.hint.setVisible(readable and bool(self.hint.text()))
        if self._waits and props.shown not in (Shown.READING, Shown.OPENING):
            self.enter()

    def enter(self) -> None:
        """Start in the view, at the newest or at the entry that was open; without one, at Back.

        While the log is read the focus waits at Back, and goes to the view unless it was moved meanwhile.
        """
        if self._waits and not self.title.back.hasFocus():
            self._waits = False
            return
        self._waits = self._model.props.shown in (Shown.READING, Shown.OPENING)
        if not self.views.isHidden():
            self.views.focus_first()
        elif not self.unlock.isHidden():
            self.unlock.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.title.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Find on the desktop's key; on Esc end the marking, then the search, then fold the panel, then leave."""
        if event.matches(QKeySequence.StandardKey.Find) and not self._tools.isHidden():
            self._unfold()
        elif event.key() != Qt.Key.Key_Escape or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif self._model.props.choosing:
            self._end_choosing()
        elif self.words.hasFocus() and self.words.text():
            self._model.search("")
        elif not self.panel.isHidden():
            self.narrow.fold()
            self.narrow.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.back_asked.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the log while the page is in sight."""
        super().showEvent(event)
        self._model.set_seen(seen=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the log alone while it is not."""
        super().hideEvent(event)
        self._model.set_seen(seen=False)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _join(self, model: LookBackModel) -> None:
        model.props_changed.connect(self.render_props)
        self.title.back.clicked.connect(self.back_asked)
        self.tabs.picked.connect(lambda view: model.show_view(View(view)))
        self.as_table.clicked.connect(lambda on: model.show_as_table(on))
        self.narrow.clicked.connect(self._folded_or_unfolded)
        self.panel.narrowed.connect(model.narrow)
        self.panel.session_kept.connect(model.keep_last_session)
        self.show_all.clicked.connect(self._show_all)
        self.views.opened.connect(self.entry_asked)
        self.views.turned.connect(model.turn)
        self.views.unmasked.connect(model.unmask)
        self.views.place_asked.connect(model.show_place)
        self.views.near_end.connect(model.show_older)
        self.choose.clicked.connect(self._begin_choosing)
        self.take_away.clicked.connect(self.take_away_asked)
        self.share.clicked.connect(self.share_asked)
        self.choice.done.connect(self._end_choosing)
        self.choice.marked_asked.connect(lambda: self.delete_asked.emit(model.chosen()))
        self.choice.these_asked.connect(lambda: self.delete_asked.emit(model.present_filter()))
        self.unlock.clicked.connect(self.unlock_asked)
        self.settings.clicked.connect(self.settings_asked)
        self.copies.clicked.connect(self.copies_asked)

    def _build(self, measures: Measures) -> None:
        space = measures.space
        self.as_table.setCheckable(True)
        tools = QVBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(space.s)
        for left, right in ((self.tabs, self.as_table), (self.narrow, self.choose)):
            row = QHBoxLayout()
            row.setSpacing(space.m)
            row.addWidget(left)
            row.addStretch(1)
            row.addWidget(right)
            tools.addLayout(row)
        narrowing = QHBoxLayout(self._narrowing)
        narrowing.setContentsMargins(0, 0, 0, 0)
        narrowing.setSpacing(space.m)
        narrowing.addWidget(self.narrowed, 1)
        narrowing.addWidget(self.show_all)
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(space.l)
        middle.addStretch(2)
        middle.addWidget(self._state)
        for button in (self.unlock, self.settings, self.copies):
            self._state.add(button)
        middle.addStretch(3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        column = self._scroll.column
        column.setSpacing(space.m)
        above = (self.title, self.notice, self.same, self._tools, self.panel, self._narrowing, self.hint, self.trouble)
        for widget in above:
            column.addWidget(widget)
        column.addWidget(self.views, 1)
        column.addWidget(self._middle, 1)
        column.addWidget(self.choice)
        column.addLayout(at_left(self.take_away, self.share, gap_px=space.s))
        tab_as_laid_out(self)
        self._fit()

    def _fit(self) -> None:
        """Leave the view its room; where the window has less, the page scrolls."""
        self.ensurePolished()
        self.views.setMinimumHeight(_LEAST_LINES * self.fontMetrics().lineSpacing())

    def _render_tools(self, props: LookBackProps, *, readable: bool) -> None:
        narrows = not (props.shown is Shown.EMPTY and props.view is View.LIST)
        self._tools.setVisible(readable and narrows)
        tabs = [(View.LIST.value, self.tr("List")), (View.BODY.value, self.tr("Body"))]
        if not props.hidden.numbers:
            tabs.append((View.PAIRS.value, self.tr("Pairs")))
        self.tabs.set_tabs(tabs, props.view.value)
        self.as_table.setChecked(props.as_table)
        self.as_table.setVisible(not props.hidden.pictures)
        self.choose.setVisible(props.view is View.LIST and not props.choosing)

    def _folded_or_unfolded(self) -> None:
        if not self.panel.isHidden():
            self._model.know_choices()

    def _unfold(self) -> None:
        if self.panel.isHidden():
            self.narrow.click()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_all(self) -> None:
        self._model.show_all()
        self.views.focus_first()

    def _begin_choosing(self) -> None:
        self.narrow.fold()
        self._model.choose_several(choosing=True)
        self.views.focus_first()

    def _end_choosing(self) -> None:
        self._model.choose_several(choosing=False)
        self.views.focus_first()

    def _hint(self, props: LookBackProps) -> str:
        lines = []
        if props.hidden.numbers:
            lines.append(self.tr("Numbers are hidden, and pairs with them."))
        if props.hidden.pictures:
            lines.append(self.tr("Pictures are hidden."))
        if props.hidden.notes and props.view is View.LIST:
            shows = self.tr("Notes are hidden. A click or arrow right shows one.")
            in_table = self.tr("Notes are hidden. A click or Enter shows one.")
            lines.append(in_table if props.as_table else shows)
        return " ".join(lines)

    def _message(self, props: LookBackProps) -> str:
        nothing = {
            View.LIST: self.tr("Nothing stands here. What you keep, and the exercises you open, are listed here."),
            View.BODY: self.tr("No place in the body is named here."),
            View.PAIRS: self.tr("No check-in here has a rating before and one after."),
        }[props.view]
        return {
            Shown.ROWS: "",
            Shown.READING: "",
            Shown.EMPTY: nothing,
            Shown.NOT_FOUND: self.tr("Nothing in the log fits this.") if props.view is View.LIST else nothing,
            Shown.OPENING: self.tr("Opening the log."),
            Shown.NO_LOG: self.tr("There is no log on this computer yet."),
            Shown.LOCKED: self.tr("The log is locked."),
            Shown.FAULT: self.tr("The log is closed. Exercises work without it."),
            Shown.WRITE_ONLY: self.tr("The log is set to be written in and closed."),
            Shown.CAPPED: self.tr("The log opens again tomorrow, as it is set. What you write is kept."),
        }[props.shown]
