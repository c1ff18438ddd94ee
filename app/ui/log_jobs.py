"""What is done with the log and the folder it lies in, off the GUI thread: each method is a job or a part of one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from app.core.backup import SalvageCounts, SalvageStopped, Vault
from app.core.errors import LamplitError, PassphraseError, UserError
from app.core.ports import Log
from app.core.progress import Told
from app.core.run import Run
from app.ui.log_held import Entry

T = TypeVar("T")

Deleted = tuple[tuple[bytes, ...], LamplitError | None]
"""What is gone from the log, and what kept its copies from following."""


class LogJobs:
    """The log, open or not. Made on the GUI thread, and used on the worker thread alone from then on."""

    def __init__(self, make_vault: Callable[[], Vault]) -> None:
        """`make_vault` is called by the jobs: its imports stay off the GUI thread."""
        self._make_vault = make_vault
        self._log: Log | None = None
        self._vault: Vault | None = None  # the one that opened the log, which knows its key

    @property
    def is_open(self) -> bool:
        """Whether the log is open."""
        return self._log is not None

    @property
    def log(self) -> Log:
        """The open log. Raises UserError where it is not open."""
        if self._log is None:
            raise UserError("The log is not open.")
        return self._log

    @property
    def vault(self) -> Vault:
        """The folder of the log: the one that opened it, or a new one where it is closed."""
        return self._vault or self._make_vault()

    # -- opening and closing -----------------------------------------------------------------------------------------

    def look(self) -> tuple[bool, bool]:
        """Open the log if it asks for no passphrase. Returns whether there is one, and whether it is open now."""
        vault = self._make_vault()
        if not vault.exists():
            return False, False
        if vault.is_locked_by_passphrase():
            return True, False
        self._log, self._vault = vault.unlock(None), vault
        return True, True

    def obtain(self, get_log: Callable[[Vault], Log]) -> None:
        """Take the log that `get_log` opens or makes in the place of the one that may be open."""
        self.close()
        vault = self._make_vault()
        self._log, self._vault = get_log(vault), vault

    def close(self) -> None:
        """Close the log, if it is open, and forget its key."""
        log, self._log, self._vault = self._log, None, None
        if log is not None:
            log.close()

    def write_and_close(self, entries: Iterable[Entry]) -> None:
        """Close the log; where it is open, write these first."""
        try:
            if self._log is not None:
                for entry in entries:
                    self.write(entry)
        finally:
            self.close()

    def while_closed(self, job: Callable[[Vault], T], current: str | None, new: str) -> T:
        """Run a job that changes the passphrase from `current` to `new`; the log is closed for it and open again after.

        A wrong `current` is found out first, and the log stays open then.
        """
        vault = self._make_vault()
        vault.try_passphrase(current)
        self.close()
        try:
            return job(vault)
        finally:
            self._log, self._vault = _unlock_with_either(vault, new, current), vault

    # -- another log in its place ------------------------------------------------------------------------------------

    def restore(self, path: Path, passphrase: str | None) -> tuple[LamplitError | None, bool, bool]:
        """Put a copy or a packed log in the place of the log, and open it; where that fails, the log as it was.

        Returns what was in the way, whether the log is open now, and whether it asks for a passphrase.
        """
        vault, was_open = self.vault, self.is_open
        error: LamplitError | None = None
        self.close()
        try:
            self._log, self._vault = vault.restore(path, passphrase), vault
        except LamplitError as caught:
            error = caught
        if error is not None and was_open:
            with suppress(LamplitError):
                self._log, self._vault = vault.reopen(), vault
        with suppress(LamplitError):
            return error, self.is_open, vault.is_locked_by_passphrase()
        return error, self.is_open, passphrase is not None

    def salvage(self, passphrase: str | None, told: Told, stop: threading.Event) -> SalvageCounts:
        """Put a new log of what can be read in the place of a damaged one, and open it; on failure it is as it was.

        Args: passphrase: None where there is none, or where the log is open; stop: set to end it.
        Raises: SalvageStopped, what the vault raises.
        """
        vault, was_open = self.vault, self.is_open
        self.close()
        try:
            counts = vault.salvage(passphrase, _in_hundredths(told, stop))
        except LamplitError:
            if was_open:
                with suppress(LamplitError):
                    self._log, self._vault = vault.reopen(), vault
            raise
        self._log, self._vault = vault.reopen() if was_open else vault.unlock(passphrase), vault
        return counts

    # -- writing and deleting ----------------------------------------------------------------------------------------

    def write(self, entry: Entry) -> None:
        """Write a check-in or a run, or the latest form of one."""
        log = self.log
        if isinstance(entry, Run):
            log.save_run(entry)
        else:
            log.save(entry)
            if self._vault is not None:
                with suppress(LamplitError):  # it is saved; the next opening brings the copies along
                    self._vault.follow_saved(entry.at_ms)

    def delete_taken_out(self) -> Deleted:
        """Delete wholly, in the log and its copies, what was taken out."""
        uids = self.log.delete_taken_out()
        return uids, self._forget_in_copies(uids) if uids else None

    def change_and_follow(self, job: Callable[[Log], None]) -> Deleted:
        """Run a job that takes away or corrects what is no entry, and have the copies follow."""
        job(self.log)
        return (), self._forget_in_copies(())

    def tend_copies(self) -> Deleted:
        """Finish what a crash left taken out, then see to the copies."""
        if self._log is None or self._vault is None:
            return (), None  # closed meanwhile
        uids = self._log.delete_taken_out()
        try:
            self._vault.tend_backups(uids)
        except LamplitError as error:
            return uids, error
        return uids, None

    def _forget_in_copies(self, uids: tuple[bytes, ...]) -> LamplitError | None:
        """Delete in the copies what was deleted; returns what was in the way."""
        try:
            if self._vault is not None:
                self._vault.forget_in_backups(uids)
        except LamplitError as error:
            return error
        return None


def _in_hundredths(told: Told, stop: threading.Event) -> Told:
    """Return what tells only what a person can see, and raises SalvageStopped where it is to end."""
    before = -1

    def step(done: int, total: int) -> None:
        nonlocal before
        if stop.is_set():
            raise SalvageStopped
        share = 100 * done // total
        if share != before:
            before = share
            told(done, total)

    return step


def _unlock_with_either(vault: Vault, new: str, current: str | None) -> Log:
    """A change that failed at its last step may have come through all the same."""
    try:
        return vault.unlock(new)
    except PassphraseError:
        return vault.unlock(current)
