"""Row ids that are moments: the order of ids is the order in which the log is shown.

An id is UTC milliseconds in the upper bits and, in the lower 16, a number among the rows of the same millisecond.
"""

from __future__ import annotations

from app.core.errors import BugError
from app.store.dbdriver import Database
from app.store.faults import TooManyAtOnce

_NUMBER_BITS = 16
_NUMBERS = 1 << _NUMBER_BITS
_MOST_MS = (1 << 46) - 1
_DAY_MS = 86_400_000
TOP_ID = (1 << 63) - 1
BOTTOM_ID = -(1 << 63)


def next_id(db: Database, table: str, at_ms: int) -> int:
    """Return the id of a new row of `checkin` or `run`, above all others of its millisecond.

    Raises: TooManyAtOnce: 65,536 rows of one millisecond are there already; BugError: no time of this age or the next.
    """
    if abs(at_ms) > _MOST_MS:
        raise BugError("a moment thousands of years away")
    first = at_ms << _NUMBER_BITS
    last = first + _NUMBERS - 1
    found = db.execute(f"SELECT max(id) FROM {table} WHERE id BETWEEN ? AND ?", (first, last)).fetchone()[0]  # noqa: S608
    if found is None:
        return first
    if found == last:
        raise TooManyAtOnce
    return int(found) + 1


def first_id(at_ms: int) -> int:
    """Return the least id of a millisecond, or the nearest there is."""
    return max(BOTTOM_ID, min(at_ms << _NUMBER_BITS, TOP_ID))


def ms_of(row_id: int) -> int:
    """Return the UTC milliseconds of an id."""
    return row_id >> _NUMBER_BITS


def ids_of_days(first_day: int | None, last_day: int | None) -> tuple[int, int]:
    """Return the least and the greatest id that a row of these local days, both included, can have.

    Rows a day before or after are among them: a day is that of the row's own offset.
    """
    first = BOTTOM_ID if first_day is None else ((first_day - 1) * _DAY_MS) << _NUMBER_BITS
    last = TOP_ID if last_day is None else (((last_day + 2) * _DAY_MS) << _NUMBER_BITS) - 1
    return max(BOTTOM_ID, min(first, TOP_ID)), max(BOTTOM_ID, min(last, TOP_ID))
