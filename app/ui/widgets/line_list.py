"""The lines of an exercise under each other, each with its editor."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.editing import MOST_STEPS, LawMark, insert_step, move_step, put_step, take_step
from app.core.exercise import Exercise, Step
from app.ui import a11y
from app.ui.labels import Labels
from app.ui.theme import Measures
from app.ui.view_models.studio import Studio
from app.ui.widgets.buttons import Button
from app.ui.widgets.drop import drop
from app.ui.widgets.line_editor import LineEditor
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.tab_order import take_place_in_tab_order
from app.ui.widgets.title_row import at_left


class LineList(QWidget):
    """Signals:
    changed(Exercise): another line, or another order of them; kept(LawMark).
    """

    changed = Signal(object)
    kept = Signal(object)

    def __init__(
        self, labels: Labels, measures: Measures, studio: Studio | None = None, parent: QWidget | None = None
    ) -> None:
        """Args: studio: where lines are recorded; None where they can't be."""
        super().__init__(parent)
        self._labels = labels
        self._studio = studio
        self._measures = measures
        self._draft: Exercise | None = None
        self._reveal = Reveal(self)
        self.editors: list[LineEditor] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(measures.space.m)
        self.add = Button(self.tr("A new line"), measures, key_hint=self.tr("Enter in the last line"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.m)
        column.addLayout(self._lines)
        column.addLayout(at_left(self.add))
        self.add.clicked.connect(lambda: self._insert(len(self.editors)))

    def render_lines(self, draft: Exercise, marks: tuple[LawMark, ...]) -> None:
        """Show the lines. Emits nothing."""
        self._draft = draft
        count = len(draft.steps)
        anew = len(self.editors) != count
        while len(self.editors) > count:
            editor = self.editors.pop()
            self._lines.removeWidget(editor)
            editor.hide()
            drop(editor)
        while len(self.editors) < count:
            self._lines.addWidget(self._make())
        for index, (editor, step) in enumerate(zip(self.editors, draft.steps, strict=True)):
            editor.render_line(index, count, step, marks)
        self.add.setEnabled(count < MOST_STEPS)
        if anew:
            take_place_in_tab_order(self)

    def show_line(self, index: int) -> None:
        """Put the cursor into a line."""
        editor = self.editors[min(max(index, 0), len(self.editors) - 1)]
        editor.enter()
        self._reveal.show(editor)

    def _make(self) -> LineEditor:
        editor = LineEditor(self._labels, self._measures, self._studio)
        self.editors.append(editor)
        here = self._index_of(editor)
        editor.changed.connect(lambda step: self._put(here(), step))
        editor.moved.connect(lambda by: self._move(here(), by))
        editor.taken.connect(lambda: self._take(here()))
        editor.below_wanted.connect(lambda: self._insert(here() + 1))
        editor.kept.connect(self.kept)
        return editor

    def _index_of(self, editor: LineEditor) -> Callable[[], int]:
        return lambda: self.editors.index(editor)

    def _put(self, index: int, step: Step) -> None:
        if self._draft is not None:
            self.changed.emit(put_step(self._draft, index, step))

    def _move(self, index: int, by: int) -> None:
        if self._draft is None:
            return
        draft, to = move_step(self._draft, index, by)
        if to != index:
            self.changed.emit(draft)
            self.show_line(to)
            a11y.announce(self.editors[to], self.tr("Now line {number}").format(number=to + 1))

    def _take(self, index: int) -> None:
        if self._draft is not None:
            self.changed.emit(take_step(self._draft, index))
            self.show_line(index)

    def _insert(self, index: int) -> None:
        if self._draft is not None and len(self._draft.steps) < MOST_STEPS:
            self.changed.emit(insert_step(self._draft, index))
            self.show_line(index)
