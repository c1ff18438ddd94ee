"""Putting an assignment together: what, in which order, for what reason, and how it is meant to be used."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.assignment import NOTE_MAX_CHARS, WHY_MAX_CHARS
from app.core.editing_set import MOST_ITEMS, Missing, can_join, can_part
from app.ui import a11y
from app.ui.labels import Labels, listed
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.law_marks import message_of
from app.ui.view_models.set_editor import SetEditorModel, SetEditorProps
from app.ui.view_models.studio import Act, Studio, key_of
from app.ui.widgets.along_row import AlongRow
from app.ui.widgets.button_key import shortcut
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.dose_row import DoseRow
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.law_note import LawNote
from app.ui.widgets.leave_bar import LeaveBar
from app.ui.widgets.marked_field import MarkedField
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.order_list import OrderList, OrderRow
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.record_row import RecordRow, join_row
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.row_list import ListRow
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.tab_order import tab_as_laid_out
from app.ui.widgets.title_picker import TitlePicker
from app.ui.widgets.title_row import TitleRow

_YES, _NO = "yes", "no"
_NO_WORDS = b""
"""A key that nothing has."""


class SetEditorPage(PageWithBack):
    """Enter leads on: from the empty field to the reason, from there to whether it was tried. Ctrl+Enter is Done.

    Signals:
        preview_asked(): play it as it stands.
        keep_asked(): keep the set, to pick it again for others.
        new_exercise_asked(): write an exercise first.
        voice_asked(): record company and the quiet of the room.
    """

    preview_asked = Signal()
    keep_asked = Signal()
    new_exercise_asked = Signal()
    voice_asked = Signal()

    def __init__(
        self, model: SetEditorModel, said: Studio, labels: Labels, measures: Measures, parent: QWidget | None = None
    ) -> None:
        """Args: said: records what is said with the sentence."""
        super().__init__(parent)
        self._model = model
        self._said = said
        self._before = SetEditorProps()
        self._reveal = Reveal(self)
        self.title_row = TitleRow(self.tr("An assignment"), self.tr("Back"), measures)
        self.leave_bar = LeaveBar(measures)
        self.picker = TitlePicker(self.tr("An exercise or a set: a part of its title"), measures)
        self.new_exercise = Button(self.tr("Write an exercise"), measures, ButtonKind.QUIET)
        self.order = OrderList(self.tr("What is picked, in order"), measures)
        self.easy = PlainLabel(self.tr("Three or fewer is easier to use."))
        self.full = PlainLabel(self.tr("{count} is the most that fit.").format(count=MOST_ITEMS), TextRole.SMALL)
        self.laws = LawNote(measures)
        self.why = MarkedField(self.tr("Why this one, in one sentence"), measures, max_chars=WHY_MAX_CHARS)
        self.say = RecordRow(measures)
        self.other_words = PlainLabel(
            self.tr("The sentence has other words now. What was said with it is left out."), TextRole.SMALL
        )
        self.tried = OptionRow(self.tr("Tried in the room"), self._yes_no(), measures, PickMode.ONE)
        self.dose = DoseRow(labels, measures)
        self.note = MarkedField(
            self.tr("A note, if you like: up to 200 signs"), measures, max_chars=NOTE_MAX_CHARS, lines=True
        )
        self.along = AlongRow(measures)
        self.ask = Card(measures)
        self.asked = PlainLabel()
        self.keep_inward = Button(self.tr("Keep in"), measures)
        self.take_inward = Button(self.tr("Take out"), measures)
        self.waits = PlainLabel()
        self.done = Button(self.tr("Done"), measures, ButtonKind.PRIMARY, key_hint=self.tr("Ctrl+Enter"))
        self.preview = Button(self.tr("Preview"), measures, key_hint=self.tr("Ctrl+P"))
        self.voice = Button(self.tr("In your own voice"), measures, ButtonKind.QUIET)
        self.keep_set = Button(self.tr("Keep the set for another time"), measures, ButtonKind.QUIET)
        self.said = PlainLabel("", TextRole.SMALL)
        self._scroll = ColumnScroll(measures)
        self._build(measures)
        self._join(model)
        self.render_props(model.props)

    def render_props(self, props: SetEditorProps) -> None:
        """Show the draft. Emits nothing."""
        before, self._before = self._before, props
        draft = props.draft
        picked = bool(draft.items)
        notes = [self.tr("may be left out") if item.may_skip else "" for item in draft.items]
        rows = [
            OrderRow(title, note, can_join=can_join(draft, number), can_part=can_part(draft, number))
            for number, (title, note) in enumerate(zip(props.titles, notes, strict=True))
        ]
        self.order.set_rows(rows)
        self.order.setVisible(picked)
        self.easy.setVisible(draft.is_many)
        self.full.setVisible(draft.is_full)
        self.laws.render_marks(props.marks)
        self.why.set_text(draft.why)
        self.why.render_marks(props.why_marks)
        self.render_said()
        self.note.set_text(draft.note)
        self.note.render_marks(props.note_marks)
        self.tried.set_picked(() if draft.tried is None else (_YES if draft.tried else _NO,))
        self.dose.render_draft(draft, late=Missing.DAYS in props.missing)
        self.along.render_along(props.along if picked else None, props.along_titles, goes=draft.own_voice)
        self._show_waits(props)
        self.preview.setEnabled(picked)
        self.keep_set.setEnabled(picked and not props.hard)
        if draft.items != before.draft.items:
            self.tell("")
        self.leave_bar.ask(asking=props.leaving)
        self.asked.setText(self._question(props))
        self.ask.setVisible(props.asks_inward)
        if props.asks_inward and not before.asks_inward:
            self.keep_inward.setFocus(Qt.FocusReason.OtherFocusReason)
            self._reveal.show(self.ask)
            a11y.announce(self, self.asked.text())
        if draft.is_many and not before.draft.is_many:
            a11y.announce(self, self.easy.text())
        if props.leaving and not before.leaving:
            self._scroll.verticalScrollBar().setValue(0)
        was = before.draft.items
        if len(draft.items) > len(was) and draft.items[: len(was)] == was:
            said = self.tr("{title}, number {number}")
            a11y.announce(self, said.format(title=props.titles[-1], number=len(draft.items)))

    def name_readers(self, names: tuple[str, ...]) -> None:
        """Say whom it is for."""
        if len(names) == 1:
            self.title_row.title.setText(self.tr("An assignment for {name}").format(name=names[0]))
        elif names:
            self.title_row.title.setText(self.tr("An assignment for {count} people").format(count=len(names)))

    def enter(self) -> None:
        """Start at the field that finds exercises."""
        self._scroll.verticalScrollBar().setValue(0)
        self.show_choices()
        self.picker.enter()

    def show_choices(self) -> None:
        """Take what can be picked from the model."""
        sets, exercises = self._model.sets.values(), self._model.exercises.values()
        rows = [ListRow(each.id, each.title, each.purpose) for each in exercises]
        said = self.tr("A set. {purpose}")
        rows += [ListRow(each.id, each.title, said.format(purpose=each.purpose)) for each in sets]
        self.picker.set_rows(rows)

    def tell(self, said: str) -> None:
        """Say a sentence, or nothing."""
        self.said.setText(said)
        self.said.setVisible(bool(said))
        if said:
            a11y.announce(self, said)

    def go_to(self, missing: Missing) -> None:
        """Put the cursor where something is missing."""
        if missing is Missing.EXERCISE:
            self.picker.enter()
        elif missing is Missing.WHY:
            self.why.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._reveal.show(self.why)
        elif missing is Missing.TRIED:
            self.tried.focus_first()
            self._reveal.show(self.tried)
        else:
            self.dose.last.box.setFocus(Qt.FocusReason.OtherFocusReason)
            self._reveal.show(self.dose)

    def render_said(self, _props: object = None) -> None:
        """Show what was said with the sentence. Emits nothing."""
        said, why = self._said.props, self._model.props.draft.why
        self.say.setEnabled(bool(why.strip()))
        self.say.render_props(said, key_of(why) if why.strip() else _NO_WORDS)
        self.say.set_about(why)
        self.other_words.setVisible(bool(said.lengths) and key_of(why) not in said.lengths)

    def _show_waits(self, props: SetEditorProps) -> None:
        named = [self._missing(each) for each in props.missing] if props.told else []
        named += [message_of(mark) for mark in props.hard] if props.told else []
        self.waits.setText(self.tr("Still open: {named}").format(named=" ".join(named)))
        self.waits.setVisible(bool(named))

    def _question(self, props: SetEditorProps) -> str:
        names = listed(self.tr("\u201c{title}\u201d").format(title=title) for title in props.inward)
        several = self.tr("{names} look inward and were not tried in the room.")
        one = self.tr("{names} looks inward and was not tried in the room.")
        return (one if len(props.inward) == 1 else several).format(names=names)

    def _build(self, measures: Measures) -> None:
        space = measures.space
        pair = EqualGrid(space.m, 2)
        pair.addWidget(self.keep_inward)
        pair.addWidget(self.take_inward)
        self.ask.column.addWidget(self.asked)
        self.ask.column.addLayout(pair)
        tried = QVBoxLayout()
        tried.setSpacing(space.s)
        tried.addWidget(PlainLabel(self.tr("Tried in the room")))
        tried.addWidget(self.tried)
        said = QVBoxLayout()
        said.setSpacing(space.s)
        stands = self.tr("It stands above the set on their screen. You can say it too, in up to 30 seconds.")
        for below in (PlainLabel(stands, TextRole.SMALL), self.say, self.other_words):
            said.addWidget(below)
        acts = EqualGrid(space.m, 2)
        acts.addWidget(self.done)
        acts.addWidget(self.preview)
        column = self._scroll.column
        for widget in (self.title_row, self.leave_bar, self.picker, self.order, self.easy, self.full, self.laws):
            column.addWidget(widget)
        column.addWidget(self.why)
        column.addLayout(said)
        column.addLayout(tried)
        column.addWidget(PlainLabel(self.tr("How it is meant"), TextRole.HEADING))
        for part in (self.dose, self.note, self.along, self.ask, self.waits):
            column.addWidget(part)
        column.addLayout(acts)
        more = FlowRow(space.m)
        for button in (self.new_exercise, self.voice, self.keep_set):
            more.addWidget(button)
        column.addLayout(more)
        column.addWidget(self.said)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        tab_as_laid_out(self)

    def _join(self, model: SetEditorModel) -> None:
        model.props_changed.connect(self.render_props)
        self._said.props_changed.connect(self.render_said)
        join_row(self.say, self._said, lambda: model.props.draft.why)
        self.picker.picked.connect(model.pick)
        self.picker.nothing_typed.connect(self._on_from_picker)
        self.new_exercise.clicked.connect(self.new_exercise_asked)
        self.order.moved.connect(model.move)
        self.order.taken.connect(model.take)
        self.order.joined.connect(model.join)
        self.order.parted.connect(model.part)
        self.why.edited.connect(lambda text: model.change(replace(model.props.draft, why=text)))
        self.note.edited.connect(lambda text: model.change(replace(model.props.draft, note=text)))
        self.why.entered.connect(lambda: self.go_to(Missing.TRIED))
        self.tried.picked.connect(lambda each: model.change(replace(model.props.draft, tried=each == _YES)))
        self.dose.changed.connect(model.change)
        self.along.changed.connect(lambda goes: model.change(replace(model.props.draft, own_voice=goes)))
        for field in (self.why, self.note):
            field.kept.connect(model.keep_wording)
        self.laws.kept.connect(model.keep_wording)
        self.keep_inward.clicked.connect(model.mean_inward)
        self.take_inward.clicked.connect(model.take_inward_out)
        self.take_inward.clicked.connect(lambda: self.go_to(Missing.EXERCISE))
        self.done.clicked.connect(self._on_done)
        self.preview.clicked.connect(self.preview_asked)
        self.keep_set.clicked.connect(self.keep_asked)
        self.voice.clicked.connect(self.voice_asked)
        self.leave_bar.stayed.connect(model.stay)
        self.leave_bar.stayed.connect(self.picker.enter)
        self.leave_bar.gone.connect(model.leave)
        self.title_row.back.clicked.connect(self.back)
        self.back.connect(model.ask_leave)
        for keys, button in (("Ctrl+Return", self.done), ("Ctrl+Enter", self.done), ("Ctrl+P", self.preview)):
            shortcut(self, keys, button)

    def _on_from_picker(self) -> None:
        if self._model.props.draft.items:
            self.go_to(Missing.WHY)

    def _on_done(self) -> None:
        if self._said.props.act not in (Act.IDLE, Act.PLAYING):
            self.waits.setText(self.tr("Still open: {named}").format(named=self.tr("The recording goes on.")))
            self.waits.show()
            self.say.take.setFocus(Qt.FocusReason.OtherFocusReason)
            self._reveal.show(self.say)
            a11y.announce(self, self.waits.text())
            return
        self._model.done()
        props = self._model.props
        if props.missing:
            self.go_to(props.missing[0])
            a11y.announce(self, self.waits.text())
        elif props.hard:
            self.picker.enter()
            a11y.announce(self, self.waits.text())

    def _missing(self, missing: Missing) -> str:
        return {
            Missing.EXERCISE: self.tr("An exercise is not picked yet."),
            Missing.WHY: self.tr("The sentence on why this one is still empty."),
            Missing.TRIED: self.tr("Tried in the room: yes or no."),
            Missing.DAYS: self.tr("The last day stands before the first."),
        }[missing]

    def _yes_no(self) -> tuple[RowOption, ...]:
        yes, no = self.tr("Yes"), self.tr("No")
        about = self.tr("Tried in the room: {answer}")
        return (
            RowOption(_YES, yes, about.format(answer=yes)),
            RowOption(_NO, no, about.format(answer=no)),
        )
