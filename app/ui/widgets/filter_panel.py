"""What narrows the log: folded away behind one quiet button until it is looked for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.checkin import Place, Quality
from app.ui.labels import Labels, as_label
from app.ui.theme import Measures
from app.ui.view_models.look_back_filter import Narrowing
from app.ui.view_models.look_back_props import LookBackProps
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.span_row import SpanRow
from app.ui.widgets.tab_order import tab_as_laid_out
from app.ui.widgets.text_field import TextField

MOST_WORDS_CHARS = 200


class FilterPanel(QWidget):
    """Days, words of the notes, exercise, place and word for it.

    Signals:
        narrowed(Narrowing): the person set something.
        session_kept(day): the date of the last session was given, in days since 1970-01-01.
    """

    narrowed = Signal(object)
    session_kept = Signal(int)

    def __init__(self, labels: Labels, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrowing = Narrowing()
        self._any = self.tr("Any")
        space = measures.space
        self.span = SpanRow(labels, measures)
        self.words = TextField(self.tr("Search the notes"), measures, max_chars=MOST_WORDS_CHARS)
        self.exercise = ChoiceBox(self.tr("Exercise"), measures)
        self.place = ChoiceBox(self.tr("Place in the body"), measures)
        self.quality = ChoiceBox(self.tr("Word for it"), measures)
        self.exercise.set_rows([("", self._any)], "")
        self.place.set_rows([("", self._any), *((place.value, as_label(labels.place(place))) for place in Place)], "")
        self.quality.set_rows(
            [("", self._any), *((quality.value, as_label(labels.quality(quality))) for quality in Quality)], ""
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.m)
        first, second = EqualGrid(space.m, 2), EqualGrid(space.m, 3)
        first.addWidget(self.words)
        first.addWidget(self.span.choice)
        for box in (self.exercise, self.place, self.quality):
            second.addWidget(box)
        column.addLayout(first)
        column.addWidget(self.span)
        column.addLayout(second)
        self.words.edited.connect(lambda words: self._set(replace(self._narrowing, words=words)))
        self.span.changed.connect(self._set)
        self.span.session_kept.connect(self.session_kept)
        self.exercise.picked.connect(lambda each: self._set(replace(self._narrowing, exercise_id=each or None)))
        self.place.picked.connect(lambda each: self._set(replace(self._narrowing, place=Place(each) if each else None)))
        self.quality.picked.connect(
            lambda each: self._set(replace(self._narrowing, quality=Quality(each) if each else None))
        )
        tab_as_laid_out(self)

    def render_props(self, props: LookBackProps) -> None:
        """Show what is set."""
        narrowing = self._narrowing = props.narrowing
        if self.words.text().strip() != narrowing.words:
            self.words.line.setText(narrowing.words)
        self.span.render_span(narrowing, props.today, props.last_session_day)
        self.exercise.set_rows([("", self._any), *props.exercises], narrowing.exercise_id or "")
        self.place.stand_at("" if narrowing.place is None else narrowing.place.value)
        self.quality.stand_at("" if narrowing.quality is None else narrowing.quality.value)

    def _set(self, narrowing: Narrowing) -> None:
        self._narrowing = narrowing
        self.narrowed.emit(narrowing)
