"""What the person looks back on, said in one plain line."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.ui.labels import Labels, as_label
from app.ui.view_models.log_row import Titles
from app.ui.view_models.look_back_filter import Narrowing, Span


class LookBackWords(QObject):
    """Names of the spans, and the line that says what is set."""

    def __init__(self, labels: Labels, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels = labels

    def span(self, span: Span) -> str:
        """Return the name of a span."""
        return {
            Span.ALL: self.tr("All of it"),
            Span.WEEK: self.tr("This week"),
            Span.MONTH: self.tr("A month"),
            Span.SINCE_SESSION: self.tr("Since the last session"),
            Span.OWN: self.tr("Days of your own"),
        }[span]

    def narrowed(self, narrowing: Narrowing, days: tuple[int | None, int | None], titles: Titles) -> str:
        """Return all that is set, in one line; empty when nothing narrows the log.

        Args:
            days: the first and the last day of the span, None where it is open.
        """
        parts = [self._days(narrowing.span, days)]
        if narrowing.exercise_id is not None:
            parts.append(self._labels.exercise(titles(narrowing.exercise_id)))
        if narrowing.place is not None:
            parts.append(as_label(self._labels.place(narrowing.place)))
        if narrowing.quality is not None:
            parts.append(as_label(self._labels.quality(narrowing.quality)))
        if narrowing.words:
            parts.append(self.tr("Notes with “{words}”").format(words=narrowing.words))
        return " · ".join(part for part in parts if part)

    def _days(self, span: Span, days: tuple[int | None, int | None]) -> str:
        first, last = (None if day is None else self._labels.date(day) for day in days)
        if first is None and last is None:
            return ""
        if span is Span.SINCE_SESSION:
            return self.tr("Since the last session, {first}").format(first=first)
        if span is not Span.OWN:
            return self.span(span)
        if last is None:
            return self.tr("From {first}").format(first=first)
        if first is None:
            return self.tr("Up to {last}").format(last=last)
        return first if first == last else self.tr("{first} to {last}").format(first=first, last=last)
