"""Work off the GUI thread: one at a time, in order, the result back on the GUI thread."""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Callable
from queue import SimpleQueue
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.core.errors import BugError, LamplitError

T = TypeVar("T")

Failed = Callable[[LamplitError], None]


def ignore(_result: object) -> None:
    """Take any result or failure and do nothing with it."""


class JobRunner(Protocol):
    """Runs jobs one after another, in the order they were handed in."""

    def run(self, job: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Queue a job. Exactly one of `done` and `failed` is called later, on the caller's thread.

        An error that is not a LamplitError reaches `failed` as a BugError and is reported as well.
        """

    def hurry(self, limit_s: float) -> bool:
        """Let what is queued now run before this thread goes on, for so long at most; answers come later as ever.

        Returns whether all of it has run.
        """

    def close(self) -> None:
        """Finish every queued job, then take no more. Results not delivered by then are dropped."""


def report_to_excepthook(error: BaseException) -> None:
    """Hand an error to whatever the application does with uncaught ones."""
    sys.excepthook(type(error), error, error.__traceback__)


class SerialJobRunner(QObject):
    """One worker thread, so that a connection opened by one job may be used by the next."""

    _delivered = Signal()

    def __init__(
        self,
        report_bug: Callable[[BaseException], None] = report_to_excepthook,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._report_bug = report_bug
        self._jobs: SimpleQueue[Callable[[], Callable[[], None]] | None] = SimpleQueue()
        self._results: deque[Callable[[], None]] = deque()
        self._closed = False
        self._delivered.connect(self._deliver_next, Qt.ConnectionType.QueuedConnection)
        # A daemon, so that a process that dies without close() is not held up by an idle worker.
        self._thread: threading.Thread | None = None

    def run(self, job: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Queue a job. Raises BugError after close(): such a job would be lost without a word."""
        if self._closed:
            raise BugError("a job was handed to a closed runner")
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="jobs", daemon=True)
            self._thread.start()
        self._jobs.put(lambda: _attempt(job, done, failed, self._report_bug))

    def hurry(self, limit_s: float) -> bool:
        """Stand still while the worker works: two threads of one interpreter take turns of milliseconds."""
        if self._thread is None or self._closed:
            return True
        reached = threading.Event()

        def reach() -> Callable[[], None]:
            reached.set()
            return _nothing

        self._jobs.put(reach)
        return reached.wait(limit_s)

    def close(self) -> None:
        """Wait until every queued job has run; safe to call twice."""
        self._closed = True
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join()
            self._thread = None
        self._results.clear()

    def _work(self) -> None:
        while (attempt := self._jobs.get()) is not None:
            self._results.append(attempt())
            self._delivered.emit()

    def _deliver_next(self) -> None:
        if self._results:
            self._results.popleft()()


class ManualJobRunner:
    """Runs nothing until told to: for tests, in place of the thread."""

    def __init__(self, report_bug: Callable[[BaseException], None] = report_to_excepthook) -> None:
        self._report_bug = report_bug
        self._attempts: deque[Callable[[], Callable[[], None]]] = deque()

    def run(self, job: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Queue a job until drain()."""
        self._attempts.append(lambda: _attempt(job, done, failed, self._report_bug))

    def drain(self) -> int:
        """Run everything queued, also what those jobs queue in turn. Returns how many ran."""
        ran = 0
        while self._attempts:
            self._attempts.popleft()()()
            ran += 1
        return ran

    def hurry(self, limit_s: float) -> bool:  # noqa: ARG002  # the protocol's
        """Do nothing: who drains it says when."""
        return not self._attempts

    def close(self) -> None:
        """Run what is queued."""
        self.drain()


def _attempt(
    job: Callable[[], T], done: Callable[[T], None], failed: Failed, report_bug: Callable[[BaseException], None]
) -> Callable[[], None]:
    """Run a job here and now; return what is to be called on the GUI thread."""
    try:
        result = job()
    except LamplitError as error:
        return _call(failed, error)
    except Exception as error:
        # Only the kind of error crosses over: its text may hold what the person wrote.
        bug = BugError(f"a job failed with {type(error).__name__}")
        bug.__cause__ = error
        return _then_report(_call(failed, bug), bug, report_bug)
    return _call(done, result)


def _nothing() -> None:
    """Deliver nothing."""


def _call(function: Callable[[T], None], argument: T) -> Callable[[], None]:
    return lambda: function(argument)


def _then_report(
    deliver: Callable[[], None], bug: BugError, report_bug: Callable[[BaseException], None]
) -> Callable[[], None]:
    def both() -> None:
        deliver()
        report_bug(bug)

    return both
