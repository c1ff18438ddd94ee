""" "How does this help?": one sentence, what studies say, and two plain answers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.core.exercise import Grade
from app.ui import a11y
from app.ui.theme import Measures
from app.ui.view_models.player import PlayerProps
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.fold_button import FoldButton
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.scroll import ColumnScroll

_MARKS_UNTIL_REST = 2


class HowPanel(ColumnScroll):
    """The answer, on demand.

    Signals:
        left(): back to the same step; mark_asked(), certainty_asked(): the two questions below.
        one_thing_asked(): out to one thing in the room.
    """

    left = Signal()
    mark_asked = Signal()
    certainty_asked = Signal()
    one_thing_asked = Signal()

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(measures, parent)
        self.set_clear()
        self._purpose = PlainLabel(role=TextRole.HEADING)
        self._tail = PlainLabel()
        self._back = Button(self.tr("Back to where I was"), measures, ButtonKind.PRIMARY)
        self._back.clicked.connect(self.left)
        self._studies = PlainLabel()
        self._unfold = FoldButton(self.tr("What studies say"), self._studies, measures)
        self._leave_out = PlainLabel()
        self._unfold_leave_out = FoldButton(self.tr("When to leave it out"), self._leave_out, measures)
        self._mark = Button(self.tr("Am I doing it right?"), measures, ButtonKind.QUIET)
        self._mark.clicked.connect(self.mark_asked)
        certainty = Button(self.tr("Will it be all right?"), measures, ButtonKind.QUIET)
        certainty.clicked.connect(self.certainty_asked)
        self._answer = PlainLabel()
        self._one_thing = Button(self.tr("One thing in the room"), measures)
        self._one_thing.clicked.connect(self.one_thing_asked)
        self.column.addStretch(1)
        self.column.addWidget(self._purpose)
        self.column.addWidget(self._tail)
        first, second = QWidget(), QWidget()
        folds = (self._back, self._unfold, self._unfold_leave_out)
        for row, buttons in ((first, folds), (second, (self._mark, certainty))):
            grid = EqualGrid(measures.space.m, stretch=False, parent=row)
            for button in buttons:
                grid.addWidget(button)
        self.column.addWidget(first)
        self.column.addWidget(self._studies)
        self.column.addWidget(self._leave_out)
        self.column.addWidget(second)
        self.column.addWidget(self._answer)
        self.column.addWidget(self._one_thing, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(2)

    def render_props(self, props: PlayerProps) -> None:
        """Show the answer for this exercise."""
        self._purpose.setText(props.purpose)
        self._tail.setText(props.how_tail)
        self._studies.setText(" ".join((*props.studies, self._grade(props.grade))))
        self._leave_out.setText("\n".join(props.leave_out))
        self._unfold_leave_out.setVisible(bool(props.leave_out))
        self._one_thing.setVisible(props.answer_leads_out)
        if props.answer and props.answer != self._answer.text():
            a11y.announce(self, props.answer)
        self._answer.setText(props.answer)
        self._answer.setVisible(bool(props.answer))
        self._mark.setEnabled(props.said_mark < _MARKS_UNTIL_REST)

    def enter(self) -> None:
        """Fold away what unfolds and put the focus on the way back, with as much of the answer as there is room for."""
        self._unfold.fold()
        self._unfold_leave_out.fold()
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.end_with(self._back)
        a11y.announce(self, f"{self._purpose.text()} {self._tail.text()}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the answer in sight: a notice beneath may give its room up."""
        super().resizeEvent(event)
        if self._back.hasFocus():
            self.end_with(self._back)

    def _grade(self, grade: Grade) -> str:
        return {
            Grade.SOME: self.tr("How far studies reach: some."),
            Grade.MIXED: self.tr("How far studies reach: mixed."),
            Grade.NOT_KNOWN: self.tr("How far studies reach: not known."),
        }[grade]
