"""Everything of a check-in but the rating: places, a feeling, a note."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.labels import Labels
from app.ui.theme import Measures
from app.ui.view_models.check_in_draft import Asking, Said
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.feeling_rows import FeelingRows
from app.ui.widgets.note_box import NoteBox
from app.ui.widgets.places_list import PlacesList
from app.ui.widgets.plain_label import PlainLabel


class MorePanel(QWidget):
    """Three questions under each other, none of which asks for an answer.

    Signals:
        list_wanted(bool): the places are wanted as a list, or as an outline.
    """

    list_wanted = Signal(bool)

    def __init__(self, place_question: str, labels: Labels, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = measures.space
        self._asking = Asking()
        self._place_question = PlainLabel(place_question)
        self.twin = Button("", measures, ButtonKind.QUIET)
        self.places = PlacesList(place_question, labels, measures)
        self.words = FeelingRows(labels, measures)
        self.note = NoteBox(self.tr("A note"), measures)
        question = QHBoxLayout()
        question.setSpacing(space.m)
        question.addWidget(self._place_question, 1)
        question.addWidget(self.twin, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, space.l, 0, 0)
        column.setSpacing(space.m)
        column.addLayout(question)
        column.addWidget(self.places)
        column.addSpacing(space.l)
        column.addWidget(PlainLabel(self.tr("Is there a word for the feeling? You can skip.")))
        column.addWidget(self.words)
        column.addSpacing(space.l)
        column.addWidget(self.note)
        self.twin.clicked.connect(lambda: self.list_wanted.emit(not self._asking.as_list))

    def ask(self, asking: Asking) -> None:
        """Ask as the person wants to be asked."""
        self._asking = asking
        self._place_question.setVisible(asking.places)
        self.places.setVisible(asking.places)
        self.places.set_numbers(asking.numbers)
        self.twin.setVisible(asking.places and asking.pictures)
        self.twin.setText(self.tr("As an outline") if asking.as_list else self.tr("As a list"))

    def draw(self) -> None:
        """Show the outline or the list; the outline is made when it is first seen."""
        self.places.show_outline(self._asking.places and self._asking.pictures and not self._asking.as_list)

    def start(self, said: Said, note_hint: str) -> None:
        """Show what was said and forget the rest. Emits nothing."""
        self.places.set_sensations(said.sensations)
        self.words.set_said(said.feeling, said.shape)
        self.note.set_text(said.note)
        self.note.set_hint(note_hint)

    def focus_first(self) -> None:
        """Put the focus on the first place, or on the first feeling where no places are asked for."""
        if self._asking.places:
            self.places.focus_first()
        else:
            self.words.focus_first()
