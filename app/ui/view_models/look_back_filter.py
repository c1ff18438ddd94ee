"""What the person looks back on: a span of days, an exercise, a place, a word for it, words of the notes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.core.checkin import Place, Quality
from app.core.log_query import LogFilter

_EPOCH = date(1970, 1, 1).toordinal()
_MONTHS = 12


class Span(StrEnum):
    """Which days."""

    ALL = "all"
    WEEK = "week"
    MONTH = "month"
    SINCE_SESSION = "since-session"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What is set, whether or not it narrows anything.

    Attributes:
        first_day, last_day: the person's own dates as days since 1970-01-01, for the span OWN.
    """

    span: Span = Span.ALL
    first_day: int | None = None
    last_day: int | None = None
    exercise_id: str | None = None
    place: Place | None = None
    quality: Quality | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Calendar:
    """What a span is reckoned from; days since 1970-01-01.

    Attributes:
        first_weekday: the day a week begins with, 1 for Monday to 7 for Sunday.
        last_session_day: or None where it is not known.
    """

    today: int
    first_weekday: int
    last_session_day: int | None


def filter_of(narrowing: Narrowing, calendar: Calendar) -> LogFilter:
    """Return the one filter of all three views. A span whose beginning is not known begins with the log."""
    first, last = days_of(narrowing, calendar)
    return LogFilter(
        first_day=first,
        last_day=last,
        exercise_id=narrowing.exercise_id,
        place=narrowing.place,
        quality=narrowing.quality,
        words=narrowing.words,
    )


def days_of(narrowing: Narrowing, calendar: Calendar) -> tuple[int | None, int | None]:
    """Return the first and the last day of the span, both included; None where it is open.

    Own dates count in either order.
    """
    if narrowing.span is Span.WEEK:
        return week_begins(calendar.today, calendar.first_weekday), None
    if narrowing.span is Span.MONTH:
        return month_before(calendar.today), None
    if narrowing.span is Span.SINCE_SESSION:
        return calendar.last_session_day, None
    if narrowing.span is Span.OWN:
        first, last = narrowing.first_day, narrowing.last_day
        return (last, first) if first is not None and last is not None and last < first else (first, last)
    return None, None


def week_begins(day: int, first_weekday: int) -> int:
    """Return the day a week began with.

    Args:
        day: in days since 1970-01-01; first_weekday: 1 for Monday to 7 for Sunday.
    """
    return day - (as_date(day).isoweekday() - first_weekday) % 7


def month_before(day: int) -> int:
    """Return the same date a month earlier, or the last day of that month where it is shorter."""
    here = as_date(day)
    year, month = (here.year, here.month - 1) if here.month > 1 else (here.year - 1, _MONTHS)
    next_year, next_month = (year, month + 1) if month < _MONTHS else (year + 1, 1)
    last = as_day(date(next_year, next_month, 1)) - 1
    return min(as_day(date(year, month, 1)) + here.day - 1, last)


def as_date(day: int) -> date:
    """Return the date of a day since 1970-01-01."""
    return date.fromordinal(_EPOCH + day)


def as_day(when: date) -> int:
    """Return a date as days since 1970-01-01."""
    return when.toordinal() - _EPOCH
