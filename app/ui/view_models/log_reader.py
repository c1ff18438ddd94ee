"""Reading the log for a page: an answer to an older question is neither worked out nor shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from app.core.errors import LamplitError
from app.core.log_query import EVERYTHING, LogFilter
from app.core.ports import Cursor, Log, LogEntry, LogPage
from app.ui.jobs import Failed
from app.ui.log_keeper import LogKeeper

PAGE_ENTRIES = 50
_CHUNK_ENTRIES = 200  # read at once when a long list is brought up to date; some ms to put into words

T = TypeVar("T")
Row = TypeVar("Row")


class LogReader:
    """Asks the log on the worker thread. One question counts at a time; a later one takes its place."""

    def __init__(self, keeper: LogKeeper, failed: Failed) -> None:
        self._keeper = keeper
        self._failed = failed
        self._round = 0  # counts up whenever older answers must no longer count

    def drop_older(self) -> None:
        """Have no answer count to what was asked so far."""
        self._round += 1

    def ask(self, job: Callable[[Log], T], take: Callable[[T], None]) -> None:
        """Read the log; a job whose turn comes after a later question is passed over."""
        asked = self._round

        def read(log: Log) -> tuple[T] | None:
            return (job(log),) if asked == self._round else None

        def answer(result: tuple[T] | None) -> None:
            if result is not None and asked == self._round:
                take(result[0])

        def failed(error: LamplitError) -> None:
            if asked == self._round:
                self._failed(error)

        self._keeper.with_log(read, answer, failed)


class PagedRows(Generic[Row]):
    """Rows of the log, page by page, newest first.

    Attributes:
        rows: what is read so far; has_more: whether there is more of it.
        loaded: whether anything was read since forget().
        question: counts up each time rows of another question came; the same where they were read anew.
        which: the part of the log the rows are of.
    """

    def __init__(self, reader: LogReader, derive: Callable[[LogEntry], Row], tell: Callable[[], None]) -> None:
        """`tell` is called when rows have come."""
        self._reader = reader
        self._derive = derive
        self._tell = tell
        self._next: Cursor | None = None
        self._loading = False
        self.rows: tuple[Row, ...] = ()
        self.loaded = False
        self.question = 0
        self.which: LogFilter = EVERYTHING

    @property
    def has_more(self) -> bool:
        """Whether the log has older rows of this kind."""
        return self._next is not None

    def read(self, which: LogFilter, *, anew: bool) -> None:
        """Read the first page, or where it is the same question as before, as much as was read already.

        What is there stays in sight until the answer comes. The caller drops older questions first.
        """
        self._loading = True
        self._read_on(which, anew=anew, wanted=PAGE_ENTRIES if anew else max(PAGE_ENTRIES, len(self.rows)), got=())

    def read_older(self) -> None:
        """Read the next page, unless one is on its way."""
        if self._loading or self._next is None:
            return
        self._loading = True
        after, which = self._next, self.which

        def add(page: LogPage) -> None:
            self._loading = False
            self.rows += self._rows_of(page)
            self._next = page.next
            self._tell()

        self._reader.ask(lambda log: log.page(after, PAGE_ENTRIES, which), add)

    def stop(self) -> None:
        """Wait for nothing any more."""
        self._loading = False

    def forget(self) -> None:
        """Let go of all that was read."""
        self.rows, self._next, self._loading, self.loaded, self.which = (), None, False, False, EVERYTHING

    def _read_on(
        self,
        which: LogFilter,
        *,
        anew: bool,
        wanted: int,
        got: tuple[Row, ...],
        after: Cursor | None = None,
    ) -> None:
        limit = min(wanted - len(got), _CHUNK_ENTRIES)

        def take(page: LogPage) -> None:
            rows = got + self._rows_of(page)
            if page.next is not None and len(rows) < wanted:
                self._read_on(which, anew=anew, wanted=wanted, got=rows, after=page.next)
                return
            self._loading = False
            self.loaded = True
            self.question += anew
            self.rows, self._next, self.which = rows, page.next, which
            self._tell()

        self._reader.ask(lambda log: log.page(after, limit, which), take)

    def _rows_of(self, page: LogPage) -> tuple[Row, ...]:
        return tuple(self._derive(entry) for entry in page.entries)
