"""Which days: a span by name, and the dates that two of the spans ask for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.labels import Labels
from app.ui.theme import Measures
from app.ui.view_models.look_back_filter import Narrowing, Span, month_before
from app.ui.view_models.look_back_words import LookBackWords
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.date_field import DateField
from app.ui.widgets.equal_grid import EqualGrid


class SpanRow(QWidget):
    """The dates beneath the choice of a span; the choice itself stands with the others.

    Signals:
        changed(Narrowing): another span, or other dates of one's own.
        session_kept(day): the date of the last session was given, in days since 1970-01-01.
    """

    changed = Signal(object)
    session_kept = Signal(int)

    def __init__(self, labels: Labels, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = LookBackWords(labels, self)
        self._narrowing = Narrowing()
        self._today = 0
        self.choice = ChoiceBox(self.tr("Days"), measures)
        self.choice.set_rows([(span.value, words.span(span)) for span in Span], Span.ALL.value)
        self.first = DateField(self.tr("From"), measures)
        self.last = DateField(self.tr("Up to"), measures)
        self.session = DateField(self.tr("Day of the last session"), measures)
        self.keep = Button(self.tr("Use this day"), measures)
        self._own, self._since = QWidget(), QWidget()
        own = EqualGrid(measures.space.m, 2, parent=self._own)
        own.addWidget(self.first)
        own.addWidget(self.last)
        since = QVBoxLayout(self._since)
        since.setContentsMargins(0, 0, 0, 0)
        since.setSpacing(measures.space.s)
        since.addWidget(self.session)
        since.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._own)
        column.addWidget(self._since)
        self.choice.picked.connect(self._pick)
        self.first.changed.connect(lambda day: self.changed.emit(replace(self._narrowing, first_day=day)))
        self.last.changed.connect(lambda day: self.changed.emit(replace(self._narrowing, last_day=day)))
        self.keep.clicked.connect(lambda: self.session_kept.emit(self.session.day()))
        self.render_span(self._narrowing, 0, None)

    def render_span(self, narrowing: Narrowing, today: int, last_session_day: int | None) -> None:
        """Show what is set; dates in days since 1970-01-01."""
        came = narrowing.span is not self._narrowing.span
        self._narrowing, self._today = narrowing, today
        self.choice.stand_at(narrowing.span.value)
        self._own.setVisible(narrowing.span is Span.OWN)
        self._since.setVisible(narrowing.span is Span.SINCE_SESSION)
        self.setVisible(narrowing.span in (Span.OWN, Span.SINCE_SESSION))
        self.first.set_day(today if narrowing.first_day is None else narrowing.first_day)
        self.last.set_day(today if narrowing.last_day is None else narrowing.last_day)
        if came or not self.session.box.hasFocus():
            self.session.set_day(today if last_session_day is None else last_session_day)

    def _pick(self, span_id: str) -> None:
        span = Span(span_id)
        narrowing = replace(self._narrowing, span=span)
        if span is Span.OWN and narrowing.first_day is None:
            narrowing = replace(narrowing, first_day=month_before(self._today), last_day=self._today)
        self.changed.emit(narrowing)
