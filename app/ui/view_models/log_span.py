"""Reading all entries of a part of the log, page by page, so that a save in between does not wait for the whole log."""

from __future__ import annotations

from collections.abc import Callable

from app.core.log_query import LogFilter
from app.core.ports import Cursor, Log, LogEntry, LogPage
from app.ui.jobs import Failed
from app.ui.log_keeper import LogKeeper

_PAGE_ENTRIES = 2_000


def read_span(
    keeper: LogKeeper,
    which: LogFilter,
    counts: Callable[[], bool],
    done: Callable[[list[LogEntry]], None],
    failed: Failed,
) -> None:
    """Read the entries, newest first, and hand them over once all are there.

    Args: counts: whether the question still counts; nothing further is read, and nothing told, where it does not.
    """
    entries: list[LogEntry] = []

    def add(page: LogPage) -> None:
        if not counts():
            return
        entries.extend(page.entries)
        if page.next is None:
            done(entries)
        else:
            read_on(page.next)

    def read_on(after: Cursor | None) -> None:
        def read(log: Log) -> LogPage:
            return log.page(after, _PAGE_ENTRIES, which)

        keeper.with_log(read, add, failed)

    read_on(None)
