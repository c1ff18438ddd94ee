"""One person's page: their card, what was set for them, the pages they shared, and what comes next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.people import PERSON_NOTE_MAX_CHARS, PSEUDONYM_MAX_CHARS
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.desk_person import PersonModel, PersonProps, SetLine
from app.ui.widgets.button_key import shortcut
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.drop import drop
from app.ui.widgets.fade_question import FadeQuestion
from app.ui.widgets.fold_button import FoldButton
from app.ui.widgets.leave_bar import AskBar
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.row_list import ListRow, RowList
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.tab_order import tab_as_laid_out
from app.ui.widgets.text_field import TextField
from app.ui.widgets.title_row import TitleRow, at_left

_PAGES_AT_FIRST = 8


class PersonPage(PageWithBack):
    """Signals:
    set_asked(): set exercises for them; card_asked(): their card.
    next_asked(series as bytes), end_asked(series), again_asked(series): of an assignment.
    page_asked(uid as bytes): read a page they shared.
    fade_picked(Fade): the answer to the question after four weeks.
    """

    set_asked = Signal()
    card_asked = Signal()
    next_asked = Signal(object)
    end_asked = Signal(object)
    again_asked = Signal(object)
    page_asked = Signal(object)
    fade_picked = Signal(object)

    def __init__(self, model: PersonModel, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._measures = measures
        self._reveal = Reveal(self)
        self._shown: tuple[SetLine, ...] | None = None
        self._page_rows: list[ListRow] = []
        self._all_pages = False
        self.title = TitleRow("", self.tr("Back"), measures)
        self.note = PlainLabel("", TextRole.MUTED)
        self.said = PlainLabel()
        self.card = PlainLabel()
        self.set = Button(self.tr("Set exercises"), measures, ButtonKind.PRIMARY)
        self.card_button = Button(self.tr("Their card"), measures)
        self.needs_card = PlainLabel(self.tr("A file can be made for them once cards are exchanged."), TextRole.SMALL)
        self.fade = FadeQuestion(measures)
        self.sets_heading = PlainLabel(self.tr("What was set"), TextRole.HEADING)
        self.no_sets = PlainLabel(self.tr("Nothing yet."), TextRole.MUTED)
        self._sets = QWidget()
        self._sets_column = QVBoxLayout(self._sets)
        self.pages = RowList(self.tr("Pages they shared, newest first"), measures)
        self.older = Button("", measures, ButtonKind.QUIET)
        self.no_pages = PlainLabel(
            self.tr("None yet. A page comes when the person shares one; days without one mean nothing."),
            TextRole.MUTED,
        )
        self.name_field = TextField(self.tr("Pseudonym"), measures, max_chars=PSEUDONYM_MAX_CHARS)
        self.note_field = TextField(self.tr("Short note"), measures, max_chars=PERSON_NOTE_MAX_CHARS)
        self.change = Button(self.tr("Change"), measures)
        self.delete = Button(self.tr("Delete this person"), measures, ButtonKind.QUIET)
        self.ask = AskBar(
            self.tr("All there is of this person goes: card, what was set, pages they shared. There is no way back."),
            self.tr("Keep"),
            self.tr("Delete all of it"),
            measures,
        )
        self._about = QWidget()
        self.unfold = FoldButton(self.tr("Pseudonym, note, delete"), self._about, measures)
        self._scroll = ColumnScroll(measures)
        self._build(measures)
        self._join(model)
        self.render_props(model.props)

    def render_props(self, props: PersonProps) -> None:
        """Show the person. Emits nothing."""
        self.title.title.setText(props.name)
        self.note.setText(props.note)
        self.note.setVisible(bool(props.note))
        self.said.setText(props.said)
        self.said.setVisible(bool(props.said))
        self.card.setText(props.card)
        self.set.setEnabled(props.has_card)
        self.needs_card.setVisible(not props.has_card)
        self.fade.render_question(asks=props.asks_fade, before=props.fades)
        self._show_sets(props.sets)
        self.no_sets.setVisible(not props.sets)
        self._show_pages(props)
        self.no_pages.setVisible(not props.pages)
        self.name_field.set_text(props.name)
        self.note_field.set_text(props.note)
        self.ask.ask(asking=props.deleting)
        if props.deleting:
            self._reveal.show(self.ask)

    def enter(self) -> None:
        """Start at the top: at what is set next, or at the card it waits for."""
        self._scroll.verticalScrollBar().setValue(0)
        first = self.set if self.set.isEnabled() else self.card_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_pages(self, props: PersonProps) -> None:
        """Show the newest; the others with a press, for each row takes its time."""
        rows = [ListRow(page.uid.hex(), page.title, page.about) for page in props.pages]
        shown = rows if self._all_pages else rows[:_PAGES_AT_FIRST]
        self._page_rows = shown
        self.pages.set_rows(shown)
        self.pages.setVisible(bool(rows))
        self.older.setText(self.tr("Older pages: {count}").format(count=len(rows) - len(shown)))
        self.older.setVisible(len(shown) < len(rows))

    def _show_older(self) -> None:
        first = len(self._page_rows)
        self._all_pages = True
        self._show_pages(self._model.props)
        tab_as_laid_out(self)
        next_one = self.pages.button(self._page_rows[first].id)
        next_one.show()  # the layout would do so a moment later, and what is not shown takes no focus
        next_one.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_sets(self, sets: tuple[SetLine, ...]) -> None:
        if sets == self._shown:
            return
        self._shown = sets
        for old in self._sets.findChildren(_SetCard):
            self._sets_column.removeWidget(old)
            drop(old)
        for line in sets:
            card = _SetCard(line, self._measures)
            card.next_version.clicked.connect(partial(self.next_asked.emit, line.series))
            card.withdraw.clicked.connect(partial(self.end_asked.emit, line.series))
            card.again.clicked.connect(partial(self.again_asked.emit, line.series))
            self._sets_column.addWidget(card)
        self._sets.setVisible(bool(sets))
        tab_as_laid_out(self)

    def _build(self, measures: Measures) -> None:
        space = measures.space
        self._sets_column.setContentsMargins(0, 0, 0, 0)
        self._sets_column.setSpacing(space.m)
        about = QVBoxLayout(self._about)
        about.setContentsMargins(0, 0, 0, 0)
        about.setSpacing(space.m)
        about.addWidget(self.name_field)
        about.addWidget(self.note_field)
        about.addLayout(at_left(self.change, self.delete, gap_px=space.s))
        about.addWidget(self.ask)
        column = self._scroll.column
        for top in (self.title, self.note, self.said, self.fade, self.card):
            column.addWidget(top)
        column.addLayout(at_left(self.set, self.card_button, gap_px=space.s))
        for widget in (self.needs_card, self.sets_heading, self.no_sets, self._sets):
            column.addWidget(widget)
        column.addWidget(PlainLabel(self.tr("Pages they shared"), TextRole.HEADING))
        column.addWidget(self.no_pages)
        column.addWidget(self.pages)
        column.addLayout(at_left(self.older))
        column.addLayout(at_left(self.unfold))
        column.addWidget(self._about)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _join(self, model: PersonModel) -> None:
        model.props_changed.connect(self.render_props)
        self.title.back.clicked.connect(self.back)
        self.set.clicked.connect(self.set_asked)
        self.card_button.clicked.connect(self.card_asked)
        self.fade.picked.connect(self.fade_picked)
        self.pages.chosen.connect(lambda uid: self.page_asked.emit(bytes.fromhex(uid)))
        self.older.clicked.connect(self._show_older)
        self.change.clicked.connect(self._change)
        for field in (self.name_field, self.note_field):
            field.entered.connect(self._change)
        self.delete.clicked.connect(model.ask_delete)
        self.ask.stayed.connect(self._stay)
        self.ask.gone.connect(model.delete)
        shortcut(self, "Ctrl+N", self.set)

    def _change(self) -> None:
        self._model.change(self.name_field.text(), self.note_field.text())

    def _stay(self) -> None:
        self._model.stay()
        self.delete.setFocus(Qt.FocusReason.OtherFocusReason)


class _SetCard(Card):
    """One assignment and what can be done with it."""

    def __init__(self, line: SetLine, measures: Measures) -> None:
        super().__init__(measures)
        title = PlainLabel(line.title)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        self.next_version = Button(self.tr("New version"), measures)
        self.withdraw = Button(self.tr("Withdraw"), measures)
        self.again = Button(self.tr("The file again"), measures, ButtonKind.QUIET)
        self.column.addWidget(title)
        for version in line.versions:
            self.column.addWidget(PlainLabel(version, TextRole.SMALL))
        for button, name in (
            (self.next_version, self.tr("New version of {title}")),
            (self.withdraw, self.tr("Withdraw {title}")),
            (self.again, self.tr("The file of {title} again")),
        ):
            button.setAccessibleName(name.format(title=line.title))
        self.column.addLayout(at_left(self.next_version, self.withdraw, self.again, gap_px=measures.space.s))
        self.next_version.setVisible(line.is_on)
        self.withdraw.setVisible(line.is_on)
