"""The copies of a log as its vault sees them: kept by themselves, looked into, put in the log's place, carried away.

A copy that takes the log's place is made ready beside it, under the key that the log has, and takes it in one step: the
key file stays, and with it the passphrase of today. Only where the present key is not to be had does the key file name
both keys for that time.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.backup import BackupInfo, BackupReason
from app.core.errors import LamplitError
from app.core.log_query import LogContents
from app.store import faults
from app.store.backup_names import COPIES
from app.store.files import sync_folder
from app.store.keys import LogKey
from app.store.slots import BEFORE, PASSPHRASE, KeyFile, SealedSlot, Slot
from app.store.vault_keys import VaultKeys, journal

if TYPE_CHECKING:
    from app.store.backups import Backups
    from app.store.log import SqliteLog

FILE_ID_BYTES = 16


def ignore_count(_done: int) -> None:
    """Take a count and do nothing with it."""


class VaultCopies(VaultKeys):
    """The part of a vault that is for copies. What fails comes as in Vault; it calls no other part of it."""

    def backups(self) -> tuple[BackupInfo, ...]:
        """Return the copies on this computer, newest first. Raises: LogUnreachable."""
        with self._told_calmly(self._data):
            return self._backups().listed()

    def tend_backups(self, uids: Collection[bytes] = ()) -> None:
        """Finish what a crash left, have the copies follow the log, make the one of today, let go of old ones.

        An empty log has no copy of the day. Call it when the log is open.
        Args: uids: of what was deleted just now. Raises: LogNotOpen, NoRoomForCopy, CopyDamaged; what a write raises.
        """
        key = self._held()
        with self._copying():
            self._sweep()
            backups = self._backups()
            backups.sweep()
            self._copies_follow(key, uids)
            if self._any_entry(key):
                backups.make_daily(self._data, self._opener(key), self._beside_copies())
            backups.prune()

    def forget_in_backups(self, uids: Collection[bytes] = ()) -> None:
        """Delete in every copy what was deleted in the log, and correct what was corrected.

        A copy in which that can't be done is removed wholly.
        Args: uids: of what was deleted just now. Raises: LogNotOpen, LogInUse, LogReadOnly, LogUnreachable.
        """
        key = self._held()
        with self._copying():
            self._sweep()
            self._old_journal.unlink(missing_ok=True)
            backups = self._backups()
            backups.sweep()
            backups.follow_log(self._data, self._opener(key), uids)

    def follow_saved(self, at_ms: int) -> None:
        """Have the copies follow after a check-in of that time was saved; nothing where all of them are older."""
        newest = max((copy.made_ms for copy in self.backups()), default=None)
        if newest is not None and newest >= at_ms:
            self.forget_in_backups()

    def look_into(self, path: Path, passphrase: str | None) -> LogContents:
        """Return what is in a copy or a packed log; both, and the log, stay as they are.

        Args: passphrase: None for a copy that opens as the open log does, or that has none.
        Raises: PassphraseNeeded, WrongPassphrase, CopyMissing, NotACopy, CopyCutShort, CopyDamaged, KeyFileMissing,
            KeyFileDamaged, LogTooNew, NoRoomForCopy, LogUnreachable, TooLittleMemory.
        """
        from app.store.backup_stage import staged
        from app.store.counts import contents_of

        staging = staged(path, self._folder, passphrase, self._key, self._make_door)
        with self._copying(path), staging as (copy, key, _), closing(self._opener(key)(copy)) as db:
            return contents_of(db)

    def restore(self, path: Path, passphrase: str | None) -> SqliteLog:
        """Put a copy or a packed log in the place of the log, and open it. Close the log first.

        The log that was there is kept as a copy. The passphrase stays that of today; where the log's own key is not
        known, from its opening or by this passphrase, it is that of the copy from now on.
        Raises: what look_into() raises; the log is as it was then, and reopen() opens it.
        """
        from app.store.backup_stage import staged

        if not self.exists():
            return self.unpack_as_new(path, passphrase)
        with self._copying(path):
            key = self._present_key(passphrase)  # first: what it opens is one's own
            with staged(path, self._folder, passphrase, key, self._make_door) as (copy, copy_key, copy_file):
                if key is not None:
                    self._under_key(copy, copy_key, key)
                    self._keep_aside(key)
                    self._put_in_place(copy)
                else:
                    key = self._restore_without_key(path, copy, copy_key, copy_file, passphrase)
        return self._open(key)

    def unpack_as_new(self, path: Path, passphrase: str | None) -> SqliteLog:
        """Make the log of a fresh computer from a copy or a packed log, and open it by the copy's passphrase.

        Raises: LogExists; what look_into() raises; nothing is left then.
        """
        from app.store.backup_stage import staged

        if self.exists():
            raise faults.LogExists
        staging = staged(path, self._folder, passphrase, None, self._make_door)
        with self._copying(path), staging as (copy, copy_key, copy_file):
            key, file_id = LogKey.random(), os.urandom(FILE_ID_BYTES)
            slot = self._slot_as(copy_file, key, passphrase, file_id)
            self._under_key(copy, copy_key, key)
            self._move_old_journal()
            for left_over in (self._unfinished, journal(self._unfinished)):
                left_over.unlink(missing_ok=True)
            copy.replace(self._unfinished)
            self._key_files.write(KeyFile(file_id, (slot,)))
            self._finish_making()
        return self._open(key)

    def pack(self, path: Path, passphrase: str | None) -> None:
        """Write the log to one file that can be carried away, in the place of one of that name.

        Args: passphrase: opens the file; None for the one that the log opens with.
        Raises: LogNotOpen, CopyNeedsPassphrase, PassphraseTooShort, NoRoomForCopy, LogReadOnly, LogUnreachable,
            CopyDamaged, TooLittleMemory; nothing is left of the file then.
        """
        from app.store.backup_copy import copy_log, drop_what_goes, rekey, remove_file
        from app.store.packed import write_packed

        key = self._held()
        file = self._key_files.read()
        sealed = tuple(slot for slot in file.slots if isinstance(slot, SealedSlot) and slot.name == PASSPHRASE)
        if passphrase is None and (file.opens_without_passphrase or not sealed):
            raise faults.CopyNeedsPassphrase
        file = file.settled_on(sealed)
        new_key = key
        if passphrase is not None:
            new_key, file_id = LogKey.random(), os.urandom(FILE_ID_BYTES)
            file = KeyFile(file_id, (self._new_slot(new_key, passphrase, file_id),))
        with self._copying(path):
            try:
                copy_log(self._data, self._packing, self._opener(key), in_sight=False)
                drop_what_goes(self._packing, self._opener(key), self._wall_ms())
                if new_key != key:
                    rekey(self._packing, key, new_key)
                write_packed(path, file, self._packing)
            finally:
                with suppress(OSError):
                    remove_file(self._packing)

    def _copies_follow_key(self, key: LogKey) -> None:
        from app.store.dbdriver import DatabaseError

        with suppress(LamplitError, OSError, DatabaseError):  # the passphrase is changed; the next tending does it
            self._copies_follow_new_key(key)

    def _copies_follow(self, key: LogKey, uids: Collection[bytes]) -> None:
        self._copies_follow_new_key(key)
        self._backups().follow_log(self._data, self._opener(key), uids)

    def _copies_follow_new_key(self, key: LogKey, told: Callable[[int], None] = ignore_count) -> None:
        """Have every copy open as the log does, and let go of the key before this one once none has it."""
        file = self._key_files.read()
        before = self._key_before(file, key)
        self._backups().follow_key(key, self._beside_copies(), before, told)
        if file.sealed(BEFORE) is not None:
            self._key_files.write(file.settled_on(file.without(BEFORE)))

    def _key_before(self, file: KeyFile, key: LogKey) -> LogKey | None:
        slot = file.sealed(BEFORE)
        if slot is None:
            return None
        from app.store.sealing import unseal_key

        return unseal_key(slot, key, file.file_id)

    def _beside_copies(self) -> KeyFile:
        """Return the key file as it lies beside each copy."""
        file = self._key_files.read()
        return file.settled_on(file.without(BEFORE))

    def _keep_aside(self, key: LogKey) -> None:
        """Keep the present log as a copy, or its bytes where nothing opens it."""
        backups = self._backups()
        backups.sweep()
        if not self._data.exists():
            return
        from app.store.dbdriver import DatabaseError
        from app.store.translate import fault_of

        try:
            if self._opens(self._data, key):
                backups.make(self._data, BackupReason.RESTORE, self._opener(key), self._beside_copies())
                return
        except (faults.LogDamaged, faults.LogEmpty, faults.LogNotEncrypted, faults.LogTooNew, faults.CopyDamaged):
            pass
        except DatabaseError as error:  # a page further on is damaged
            if not isinstance(fault_of(error, self._data), faults.LogDamaged):
                raise
        backups.keep_unreadable(self._data, self._key_files.path())

    def _present_key(self, passphrase: str | None) -> LogKey | None:
        """Return the key of the present log, also where the log itself is damaged; None where it isn't to be had."""
        if self._key is not None:
            return self._key
        try:
            return self._key_that_opens(passphrase)[0]
        except (faults.LogMissing, faults.LogEmpty, faults.LogNotEncrypted, faults.LogDamaged, faults.LogTooNew):
            with suppress(faults.KeyFileMissing, faults.KeyFileDamaged, faults.LogTooNew):
                file = self._key_files.read()
                keys = self._keys(file.file_id, file.slots, passphrase)
                if keys and not file.pending:
                    return keys[0]
        except (faults.WrongPassphrase, faults.PassphraseNeeded, faults.KeyFileMissing, faults.KeyFileDamaged):
            pass
        return None

    def _restore_without_key(
        self, source: Path, copy: Path, copy_key: LogKey, copy_file: KeyFile, passphrase: str | None
    ) -> LogKey:
        """Put a copy in the place of a log that the passphrase doesn't open; from now on it does."""
        key = copy_key  # that of the other copies here, too
        if source.parent != self._folder / COPIES:  # whoever made it knows its key
            key = LogKey.random()
            self._under_key(copy, copy_key, key)
        backups = self._backups()
        backups.sweep()
        if self._data.exists():
            backups.keep_unreadable(self._data, self._key_files.path())
        try:
            present = self._key_files.read()
        except (faults.KeyFileMissing, faults.KeyFileDamaged):
            present = KeyFile(os.urandom(FILE_ID_BYTES), ())
        slot = self._slot_as(copy_file, key, passphrase, present.file_id)
        self._key_files.write(KeyFile(present.file_id, present.slots, pending=(slot,)))
        self._put_in_place(copy)
        self._key_files.write(present.settled_on((slot,)))
        return key

    def _slot_as(self, file: KeyFile, key: LogKey, passphrase: str | None, file_id: bytes) -> Slot:
        return self._new_slot(key, None if file.opens_without_passphrase else passphrase, file_id)

    def _under_key(self, copy: Path, copy_key: LogKey, key: LogKey) -> None:
        from app.store.backup_copy import rekey

        if copy_key != key:
            rekey(copy, copy_key, key)

    def _put_in_place(self, copy: Path) -> None:
        from app.store.backup_copy import to_disk

        to_disk(copy)
        journal(copy).unlink(missing_ok=True)
        self._move_old_journal()
        copy.replace(self._data)
        sync_folder(self._folder)

    def _any_entry(self, key: LogKey) -> bool:
        with closing(self._opener(key)(self._data)) as db:
            found = db.execute("SELECT EXISTS (SELECT 1 FROM checkin) OR EXISTS (SELECT 1 FROM run)").fetchone()
        return bool(found[0])

    def _sweep(self) -> None:
        from app.store.backup_copy import remove_file
        from app.store.backup_stage import sweep_staged

        sweep_staged(self._folder)
        remove_file(self._packing)

    def _backups(self) -> Backups:
        from app.store.backups import Backups

        return Backups(self._folder / COPIES, self._wall_ms)

    @contextmanager
    def _copying(self, path: Path | None = None) -> Iterator[None]:
        """Tell calmly what fails at a copy."""
        try:
            with self._told_calmly(path or self._data):
                yield
        except faults.DiskFull:
            raise faults.NoRoomForCopy from None
