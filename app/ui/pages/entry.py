"""One entry of the log, whole, and the way to delete it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.pages.page import Page
from app.ui.theme import Measures
from app.ui.view_models.entry import Deletion, EntryModel, EntryProps, Fact
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.title_row import TitleRow


class EntryPage(Page):
    """Shows what is there and changes none of it. That it was deleted comes as the model's `deleted`.

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
        self.trouble = PlainLabel()
        self.delete = Button(self.tr("Delete this"), measures, ButtonKind.QUIET)
        self.sure = PlainLabel(self.tr("It will be gone. Nothing of it stays in the log."))
        self.delete_it = Button(self.tr("Delete it"), measures)
        self.keep_it = Button(self.tr("Keep it"), measures)
        self._facts: list[QWidget] = []
        self._build(measures)
        model.props_changed.connect(self.render_props)
        self.title.back.clicked.connect(self.back_asked)
        self.delete.clicked.connect(model.ask_to_delete)
        self.delete_it.clicked.connect(model.delete)
        self.keep_it.clicked.connect(model.keep_it)
        self.render_props(model.props)

    def render_props(self, props: EntryProps) -> None:
        """Show an entry."""
        before, self._props = self._props, props
        self.title.title.setText(props.title)
        self.when.setText(props.when)
        if props.facts != before.facts:
            self._show_facts(props.facts)
        self.note.setText(props.note)
        self.note.setVisible(bool(props.note))
        self.note.setAccessibleName(self.tr("Note"))
        self._note_name.setVisible(bool(props.note))
        self.card.setVisible(bool(props.facts or props.note))
        self.trouble.setText(props.trouble)
        self.trouble.setVisible(bool(props.trouble))
        asks = props.deletion is not Deletion.NONE
        self.delete.setVisible(bool(props.title) and not asks)
        for widget in (self.sure, self._both):
            widget.setVisible(asks)
        for button in (self.delete_it, self.keep_it):
            button.setEnabled(props.deletion is Deletion.ASKING)
        if props.deletion is Deletion.ASKING and before.deletion is Deletion.NONE:
            self.keep_it.setFocus(Qt.FocusReason.OtherFocusReason)
            self._reveal.show(self._both)
            a11y.announce(self, self.sure.text())
        elif not asks and before.deletion is not Deletion.NONE and props.title:
            self.delete.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter(self) -> None:
        """Start on Back."""
        self.title.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc; from the question whether to delete, to the entry."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._props.deletion is Deletion.ASKING:
            self._model.keep_it()
        else:
            self.back_asked.emit()

    def _build(self, measures: Measures) -> None:
        space = measures.space
        scroll = ColumnScroll(measures)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(space.l)
        self._note_name = PlainLabel(self.tr("Note"), TextRole.SMALL)
        self.card.column.addLayout(self._lines)
        note = QVBoxLayout()
        note.setSpacing(space.xs)
        note.addWidget(self._note_name)
        note.addWidget(self.note)
        self.card.column.addLayout(note)
        self._both = QWidget()
        grid = EqualGrid(space.m, 2, stretch=False, parent=self._both)
        grid.addWidget(self.delete_it)
        grid.addWidget(self.keep_it)
        column = scroll.column
        column.addWidget(self.title)
        column.addWidget(self.when)
        column.addSpacing(space.s)
        column.addWidget(self.card)
        column.addWidget(self.trouble)
        column.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.sure)
        column.addWidget(self._both)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _show_facts(self, facts: tuple[tuple[Fact, str], ...]) -> None:
        for widget in self._facts:
            self._lines.removeWidget(widget)
            widget.setParent(None)
            widget.deleteLater()
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
            Fact.FEELING: self.tr("Feeling"),
        }[fact]
