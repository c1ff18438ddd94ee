"""What came, as a whole, before it is taken on: from whom, why, what changes, how much, until when."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.accept import AcceptProps
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.hear_button import HearButton
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.title_row import TitleRow, at_left


class AcceptPage(PageWithBack):
    """Signals: taken(): take it on; left(): not now; hear_asked(): hear what was said with the sentence, or end it."""

    taken = Signal()
    left = Signal()
    hear_asked = Signal()

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measures = measures
        self._reveal = Reveal(self)
        self.title = TitleRow("", self.tr("Back"), measures)
        self.purpose = PlainLabel("", TextRole.MUTED)
        self.stands = PlainLabel()
        self.from_whom = Card(measures)
        self.who = PlainLabel("", TextRole.HEADING)
        self.trust = PlainLabel()
        self.why = PlainLabel("", TextRole.HEADING)
        self.hear = HearButton(measures)
        self.note = PlainLabel()
        self.exercises = _Lines(self.tr("What is in it"), measures)
        self.changed = _Lines(self.tr("What changes"), measures)
        self.facts = _Lines(self.tr("How it is set"), measures)
        self.said = PlainLabel()
        self.take = Button(self.tr("Take it on"), measures, ButtonKind.BIG)
        self.leave = Button(self.tr("Not now"), measures, ButtonKind.BIG)
        self._ways = QWidget()
        self._scroll = ColumnScroll(measures)
        self._build(measures)

    def render_props(self, props: AcceptProps, trouble: str = "") -> None:
        """Show a version. Emits nothing."""
        self.title.title.setText(props.title)
        for label, text in (
            *((self.purpose, props.purpose), (self.stands, props.stands), (self.who, props.who)),
            *((self.trust, props.trust), (self.note, props.note), (self.said, trouble)),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.why.setText(self.tr("“{sentence}”").format(sentence=props.why))
        self.exercises.set_lines(props.exercises)
        self.changed.set_lines(props.changed or ((self.tr("Nothing but its number."),) if props.same else ()))
        self.facts.set_lines(props.facts)
        self.take.setVisible(props.can_take)
        self.leave.setVisible(props.can_leave)
        self._ways.setVisible(props.can_take or props.can_leave)
        if trouble:
            a11y.announce(self, trouble)
            self._reveal.show(self.said)

    def render_heard(self, heard: bool | None) -> None:
        """Show whether what was said with the sentence is heard; None where nothing was. Emits nothing."""
        self.hear.render_heard(heard, self.why.text())

    def enter(self) -> None:
        """Start at the top, at Back: nothing is picked beforehand."""
        self._scroll.verticalScrollBar().setValue(0)
        self.title.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, measures: Measures) -> None:
        space = measures.space
        inner = self.from_whom.column
        inner.setSpacing(space.s)
        for label in (self.who, self.trust):
            inner.addWidget(label)
        inner.addSpacing(space.m)
        inner.addWidget(PlainLabel(self.tr("In their words"), TextRole.SMALL))
        inner.addWidget(self.why)
        inner.addLayout(at_left(self.hear))
        inner.addWidget(self.note)
        ways = EqualGrid(space.m, 2, parent=self._ways)
        ways.addWidget(self.take)
        ways.addWidget(self.leave)
        column = self._scroll.column
        top = QVBoxLayout()
        top.setSpacing(space.xs)
        for widget in (self.title, self.purpose, self.stands):
            top.addWidget(widget)
        column.addLayout(top)
        for part in (self.from_whom, self.exercises, self.changed, self.facts, self.said, self._ways):
            column.addWidget(part)
        column.addWidget(PlainLabel(self.tr("Either way, the other exercises stay as they are."), TextRole.SMALL))
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.title.back.clicked.connect(self.back)
        self.hear.clicked.connect(self.hear_asked)
        self.take.clicked.connect(self.taken)
        self.leave.clicked.connect(self.left)


class _Lines(QWidget):
    """A heading and plain lines under it; gone where there are none."""

    def __init__(self, heading: str, measures: Measures) -> None:
        super().__init__()
        self._labels: list[PlainLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(measures.space.xs)
        self._column.addWidget(PlainLabel(heading, TextRole.SMALL))

    def set_lines(self, lines: tuple[str, ...]) -> None:
        """Show these lines."""
        for label in self._labels:
            self._column.removeWidget(label)
            label.setParent(None)
            label.deleteLater()
        self._labels = [PlainLabel(line) for line in lines]
        for label in self._labels:
            self._column.addWidget(label)
        self.setVisible(bool(lines))
