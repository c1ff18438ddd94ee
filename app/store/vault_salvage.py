"""A damaged log as its vault sees it: what can be read takes its place, and the damaged file is kept as a copy.

The new log is made whole beside the damaged one, under the same key, and takes its place in one step; the key file
stays. A crash at any instant leaves the damaged log or the new one.
"""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path

from app.core.backup import SalvageCounts
from app.core.errors import LamplitError
from app.core.progress import Told, untold
from app.store import faults
from app.store.backup_vault import VaultCopies
from app.store.keys import LogKey


class VaultSalvage(VaultCopies):
    """The part of a vault that is for a damaged log."""

    def salvage(self, passphrase: str | None, told: Told = untold) -> SalvageCounts:
        """Put a new log of what can be read in the place of a damaged one. Close the log first, unlock it afterwards.

        The damaged file is kept, byte for byte, among the copies. Takes seconds; half a minute for 100,000 check-ins.
        `told` hears of each page that was looked at, and ends it by raising a LamplitError.
        Raises: NotDamaged, NothingToSalvage, WrongPassphrase, PassphraseNeeded, LogMissing, KeyFileMissing,
            KeyFileDamaged, LogTooNew, NoRoomForCopy, LogReadOnly, LogUnreachable; the log is as it was then.
        """
        from app.store.backup_stage import staged_path, sweep_staged

        key = self._key_of_damaged(passphrase)
        target = staged_path(self._folder)
        with self._copying():
            if not self._data.exists():
                raise faults.LogMissing
            if self._is_sound(key):
                raise faults.NotDamaged
            try:
                counts = self._bring_over(key, target, told)
                backups = self._backups()
                backups.sweep()
                backups.keep_unreadable(self._data, self._key_files.path())
                self._put_in_place(target)
            finally:
                with suppress(OSError):
                    sweep_staged(self._folder)
        return counts

    def _bring_over(self, key: LogKey, target: Path, told: Told) -> SalvageCounts:
        from app.store.backup_stage import reading_path
        from app.store.dbdriver import DatabaseError
        from app.store.salvage import salvage_into
        from app.store.salvage_graft import can_list, readable_copy

        source = self._data
        try:
            if not can_list(source, key):
                source = reading_path(self._folder)
                if not readable_copy(self._data, source, key):
                    raise faults.NothingToSalvage
            beside = reading_path(self._folder)
            scratch = beside.with_name(beside.name + ".pages")
            return salvage_into(target, key, source, scratch, told)
        except (DatabaseError, faults.LogDamaged, faults.LogEmpty, faults.LogNotEncrypted):
            raise faults.NothingToSalvage from None

    def _key_of_damaged(self, passphrase: str | None) -> LogKey:
        key = self._present_key(passphrase)
        if key is None:
            key, _ = self._key_that_opens(passphrase)  # says what is in the way
        return key

    def _is_sound(self, key: LogKey) -> bool:
        """Return whether every page can be read and every row is in its place."""
        from app.store.backup_copy import prove
        from app.store.dbdriver import DatabaseError

        with suppress(DatabaseError, LamplitError), closing(self._opener(key)(self._data)) as db:
            if db.execute("PRAGMA cipher_integrity_check").fetchone() is None:
                prove(db)
                return True
        return False
