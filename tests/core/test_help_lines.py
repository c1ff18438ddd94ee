"""A number that nobody checked is not shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.core.help_lines import CountryRow, HelpShown, is_checked, last_day, row_of, sentences, shown

DAY = date(2026, 3, 1)
ROW = CountryRow(
    country="XX",
    name="Nowhere",
    emergency="000",
    line_name="A line",
    number="1",
    text="",
    hours="day and night",
    cost="free",
    languages=("None",),
    source="a page",
)
CHECKED = replace(ROW, verified_on=DAY, verified_by="A clinic")
LINES = (
    "Call {emergency}.",
    "To talk: {line}, {number}. Open: {hours}. Cost: {cost}.",
    "Clinic: {clinic_number}, {clinic_hours}.",
    "Someone: {name}, {phone}.",
    "Nobody is told.",
    "Checked on {date} by {clinic}. Else call {emergency}.",
)


def said(help_shown: HelpShown, **own: str) -> tuple[str, ...]:
    return sentences(LINES, help_shown, own, ask_clinic="Ask.", no_country="your number")


def test_an_unchecked_row_shows_the_emergency_number_and_no_line() -> None:
    assert shown(ROW, DAY) == HelpShown("000", None)
    assert shown(ROW, DAY).asks_clinic
    assert said(shown(ROW, DAY)) == ("Call 000.", "Ask.", "Nobody is told.")


def test_a_checked_row_shows_its_line_with_day_and_name() -> None:
    assert shown(CHECKED, DAY) == HelpShown("000", CHECKED)
    assert said(shown(CHECKED, DAY)) == (
        "Call 000.",
        "To talk: A line, 1. Open: day and night. Cost: free.",
        "Nobody is told.",
        "Checked on 2026-03-01 by A clinic. Else call 000.",
    )


def test_without_a_country_no_number_is_made_up() -> None:
    assert shown(None, DAY) == HelpShown(None, None)
    assert said(shown(None, DAY)) == ("Call your number.", "Ask.", "Nobody is told.")


@pytest.mark.parametrize(
    ("today", "is_shown"),
    [
        (date(2026, 2, 28), False),
        (date(2026, 3, 1), True),
        (date(2026, 9, 1), True),
        (date(2026, 9, 2), False),
        (date(2036, 3, 1), False),
    ],
)
def test_a_check_counts_from_its_day_for_six_months(today: date, is_shown: bool) -> None:
    assert is_checked(CHECKED, today) is is_shown


def test_an_end_set_earlier_counts_and_one_set_later_does_not() -> None:
    assert not is_checked(replace(CHECKED, expires_on=date(2026, 4, 1)), date(2026, 4, 2))
    assert not is_checked(replace(CHECKED, expires_on=date(2030, 1, 1)), date(2026, 9, 2))


@pytest.mark.parametrize(
    ("verified_on", "latest"),
    [
        (date(2026, 8, 31), date(2027, 2, 28)),
        (date(2027, 8, 31), date(2028, 2, 29)),
        (date(2026, 6, 30), date(2026, 12, 30)),
        (date(2026, 7, 1), date(2027, 1, 1)),
    ],
)
def test_six_months_end_inside_the_month(verified_on: date, latest: date) -> None:
    assert last_day(verified_on, None) == latest


@pytest.mark.parametrize(
    "row",
    [
        replace(CHECKED, verified_by=""),
        replace(CHECKED, verified_on=None, expires_on=date(2030, 1, 1)),
        replace(CHECKED, number="", text=""),
    ],
    ids=["nobody", "no-day", "no-number"],
)
def test_a_check_without_name_day_or_number_does_not_count(row: CountryRow) -> None:
    assert not is_checked(row, DAY)


def test_what_is_not_known_of_a_line_leaves_its_sentence_out() -> None:
    assert said(shown(replace(CHECKED, cost=""), DAY)) == (
        "Call 000.",
        "Nobody is told.",
        "Checked on 2026-03-01 by A clinic. Else call 000.",
    )


def test_a_text_number_stands_beside_the_other() -> None:
    assert "A line, 1, text 2." in said(shown(replace(CHECKED, text="text 2"), DAY))[1]


def test_what_the_person_entered_is_shown_when_all_of_it_is_there() -> None:
    own = {"clinic_number": "2", "clinic_hours": "", "name": "N {emergency}", "phone": "3"}
    assert said(shown(ROW, DAY), **own)[2:] == ("Someone: N {emergency}, 3.", "Nobody is told.")


def test_a_row_is_found_by_its_country() -> None:
    assert row_of((replace(ROW, country="YY"), ROW), "XX") is ROW
    assert row_of((ROW,), "ZZ") is None
    assert row_of((ROW,), None) is None
