"""The desk: the people one sets exercises for, found by typing, and the ways to the rest of the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.people import PERSON_NOTE_MAX_CHARS, PSEUDONYM_MAX_CHARS
from app.ui import a11y
from app.ui.pages.page import Page
from app.ui.theme import Measures
from app.ui.view_models.desk_folder import FolderModel
from app.ui.view_models.desk_people import DeskPeopleModel, DeskPeopleProps
from app.ui.widgets.button_key import shortcut
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.fold_button import FoldButton
from app.ui.widgets.folder_news import FolderNews
from app.ui.widgets.people_list import PeopleList
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.tab_order import tab_as_laid_out
from app.ui.widgets.text_field import TextField
from app.ui.widgets.title_row import TitleRow, at_left

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class DeskPage(Page):
    """Down goes from the field to the list, Enter opens the first that fits. Ctrl+N adds a person.

    Signals:
        person_asked(uid as bytes).
        set_asked(): those who are picked are to get the same set.
        exercises_asked(), libraries_asked(), folder_asked(), settings_asked(), unlock_asked().
        go_on_asked(): on with the assignment that was left half done.
        own_card_asked(): one's own card; own_side_asked(): to the exercises themselves.
    """

    person_asked = Signal(object)
    set_asked = Signal()
    exercises_asked = Signal()
    libraries_asked = Signal()
    folder_asked = Signal()
    settings_asked = Signal()
    unlock_asked = Signal()
    own_card_asked = Signal()
    go_on_asked = Signal()
    own_side_asked = Signal()

    def __init__(
        self, people: DeskPeopleModel, folder: FolderModel, measures: Measures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._people = people
        self._measures = measures
        self._read = False
        self._typed_before = ""
        """What was typed before the people were read; it goes on in the field that comes with them."""
        self._reveal = Reveal(self)
        self.title = TitleRow(self.tr("The desk"), self.tr("Settings"), measures)
        self.news = FolderNews(measures)
        self.trouble = PlainLabel()
        self.unlock = Button(self.tr("Open the log"), measures)
        self.go_on = Button(self.tr("Go on with the assignment that is half done"), measures)
        self.finder = TextField(self.tr("Find a person"), measures, max_chars=PSEUDONYM_MAX_CHARS)
        self.list = PeopleList(self.tr("People, by name"), measures)
        self.message = PlainLabel("", TextRole.MUTED)
        self.adding = Card(measures)
        self.name = TextField(self.tr("A pseudonym"), measures, max_chars=PSEUDONYM_MAX_CHARS)
        self.note = TextField(self.tr("A short note, if you like"), measures, max_chars=PERSON_NOTE_MAX_CHARS)
        self.not_added = PlainLabel()
        self.add = Button(self.tr("Add"), measures, ButtonKind.PRIMARY)
        self.unfold = FoldButton(self.tr("Add a person"), self.adding, measures)
        self.several = Button(self.tr("Set for several"), measures)
        self.chosen = PlainLabel()
        self.set = Button(self.tr("Set exercises for them"), measures, ButtonKind.PRIMARY)
        self.end = Button(self.tr("No more picking"), measures)
        self._ways = QWidget()
        self._picking = QWidget()
        self._scroll = ColumnScroll(measures)
        self._build(measures)
        self._join(people, folder)
        self.render_people(people.props)
        self.news.render_props(folder.props)

    def render_people(self, props: DeskPeopleProps) -> None:
        """Show the list. Emits nothing."""
        works = not props.trouble
        waited = self.hasFocus() or self.title.back.hasFocus() or self.unlock.hasFocus()
        self.trouble.setText(props.trouble)
        self.trouble.setVisible(not works)
        self.unlock.setVisible(not works)
        self.go_on.setVisible(works and props.half_done and props.read and not props.choosing)
        self.list.show_people(props.rows, props.chosen, choosing=props.choosing)
        self.list.setVisible(works and bool(props.rows))
        self.finder.setVisible(works and props.count > 0)
        self.unfold.setVisible(works and not props.choosing)
        self.several.setVisible(works and not props.choosing and props.count > 1)
        self._picking.setVisible(works and props.choosing)
        self.set.setEnabled(bool(props.chosen))
        self.message.setText(self._message(props))
        self.message.setVisible(works and props.read and not props.rows)
        count = len(props.chosen)
        several = self.tr("{count} are picked. Who has no card yet can be picked once cards are exchanged.")
        one = self.tr("One is picked. Who has no card yet can be picked once cards are exchanged.")
        none = self.tr("Pick people with Space or a click. Who has no card yet can be picked once they have one.")
        self.chosen.setText(none if not count else one if count == 1 else several.format(count=count))
        if not works or props.choosing:
            self.unfold.fold()
        if props.read and works and not self._read:
            self._read = True
            if not props.count and self.adding.isHidden():
                self.unfold.click()
            if waited:  # until the list was read
                self.enter()
                self._go_on_typing()
        elif not works and waited:
            self.enter()

    def enter(self) -> None:
        """Start in the field that finds, or in the one that adds where nobody is there yet."""
        if not self.unlock.isHidden():
            self.unlock.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.finder.isHidden():
            self.finder.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.adding.isHidden():
            self.name.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._read:
            self.title.back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # where Enter opens nothing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the field to the list."""
        if event.type() is QEvent.Type.KeyPress and not self.list.isHidden():
            key: QKeyEvent = event  # type: ignore[assignment]
            if key.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep what is typed before the people are there. On Esc end the picking, then the search, then fold away."""
        if not self._read and event.text().isprintable():
            self._typed_before += event.text()
        elif event.key() != Qt.Key.Key_Escape or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif self._people.props.choosing:
            self._end_choosing()
        elif self.finder.text():
            self.finder.line.clear()
            self._people.find("")
            self.enter()
        elif not self.adding.isHidden() and self._people.props.count:
            self.unfold.click()
            self.unfold.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on_typing(self) -> None:
        for field in (self.finder, self.name):
            if field.line.hasFocus():
                field.line.insert(self._typed_before)
        self._typed_before = ""

    def _build(self, measures: Measures) -> None:
        space = measures.space
        for widget in (self.name, self.note, self.not_added):
            self.adding.column.addWidget(widget)
        self.adding.column.addLayout(at_left(self.add))
        self.not_added.hide()
        picking = QVBoxLayout(self._picking)
        picking.setContentsMargins(0, 0, 0, 0)
        picking.addWidget(self.chosen)
        pair = EqualGrid(space.s, 2)
        pair.addWidget(self.set)
        pair.addWidget(self.end)
        picking.addLayout(pair)
        ways = EqualGrid(space.s, 5, parent=self._ways)
        for text, signal in (
            (self.tr("Exercises"), self.exercises_asked),
            (self.tr("Libraries"), self.libraries_asked),
            (self.tr("The folder"), self.folder_asked),
            (self.tr("Your card"), self.own_card_asked),
            (self.tr("For yourself"), self.own_side_asked),
        ):
            button = Button(text, measures, ButtonKind.BARE, parent=self._ways)
            button.clicked.connect(signal)
            ways.addWidget(button)
        column = self._scroll.column
        for part in (self.title, self.news, self.trouble):
            column.addWidget(part)
        column.addLayout(at_left(self.unlock))
        column.addLayout(at_left(self.go_on))
        column.addWidget(self.finder)
        column.addWidget(self.list, 1)
        column.addWidget(self.message)
        column.addWidget(self._picking)
        column.addLayout(at_left(self.unfold, self.several, gap_px=space.s))
        column.addWidget(self.adding)
        column.addWidget(self._ways)
        column.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        tab_as_laid_out(self)

    def _join(self, people: DeskPeopleModel, folder: FolderModel) -> None:
        people.props_changed.connect(self.render_people)
        people.not_added.connect(self._not_added)
        folder.props_changed.connect(self.news.render_props)
        self.news.stop_asked.connect(folder.stop)
        self.news.put_away.connect(folder.put_away)
        self.news.named_asked.connect(self.folder_asked)
        self.title.back.clicked.connect(self.settings_asked)
        self.unlock.clicked.connect(self.unlock_asked)
        self.go_on.clicked.connect(self.go_on_asked)
        self.finder.edited.connect(people.find)
        self.finder.entered.connect(self._open_first)
        self.finder.line.installEventFilter(self)
        self.list.opened.connect(self.person_asked)
        self.list.turned.connect(people.turn)
        self.unfold.clicked.connect(self._unfolded)
        self.add.clicked.connect(self._add)
        for field in (self.name, self.note):
            field.entered.connect(self._add)
        self.several.clicked.connect(self._begin_choosing)
        self.end.clicked.connect(self._end_choosing)
        self.set.clicked.connect(self.set_asked)
        shortcut(self, "Ctrl+N", self.unfold)

    def _add(self) -> None:
        self.not_added.hide()
        self._people.add(self.name.text(), self.note.text())

    def _not_added(self, sentence: str) -> None:
        self.not_added.setText(sentence)
        self.not_added.show()
        a11y.announce(self.not_added, sentence)
        self.name.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unfolded(self) -> None:
        if not self.adding.isHidden():
            self.name.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self._reveal.show(self.adding)

    def _open_first(self) -> None:
        rows = self._people.props.rows
        if rows and self.finder.text().strip():
            self.person_asked.emit(rows[0].uid)

    def _begin_choosing(self) -> None:
        self._people.choose_several(on=True)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_choosing(self) -> None:
        self._people.choose_several(on=False)
        self.several.setFocus(Qt.FocusReason.OtherFocusReason)

    def _message(self, props: DeskPeopleProps) -> str:
        if not props.count:
            return self.tr("Nobody is here yet. A pseudonym is all it takes; their card comes afterwards.")
        return self.tr("There is none of that name.")
