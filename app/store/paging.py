"""Pages of the log: check-ins and runs in one order, newest first, by key and never by count of rows skipped."""

from __future__ import annotations

from app.core.ports import Cursor, LogEntry, LogPage
from app.store.checkins import newest
from app.store.dbdriver import Database
from app.store.runs import newest_alone

_TOP = Cursor(at_ms=(1 << 63) - 1, id=(1 << 62) - 1)
_OLDEST_MS = -(1 << 63)
# A cursor's id is the row's id doubled, plus one for a check-in: two tables, one order without ties
_CHECK_IN = 1


def read_page(db: Database, after: Cursor | None, limit: int) -> LogPage:
    """Return the next `limit` entries, newest first; of the same millisecond, the last written first.

    Raises: ValueError: limit is under 1.
    """
    if limit < 1:
        raise ValueError("a page holds at least one entry")
    start = after or _TOP
    check_ins = newest(db, (start.at_ms, start.id // 2), limit + 1)
    floor_ms = check_ins[-1][1].at_ms if len(check_ins) > limit else _OLDEST_MS
    runs = newest_alone(db, (start.at_ms, (start.id + 1) // 2), floor_ms, limit + 1)
    merged = sorted(
        [
            *((entry.at_ms, row_id * 2 + _CHECK_IN, entry) for row_id, entry in check_ins),
            *((run.started_ms, row_id * 2, LogEntry(None, run)) for row_id, run in runs),
        ],
        key=lambda keyed: keyed[:2],
        reverse=True,
    )
    shown = merged[:limit]
    following = Cursor(shown[-1][0], shown[-1][1]) if len(merged) > limit else None
    return LogPage(tuple(entry for _, _, entry in shown), following)
