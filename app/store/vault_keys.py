"""The folder of the log and its key file: whether there is a log, and which key opens it.

Asking imports nothing but the standard library. The rest imports the database, and is for the thread that works with
it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import LamplitError
from app.store import faults
from app.store.files import sync_folder
from app.store.keys import LogKey
from app.store.room import Room
from app.store.slots import PASSPHRASE, KdfCost, KeyFile, KeyFileStore, OpenSlot, SealedSlot, Slot

if TYPE_CHECKING:
    from app.core.exchange_ports import ForeignDoor
    from app.store.backup_copy import Opener
    from app.store.log import SqliteLog


class VaultKeys:
    """What a vault knows of its own keys."""

    def __init__(
        self,
        folder: Path,
        wall_ms: Callable[[], int],
        cost: KdfCost,
        make_door: Callable[[], ForeignDoor] | None = None,
    ) -> None:
        """Args: folder: may be missing yet; wall_ms: wall time in UTC milliseconds; cost: of new passphrases.

        make_door: what a log from elsewhere has to pass; with None one that holds anything of exchange is refused.
        """
        self._folder = folder
        self._wall_ms = wall_ms
        self._cost = cost
        self._make_door = make_door
        self._key_files = KeyFileStore(folder)
        self._data = folder / "data.db"
        self._unfinished = folder / "data.db.new"
        self._packing = folder / "data.db.packing"
        self._old_journal = folder / "data.db-journal.old"
        self._key: LogKey | None = None  # from the opening of the log on, for its copies

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

    def _new_slot(self, key: LogKey, passphrase: str | None, file_id: bytes) -> Slot:
        if passphrase is None:
            return OpenSlot(key)
        from app.store.sealing import check_new_phrase, seal

        check_new_phrase(passphrase)
        return seal(key, passphrase, PASSPHRASE, file_id, self._cost)

    def _finish_making(self) -> None:
        journal(self._unfinished).unlink(missing_ok=True)
        self._unfinished.replace(self._data)
        sync_folder(self._folder)

    def _key_that_opens(self, phrase: str | None, name: str = PASSPHRASE) -> tuple[LogKey, KeyFile]:
        """Return the key that the log really has, and the key file put in order for it.

        Args: name: of the slots that the phrase is tried on.
        """
        if not self.exists():
            raise faults.LogMissing
        file = self._key_files.read()
        present = self._keys(file.file_id, file.slots, phrase, name)
        pending = self._keys(file.file_id, file.pending, phrase, name)
        if not present and not pending:
            raise faults.PassphraseNeeded if phrase is None else faults.WrongPassphrase
        with self._told_calmly(self._data):
            self._finish_if_begun(present)
            for key, slots in [*((key, file.slots) for key in present), *((key, file.pending) for key in pending)]:
                if self._opens(self._data, key):
                    return key, self._put_in_order(file.settled_on(slots))
        if file.pending and not pending:  # the log has its new key already, and this isn't the passphrase to it
            raise faults.PassphraseNeeded if phrase is None else faults.WrongPassphrase
        raise faults.LogDamaged

    def _keys(
        self, file_id: bytes, slots: tuple[Slot, ...], phrase: str | None, name: str = PASSPHRASE
    ) -> list[LogKey]:
        keys = [slot.key for slot in slots if isinstance(slot, OpenSlot)]
        if phrase is None or keys:
            return keys
        from app.store.sealing import unseal

        for slot in slots:
            if isinstance(slot, SealedSlot) and slot.name == name:
                with suppress(faults.WrongPassphrase):
                    keys.append(unseal(slot, phrase, file_id))
        return keys

    def _finish_if_begun(self, keys: list[LogKey]) -> None:
        """Give a log its name that was made whole before a crash came in between."""
        if not self._data.exists() and self._unfinished.exists():
            if not any(self._opens(self._unfinished, key) for key in keys):
                raise faults.LogMissing
            self._finish_making()

    def _opens(self, path: Path, key: LogKey) -> bool:
        """Return whether this key opens the file; its form stays as it is."""
        from app.store.backup_copy import opens

        return opens(path, key)

    def _put_in_order(self, file: KeyFile) -> KeyFile:
        with suppress(OSError):  # on a read-only stick the next unlock decides the same again
            if not self._key_files.holds(file):
                self._key_files.write(file)
        return file

    def _move_old_journal(self) -> None:
        """SQLite would play another log's journal into the one that comes in its place."""
        old = journal(self._data)
        if old.exists() and old.stat().st_size:
            old.replace(self._old_journal)
        old.unlink(missing_ok=True)

    def _held(self) -> LogKey:
        if self._key is None:
            raise faults.LogNotOpen
        return self._key

    def _opener(self, key: LogKey) -> Opener:
        from app.store.backup_copy import open_as_is

        return partial(open_as_is, key=key)

    def _open(self, key: LogKey) -> SqliteLog:
        from app.store.database import open_file
        from app.store.log import SqliteLog

        with self._told_calmly(self._data):
            log = SqliteLog(partial(open_file, self._data, key), self._data, self._wall_ms, Room(self._folder))
        self._key = key
        return log

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


def journal(path: Path) -> Path:
    """Return where SQLite keeps what it would take back."""
    return path.with_name(path.name + "-journal")
