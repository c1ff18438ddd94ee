"""The folder that holds the log and the key file; making it, unlocking it, changing its passphrase.

Asking whether there is a log and whether it is locked imports nothing but the standard library. The rest imports the
database, and is for the thread that works with it.

A crash at any instant leaves a log that one known passphrase opens, or none at all. For that, a new log is made whole
under another name, then the key file is written, then the log gets its name. When it is encrypted anew, the key file
holds both keys for as long as the log may have either.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import LamplitError
from app.store import faults
from app.store.files import make_private_folder, sync_folder
from app.store.keys import LogKey
from app.store.slots import PASSPHRASE, KdfCost, KeyFile, KeyFileStore, OpenSlot, SealedSlot, Slot

if TYPE_CHECKING:
    from app.store.log import SqliteLog

_FILE_ID_BYTES = 16


def system_wall_ms() -> int:
    """Return the computer's wall time in UTC milliseconds."""
    return time.time_ns() // 1_000_000


class Vault:
    """A folder that belongs to the log alone.

    Everything that fails comes as a UserError or EnvironmentFault of app.store.faults, and has changed nothing that a
    passphrase known before doesn't open.
    """

    def __init__(self, folder: Path, wall_ms: Callable[[], int] = system_wall_ms, cost: KdfCost | None = None) -> None:
        """Args: folder: made by create(); wall_ms: wall time in UTC milliseconds; cost: of new passphrases."""
        self._folder = folder
        self._wall_ms = wall_ms
        self._cost = cost or KdfCost()
        self._key_files = KeyFileStore(folder)
        self._data = folder / "data.db"
        self._unfinished = folder / "data.db.new"

    def exists(self) -> bool:
        """Return whether there is a log, or anything that may be part of one. Raises: LogUnreachable."""
        try:
            return self._data.exists() or self._key_files.exists()
        except OSError:
            raise faults.LogUnreachable from None

    def is_locked_by_passphrase(self) -> bool:
        """Return whether unlock() needs a passphrase; False where there is no log.

        After a crash in the middle of setting the first passphrase this may be False and unlock(None) raise
        PassphraseNeeded. Raises: KeyFileMissing, KeyFileDamaged, LogTooNew, LogUnreachable.
        """
        return self.exists() and not self._key_files.read().opens_without_passphrase

    def create(self, passphrase: str | None) -> SqliteLog:
        """Make a new log and open it; None leaves it open to whoever uses this computer account.

        Raises: LogExists, PassphraseTooShort, DiskFull, LogReadOnly, LogUnreachable, TooLittleMemory.
        """
        if self.exists():
            raise faults.LogExists
        key, file_id = LogKey.random(), os.urandom(_FILE_ID_BYTES)
        slot = self._new_slot(key, passphrase, file_id)
        with self._told_calmly(self._unfinished):
            make_private_folder(self._folder)
            self._make_data_file(key)
            self._key_files.write(KeyFile(file_id, (slot,)))
            self._finish_making()
        return self._log(key)

    def unlock(self, passphrase: str | None) -> SqliteLog:
        """Open the log; runs left under way by a process that died become interrupted.

        Raises: WrongPassphrase, PassphraseNeeded, KeyFileMissing, KeyFileDamaged, LogMissing, LogEmpty,
            LogNotEncrypted, LogDamaged, LogTooNew, LogInUse, LogUnreachable, TooLittleMemory.
        """
        key, _ = self._key_that_opens(passphrase)
        log = self._log(key)
        with suppress(faults.LogReadOnly, faults.DiskFull, faults.LogInUse):  # reading goes on; the next start does it
            log.mark_interrupted()
        return log

    def try_passphrase(self, passphrase: str | None) -> None:
        """Raise what unlock() would raise for this passphrase; opens nothing, so it may be called on an open log."""
        self._key_that_opens(passphrase)

    def change_passphrase(self, current: str | None, new: str | None) -> None:
        """Let the log open with another passphrase, or with none. Close the log first and unlock it afterwards.

        A passphrase in place of another rewrites the key file only. A passphrase in place of none encrypts the log
        anew, because the key so far lay open on the disk. Takes a second or two.
        Raises: what unlock() and create() raise.
        """
        key, file = self._key_that_opens(current)
        with self._told_calmly(self._data):
            if new is not None and file.opens_without_passphrase:
                self._encrypt_anew(key, file, new)
            else:
                slot = self._new_slot(key, new, file.file_id)
                others = (old for old in file.slots if isinstance(old, SealedSlot) and old.name != PASSPHRASE)
                self._key_files.write(file.settled_on((slot, *others)))

    def _new_slot(self, key: LogKey, passphrase: str | None, file_id: bytes) -> Slot:
        if passphrase is None:
            return OpenSlot(key)
        from app.store.sealing import check_new_phrase, seal

        check_new_phrase(passphrase)
        return seal(key, passphrase, PASSPHRASE, file_id, self._cost)

    def _make_data_file(self, key: LogKey) -> None:
        """Make the log under its unfinished name. One left by a crash was never used: its key went with the process."""
        from app.store.database import create_file

        for left_over in (self._unfinished, _journal(self._unfinished)):
            left_over.unlink(missing_ok=True)
        with suppress(FileNotFoundError):  # SQLite would play another log's journal into this one
            _journal(self._data).replace(self._folder / "data.db-journal.old")
        create_file(self._unfinished, key)

    def _finish_making(self) -> None:
        _journal(self._unfinished).unlink(missing_ok=True)
        self._unfinished.replace(self._data)
        sync_folder(self._folder)

    def _key_that_opens(self, passphrase: str | None) -> tuple[LogKey, KeyFile]:
        """Return the key that the log really has, and the key file put in order for it."""
        if not self.exists():
            raise faults.LogMissing
        file = self._key_files.read()
        present = self._keys(file.file_id, file.slots, passphrase)
        pending = self._keys(file.file_id, file.pending, passphrase)
        if not present and not pending:
            raise faults.PassphraseNeeded if passphrase is None else faults.WrongPassphrase
        with self._told_calmly(self._data):
            self._finish_if_begun(present)
            for key, slots in [*((key, file.slots) for key in present), *((key, file.pending) for key in pending)]:
                if self._opens(self._data, key):
                    return key, self._put_in_order(file.settled_on(slots))
        if file.pending and not pending:  # the log has its new key already, and this isn't the passphrase to it
            raise faults.PassphraseNeeded if passphrase is None else faults.WrongPassphrase
        raise faults.LogDamaged

    def _keys(self, file_id: bytes, slots: tuple[Slot, ...], passphrase: str | None) -> list[LogKey]:
        keys = [slot.key for slot in slots if isinstance(slot, OpenSlot)]
        if passphrase is None or keys:
            return keys
        from app.store.sealing import unseal

        for slot in slots:
            if isinstance(slot, SealedSlot) and slot.name == PASSPHRASE:
                with suppress(faults.WrongPassphrase):
                    keys.append(unseal(slot, passphrase, file_id))
        return keys

    def _finish_if_begun(self, keys: list[LogKey]) -> None:
        """Give a log its name that was made whole before a crash came in between."""
        if not self._data.exists() and self._unfinished.exists():
            if not any(self._opens(self._unfinished, key) for key in keys):
                raise faults.LogMissing
            self._finish_making()

    def _opens(self, path: Path, key: LogKey) -> bool:
        """Return whether this key opens the file; tried twice, since a read can fail once."""
        from app.store.database import open_file
        from app.store.dbdriver import DatabaseError
        from app.store.translate import wrong_key_or_damaged

        for attempt in (1, 2):
            try:
                open_file(path, key).close()
            except DatabaseError as error:
                if attempt == 2 and not wrong_key_or_damaged(error):
                    raise
            else:
                return True
        return False

    def _put_in_order(self, file: KeyFile) -> KeyFile:
        with suppress(OSError):  # on a read-only stick the next unlock decides the same again
            if not self._key_files.holds(file):
                self._key_files.write(file)
        return file

    def _encrypt_anew(self, key: LogKey, file: KeyFile, passphrase: str) -> None:
        from app.store.database import encrypt_anew

        new_key = key.with_new_key()
        slot = self._new_slot(new_key, passphrase, file.file_id)
        self._key_files.write(KeyFile(file.file_id, file.slots, pending=(slot,)))
        encrypt_anew(self._data, key, new_key)
        self._key_files.write(file.settled_on((slot,)))

    def _log(self, key: LogKey) -> SqliteLog:
        from app.store.database import open_file
        from app.store.log import SqliteLog

        with self._told_calmly(self._data):
            return SqliteLog(partial(open_file, self._data, key), self._data, self._wall_ms)

    @contextmanager
    def _told_calmly(self, path: Path) -> Iterator[None]:
        """Turn the system's and the library's errors, met while working on path, into ours."""
        from app.store.dbdriver import DatabaseError
        from app.store.translate import fault_of

        try:
            yield
        except LamplitError:
            raise
        except OSError as error:
            raise faults.fault_of_os(error) from None
        except DatabaseError as error:
            raise fault_of(error, path) from None


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")
