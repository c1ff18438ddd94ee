"""Pages of the log: check-ins and runs in one order, newest first, by key and never by count of rows skipped."""

from __future__ import annotations

from app.core.log_query import LogFilter
from app.core.ports import Cursor, LogEntry, LogPage
from app.store import filters
from app.store.dbdriver import Database
from app.store.entries import entries_of_check_ins, entries_of_runs
from app.store.filters import Found
from app.store.order import BOTTOM_ID, TOP_ID, ms_of

# A cursor's id is the row's id doubled, plus one for a check-in: two tables, one order without ties
_CHECK_IN = 1


def read_page(db: Database, after: Cursor | None, limit: int, which: LogFilter) -> LogPage:
    """Return the next `limit` entries, newest first; of the same millisecond, the last written first.

    Raises: ValueError: limit is under 1.
    """
    if limit < 1:
        raise ValueError("a page holds at least one entry")
    below = TOP_ID * 2 + 1 if after is None else after.id
    check_ins = _newest(db, filters.check_ins(db, which), (BOTTOM_ID, below // 2), limit + 1)
    # Where the page is full of check-ins, no run older than the last of them is looked for
    floor = check_ins[-1] if len(check_ins) > limit else BOTTOM_ID
    runs = _newest(db, filters.lone_runs(db, which), (floor, (below + 1) // 2), limit + 1)
    keys = sorted([*(row_id * 2 + _CHECK_IN for row_id in check_ins), *(row_id * 2 for row_id in runs)], reverse=True)
    following = Cursor(ms_of(keys[limit - 1] // 2), keys[limit - 1]) if len(keys) > limit else None
    return LogPage(_entries(db, keys[:limit]), following)


def _newest(db: Database, found: Found | None, between: tuple[int, int], limit: int) -> list[int]:
    """Return the greatest row ids from between[0] up to, and without, between[1]."""
    if found is None:
        return []
    found.add(f"{found.row_id} >= ? AND {found.row_id} < ?", between[0], min(between[1], TOP_ID))
    return [row[0] for row in db.execute(found.newest(), (*found.values, limit)).fetchall()]


def _entries(db: Database, keys: list[int]) -> tuple[LogEntry, ...]:
    check_ins = entries_of_check_ins(db, [key // 2 for key in keys if key % 2 == _CHECK_IN])
    runs = entries_of_runs(db, [key // 2 for key in keys if key % 2 != _CHECK_IN])
    return tuple(check_ins[key // 2] if key % 2 == _CHECK_IN else runs[key // 2] for key in keys)
