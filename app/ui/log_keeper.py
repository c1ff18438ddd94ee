"""The one holder of the open log: how it stands, what is asked of it, and what is told of it, on the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.core.backup import SalvageCounts, Vault
from app.core.errors import DamageError, LamplitError, PassphraseError, UserError
from app.core.lock import LockFacts
from app.core.log_query import LogFilter
from app.core.ports import Log
from app.core.progress import Told
from app.ui.jobs import Failed, JobRunner, ignore
from app.ui.log_held import Entry, HeldEntries, Saved
from app.ui.log_jobs import Deleted, LogJobs

T = TypeVar("T")

_CLOSE_AT_ONCE_S = 0.04
"""How long the window may stand still for the log to close; a job that takes longer goes on without that."""


class LogState(StrEnum):
    """How the log stands. OPENING is also the state before begin() has looked."""

    ABSENT = "absent"
    LOCKED = "locked"
    OPENING = "opening"
    OPEN = "open"
    FAULT = "fault"


class LogKeeper(QObject):
    """Opens, closes and writes the log. Signals and callbacks come on the GUI thread.

    Signals:
        state_changed: the new LogState.
        changed: something was written or deleted.
        deleted: uids of what was deleted, a tuple.
        copies_trouble: one calm sentence: the log is open, and its copies could not be made or brought along.
        closing: the open log is about to be closed; a job handed in now is still done before it.
        lock_changed: a change of the passphrase is over, done or not; the log is open again.
        damaged: a part of the log can't be read; salvage() brings over what can.
        guarded_less: a passphrase was set just now, and the computer had too little free memory to guard it fully.
    """

    state_changed = Signal(object)
    changed = Signal()
    deleted = Signal(object)
    copies_trouble = Signal(str)
    closing = Signal()
    lock_changed = Signal()
    damaged = Signal()
    guarded_less = Signal()

    def __init__(self, make_vault: Callable[[], Vault], runner: JobRunner, parent: QObject | None = None) -> None:
        """`make_vault` is called on the worker thread: its imports stay off the GUI thread."""
        super().__init__(parent)
        self._runner = runner
        self._state = LogState.OPENING
        self._locked = False
        self._changing_lock = False
        self._trouble = ""
        self._jobs = LogJobs(make_vault)  # what it does is for the runner: nothing of it is called here
        self._stop_salvage = threading.Event()
        self._held = HeldEntries(runner, self._jobs.write, self.changed.emit)

    @property
    def state(self) -> LogState:
        """How the log stands now."""
        return self._state

    @property
    def trouble(self) -> str:
        """Why the log cannot be opened, as one calm sentence; empty where there is none to tell."""
        return self._trouble

    @property
    def locked(self) -> bool:
        """Whether opening the log asks for a passphrase, as far as it is known."""
        return self._locked

    @property
    def changing_lock(self) -> bool:
        """Whether it is closed just now for a change of its passphrase, and opens again after."""
        return self._changing_lock

    @property
    def pending(self) -> int:
        """How many check-ins and runs are not on disk yet."""
        return len(self._held)

    def begin(self) -> None:
        """Look whether there is a log, and open it if it asks for no passphrase."""
        self._runner.run(self._jobs.look, self._looked, self._could_not_open)

    def create(self, passphrase: str | None, done: Callable[[], None], failed: Failed) -> None:
        """Make a new log, open it, and write what was held."""
        self._locked = passphrase is not None
        self._obtain(lambda vault: vault.create(passphrase), lambda: self._set(done), failed)

    def open(self, passphrase: str | None, done: Callable[[], None], failed: Failed) -> None:
        """Open the log and write what was held."""
        self._locked = passphrase is not None
        self._obtain(lambda vault: vault.unlock(passphrase), done, failed)

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
            self._locked = True
            self._set(lambda: done(result))
            over()

        def not_changed(error: LamplitError) -> None:
            failed(error)
            over()

        def over() -> None:
            self._changing_lock = False
            self.lock_changed.emit()

        self._changing_lock = True
        self._runner.run(lambda: self._jobs.while_closed(job, current, new), changed, not_changed)

    def lock_facts(self, know: Callable[[LockFacts], None]) -> None:
        """Ask how the log is locked; no answer comes where its key file cannot be read."""
        self.with_vault(lambda vault: vault.lock_facts(), know, ignore)

    def open_by_code(self, code: str, passphrase: str, done: Callable[[], None], failed: Failed) -> None:
        """Open the log by its recovery code; this is its passphrase from then on. What was held is written."""
        self._locked = True
        self._obtain(lambda vault: vault.unlock_by_code(code, passphrase), lambda: self._set(done), failed)

    def begin_anew(self, passphrase: str | None, done: Callable[[Path], None], failed: Failed) -> None:
        """Put a log aside that nobody can open, and open a new one in its place; `done` gets where the old one is.

        Where the old one was put aside and no new one could be made, the log is absent, and create() makes it.
        """
        before, aside = self._state, Path()
        self._set_state(LogState.OPENING)

        def get_new(vault: Vault) -> Log:
            nonlocal aside
            if passphrase is not None:
                vault.check_new_passphrase(passphrase)
            aside = vault.put_aside()
            return vault.create(passphrase)

        def begun(_result: None) -> None:
            self._locked = passphrase is not None
            self._opened(LogState.OPEN)
            self._set(lambda: done(aside))

        def not_begun(error: LamplitError) -> None:
            self._opened(LogState.ABSENT if aside.name else before)
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
        if self._state is LogState.OPEN:
            self._held.write_all()
        elif self._state is not LogState.OPENING:
            self._held.tell_held()

    def drop(self, uid: bytes) -> None:
        """Forget something that is held and not yet written."""
        self._held.drop(uid)

    def delete(self, uids: tuple[bytes, ...], done: Callable[[], None], failed: Failed) -> None:
        """Delete check-ins and runs wholly, held ones too."""
        for uid in uids:
            self.drop(uid)
        self._delete(lambda: self._jobs.delete(uids), done, failed)

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

    def restore(self, path: Path, passphrase: str | None, done: Callable[[], None], failed: Failed) -> None:
        """Put a copy or a packed log in the place of the log, and open it; where there is no log, make it from that.

        The log that was there stays as a copy. On failure it is as it was, and open if it was open.
        """
        before = self._state
        if before is LogState.OPEN:
            self.closing.emit()
            self._held.write_all()

        def restored(result: tuple[LamplitError | None, bool, bool]) -> None:
            error, is_open, locked = result
            if error is None:
                self._locked = locked
                self._replaced(done)
                return
            back = before if before is not LogState.OPENING else LogState.LOCKED
            self._opened(LogState.FAULT if back is LogState.OPEN and not is_open else back)
            failed(error)

        def broken(error: LamplitError) -> None:
            self._could_not_open(error)
            failed(error)

        self._replace()
        self._runner.run(lambda: self._jobs.restore(path, passphrase), restored, broken)

    def salvage(
        self,
        passphrase: str | None,
        done: Callable[[SalvageCounts], None],
        failed: Failed,
        told: Told,
    ) -> None:
        """Put a new log of what can be read in the place of a damaged one, and open it; that one stays as a copy.

        On failure, or where it was stopped, everything is as it was.

        Args: passphrase: None where there is none, or where the log is open; told: on the log's thread, at each
            hundredth, how far it is.
        """
        before = self._state
        if before is LogState.OPEN:
            self.closing.emit()

        def mended(counts: SalvageCounts) -> None:
            self._replaced(lambda: done(counts))

        def not_mended(error: LamplitError) -> None:
            self._opened(before)
            failed(error)

        self._replace()
        self._stop_salvage.clear()
        self._runner.run(lambda: self._jobs.salvage(passphrase, told, self._stop_salvage), mended, not_mended)

    def stop_salvage(self) -> None:
        """End a salvage that is going; it fails with SalvageStopped."""
        self._stop_salvage.set()

    def close(self, done: Callable[[], None] = lambda: None) -> bool:
        """Write what is waiting, close the log and forget its key; a salvage that is going is stopped.

        Returns whether it is closed already; where the worker is busy it comes after that. `done` comes later always.
        """
        self.stop_salvage()
        if self._state is LogState.OPEN:
            self.closing.emit()
            self._held.write_all()
        # A log that is still being opened opens before this job, and its answer comes too late to write then.
        late = self._held.in_order() if self._state is LogState.OPENING else []

        def closed(_result: object) -> None:
            if self._state is LogState.OPEN:
                self._set_state(LogState.LOCKED)
            done()

        self._runner.run(lambda: self._jobs.write_and_close(late), closed, closed)
        return self._runner.hurry(_CLOSE_AT_ONCE_S)

    # -- opening -----------------------------------------------------------------------------------------------------

    def _obtain(self, get_log: Callable[[Vault], Log], done: Callable[[], None], failed: Failed) -> None:
        if self._state is LogState.OPEN:
            done()
            return
        before = self._state

        def opened(_result: None) -> None:
            self._opened(LogState.OPEN)
            done()

        def not_opened(error: LamplitError) -> None:
            if isinstance(error, PassphraseError) or (before is LogState.ABSENT and isinstance(error, UserError)):
                self._opened(before if before is not LogState.OPENING else LogState.LOCKED)
            else:
                self._could_not_open(error)
            failed(error)

        self._set_state(LogState.OPENING)
        self._runner.run(lambda: self._jobs.obtain(get_log), opened, not_opened)

    def _set(self, done: Callable[[], None]) -> None:
        """Go on, and look how well what was set just now is guarded."""
        done()

        def know(facts: LockFacts) -> None:
            if facts.weaker:
                self.guarded_less.emit()

        self.lock_facts(know)

    def _looked(self, result: tuple[bool, bool]) -> None:
        there, is_open = result
        # Someone may have asked for create() or open() while the look was under way.
        if self._state is not LogState.OPEN:
            closed = LogState.LOCKED if there else LogState.ABSENT
            self._opened(LogState.OPEN if is_open else closed)

    def _could_not_open(self, error: LamplitError) -> None:
        # A crash while the first passphrase was being set can leave a log that looks unlocked and is not.
        if isinstance(error, PassphraseError):
            self._opened(LogState.LOCKED)
            return
        self._trouble = str(error) if isinstance(error, UserError) else ""
        self._opened(LogState.FAULT)
        self._look_for_damage(error)

    def _opened(self, state: LogState) -> None:
        self._set_state(state)
        if state is LogState.OPEN:
            self._held.write_all()
            self._runner.run(self._jobs.tend_copies, self._tended, ignore)  # after what the first page asks for
        else:
            self._held.tell_held()

    def _replace(self) -> None:
        """Stand as opening while another log takes the place; what is the matter with this one is told meanwhile."""
        trouble = self._trouble
        self._set_state(LogState.OPENING)
        self._trouble = trouble

    def _replaced(self, done: Callable[[], None]) -> None:
        self._opened(LogState.OPEN)
        self.changed.emit()
        done()

    def _set_state(self, state: LogState) -> None:
        if state is not LogState.FAULT:
            self._trouble = ""
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    # -- while it is open --------------------------------------------------------------------------------------------

    def _run(self, job: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run a job on the open log; where it meets damage, that is told."""

        def not_done(error: LamplitError) -> None:
            failed(error)
            self._look_for_damage(error)

        self._runner.run(job, done, not_done)

    def _tended(self, result: Deleted) -> None:
        uids, error = result
        self._tell_deleted(uids)
        if error is not None:
            self._look_for_damage(error)
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

    def _look_for_damage(self, error: LamplitError) -> None:
        if isinstance(error, DamageError):
            self.damaged.emit()
