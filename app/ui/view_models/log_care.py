"""Retention: entries go after as many days as the person chose, when the log opens; never unless they chose it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.core.log_query import LogFilter
from app.core.moment import WallClock
from app.core.ports import Log
from app.ui.jobs import Failed, ignore
from app.ui.log_keeper import LogKeeper, LogState

KEEP_DAYS = (30, 90, 365)
_DOUBT_MS = 366 * 86_400_000


def older_than(days: int, today: int) -> LogFilter:
    """Return what is older than so many days, today being a local date in days since 1970-01-01."""
    return LogFilter(last_day=today - days - 1)


class LogCare(QObject):
    """Deletes what is older than the person wants kept."""

    def __init__(
        self, keeper: LogKeeper, wall: WallClock, keep_days: Callable[[], int | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._wall = wall
        self._keep_days = keep_days
        keeper.state_changed.connect(self._state_changed)

    def count(self, days: int, done: Callable[[int], None], failed: Failed) -> None:
        """Count what would go now."""
        which = older_than(days, self._wall().day)
        self._keeper.with_log(lambda log: log.count(which), done, failed)

    def delete_old(self, failed: Failed = ignore) -> None:
        """Delete wholly what is older than is kept; nothing where nothing is to go.

        Nothing either where the newest entry lies over a year back: the clock may be wrong, and a loss would stay.
        """
        days = self._keep_days()
        if days is None:
            return
        now = self._wall()
        which = older_than(days, now.day)

        def count_old(log: Log) -> int:
            newest_ms = log.contents().last_ms
            return 0 if newest_ms is None or now.at_ms - newest_ms > _DOUBT_MS else log.count(which)

        def counted(count: int) -> None:
            if count:
                self._keeper.take_out(which, lambda _count: self._keeper.finish_deleting(lambda: None, failed), failed)

        self._keeper.with_log(count_old, counted, failed)

    def _state_changed(self, state: LogState) -> None:
        if state is LogState.OPEN:
            self.delete_old()
