"""When a reminder is due, read from the clock on the wall at each look: nothing is counted, and nothing is made up for.

A time that went by while nobody could look, a closed lid for example, is let go.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.core.moment import Moment

MOST_TIMES = 3
DAY_MIN = 24 * 60
LATER_MIN = 60
"""How far "in an hour" moves the next one."""

LATE_MS = 2 * 60_000
"""A look later than this after a reminder's time finds it gone by."""

_MINUTE_MS = 60_000
_DAY_MS = DAY_MIN * _MINUTE_MS


class Plan(NamedTuple):
    """What the person set.

    Attributes:
        times: minutes of the local day, 0 to 1439.
        later_ms: the next one comes then, in UTC milliseconds, and none before it; None where none was moved.
    """

    times: tuple[int, ...] = ()
    later_ms: int | None = None


def later_than(now: Moment) -> int:
    """Return the moment, in UTC milliseconds, to which "in an hour" moves the next one."""
    return now.at_ms + LATER_MIN * _MINUTE_MS


def is_due(plan: Plan, looked_ms: int, now: Moment) -> bool:
    """Return whether one became due since the last look, in UTC milliseconds, and not too long ago."""
    since_ms = max(min(looked_ms, now.at_ms), now.at_ms - LATE_MS)
    return any(since_ms < at_ms <= now.at_ms for at_ms in _planned(plan, now))


def next_ms(plan: Plan, now: Moment) -> int | None:
    """Return when the next one comes, in UTC milliseconds, or None."""
    return min((at_ms for at_ms in _planned(plan, now) if at_ms > now.at_ms), default=None)


def settled(plan: Plan, now: Moment) -> Plan:
    """Return the plan without a move that is over."""
    return plan._replace(later_ms=None) if plan.later_ms is not None and plan.later_ms <= now.at_ms else plan


def clean_times(times: Sequence[int]) -> tuple[int, ...]:
    """Return times in order, each once, as many as there is room for."""
    return tuple(sorted({each for each in times if 0 <= each < DAY_MIN})[:MOST_TIMES])


def _planned(plan: Plan, now: Moment) -> Iterator[int]:
    """Yield the moments around now, in UTC milliseconds."""
    if plan.later_ms is not None:
        yield plan.later_ms
    for day in (now.day - 1, now.day, now.day + 1):
        for minute in plan.times:
            at_ms = day * _DAY_MS + (minute - now.tz_min) * _MINUTE_MS
            if plan.later_ms is None or at_ms > plan.later_ms:
                yield at_ms
