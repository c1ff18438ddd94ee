"""Which days a span means, and the plain line that says what is set."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.core.checkin import Place, Quality
from app.core.log_query import EVERYTHING, LogFilter
from app.ui.labels import Labels
from app.ui.view_models.look_back_filter import (
    Calendar,
    Narrowing,
    Span,
    as_date,
    as_day,
    days_of,
    filter_of,
    month_before,
    week_begins,
)
from app.ui.view_models.look_back_words import LookBackWords
from tests.ui import log_stage

TUESDAY = as_day(date(2026, 3, 3))
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def calendar(last_session: int | None = None) -> Calendar:
    return Calendar(TUESDAY, 1, last_session)


@pytest.mark.parametrize(
    ("first_weekday", "begins"), [(1, date(2026, 3, 2)), (7, date(2026, 3, 1)), (2, date(2026, 3, 3))]
)
def test_a_week_begins_where_it_does_here(first_weekday: int, begins: date) -> None:
    assert as_date(week_begins(TUESDAY, first_weekday)) == begins


@pytest.mark.parametrize(
    ("day", "before"),
    [
        (date(2026, 3, 3), date(2026, 2, 3)),
        (date(2026, 3, 31), date(2026, 2, 28)),
        (date(2024, 3, 30), date(2024, 2, 29)),
        (date(2026, 1, 15), date(2025, 12, 15)),
        (date(2026, 12, 31), date(2026, 11, 30)),
    ],
)
def test_a_month_goes_back_to_the_same_date(day: date, before: date) -> None:
    assert as_date(month_before(as_day(day))) == before


@pytest.mark.parametrize(
    ("narrowing", "days"),
    [
        (Narrowing(), (None, None)),
        (Narrowing(Span.WEEK), (as_day(date(2026, 3, 2)), None)),
        (Narrowing(Span.MONTH), (as_day(date(2026, 2, 3)), None)),
        (Narrowing(Span.SINCE_SESSION), (TUESDAY - 5, None)),
        (Narrowing(Span.OWN, 10, 20), (10, 20)),
        (Narrowing(Span.OWN, 20, 10), (10, 20)),
        (Narrowing(Span.OWN, None, 10), (None, 10)),
        (Narrowing(Span.WEEK, 10, 20), (as_day(date(2026, 3, 2)), None)),
    ],
)
def test_a_span_is_days_on_the_wall(narrowing: Narrowing, days: tuple[int | None, int | None]) -> None:
    assert days_of(narrowing, calendar(TUESDAY - 5)) == days


def test_a_session_that_is_not_known_narrows_nothing() -> None:
    assert filter_of(Narrowing(Span.SINCE_SESSION), calendar()) == EVERYTHING


def test_all_that_is_set_goes_into_one_filter() -> None:
    narrowing = Narrowing(Span.OWN, 10, 20, "see-three", Place.CHEST, Quality.TIGHT, "lamp")
    assert filter_of(narrowing, calendar()) == LogFilter(10, 20, "see-three", Place.CHEST, Quality.TIGHT, "lamp")


@pytest.mark.parametrize(
    ("narrowing", "line"),
    [
        (Narrowing(), ""),
        (Narrowing(Span.WEEK), "This week"),
        (Narrowing(Span.MONTH), "A month"),
        (Narrowing(Span.SINCE_SESSION), "Since the last session, Monday, 2 March 2026"),
        (Narrowing(Span.OWN, TUESDAY - 1, TUESDAY), "Monday, 2 March 2026 to Tuesday, 3 March 2026"),
        (Narrowing(Span.OWN, TUESDAY, TUESDAY), "Tuesday, 3 March 2026"),
        (Narrowing(Span.OWN, TUESDAY, None), "From Tuesday, 3 March 2026"),
        (Narrowing(Span.OWN, None, TUESDAY), "Up to Tuesday, 3 March 2026"),
        (
            Narrowing(Span.WEEK, None, None, "see-three", Place.CHEST, Quality.KNOT, "lamp"),
            "This week · Three things I can see · Chest · A knot · Notes with “lamp”",
        ),
    ],
)
def test_what_is_set_stands_in_one_line(qapp: QApplication, narrowing: Narrowing, line: str) -> None:
    words = LookBackWords(Labels(BRITISH))
    assert words.narrowed(narrowing, days_of(narrowing, calendar(TUESDAY - 1)), log_stage.titles) == line
