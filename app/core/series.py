"""The versions of one assignment: what follows the last one, and which belong together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.core.assignment import Assignment, Withdrawal
from app.core.people import KeptVersion


def next_version(draft: Assignment, last: Assignment | Withdrawal, first_day: int) -> Assignment:
    """Return a draft as the version that follows the last one of an assignment, from a day on."""
    return replace(draft, series=last.series, seq=last.seq + 1, first_day=first_day)


def withdrawal(previous: Assignment, first_day: int) -> Withdrawal:
    """Return the end of an assignment, from a day on."""
    return Withdrawal(previous.series, previous.seq + 1, first_day)


def series_of(sent: Iterable[KeptVersion]) -> tuple[tuple[KeptVersion, ...], ...]:
    """Return the versions of each assignment, oldest first; the assignment that was sent last stands first."""
    found: dict[bytes, list[KeptVersion]] = {}
    for each in sent:
        found.setdefault(each.version.series, []).append(each)
    newest_first = sorted(found.values(), key=lambda group: max(each.arrived_ms for each in group), reverse=True)
    return tuple(tuple(sorted(group, key=lambda one: one.version.seq)) for group in newest_first)
