"""The one holder of the open log: opens it off the GUI thread, and holds what cannot be written yet."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.core.backup import SalvageCounts, Vault
from app.core.errors import DamageError, LamplitError, PassphraseError, UserError
from app.core.lock import LockFacts
from app.core.log_query import LogFilter
from app.core.ports import Log
from app.core.run import Run
from app.ui.jobs import Failed, JobRunner, ignore
from app.ui.log_held import Entry, HeldEntries, Saved

__all__ = ["LogKeeper", "LogState", "Saved", "Vault"]

T = TypeVar("T")

_CLOSE_AT_ONCE_S = 0.04
"""How long the window may stand still for the log to close; a job that takes longer goes on without that."""

Deleted = tuple[tuple[bytes, ...], LamplitError | None]


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
        damaged: a part of the log can't be read; salvage() brings over what can.
        guarded_less: a passphrase was set just now, and the computer had too little free memory to guard it fully.
    """

    state_changed = Signal(object)
    changed = Signal()
    deleted = Signal(object)
    copies_trouble = Signal(str)
    closing = Signal()
    damaged = Signal()
    guarded_less = Signal()

    def __init__(self, make_vault: Callable[[], Vault], runner: JobRunner, parent: QObject | None = None) -> None:
        """`make_vault` is called on the worker thread: its imports stay off the GUI thread."""
        super().__init__(parent)
        self._make_vault = make_vault
        self._runner = runner
        self._state = LogState.OPENING
        self._locked = False
        # Touched by jobs only, which all run on one thread. The vault that opened the log knows its key.
        self._log: Log | None = None
        self._vault: Vault | None = None
        self._held = HeldEntries(runner, self._write, self.changed.emit)
        self._trouble = ""

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
    def pending(self) -> int:
        """How many check-ins and runs are not on disk yet."""
        return len(self._held)

    def begin(self) -> None:
        """Look whether there is a log, and open it if it asks for no passphrase."""
        self._runner.run(self._look, self._looked, self._could_not_open)

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

        def whole() -> T:
            vault = self._make_vault()
            vault.try_passphrase(current)
            self._close_log()
            try:
                return job(vault)
            finally:
                self._log, self._vault = _unlock_with_either(vault, new, current), vault

        def changed(result: T) -> None:
            self._locked = True
            self._set(lambda: done(result))

        self._runner.run(whole, changed, failed)

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

        def job() -> Path:
            nonlocal aside
            self._close_log()
            vault = self._make_vault()
            if passphrase is not None:
                vault.check_new_passphrase(passphrase)
            aside = vault.put_aside()
            self._log, self._vault = vault.create(passphrase), vault
            return aside

        def begun(path: Path) -> None:
            self._locked = passphrase is not None
            self._opened(LogState.OPEN)
            self._set(lambda: done(path))

        def not_begun(error: LamplitError) -> None:
            self._opened(LogState.ABSENT if aside.name else before)
            failed(error)

        self._runner.run(job, begun, not_begun)

    def with_log(self, job: Callable[[Log], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run a job that reads the log. `failed` gets a UserError when the log is not open."""

        def not_done(error: LamplitError) -> None:
            failed(error)
            self._look_for_damage(error)

        self._runner.run(lambda: job(self._open_log()), done, not_done)

    def change_log(self, job: Callable[[Log], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run a job that writes the log; `changed` comes before `done`."""

        def written(result: T) -> None:
            self.changed.emit()
            done(result)

        self.with_log(job, written, failed)

    def with_vault(self, job: Callable[[Vault], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run a job on the folder of the log, whether the log is open or not."""
        self._runner.run(lambda: job(self._vault or self._make_vault()), done, failed)

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

        def job(log: Log) -> Deleted:
            for uid in uids:
                log.delete(uid)
            return uids, self._forget_in_copies(uids)

        self.with_log(job, lambda result: self._told_deleted(result, done, failed), failed)

    def change_and_follow(self, job: Callable[[Log], None], failed: Failed) -> None:
        """Run a job that takes away or corrects what is no entry, and have the copies follow at once.

        `failed` may come although the log has let go of it: where a copy could not follow yet. It says so.
        """

        def whole(log: Log) -> Deleted:
            job(log)
            return (), self._forget_in_copies(())

        self.with_log(whole, lambda result: self._told_deleted(result, lambda: None, failed), failed)

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

        def job(log: Log) -> Deleted:
            uids = log.delete_taken_out()
            return uids, self._forget_in_copies(uids) if uids else None

        self.with_log(job, lambda result: self._told_deleted(result, done, failed), failed)

    def restore(self, path: Path, passphrase: str | None, done: Callable[[], None], failed: Failed) -> None:
        """Put a copy or a packed log in the place of the log, and open it; where there is no log, make it from that.

        The log that was there stays as a copy. On failure it is as it was, and open if it was open.
        """
        before = self._state
        if before is LogState.OPEN:
            self.closing.emit()
            self._held.write_all()

        def job() -> tuple[LamplitError | None, bool, bool]:
            vault, was_open = self._vault or self._make_vault(), self._log is not None
            error: LamplitError | None = None
            self._close_log()
            try:
                self._log, self._vault = vault.restore(path, passphrase), vault
            except LamplitError as caught:
                error = caught
            if error is not None and was_open:
                with suppress(LamplitError):
                    self._log, self._vault = vault.reopen(), vault
            with suppress(LamplitError):
                return error, self._log is not None, vault.is_locked_by_passphrase()
            return error, self._log is not None, passphrase is not None

        def restored(result: tuple[LamplitError | None, bool, bool]) -> None:
            error, is_open, locked = result
            if error is None:
                self._locked = locked
                self._opened(LogState.OPEN)
                self.changed.emit()
                done()
                return
            back = before if before is not LogState.OPENING else LogState.LOCKED
            self._opened(LogState.FAULT if back is LogState.OPEN and not is_open else back)
            failed(error)

        def broken(error: LamplitError) -> None:
            self._could_not_open(error)
            failed(error)

        trouble = self._trouble
        self._set_state(LogState.OPENING)
        self._trouble = trouble
        self._runner.run(job, restored, broken)

    def salvage(self, passphrase: str | None, done: Callable[[SalvageCounts], None], failed: Failed) -> None:
        """Put a new log of what can be read in the place of a damaged one, and open it; that one stays as a copy.

        Args: passphrase: None where there is none, or where the log is open. On failure everything is as it was.
        """
        before = self._state
        if before is LogState.OPEN:
            self.closing.emit()

        def job() -> SalvageCounts:
            vault, was_open = self._vault or self._make_vault(), self._log is not None
            self._close_log()
            try:
                counts = vault.salvage(passphrase)
            except LamplitError:
                if was_open:
                    with suppress(LamplitError):
                        self._log, self._vault = vault.reopen(), vault
                raise
            self._log, self._vault = vault.reopen() if was_open else vault.unlock(passphrase), vault
            return counts

        def mended(counts: SalvageCounts) -> None:
            self._opened(LogState.OPEN)
            self.changed.emit()
            done(counts)

        def not_mended(error: LamplitError) -> None:
            self._opened(before)
            failed(error)

        trouble = self._trouble
        self._set_state(LogState.OPENING)
        self._trouble = trouble
        self._runner.run(job, mended, not_mended)

    def close(self, done: Callable[[], None] = lambda: None) -> None:
        """Write what is waiting, close the log and forget its key."""
        if self._state is LogState.OPEN:
            self.closing.emit()
            self._held.write_all()
        # A log that is still being opened opens before this job, and its answer comes too late to write then.
        late = self._held.in_order() if self._state is LogState.OPENING else []

        def job() -> None:
            try:
                if self._log is not None:
                    for entry in late:
                        self._write(entry)
            finally:
                self._close_log()

        def closed(_result: None) -> None:
            if self._state is LogState.OPEN:
                self._set_state(LogState.LOCKED)
            done()

        def not_closed(_error: LamplitError) -> None:
            closed(None)

        self._runner.run(job, closed, not_closed)
        self._runner.hurry(_CLOSE_AT_ONCE_S)

    # -- on the worker thread -----------------------------------------------------------------------------------------

    def _look(self) -> LogState:
        vault = self._make_vault()
        if not vault.exists():
            return LogState.ABSENT
        if vault.is_locked_by_passphrase():
            return LogState.LOCKED
        self._log, self._vault = vault.unlock(None), vault
        return LogState.OPEN

    def _open_log(self) -> Log:
        if self._log is None:
            raise UserError("The log is not open.")
        return self._log

    def _close_log(self) -> None:
        log, self._log, self._vault = self._log, None, None
        if log is not None:
            log.close()

    def _write(self, entry: Entry) -> None:
        log = self._open_log()
        if isinstance(entry, Run):
            log.save_run(entry)
        else:
            log.save(entry)
            if self._vault is not None:
                with suppress(LamplitError):  # it is saved; the next opening brings the copies along
                    self._vault.follow_saved(entry.at_ms)

    def _forget_in_copies(self, uids: tuple[bytes, ...]) -> LamplitError | None:
        """Delete in the copies what was deleted; returns what was in the way."""
        try:
            if self._vault is not None:
                self._vault.forget_in_backups(uids)
        except LamplitError as error:
            return error
        return None

    def _tend_copies(self) -> Deleted:
        """Finish what a crash left taken out, then see to the copies."""
        if self._log is None or self._vault is None:
            return (), None  # closed meanwhile
        uids = self._log.delete_taken_out()
        try:
            self._vault.tend_backups(uids)
        except LamplitError as error:
            return uids, error
        return uids, None

    # -- on the GUI thread --------------------------------------------------------------------------------------------

    def _obtain(self, get_log: Callable[[Vault], Log], done: Callable[[], None], failed: Failed) -> None:
        if self._state is LogState.OPEN:
            done()
            return
        before = self._state

        def job() -> None:
            self._close_log()
            vault = self._make_vault()
            self._log = get_log(vault)
            self._vault = vault

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
        self._runner.run(job, opened, not_opened)

    def _set(self, done: Callable[[], None]) -> None:
        """Go on, and look how well what was set just now is guarded."""
        done()

        def know(facts: LockFacts) -> None:
            if facts.weaker:
                self.guarded_less.emit()

        self.lock_facts(know)

    def _looked(self, state: LogState) -> None:
        # Someone may have asked for create() or open() while the look was under way.
        if self._state is not LogState.OPEN:
            self._opened(state)

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
            self._runner.run(self._tend_copies, self._told_tended, ignore)  # after what the first page asks for
        else:
            self._held.tell_held()

    def _told_tended(self, result: Deleted) -> None:
        uids, error = result
        if uids:
            self._tell_deleted(uids)
        if error is not None:
            self._look_for_damage(error)
        if isinstance(error, UserError):
            self.copies_trouble.emit(str(error))
        elif error is not None:
            self.copies_trouble.emit(self.tr("No copy of the log could be made for now."))

    def _told_deleted(self, result: Deleted, done: Callable[[], None], failed: Failed) -> None:
        uids, error = result
        if uids:
            self._tell_deleted(uids)
        if error is None:
            done()
        else:
            failed(UserError(self.tr("It is gone from the log. Its copies follow when the log opens next.")))

    def _look_for_damage(self, error: LamplitError) -> None:
        if isinstance(error, DamageError):
            self.damaged.emit()

    def _tell_deleted(self, uids: tuple[bytes, ...]) -> None:
        for uid in uids:
            self._held.drop(uid)
        self.changed.emit()
        self.deleted.emit(uids)

    def _set_state(self, state: LogState) -> None:
        if state is not LogState.FAULT:
            self._trouble = ""
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)


def _unlock_with_either(vault: Vault, new: str, current: str | None) -> Log:
    """A change that failed at its last step may have come through all the same."""
    try:
        return vault.unlock(new)
    except PassphraseError:
        return vault.unlock(current)
