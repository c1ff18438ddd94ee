"""The passphrase of the log: how it is guarded, and another one in its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.core.backup import Vault
from app.core.errors import LamplitError
from app.core.lock import LockFacts
from app.ui.jobs import Failed, JobRunner, ignore
from app.ui.log_jobs import LogJobs
from app.ui.log_standing import LogStanding

T = TypeVar("T")


class LogLock(QObject):
    """Changes the passphrase on the worker thread. Signals and callbacks come on the GUI thread.

    Signals:
        changed: a change of the passphrase is over, done or not; the log is open again.
        guarded_less: a passphrase was set just now, and the computer had too little free memory to guard it fully.
    """

    changed = Signal()
    guarded_less = Signal()

    def __init__(self, standing: LogStanding, jobs: LogJobs, runner: JobRunner, parent: QObject | None = None) -> None:
        """Args: jobs: what it does is for the runner."""
        super().__init__(parent)
        self._standing = standing
        self._jobs = jobs
        self._runner = runner
        self._changing = False

    @property
    def changing(self) -> bool:
        """Whether the log is closed just now for a change of its passphrase, and opens again after."""
        return self._changing

    def facts(self, know: Callable[[LockFacts], None]) -> None:
        """Ask how the log is locked; no answer comes where its key file cannot be read."""
        self._runner.run(lambda: self._jobs.vault.lock_facts(), know, ignore)

    def look_how_guarded(self) -> None:
        """A passphrase was set just now: tell where it is guarded less."""

        def know(facts: LockFacts) -> None:
            if facts.weaker:
                self.guarded_less.emit()

        self.facts(know)

    def change_passphrase(self, current: str | None, new: str, done: Callable[[], None], failed: Failed) -> None:
        """Let the open log open with another passphrase; None for `current` where it had none. It stays open."""

        def change(vault: Vault) -> None:
            vault.change_passphrase(current, new)

        self.with_log_closed(change, current, new, lambda _: done(), failed)

    def with_log_closed(
        self,
        job: Callable[[Vault], T],
        current: str | None,
        new: str,
        done: Callable[[T], None],
        failed: Failed,
    ) -> None:
        """Run a job that changes the passphrase from `current` to `new`. The log is closed for it and open again after.

        A wrong `current` is found out first, and the log stays open then.
        """

        def changed(result: T) -> None:
            self._standing.locked = True
            done(result)
            self.look_how_guarded()
            over()

        def not_changed(error: LamplitError) -> None:
            failed(error)
            over()

        def over() -> None:
            self._changing = False
            self.changed.emit()

        self._changing = True
        self._runner.run(lambda: self._jobs.while_closed(job, current, new), changed, not_changed)
