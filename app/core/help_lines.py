"""What the Help page may say about numbers: an unchecked or expired number of a line is not shown at all.

Source: docs/CLINICAL.md 7. A wrong number has cost lives, so every number has an owner, a date and an end.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

VALID_MONTHS = 6
"""The longest that a checked number counts as checked."""

_NAME = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class CountryRow:
    """What is known of one country's help line.

    Attributes:
        country: two capital letters (ISO 3166-1).
        emergency: number to call in danger.
        number, text: how the line is called and written to; either may be empty.
        source: name of the page or person that the row comes from.
        verified_on: day somebody rang and checked it; None while nobody has.
        verified_by: who did; "" while nobody has.
        expires_on: last day it counts as checked; None for the longest that is allowed.
    """

    country: str
    name: str
    emergency: str
    line_name: str
    number: str
    text: str
    hours: str
    cost: str
    languages: tuple[str, ...]
    source: str
    verified_on: date | None = None
    verified_by: str = ""
    expires_on: date | None = None


@dataclass(frozen=True, slots=True)
class HelpShown:
    """What the Help page shows of a row.

    Attributes:
        emergency: number to call in danger, shown in every case; None where no country is known.
        line: the row whose line may be shown; None where it is unchecked or expired.
    """

    emergency: str | None
    line: CountryRow | None

    @property
    def asks_clinic(self) -> bool:
        """Whether "Ask your clinic for the current number." stands in the place of the line."""
        return self.line is None


def row_of(rows: Iterable[CountryRow], country: str | None) -> CountryRow | None:
    """Return the row of a country, or None when it has none."""
    return next((row for row in rows if row.country == country), None)


def shown(row: CountryRow | None, today: date) -> HelpShown:
    """Return what may be shown of a row today. None (no country was picked) leaves no number at all."""
    if row is None:
        return HelpShown(None, None)
    return HelpShown(row.emergency, row if is_checked(row, today) else None)


def is_checked(row: CountryRow, today: date) -> bool:
    """Return whether somebody checked the line and the check still counts.

    A check in the future (a wrong clock) does not count, nor does one with no name to it.
    """
    if row.verified_on is None or not row.verified_by or not (row.number or row.text):
        return False
    return row.verified_on <= today <= last_day(row.verified_on, row.expires_on)


def last_day(verified_on: date, expires_on: date | None) -> date:
    """Return the last day a check counts: `expires_on`, and six months after the check at the latest."""
    months = verified_on.year * 12 + verified_on.month - 1 + VALID_MONTHS
    year, month = divmod(months, 12)
    latest = date(year, month + 1, min(verified_on.day, monthrange(year, month + 1)[1]))
    return latest if expires_on is None else min(expires_on, latest)


def sentences(
    lines: Sequence[str], help_shown: HelpShown, own: Mapping[str, str], *, ask_clinic: str, no_country: str
) -> tuple[str, ...]:
    """Return the sentences of the Help page. One that names something that is not there is left out.

    Args:
        lines: Phrases.help_lines.
        own: what the person has entered: clinic_number, clinic_hours, name, phone; empty ones count as not there.
        ask_clinic: said once, where the first sentence about the line would stand, when the line is not shown.
        no_country: stands for the emergency number where no country is known.
    """
    values = {name: value for name, value in own.items() if value}
    values["emergency"] = help_shown.emergency or no_country
    if help_shown.line is not None:
        values |= _line_values(help_shown.line)
    said: list[str] = []
    for line in lines:
        names = _NAME.findall(line)
        if all(name in values for name in names):
            said.append(_NAME.sub(lambda match: values[match[1]], line))
        elif help_shown.asks_clinic and "line" in names:
            said.append(ask_clinic)
    return tuple(said)


def _line_values(row: CountryRow) -> dict[str, str]:
    values = {
        "line": row.line_name,
        "number": ", ".join(part for part in (row.number, row.text) if part),
        "hours": row.hours,
        "cost": row.cost,
        "clinic": row.verified_by,
        "date": "" if row.verified_on is None else row.verified_on.isoformat(),
    }
    return {name: value for name, value in values.items() if value}
