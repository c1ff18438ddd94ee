"""Look back: the log as a plain list, newest first, and a field that searches its notes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.pages.page import Page
from app.ui.theme import Measures
from app.ui.view_models.look_back import LookBackModel, LookBackProps, Shown
from app.ui.widgets.buttons import Button
from app.ui.widgets.lamp import Lamp
from app.ui.widgets.log_list import LogList
from app.ui.widgets.notice_area import NoticeArea
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.title_row import TitleRow

_MOST_WORDS_CHARS = 200
_LAMP_PX = 180


class LookBackPage(Page):
    """No totals and no order but time.

    Signals:
        entry_asked(uid as bytes): one entry is to be opened.
        unlock_asked(): the log is locked and is to be opened.
        back_asked(): away from here.
    """

    entry_asked = Signal(object)
    unlock_asked = Signal()
    back_asked = Signal()

    def __init__(self, model: LookBackModel, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._waits = False
        self._measures = measures
        self._whole = QWidget()
        self._middle = QWidget()
        self._lamp = Lamp()
        self.title = TitleRow(self.tr("Look back"), self.tr("Back"), measures)
        self.notice = NoticeArea(measures.space.s)
        self.same = PlainLabel()
        self.words = QLineEdit()
        self.words.setMaxLength(_MOST_WORDS_CHARS)
        self._search = QWidget()
        self.list = LogList(self.tr("Entries, newest first"), measures)
        self.message = PlainLabel("", TextRole.MUTED)
        self.trouble = PlainLabel()
        self.cut = PlainLabel(
            self.tr("These are the newest that were found; older ones are not shown."), TextRole.SMALL
        )
        self.unlock = Button(self.tr("Open the log"), measures)
        self._build(measures)
        model.props_changed.connect(self.render_props)
        self.title.back.clicked.connect(self.back_asked)
        self.words.textEdited.connect(model.search)
        self.list.opened.connect(self.entry_asked)
        self.list.near_end.connect(model.show_older)
        self.unlock.clicked.connect(self.unlock_asked)
        self.render_props(model.props)

    def render_props(self, props: LookBackProps) -> None:
        """Show the rows, or what stands in their place."""
        lists = props.shown is Shown.LIST
        self.list.set_rows(props.rows, from_top=props.searching)
        self.list.setVisible(lists)
        self.message.setText(self._message(props.shown))
        self._middle.setVisible(not lists)
        self._lamp.setVisible(props.shown not in (Shown.NOT_FOUND, Shown.LOADING))
        self.unlock.setVisible(props.shown is Shown.LOCKED)
        can_search = lists or props.searching
        self._search.setVisible(can_search)
        if not props.searching and self.words.text():
            self.words.clear()
        self.same.setText(props.same)
        self.same.setVisible(bool(props.same))
        self.trouble.setText(props.trouble)
        self.trouble.setVisible(bool(props.trouble))
        self.cut.setVisible(props.cut)
        if self._waits and props.shown is not Shown.LOADING:
            self.enter()

    def enter(self) -> None:
        """Start in the list, at the newest or at the entry that was open; without one, at Back.

        While the log is read the focus waits at Back, and goes to the list unless it was moved meanwhile.
        """
        if self._waits and not self.title.back.hasFocus():
            self._waits = False
            return
        self._waits = not self._middle.isHidden() and self._model.props.shown is Shown.LOADING
        if not self.list.isHidden():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.unlock.isHidden():
            self.unlock.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.title.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc; from the search, end the search first."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.words.text():
            self.words.clear()
            self._model.search("")
            self.enter()
        else:
            self.back_asked.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _build(self, measures: Measures) -> None:
        space = measures.space
        self._lamp.setFixedHeight(_LAMP_PX)
        self._lamp.set_level(0.6)
        name = PlainLabel(self.tr("Search the notes"))
        name.setWordWrap(False)
        name.setBuddy(self.words)
        self.words.setAccessibleName(name.text())
        search = QHBoxLayout(self._search)
        search.setContentsMargins(0, 0, 0, 0)
        search.setSpacing(space.m)
        search.addWidget(name)
        search.addWidget(self.words, 1)
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(space.l)
        middle.addStretch(2)
        self.message.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        middle.addWidget(self._lamp)
        middle.addWidget(self.message)
        middle.addWidget(self.unlock, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(3)
        across = QHBoxLayout(self)
        across.setContentsMargins(space.xxl, space.xl, space.xxl, space.l)
        across.addStretch(1)
        across.addWidget(self._whole, 1000)
        across.addStretch(1)
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.m)
        for widget in (self.title, self.notice, self.same, self._search, self.trouble):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self._middle, 1)
        column.addWidget(self.cut)
        self._fit()

    def _fit(self) -> None:
        """Hold the column to the width that the other pages have."""
        self.ensurePolished()
        scale = max(1.0, self.font().pixelSize() / self._measures.type_px.body)
        self._whole.setMaximumWidth(round(self._measures.shape.column_px * scale))

    def _message(self, shown: Shown) -> str:
        return {
            Shown.LIST: "",
            Shown.EMPTY: self.tr("Nothing stands here. What you keep, and the exercises you open, are listed here."),
            Shown.NOT_FOUND: self.tr("No note has these words."),
            Shown.LOADING: self.tr("Opening the log."),
            Shown.NO_LOG: self.tr("There is no log on this computer yet."),
            Shown.LOCKED: self.tr("The log is locked."),
            Shown.FAULT: self.tr("The log is closed. Exercises work without it."),
        }[shown]
