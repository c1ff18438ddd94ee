"""One entry of the log, whole: its note can be corrected, and it can be deleted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.pages.page import Page
from app.ui.theme import Measures
from app.ui.view_models.entry import EntryModel
from app.ui.view_models.entry_props import EntryProps, Fact
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.drop import drop
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.note_box import NoteBox
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.title_row import TitleRow
from app.ui.widgets.trouble_label import TroubleLabel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryPage(Page):
    """Shows what is there. That it was deleted comes as the model's `deleted`.

    Signals:
        back_asked(): back to the list.
    """

    back_asked = Signal()

    def __init__(self, model: EntryModel, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._measures = measures
        self._props = EntryProps()
        self._reveal = Reveal(self)
        self.title = TitleRow("", self.tr("Back"), measures)
        self.when = PlainLabel("", TextRole.MUTED)
        self.card = Card(measures)
        self.note = PlainLabel("", selectable=True)
        self.masked = Button("", measures, ButtonKind.QUIET)
        self.correct = Button(self.tr("Correct the note"), measures, ButtonKind.QUIET)
        self.box = NoteBox(self.tr("Note"), measures)
        self.keep = Button(self.tr("Keep"), measures)
        self.leave = Button(self.tr("Leave it as it was"), measures)
        self.restored = PlainLabel(self.tr("This was here from before."), TextRole.MUTED)
        self.trouble = TroubleLabel(measures)
        self.delete = Button(self.tr("Delete this"), measures, ButtonKind.QUIET)
        self._facts: list[QWidget] = []
        self._build(measures)
        model.props_changed.connect(self.render_props)
        self.title.back.clicked.connect(self.back_asked)
        self.masked.clicked.connect(model.show_note)
        self.correct.clicked.connect(model.correct)
        self.keep.clicked.connect(self._keep)
        self.leave.clicked.connect(model.leave_note)
        self.box.keep_asked.connect(self._keep)
        self.box.left.connect(model.leave_note)
        self.box.text_changed.connect(model.type_note)
        self.delete.clicked.connect(model.delete)
        self.render_props(model.props)

    def render_props(self, props: EntryProps) -> None:
        """Show an entry."""
        before, self._props = self._props, props
        self.title.title.setText(props.title)
        self.when.setText(props.when)
        if props.facts != before.facts:
            self._show_facts(props.facts)
        if props.title and props.title != before.title:  # it comes from the log, after the page
            self.setAccessibleName(props.title)
            facts = (f"{self._name(fact)}: {text}" for fact, text in props.facts)
            a11y.announce(self, ". ".join((props.title, props.when, *facts)))
        self._show_note(props, before)
        self.card.setVisible(bool(props.facts or self._has_note(props)))
        if props.trouble and props.trouble != before.trouble:
            a11y.announce(self, props.trouble)
        self.trouble.setText(props.trouble)
        self.trouble.setVisible(bool(props.trouble))
        self.delete.setVisible(bool(props.title) and not props.editing)
        self.delete.setEnabled(not props.deleting)

    def enter(self) -> None:
        """Start on Back."""
        self.title.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc; from correcting, to the entry. Ctrl+Enter keeps the note."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._props.editing:
            self._keep()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._props.editing:
            self._model.leave_note()
        else:
            self.back_asked.emit()

    def _build(self, measures: Measures) -> None:
        space = measures.space
        scroll = ColumnScroll(measures)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(space.l)
        self._note_name = PlainLabel(self.tr("Note"), TextRole.SMALL)
        self.note.setAccessibleName(self.tr("Note"))
        self.masked.setAccessibleDescription(self.tr("A press shows it."))
        self.box.set_hint(self.tr("The time of the check-in stays. Ctrl+Enter keeps it, Esc leaves it as it was."))
        self.card.column.addLayout(self._lines)
        note = QVBoxLayout()
        note.setSpacing(space.xs)
        note.addWidget(self._note_name)
        note.addWidget(self.note)
        self.card.column.addLayout(note)
        for button in (self.masked, self.correct):
            self.card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._editor = QWidget()
        both = QWidget()
        grid = EqualGrid(space.m, 2, stretch=False, parent=both)
        grid.addWidget(self.keep)
        grid.addWidget(self.leave)
        editor = QVBoxLayout(self._editor)
        editor.setContentsMargins(0, 0, 0, 0)
        editor.setSpacing(space.m)
        editor.addWidget(self.restored)
        editor.addWidget(self.box)
        editor.addWidget(both)
        column = scroll.column
        column.addWidget(self.title)
        column.addWidget(self.when)
        column.addSpacing(space.s)
        for widget in (self.card, self._editor, self.trouble):
            column.addWidget(widget)
        column.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _has_note(self, props: EntryProps) -> bool:
        return bool(props.note or props.masked) and not props.editing

    def _show_note(self, props: EntryProps, before: EntryProps) -> None:
        self.note.setText(props.note)
        self.note.setVisible(bool(props.note) and not props.editing)
        self.masked.setText(props.masked)
        self.masked.setVisible(bool(props.masked))
        self._note_name.setVisible(self._has_note(props))
        self.correct.setVisible(props.can_correct)
        if props.editing and not before.editing:
            self.box.set_text(props.typed)
            if props.restored:
                a11y.announce(self, self.restored.text())
        elif before.editing and not props.editing:
            self.box.clear()
        self._editor.setVisible(props.editing)
        self.restored.setVisible(props.restored)
        self.box.setEnabled(not props.keeping)
        self.keep.setEnabled(not props.keeping)
        self.leave.setEnabled(not props.keeping)
        if props.editing and not before.editing:
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
            self._reveal.show(self._editor)
        elif before.editing and not props.editing and props.title:
            (self.correct if props.can_correct else self.title.back).setFocus(Qt.FocusReason.OtherFocusReason)
        elif before.masked and not props.masked and props.note:
            self.title.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        self._model.keep_note(self.box.text())

    def _show_facts(self, facts: tuple[tuple[Fact, str], ...]) -> None:
        for widget in self._facts:
            self._lines.removeWidget(widget)
            drop(widget)
        self._facts = []
        for fact, value in facts:
            line = QWidget()
            pair = QVBoxLayout(line)
            pair.setContentsMargins(0, 0, 0, 0)
            pair.setSpacing(self._measures.space.xs)
            pair.addWidget(PlainLabel(self._name(fact), TextRole.SMALL))
            pair.addWidget(PlainLabel(value))
            self._lines.addWidget(line)
            self._facts.append(line)

    def _name(self, fact: Fact) -> str:
        return {
            Fact.ENDED: self.tr("Where it ended"),
            Fact.PACE: self.tr("Pace"),
            Fact.GOING_ON: self.tr("How much was going on"),
            Fact.BEFORE: self.tr("Before"),
            Fact.AFTER: self.tr("After"),
            Fact.PLACES: self.tr("In the body"),
            Fact.SHAPE: self.tr("What became of it"),
            Fact.FEELING: self.tr("Feeling"),
        }[fact]
