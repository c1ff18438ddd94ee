"""The one holder of the open log: opens it off the GUI thread, and holds what cannot be written yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from app.core.checkin import CheckIn
from app.core.errors import BugError, LamplitError, PassphraseError, UserError
from app.core.ports import Log
from app.core.run import Run
from app.ui.jobs import Failed, JobRunner, ignore

T = TypeVar("T")

Entry = CheckIn | Run


class LogState(StrEnum):
    """How the log stands. OPENING is also the state before begin() has looked."""

    ABSENT = "absent"
    LOCKED = "locked"
    OPENING = "opening"
    OPEN = "open"
    FAULT = "fault"


class Saved(StrEnum):
    """Where something is after saving it."""

    ON_DISK = "on-disk"
    HELD = "held"  # in memory, until the log opens; gone with the process


class Vault(Protocol):
    """The encrypted file as it is before it is open. Called on the worker thread only."""

    def exists(self) -> bool:
        """Return whether there is a log."""

    def is_locked_by_passphrase(self) -> bool:
        """Return whether opening it asks for a passphrase."""

    def create(self, passphrase: str | None) -> Log:
        """Make a new, empty log and open it."""

    def try_passphrase(self, passphrase: str | None) -> None:
        """Raise what unlock() would raise for this passphrase; opens nothing."""

    def change_passphrase(self, current: str | None, new: str | None) -> None:
        """Let the closed log open with another passphrase, or with none."""

    def unlock(self, passphrase: str | None) -> Log:
        """Open it. Raises PassphraseError when the passphrase is another one, LamplitError when it cannot be read."""


@dataclass(slots=True)
class _Waiting:
    """Something not yet on disk, and who wants to hear when it is."""

    entry: Entry
    saved: list[Callable[[Saved], None]]
    failed: list[Failed]
    in_flight: bool = False


class LogKeeper(QObject):
    """Opens, closes and writes the log. Signals and callbacks come on the GUI thread.

    Signals:
        state_changed: the new LogState.
        changed: something was written or deleted.
        deleted: uids of what was deleted, a tuple.
        closing: the open log is about to be closed; a job handed in now is still done before it.
    """

    state_changed = Signal(object)
    changed = Signal()
    deleted = Signal(object)
    closing = Signal()

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
        self._waiting: dict[bytes, _Waiting] = {}
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
        return len(self._waiting)

    def begin(self) -> None:
        """Look whether there is a log, and open it if it asks for no passphrase."""
        self._runner.run(self._look, self._looked, self._could_not_open)

    def create(self, passphrase: str | None, done: Callable[[], None], failed: Failed) -> None:
        """Make a new log, open it, and write what was held."""
        self._locked = passphrase is not None
        self._obtain(lambda vault: vault.create(passphrase), done, failed)

    def open(self, passphrase: str | None, done: Callable[[], None], failed: Failed) -> None:
        """Open the log and write what was held."""
        self._locked = passphrase is not None
        self._obtain(lambda vault: vault.unlock(passphrase), done, failed)

    def change_passphrase(self, current: str | None, new: str, done: Callable[[], None], failed: Failed) -> None:
        """Let the open log open with another passphrase; None for `current` where it had none. It stays open."""

        def job() -> None:
            vault = self._make_vault()
            vault.try_passphrase(current)
            self._close_log()
            try:
                vault.change_passphrase(current, new)
            finally:
                self._log, self._vault = _unlock_with_either(vault, new, current), vault

        def changed(_result: None) -> None:
            self._locked = True
            done()

        self._runner.run(job, changed, failed)

    def with_log(self, job: Callable[[Log], T], done: Callable[[T], None], failed: Failed) -> None:
        """Run a job that reads the log. `failed` gets a UserError when the log is not open."""
        self._runner.run(lambda: job(self._open_log()), done, failed)

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
        waiting = self._waiting.get(entry.uid)
        if waiting is None:
            self._waiting[entry.uid] = _Waiting(entry, [saved], [failed])
        else:
            waiting.entry = entry
            waiting.in_flight = False
            waiting.saved.append(saved)
            waiting.failed.append(failed)
        if self._state is LogState.OPEN:
            self._write_waiting()
        elif self._state is not LogState.OPENING:
            self._tell_held()

    def drop(self, uid: bytes) -> None:
        """Forget something that is held and not yet written."""
        self._waiting.pop(uid, None)

    def delete(self, uids: tuple[bytes, ...], done: Callable[[], None], failed: Failed) -> None:
        """Delete check-ins and runs wholly, held ones too."""
        for uid in uids:
            self.drop(uid)

        def job(log: Log) -> None:
            for uid in uids:
                log.delete(uid)

        def deleted(_result: None) -> None:
            self.changed.emit()
            self.deleted.emit(uids)
            done()

        self.with_log(job, deleted, failed)

    def close(self, done: Callable[[], None] = lambda: None) -> None:
        """Write what is waiting, close the log and forget its key."""
        if self._state is LogState.OPEN:
            self.closing.emit()
            self._write_waiting()
        # A log that is still being opened opens before this job, and its answer comes too late to write then.
        late = self._in_order() if self._state is LogState.OPENING else []

        def job() -> None:
            try:
                if self._log is not None:
                    for waiting in late:
                        self._write(waiting.entry)
            finally:
                self._close_log()

        def closed(_result: None) -> None:
            if self._state is LogState.OPEN:
                self._set_state(LogState.LOCKED)
            done()

        def not_closed(_error: LamplitError) -> None:
            closed(None)

        self._runner.run(job, closed, not_closed)

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

    def _opened(self, state: LogState) -> None:
        self._set_state(state)
        if state is LogState.OPEN:
            self._write_waiting()
        else:
            self._tell_held()

    def _set_state(self, state: LogState) -> None:
        if state is not LogState.FAULT:
            self._trouble = ""
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def _tell_held(self) -> None:
        for waiting in list(self._waiting.values()):
            callbacks, waiting.saved, waiting.failed = waiting.saved, [], []
            for saved in callbacks:
                saved(Saved.HELD)

    def _in_order(self) -> list[_Waiting]:
        # Runs first: a check-in names the run it belongs to.
        return sorted(self._waiting.values(), key=lambda each: isinstance(each.entry, CheckIn))

    def _write_waiting(self) -> None:
        for waiting in self._in_order():
            if not waiting.in_flight:
                waiting.in_flight = True
                self._start_write(waiting)

    def _start_write(self, waiting: _Waiting) -> None:
        entry = waiting.entry

        def written(_result: None) -> None:
            if waiting.entry is not entry:
                return  # a later form is on its way; it tells
            if self._waiting.get(entry.uid) is waiting:
                del self._waiting[entry.uid]
            callbacks, waiting.saved, waiting.failed = waiting.saved, [], []
            self.changed.emit()
            for saved in callbacks:
                saved(Saved.ON_DISK)

        def not_written(error: LamplitError) -> None:
            if waiting.entry is not entry:
                return
            waiting.in_flight = False
            callbacks, waiting.saved, waiting.failed = waiting.failed, [], []
            if isinstance(error, BugError):
                self._waiting.pop(entry.uid, None)  # would fail again each time
            for failed in callbacks:
                failed(error)

        self._runner.run(lambda: self._write(entry), written, not_written)


def _unlock_with_either(vault: Vault, new: str, current: str | None) -> Log:
    """A change that failed at its last step may have come through all the same."""
    try:
        return vault.unlock(new)
    except PassphraseError:
        return vault.unlock(current)
