"""The letters of an exercise, each in a field of one sign."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.letters import USUAL, Act, act_of, as_letter, with_letter
from app.ui import a11y
from app.ui.theme import Measures
from app.ui.widgets.buttons import Button
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.text_field import TextField
from app.ui.widgets.title_row import at_left

_COLUMNS = 3
_MOST_CHARS = 2  # the letter that stands there, and the one that is typed beside it


class LetterFields(QWidget):
    """A sign typed into a field is taken at once; one that another key has is refused in a sentence.

    Signals:
        changed(tuple): the letters, by Act.
    """

    changed = Signal(tuple)

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters: tuple[str, ...] = USUAL
        self._names = {
            Act.SLOWER: self.tr("Slower"),
            Act.STAY: self.tr("Stay with me"),
            Act.FURTHER_OUT: self.tr("Further out"),
            Act.HOW: self.tr("How does this help?"),
            Act.NOT_HELPING: self.tr("This isn't helping"),
            Act.VOICE: self.tr("Voice"),
        }
        self.fields = {act: TextField(name, measures, max_chars=_MOST_CHARS) for act, name in self._names.items()}
        self.refused = PlainLabel()
        self.refused.hide()
        self.usual = Button(self.tr("The usual letters"), measures)
        grid = EqualGrid(measures.space.m, _COLUMNS)
        for act, field in self.fields.items():
            grid.addWidget(field)
            field.edited.connect(partial(self._typed, act))
            field.line.editingFinished.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.m)
        column.addLayout(grid)
        column.addWidget(self.refused)
        column.addLayout(at_left(self.usual))
        self.usual.clicked.connect(self._back_to_usual)
        self._show()

    def show_letters(self, letters: tuple[str, ...]) -> None:
        """Show these. Emits nothing."""
        self._letters = letters
        self._show()

    def _show(self) -> None:
        for act, field in self.fields.items():
            field.line.setText(self._letters[act.value])
        self.usual.setEnabled(self._letters != USUAL)

    def _typed(self, act: Act, text: str) -> None:
        if not text:
            return  # emptied to make room; left so, the letter comes back
        letter = as_letter(text.replace(self._letters[act.value], "", 1) or text[0])
        if letter is None:
            self._refuse(act, self.tr("A key needs a sign that can be seen."))
            return
        owner = act_of(self._letters, letter)
        if owner not in (None, act):
            said = self.tr("{letter} is the key of \u201c{name}\u201d already.")
            self._refuse(act, said.format(letter=letter, name=self._names[owner]))
            return
        self.refused.hide()
        self._take(with_letter(self._letters, act, letter))
        self.fields[act].line.selectAll()

    def _refuse(self, act: Act, sentence: str) -> None:
        self.refused.setText(sentence)
        self.refused.show()
        self._show()
        self.fields[act].line.selectAll()
        a11y.announce(self.fields[act].line, sentence)

    def _back_to_usual(self) -> None:
        self.refused.hide()
        self._take(USUAL)
        self.fields[Act.SLOWER].line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, letters: tuple[str, ...]) -> None:
        changed = letters != self._letters
        self.show_letters(letters)
        if changed:
            self.changed.emit(letters)
