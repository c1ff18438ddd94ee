"""The one holder of the open log: what is asked of it, and what is told of it, on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.core.backup import Vault
from app.core.errors import LamplitError, PassphraseError, UserError
from app.core.log_query import LogFilter
from app.core.ports import Log
from app.ui.jobs import Failed, JobRunner, ignore
from app.ui.log_held import Entry, HeldEntries, Saved
from app.ui.log_jobs import Deleted, LogJobs
from app.ui.log_lock import LogLock
from app.ui.log_replacing import LogReplacing
from app.ui.log_standing import LogStanding, LogState

__all__ = ["LogKeeper", "LogState"]

T = TypeVar("T")

_CLOSE_AT_ONCE_S = 0.04
"""How long the window may stand still for the log to close; a job that takes longer goes on without that."""


class LogKeeper(QObject):
    """Opens, closes and writes the log. Signals and callbacks come on the GUI thread.

    Attributes: lock: its passphrase; replacing: puts another log in its place.

    Signals:
        state_changed: the new LogState.
        changed: something was written or deleted.
        deleted: uids of what was deleted, a tuple.
        copies_trouble: one calm sentence: the log is open, and its copies could not be made or brought along.
        closing: the open log is about to be closed; a job handed in now is still done before it.
        damaged: a part of the log can't be read; replacing.salvage() brings over what can.
    """

    state_changed = Signal(object)
    changed = Signal()
    deleted = Signal(object)
    copies_trouble = Signal(str)
    closing = Signal()
    damaged = Signal()

    def __init__(self, make_vault: Callable[[], Vault], runner: JobRunner, parent: QObject | None = None) -> None:
        """`make_vault` is called on the worker thread: its imports stay off the GUI thread."""
        super().__init__(parent)
        self._runner = runner
        self._jobs = LogJobs(make_vault)  # what it does is for the runner: nothing of it is called here
        self._held = HeldEntries(runner, self._jobs.write, self.changed.emit)
        self._standing = LogStanding(self._held, self)
        self._standing.state_changed.connect(self.state_changed)
        self._standing.closing.connect(self.closing)
        self._standing.damaged.connect(self.damaged)
        self._standing.opened.connect(self._tend)
        self.lock = LogLock(self._standing, self._jobs, runner, self)
        self.replacing = LogReplacing(self._standing, self._held, self._jobs, runner, self.changed.emit)

    @property
    def state(self) -> LogState:
        """How the log stands now."""
        return self._standing.state

    @property
    def trouble(self) -> str:
        """Why the log cannot be opened, as one calm sentence; empty where there is none to tell."""
        return self._standing.trouble

    @property
    def locked(self) -> bool:
        """Whether opening the log asks for a passphrase, as far as it is known."""
        return self._standing.locked

    @property
    def pending(self) -> int:
        """How many check-ins and runs are not on disk yet."""
        return len(self._held)

    def begin(self) -> None:
        """Look whether there is a log, and open it if it asks for no passphrase."""
        self._runner.run(self._jobs.look, self._looked, self._standing.fail)

    def create(self, passphrase: str | None, done: Callable[[], None], failed: Failed) -> None:
        """Make a new log, open it, and write what was held."""
        self._standing.locked = passphrase is not None
        self._obtain(lambda vault: vault.create(passphrase), lambda: self._set(done), failed)

    def open(self, passphrase: str | None, done: Callable[[], None], failed: Failed) -> None:
        """Open the log and write what was held."""
        self._standing.locked = passphrase is not None
        self._obtain(lambda vault: vault.unlock(passphrase), done, failed)

    def open_by_code(self, code: str, passphrase: str, done: Callable[[], None], failed: Failed) -> None:
        """Open the log by its recovery code; this is its passphrase from then on. What was held is written."""
        self._standing.locked = True
        self._obtain(lambda vault: vault.unlock_by_code(code, passphrase), lambda: self._set(done), failed)

    def begin_anew(self, passphrase: str | None, done: Callable[[Path], None], failed: Failed) -> None:
        """Put a log aside that nobody can open, and open a new one in its place; `done` gets where the old one is.

        Where the old one was put aside and no new one could be made, the log is absent, and create() makes it.
        """
        before, aside = self._standing.state, Path()
        self._standing.open_soon()

        def get_new(vault: Vault) -> Log:
            nonlocal aside
            if passphrase is not None:
                vault.check_new_passphrase(passphrase)
            aside = vault.put_aside()
            return vault.create(passphrase)

        def begun(_result: None) -> None:
            self._standing.locked = passphrase is not None
            self._standing.settle(LogState.OPEN)
            self._set(lambda: done(aside))

        def not_begun(error: LamplitError) -> None:
            self._standing.settle(LogState.ABSENT if aside.name else before)
            failed(error)

        self._runner.run(lambda: self._jobs.obtain(get_new), begun, not_begun)

    def with_log(self, job: Callable[[Log], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run a job that reads the log. `failed` gets a UserError when the log is not open."""
        self._run(lambda: job(self._jobs.log), done, failed)

    def change_log(self, job: Callable[[Log], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run a job that writes the log; `changed` comes before `done`."""

        def written(result: T) -> None:
            self.changed.emit()
            done(result)

        self.with_log(job, written, failed)

    def with_vault(self, job: Callable[[Vault], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run a job on the folder of the log, whether the log is open or not."""
        self._runner.run(lambda: job(self._jobs.vault), done, failed)

    def save(self, entry: Entry, saved: Callable[[Saved], None] = ignore, failed: Failed = ignore) -> None:
        """Write a check-in or a run, or the latest form of one of the same uid.

        While the log is not open it is held in memory and written when it opens. What could not be written stays
        held, and is written again together with the next one.
        """
        self._held.add(entry, saved, failed)
        if self._standing.state is LogState.OPEN:
            self._held.write_all()
        elif self._standing.state is not LogState.OPENING:
            self._held.tell_held()

    def drop(self, uid: bytes) -> None:
        """Forget something that is held and not yet written."""
        self._held.drop(uid)

    def change_and_follow(
        self, job: Callable[[Log], None], failed: Failed, done: Callable[[], None] = lambda: None
    ) -> None:
        """Run a job that takes away or corrects what is no entry, and have the copies follow at once.

        `failed` may come although the log has let go of it: where a copy could not follow yet. It says so.
        """
        self._delete(lambda: self._jobs.change_and_follow(job), done, failed)

    def take_out(self, which: LogFilter | tuple[bytes, ...], done: Callable[[int], None], failed: Failed) -> None:
        """Take entries out of sight, by uid or by filter; `done` gets how many. They can be put back until deleted."""
        self.change_log(lambda log: log.take_out(which), done, failed)

    def put_back(self, done: Callable[[int], None], failed: Failed) -> None:
        """Bring back everything that was taken out and is not deleted yet; `done` gets how many entries."""
        self.change_log(lambda log: log.put_back(), done, failed)

    def finish_deleting(self, done: Callable[[], None], failed: Failed) -> None:
        """Delete wholly, in the log and its copies, what was taken out. The next opening does it if nobody did.

        `failed` may come although the log has let go of it: where a copy could not follow yet. It says so.
        """
        self._delete(self._jobs.delete_taken_out, done, failed)

    def close(self, done: Callable[[], None] = lambda: None) -> bool:
        """Write what is waiting, close the log and forget its key; a salvage that is going is stopped.

        Returns whether it is closed already; where the worker is busy it comes after that. `done` comes later always.
        """
        self.replacing.stop_salvage()
        if self._standing.about_to_close():
            self._held.write_all()
        # A log that is still being opened opens before this job, and its answer comes too late to write then.
        late = self._held.in_order() if self._standing.state is LogState.OPENING else []

        def closed(_result: object) -> None:
            self._standing.closed()
            done()

        self._runner.run(lambda: self._jobs.write_and_close(late), closed, closed)
        return self._runner.hurry(_CLOSE_AT_ONCE_S)

    # -- opening -----------------------------------------------------------------------------------------------------

    def _obtain(self, get_log: Callable[[Vault], Log], done: Callable[[], None], failed: Failed) -> None:
        if self._standing.state is LogState.OPEN:
            done()
            return
        before = self._standing.state

        def opened(_result: None) -> None:
            self._standing.settle(LogState.OPEN)
            done()

        def not_opened(error: LamplitError) -> None:
            if isinstance(error, PassphraseError) or (before is LogState.ABSENT and isinstance(error, UserError)):
                self._standing.settle(before if before is not LogState.OPENING else LogState.LOCKED)
            else:
                self._standing.fail(error)
            failed(error)

        self._standing.open_soon()
        self._runner.run(lambda: self._jobs.obtain(get_log), opened, not_opened)

    def _set(self, done: Callable[[], None]) -> None:
        """Go on, and look how well the passphrase that was set just now is guarded."""
        done()
        self.lock.look_how_guarded()

    def _looked(self, result: tuple[bool, bool]) -> None:
        there, is_open = result
        # Someone may have asked for create() or open() while the look was under way.
        if self._standing.state is not LogState.OPEN:
            closed = LogState.LOCKED if there else LogState.ABSENT
            self._standing.settle(LogState.OPEN if is_open else closed)

    def _tend(self) -> None:
        self._runner.run(self._jobs.tend_copies, self._tended, ignore)  # after what the first page asks for

    # -- while it is open --------------------------------------------------------------------------------------------

    def _run(self, job: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run a job on the open log; where it meets damage, that is told."""

        def not_done(error: LamplitError) -> None:
            failed(error)
            self._standing.look_for_damage(error)

        self._runner.run(job, done, not_done)

    def _tended(self, result: Deleted) -> None:
        uids, error = result
        self._tell_deleted(uids)
        if error is not None:
            self._standing.look_for_damage(error)
        if isinstance(error, UserError):
            self.copies_trouble.emit(str(error))
        elif error is not None:
            self.copies_trouble.emit(self.tr("No copy of the log could be made for now."))

    def _delete(self, job: Callable[[], Deleted], done: Callable[[], None], failed: Failed) -> None:
        def deleted(result: Deleted) -> None:
            uids, error = result
            self._tell_deleted(uids)
            if error is None:
                done()
            else:
                failed(UserError(self.tr("It is gone from the log. Its copies follow when the log opens next.")))

        self._run(job, deleted, failed)

    def _tell_deleted(self, uids: tuple[bytes, ...]) -> None:
        if not uids:
            return
        for uid in uids:
            self._held.drop(uid)
        self.changed.emit()
        self.deleted.emit(uids)
