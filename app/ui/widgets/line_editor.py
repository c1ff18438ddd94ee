"""One line of an exercise: its words, and folded beneath them where it points, what ends it and its quiet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.editing import MOST_LINE_CHARS, LawMark, point, say
from app.core.exercise import Advance, Choice, Direction, PlacesField, Step, WordField
from app.ui.labels import Labels, listed
from app.ui.theme import Measures
from app.ui.view_models.law_marks import line_marks, marks_at
from app.ui.view_models.studio import Studio
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.fold_button import FoldButton
from app.ui.widgets.marked_field import MarkedField
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.quiet_field import QuietField, plain_seconds
from app.ui.widgets.record_row import RecordRow, join_row, render_row
from app.ui.widgets.toggle import Toggle

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_MOST_NOTE_CHARS = 120
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ENDS = (Advance.TIMED, Advance.WAITS)


class LineEditor(Card):
    """Signals:
    changed(Step); kept(LawMark).
    moved(int): by -1 up, by 1 down; taken(): take the line out; below_wanted(): a new line beneath this one.
    """

    changed = Signal(object)
    kept = Signal(object)
    moved = Signal(int)
    taken = Signal()
    below_wanted = Signal()

    def __init__(
        self, labels: Labels, measures: Measures, studio: Studio | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(measures, parent)
        self._labels = labels
        self._studio = studio
        self._step: Step | None = None
        self.voice = RecordRow(measures)
        self.words = MarkedField("", measures, max_chars=MOST_LINE_CHARS)
        self._more = QWidget()
        self.direction = ChoiceBox(self.tr("Where it looks"), measures)
        self.ends = ChoiceBox(self.tr("What ends it"), measures)
        self.quiet = QuietField(labels, measures)
        self.optional = Toggle(self.tr("Left out where it goes very slowly"), measures)
        self.small = MarkedField(self.tr("Small words on screen, not spoken"), measures, max_chars=_MOST_NOTE_CHARS)
        self._wordings = PlainLabel("", TextRole.SMALL, selectable=True)
        self._with_it = PlainLabel("", TextRole.SMALL)
        self.up = Button(self.tr("Move up"), measures, ButtonKind.QUIET, key_hint=self.tr("Alt+Up"))
        self.down = Button(self.tr("Move down"), measures, ButtonKind.QUIET, key_hint=self.tr("Alt+Down"))
        self.take = Button(self.tr("Take out"), measures, ButtonKind.QUIET, key_hint=self.tr("Alt+Delete"))
        self.fold = FoldButton("", self._more, measures)
        self._build(measures)
        self._join()

    def render_line(self, index: int, count: int, step: Step, marks: tuple[LawMark, ...]) -> None:
        """Show a line. Emits nothing."""
        before, self._step = self._step, step
        name = self.tr("Line {number}").format(number=index + 1)
        self.words.rename(name)
        self.words.set_text(step.line)
        self.voice.set_about(name)
        self._render_voice()
        self.words.render_marks(line_marks(marks, index))
        self.quiet.render_marks(marks_at(marks, f"steps[{index}].quiet"))
        self.small.render_marks(marks_at(marks, f"steps[{index}].note"))
        self.up.setEnabled(index > 0)
        self.down.setEnabled(index < count - 1)
        if step == before:
            return
        self.direction.set_rows([(each.value, self._direction(each)) for each in Direction], step.direction.value)
        ends = _ENDS if step.advance in _ENDS else (*_ENDS, step.advance)
        self.ends.set_rows([(each.value, self._end(each)) for each in ends], step.advance.value)
        self.quiet.set_quiet(step.quiet)
        self.optional.setChecked(step.optional)
        self.small.set_text(step.note or "")
        also = " / ".join(step.wordings)
        self._wordings.setText(self.tr("Now and then said as: {wordings}").format(wordings=also))
        self._wordings.setVisible(bool(also))
        self._with_it.setText(self._input(step))
        self._with_it.setVisible(step.input is not None)
        self.fold.setText(self._summary(step))

    def enter(self) -> None:
        """Put the cursor behind the words."""
        self.words.field.moveCursor(QTextCursor.MoveOperation.End)
        self.words.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with Up or Down moves the line, Delete takes it out, R records it. Ctrl+Enter begins one beneath."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif alt and event.key() == Qt.Key.Key_Delete:
            self.taken.emit()
        elif alt and event.key() == Qt.Key.Key_R and not self.voice.isHidden():
            self.voice.take.click()
        elif ctrl and event.key() in _ENTER:
            self.below_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _build(self, measures: Measures) -> None:
        space = measures.space
        self.column.setSpacing(space.s)
        self.fold.set_left_aligned()
        pair = EqualGrid(space.m, 2)
        pair.addWidget(self.direction)
        pair.addWidget(self.ends)
        moves = EqualGrid(space.s, 3)
        for button in (self.up, self.down, self.take):
            moves.addWidget(button)
        more = QVBoxLayout(self._more)
        more.setContentsMargins(0, space.s, 0, 0)
        more.setSpacing(space.m)
        more.addLayout(pair)
        for widget in (self.quiet, self.optional, self.small, self._wordings, self._with_it):
            more.addWidget(widget)
        more.addLayout(moves)
        self.column.addWidget(self.words)
        self.column.addWidget(self.voice)
        self.column.addWidget(self.fold)
        self.column.addWidget(self._more)

    def _join(self) -> None:
        self.words.edited.connect(lambda text: self._tell(lambda step: say(step, text)))
        self.words.entered.connect(self.below_wanted)
        self.direction.picked.connect(lambda name: self._tell(lambda step: point(step, Direction(name))))
        self.ends.picked.connect(lambda name: self._tell(lambda step: replace(step, advance=Advance(name))))
        self.quiet.changed.connect(lambda quiet: self._tell(lambda step: replace(step, quiet=quiet)))
        self.optional.clicked.connect(lambda on: self._tell(lambda step: replace(step, optional=on)))
        self.small.edited.connect(lambda text: self._tell(lambda step: replace(step, note=text or None)))
        for field in (self.words, self.small):
            field.kept.connect(self.kept)
        self.quiet.note.kept.connect(self.kept)
        if self._studio is not None:
            join_row(self.voice, self._studio, self.words.text)
            self._studio.props_changed.connect(self._render_voice)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.take.clicked.connect(self.taken)

    def _render_voice(self) -> None:
        render_row(self.voice, self._studio, "" if self._step is None else self._step.line)

    def _tell(self, change: Callable[[Step], Step]) -> None:
        if self._step is not None:
            self.changed.emit(change(self._step))

    def _summary(self, step: Step) -> str:
        quiet = step.quiet
        figures = listed(plain_seconds(each) for each in (quiet.normal_s, quiet.slow_s, quiet.very_slow_s))
        words = {"direction": self._direction(step.direction), "ends": self._end(step.advance), "quiet": figures}
        if step.advance in (Advance.OPEN, Advance.CHOSEN):
            return self.tr("{direction} · {ends}").format(**words)
        return self.tr("{direction} · {ends} · quiet {quiet} s").format(**words)

    def _direction(self, direction: Direction) -> str:
        return {
            Direction.OUTWARD: self.tr("Outward: eyes or ears"),
            Direction.TOUCH: self.tr("Outward: an object"),
            Direction.ACTION: self.tr("Something done"),
            Direction.COMPANY: self.tr("Company"),
            Direction.THOUGHT: self.tr("A thought"),
            Direction.NAMING: self.tr("Inward: naming"),
            Direction.BREATH: self.tr("Inward: the breath"),
            Direction.BODY: self.tr("Inward: the body"),
        }[direction]

    def _end(self, advance: Advance) -> str:
        return {
            Advance.TIMED: self.tr("It goes on by itself"),
            Advance.WAITS: self.tr("It waits for a press"),
            Advance.BREATH_IN: self.tr("The breath in"),
            Advance.BREATH_OUT: self.tr("The breath out"),
            Advance.CHOSEN: self.tr("A wait that was chosen"),
            Advance.OPEN: self.tr("It stays open"),
        }[advance]

    def _input(self, step: Step) -> str:
        if isinstance(step.input, Choice):
            names = listed(option.label for option in step.input.options)
            return self.tr("To tap beneath it: {names}").format(names=names)
        if isinstance(step.input, WordField):
            return self.tr("A field beneath it: {name}").format(name=step.input.label)
        return self.tr("Places in the body to tap beneath it") if isinstance(step.input, PlacesField) else ""
