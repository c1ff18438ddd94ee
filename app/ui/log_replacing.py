"""Another log in the place of the log: a copy, a packed log, or what can be read of a damaged one."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from app.core.backup import SalvageCounts
from app.core.errors import LamplitError
from app.core.progress import Told
from app.ui.jobs import Failed, JobRunner
from app.ui.log_held import HeldEntries
from app.ui.log_jobs import LogJobs
from app.ui.log_standing import LogStanding, LogState


class LogReplacing:
    """Has the log replaced on the worker thread; it stands as being opened meanwhile. Callbacks come on the GUI thread.

    The log that was there stays as a copy.
    """

    def __init__(
        self,
        standing: LogStanding,
        held: HeldEntries,
        jobs: LogJobs,
        runner: JobRunner,
        changed: Callable[[], None],
    ) -> None:
        """Args: jobs: what it does is for the runner; changed: told once another log is open, before the callbacks."""
        self._standing = standing
        self._held = held
        self._jobs = jobs
        self._runner = runner
        self._changed = changed
        self._stop = threading.Event()

    def restore(self, path: Path, passphrase: str | None, done: Callable[[], None], failed: Failed) -> None:
        """Put a copy or a packed log in the place of the log, and open it; where there is no log, make it from that.

        On failure it is as it was, and open if it was open.
        """
        before = self._standing.state
        if self._standing.about_to_close():
            self._held.write_all()

        def restored(result: tuple[LamplitError | None, bool, bool]) -> None:
            error, is_open, locked = result
            if error is None:
                self._standing.locked = locked
                self._replaced(done)
                return
            self._settle_as_before(before, is_open=is_open)
            failed(error)

        self._standing.be_replaced()
        self._runner.run(lambda: self._jobs.restore(path, passphrase), restored, self._broken(failed))

    def salvage(
        self,
        passphrase: str | None,
        done: Callable[[SalvageCounts], None],
        failed: Failed,
        told: Told,
    ) -> None:
        """Put a new log of what can be read in the place of a damaged one, and open it.

        What is held waits for the new one. On failure, or where it was stopped, everything is as it was.

        Args: passphrase: None where there is none, or where the log is open; told: on the log's thread, at each
            hundredth, how far it is.
        """
        before = self._standing.state
        self._standing.about_to_close()

        def mend() -> tuple[SalvageCounts | LamplitError, bool]:
            try:
                return self._jobs.salvage(passphrase, told, self._stop), True
            except LamplitError as error:
                return error, self._jobs.is_open

        def mended(result: tuple[SalvageCounts | LamplitError, bool]) -> None:
            counts, is_open = result
            if isinstance(counts, LamplitError):
                self._settle_as_before(before, is_open=is_open)
                failed(counts)
            else:
                self._replaced(lambda: done(counts))

        self._standing.be_replaced()
        self._stop.clear()
        self._runner.run(mend, mended, self._broken(failed))

    def stop_salvage(self) -> None:
        """End a salvage that is going; it fails with SalvageStopped."""
        self._stop.set()

    def _broken(self, failed: Failed) -> Failed:
        """Return what follows where nobody knows how the log stands now."""

        def broken(error: LamplitError) -> None:
            self._standing.fail(error)
            failed(error)

        return broken

    def _settle_as_before(self, before: LogState, *, is_open: bool) -> None:
        """Nothing was replaced. A log that was open may not have opened again."""
        back = before if before is not LogState.OPENING else LogState.LOCKED
        self._standing.settle(LogState.FAULT if back is LogState.OPEN and not is_open else back)

    def _replaced(self, done: Callable[[], None]) -> None:
        self._standing.settle(LogState.OPEN)
        self._changed()
        done()
