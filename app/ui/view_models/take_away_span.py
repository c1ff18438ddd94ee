"""Which days leave, and days as they are typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QLocale

from app.core.log_query import LogFilter
from app.ui.view_models.look_back_filter import Calendar, Narrowing, Span, as_date, as_day, filter_of


@dataclass(frozen=True, slots=True)
class SpanChoice:
    """A span; first and last are days as they were typed, and count for OWN alone."""

    span: Span = Span.MONTH
    first: str = ""
    last: str = ""


def days_meant(choice: SpanChoice, today: int, last_session_day: int | None) -> LogFilter | None:
    """Return the days that are meant; None while the days of one's own are not both there."""
    first, last = day_typed(choice.first), day_typed(choice.last)
    if choice.span is Span.OWN and (first is None or last is None):
        return None
    calendar = Calendar(today, QLocale().firstDayOfWeek().value, last_session_day)
    return filter_of(Narrowing(span=choice.span, first_day=first, last_day=last), calendar)


def day_typed(text: str) -> int | None:
    """Return a typed date as days since 1970-01-01: 2026-11-24, or as this computer writes dates; None for neither."""
    cleaned = text.strip()
    for parsed in (
        QDate.fromString(cleaned, "yyyy-M-d"),
        QLocale().toDate(cleaned, QLocale.FormatType.ShortFormat),
        QLocale().toDate(cleaned, QLocale.FormatType.LongFormat),
    ):
        if parsed.isValid() and parsed.year() >= 1970:
            return as_day(date(parsed.year(), parsed.month(), parsed.day()))
    return None


def day_text(day: int) -> str:
    """Return days since 1970-01-01 as a date: 2026-11-24."""
    return as_date(day).isoformat()
