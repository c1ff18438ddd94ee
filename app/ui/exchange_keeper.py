"""Both sides of exchange over the one open log: what one hands out as a therapist, and what one was given."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.core.exchange_ports import Desk, ExchangeLog
from app.core.ports import Log
from app.ui.jobs import Failed
from app.ui.log_keeper import LogKeeper

T = TypeVar("T")


class ExchangeKeeper(QObject):
    """Runs jobs with the desk, or with the patient's side, on the worker thread. Callbacks come on the GUI thread.

    Signals:
        desk_changed: something at the desk was written or deleted.
        exchange_changed: something on the patient's side was.
    """

    desk_changed = Signal()
    exchange_changed = Signal()

    def __init__(
        self,
        keeper: LogKeeper,
        open_desk: Callable[[Log], Desk],
        open_exchange: Callable[[Log], ExchangeLog],
        parent: QObject | None = None,
    ) -> None:
        """`open_desk` and `open_exchange` are called on the worker thread: their imports stay off the GUI thread."""
        super().__init__(parent)
        self._keeper = keeper
        self._open_desk = open_desk
        self._open_exchange = open_exchange
        # Touched by jobs only. A desk looks for what a crash left over when it is made: once an opening will do.
        self._desk: tuple[Log, Desk] | None = None

    def with_desk(self, job: Callable[[Desk], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run a job that reads the desk. `failed` gets a UserError when the log is not open."""
        self._keeper.with_log(lambda log: job(self._desk_of(log)), done, failed)

    def change_desk(self, job: Callable[[Desk], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run a job that writes the desk; `desk_changed` comes before `done`, and before `failed` too."""
        self.with_desk(job, _then(self.desk_changed.emit, done), _then(self.desk_changed.emit, failed))

    def take_from_desk(self, job: Callable[[Desk], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run a job that takes away or corrects something at the desk, and have the copies of the log follow at once.

        `failed` may come although the desk has let go of it: where a copy could not follow yet. It says so.
        """
        self._take_away(lambda log: job(self._desk_of(log)), self.desk_changed.emit, done, failed)

    def take_from_exchange(self, job: Callable[[ExchangeLog], T], done: Callable[[T], None], failed: Failed) -> None:
        """Do the same on the patient's side."""
        self._take_away(lambda log: job(self._open_exchange(log)), self.exchange_changed.emit, done, failed)

    def _take_away(
        self, job: Callable[[Log], T], tell: Callable[[], None], done: Callable[[T], None], failed: Failed
    ) -> None:
        results: list[T] = []
        self._keeper.change_and_follow(
            lambda log: results.append(job(log)), _then(tell, failed), lambda: _then(tell, done)(results[0])
        )

    def with_exchange(self, job: Callable[[ExchangeLog], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run a job that reads the patient's side. `failed` gets a UserError when the log is not open."""
        self._keeper.with_log(lambda log: job(self._open_exchange(log)), done, failed)

    def change_exchange(self, job: Callable[[ExchangeLog], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run a job that writes the patient's side; `exchange_changed` comes before `done`, and before `failed` too."""
        self.with_exchange(job, _then(self.exchange_changed.emit, done), _then(self.exchange_changed.emit, failed))

    def _desk_of(self, log: Log) -> Desk:
        if self._desk is None or self._desk[0] is not log:
            self._desk = (log, self._open_desk(log))
        return self._desk[1]


def _then(first: Callable[[], None], last: Callable[[T], None]) -> Callable[[T], None]:
    def both(result: T) -> None:
        first()
        last(result)

    return both
