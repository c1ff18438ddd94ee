"""The folder that holds the log, its key file and its copies; making it, unlocking it, changing its passphrase.

Asking whether there is a log and whether it is locked imports nothing but the standard library. The rest imports the
database, and is for the thread that works with it.

A crash at any instant leaves a log that one known passphrase opens, or none at all. For that, a new log is made whole
under another name, then the key file is written, then the log gets its name. When it is encrypted anew, the key file
holds both keys for as long as the log may have either.

Copies keep to the same order. A log that is encrypted anew is copied first, under the old key. Then the log gets its
new key, then each copy, then each copy's key file; what a crash leaves of that, the next tend_backups() does. So there
is a readable log at every instant, and no copy under the old key at the end.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.backup import BackupReason
from app.core.errors import LamplitError
from app.store import faults
from app.store.backup_vault import FILE_ID_BYTES
from app.store.files import make_private_folder
from app.store.keys import LogKey
from app.store.slots import PASSPHRASE, KdfCost, KeyFile, SealedSlot
from app.store.vault_keys import journal
from app.store.vault_salvage import VaultSalvage
from app.store.vault_ways import VaultWays

if TYPE_CHECKING:
    from app.core.exchange_ports import ForeignDoor
    from app.store.log import SqliteLog


def system_wall_ms() -> int:
    """Return the computer's wall time in UTC milliseconds."""
    return time.time_ns() // 1_000_000


class Vault(VaultSalvage, VaultWays):
    """A folder that belongs to the log alone.

    Everything that fails comes as a UserError or EnvironmentFault of app.store.faults, and has changed nothing that a
    passphrase known before doesn't open.
    """

    def __init__(
        self,
        folder: Path,
        wall_ms: Callable[[], int] = system_wall_ms,
        cost: KdfCost | None = None,
        make_door: Callable[[], ForeignDoor] | None = None,
    ) -> None:
        """Args: folder: made by create(); wall_ms: wall time in UTC milliseconds; cost: of new passphrases.

        make_door: what a log from elsewhere has to pass; with None one that holds anything of exchange is refused.
        """
        super().__init__(folder, wall_ms, cost or KdfCost(), make_door)

    def create(self, passphrase: str | None) -> SqliteLog:
        """Make a new log and open it; None leaves it open to whoever uses this computer account.

        Raises: LogExists, PassphraseTooShort, PassphraseOnlyDigits, PassphraseCommon, DiskFull, LogReadOnly,
            LogUnreachable, TooLittleMemory.
        """
        if self.exists():
            raise faults.LogExists
        key, file_id = LogKey.random(), os.urandom(FILE_ID_BYTES)
        slot = self._new_slot(key, passphrase, file_id)
        with self._told_calmly(self._unfinished):
            make_private_folder(self._folder)
            self._make_data_file(key)
            self._key_files.write(KeyFile(file_id, (slot,)))
            self._finish_making()
        return self._open(key)

    def unlock(self, passphrase: str | None) -> SqliteLog:
        """Open the log; runs left under way by a process that died become interrupted.

        A log of an older form is copied, then brought to the present one. A passphrase that was set when the memory
        was short is guarded fully from now on, where there is enough of it.
        Raises: WrongPassphrase, PassphraseNeeded, KeyFileMissing, KeyFileDamaged, LogMissing, LogEmpty,
            LogNotEncrypted, LogDamaged, LogTooNew, LogInUse, LogUnreachable, TooLittleMemory.
        """
        key, file = self._key_that_opens(passphrase)
        self._keep_before_new_form(key)
        log = self._open(key)
        if passphrase is not None:
            self._guard_fully(key, file, passphrase)
        with suppress(faults.LogReadOnly, faults.DiskFull, faults.LogInUse):  # reading goes on; the next start does it
            log.mark_interrupted()
        return log

    def try_passphrase(self, passphrase: str | None) -> None:
        """Raise what unlock() would raise for this passphrase; opens nothing, so it may be called on an open log."""
        self._key_that_opens(passphrase)

    def change_passphrase(self, current: str | None, new: str | None) -> None:
        """Let the log open with another passphrase, or with none. Close the log first and unlock it afterwards.

        A passphrase in place of another rewrites the key file only. A passphrase in place of none encrypts the log
        anew, because the key so far lay open on the disk. Takes a second or two. The copies follow.
        Raises: what unlock() and create() raise.
        """
        key, file = self._key_that_opens(current)
        with self._told_calmly(self._data):
            if new is not None and file.opens_without_passphrase:
                new_key = key.with_new_key()
                self._encrypt_anew(key, file, new_key, (self._new_slot(new_key, new, file.file_id),))
                self._copies_follow_key(new_key)
            else:
                slot = self._new_slot(key, new, file.file_id)
                others = (old for old in file.without(PASSPHRASE) if isinstance(old, SealedSlot))
                self._key_files.write(file.settled_on((slot, *others)))
                self._copies_follow_key(key)

    def _make_data_file(self, key: LogKey) -> None:
        """Make the log under its unfinished name. One left by a crash was never used: its key went with the process."""
        from app.store.database import create_file

        for left_over in (self._unfinished, journal(self._unfinished)):
            left_over.unlink(missing_ok=True)
        self._move_old_journal()
        create_file(self._unfinished, key)

    def reopen(self) -> SqliteLog:
        """Open the log by the key of its last opening. Raises: LogNotOpen; what unlock() raises."""
        return self._open(self._held())

    def _guard_fully(self, key: LogKey, file: KeyFile, passphrase: str) -> None:
        """Seal the key anew if trying a passphrase costs less than is asked for; else, and on trouble, leave it."""
        weak = file.sealed(PASSPHRASE)
        if weak is None or file.opens_without_passphrase or weak.cost.memory_kib >= self._cost.memory_kib:
            return
        from app.store.sealing import seal

        with suppress(faults.TooLittleMemory, OSError):  # it opens all the same, and the next unlock tries again
            more_kib = 2 * weak.cost.memory_kib
            slot = seal(key, passphrase, PASSPHRASE, file.file_id, self._cost, more_kib)
            self._key_files.write(file.settled_on((slot, *file.without(PASSPHRASE))))

    def _keep_before_new_form(self, key: LogKey) -> None:
        """Copy a log whose form is about to change. A copy that can't be made keeps nobody from their log."""
        from app.store.dbdriver import DatabaseError
        from app.store.migrations import log_migrations

        with suppress(LamplitError, OSError, DatabaseError):
            with closing(self._opener(key)(self._data)) as db:
                changes = bool(log_migrations().pending(db))
            if changes:
                self._backups().make(self._data, BackupReason.NEW_FORM, self._opener(key), self._beside_copies())
