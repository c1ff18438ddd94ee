"""Days and hours as files tell them, where the calendar reaches that far: the clock of a computer can be set anyhow."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from app.core.moment import Moment

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)  # noqa: UP017 (a plain zone, as the ones made below)
_WIDEST_MIN = 14 * 60


def local_time(moment: Moment) -> datetime | None:
    """Return what the clock on the wall showed, with its offset; None outside the years 1 to 9999.

    An offset over 14 hours, which no place on earth has, is told as UTC.
    """
    offset = moment.tz_min if abs(moment.tz_min) <= _WIDEST_MIN else 0
    try:
        return (_EPOCH + timedelta(milliseconds=moment.at_ms)).astimezone(timezone(timedelta(minutes=offset)))
    except OverflowError:
        return None


def exact_time(moment: Moment) -> str:
    """Return date, time with milliseconds and offset as ISO 8601 has them; empty outside the calendar."""
    local = local_time(moment)
    return "" if local is None else local.isoformat(timespec="milliseconds")


def iso_day(moment: Moment) -> str:
    """Return the local date as 2026-11-24; empty outside the calendar."""
    local = local_time(moment)
    return "" if local is None else local.date().isoformat()


def iso_hour(moment: Moment) -> str:
    """Return the local time as 17:05; empty outside the calendar."""
    local = local_time(moment)
    return "" if local is None else local.strftime("%H:%M")


def iso_offset(moment: Moment) -> str:
    """Return the offset from UTC as +01:00; empty outside the calendar."""
    return exact_time(moment)[-6:]
