"""The other ways to a log: its recovery code, a key that nobody else has any more, a new log where it is forgotten.

*Shutting someone off* who knows the passphrase is the one step that reaches into the copies. The log gets a new key,
and the key file names both for as long as the log may have either. The old key then stays in the key file, sealed
under the new one, until every copy has the new key too: what a crash leaves of that, the next tend_backups() finishes.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.backup import BackupReason
from app.core.errors import LamplitError
from app.core.lock import LockFacts
from app.core.progress import Told, untold
from app.store import faults
from app.store.backup_names import local_date
from app.store.backup_vault import VaultCopies
from app.store.files import sync_folder
from app.store.keys import LogKey
from app.store.slots import BEFORE, PASSPHRASE, RECOVERY, KeyFile, SealedSlot, Slot

if TYPE_CHECKING:
    from app.store.log import SqliteLog


class VaultWays(VaultCopies):
    """The part of a vault that is for its locks. What fails comes as in Vault."""

    def lock_facts(self) -> LockFacts:
        """Return how the log is locked, from its key file alone. Raises: KeyFileMissing, KeyFileDamaged, LogTooNew,
        LogUnreachable.
        """
        if not self.exists():
            return LockFacts()
        file = self._key_files.read()
        slot = file.sealed(PASSPHRASE)
        if slot is None or file.opens_without_passphrase:
            return LockFacts()
        return LockFacts(
            locked=True,
            has_code=file.sealed(RECOVERY) is not None,
            memory_mib=slot.cost.memory_kib // 1024,
            weaker=slot.cost.memory_kib < self._cost.memory_kib,
            copies_owed=file.sealed(BEFORE) is not None,
        )

    def set_recovery(self, passphrase: str, code: str | None) -> None:
        """Let the log open by this code too, in place of one that was before; None for by no code.

        The log may be open meanwhile; its copies follow.
        Raises: what unlock() raises; NoRecoveryCode where the log has no passphrase.
        """
        from app.store.sealing import QUICK, seal

        key, file = self._key_that_opens(passphrase)
        if file.opens_without_passphrase:
            raise faults.NoRecoveryCode
        added = () if code is None else (seal(key, code, RECOVERY, file.file_id, QUICK),)
        with self._told_calmly(self._data):
            self._key_files.write(file.settled_on((*file.without(RECOVERY), *added)))
            self._copies_follow_key(key)

    def unlock_by_code(self, code: str, passphrase: str) -> SqliteLog:
        """Open the log by its recovery code, and let it open by this passphrase from now on. The code stays.

        Raises: WrongCode, NoRecoveryCode; what create() and unlock() raise.
        """
        slot = self._new_passphrase(passphrase)
        if self.exists():
            file = self._key_files.read()
            if not any(isinstance(each, SealedSlot) and each.name == RECOVERY for each in (*file.slots, *file.pending)):
                raise faults.NoRecoveryCode
        try:
            key, file = self._key_that_opens(code, RECOVERY)
        except faults.WrongPassphrase:
            raise faults.WrongCode from None
        with self._told_calmly(self._data):
            self._key_files.write(file.settled_on((slot(key, file.file_id), *file.without(PASSPHRASE))))
            self._copies_follow_key(key)
        return self._open(key)

    def shut_off(self, current: str, new: str, code: str | None, told: Told = untold) -> bool:
        """Give the log and its copies a new key, for someone knows the passphrase. Close the log first.

        Only the new passphrase opens them then, and the new recovery code if one is given; an old one opens nothing.
        A crash at any instant leaves a log that exactly one of the two passphrases opens. Copies that someone took
        elsewhere before this are out of reach.
        Args: told: is told of the log, then of each copy.
        Returns: whether every copy has the new key; those that could not follow do so when the log opens next.
        Raises: what unlock() and create() raise; nothing has changed then.
        """
        from app.store.sealing import QUICK, seal, seal_key

        make_slot = self._new_passphrase(new)
        key, file = self._key_that_opens(current)
        if file.opens_without_passphrase:
            raise faults.PassphraseNeeded
        with self._told_calmly(self._data):
            if file.sealed(BEFORE) is not None:  # an earlier time: no copy may be left two keys behind
                self._copies_follow_new_key(key)
                file = self._key_files.read()
            told(0, 2 + len(self._backups().listed()))  # one more copy is made on the way
            new_key = key.with_new_key()
            slots: list[Slot] = [make_slot(new_key, file.file_id)]
            if code is not None:
                slots.append(seal(new_key, code, RECOVERY, file.file_id, QUICK))
            slots.append(seal_key(key, new_key, BEFORE, file.file_id))
            self._encrypt_anew(key, file, new_key, tuple(slots))
            total = 1 + len(self._backups().listed())
            told(1, total)
            try:
                self._copies_follow_new_key(new_key, lambda done: told(1 + done, total))
            except (LamplitError, OSError):
                return False
        return True

    def put_aside(self) -> Path:
        """Give the folder of a log that nobody can open another name, and return it: nothing in it is deleted.

        It is one step; there is no log afterwards. With its old name it is the log again. Raises: LogMissing,
        LogReadOnly, LogUnreachable.
        """
        if not self.exists():
            raise faults.LogMissing
        stem = f"{self._folder.name}-put-aside-{local_date(self._wall_ms()).isoformat()}"
        number, path = 1, self._folder.with_name(stem)
        while path.exists():
            number += 1
            path = self._folder.with_name(f"{stem}-{number}")
        try:
            self._folder.rename(path)
            sync_folder(path.parent)
        except OSError as error:
            raise faults.fault_of_os(error) from None
        self._key = None
        return path

    def check_new_passphrase(self, passphrase: str) -> None:
        """Raise PassphraseTooShort, PassphraseOnlyDigits or PassphraseCommon for one that is not taken."""
        from app.store.sealing import check_new_phrase

        check_new_phrase(passphrase)

    def key_for_readers(self, passphrase: str | None) -> str:
        """Return the key of the log file as 96 hexadecimal digits: 64 of the key, then 32 of the salt.

        Any program that reads SQLCipher 4 files opens the log with it. Raises what unlock() raises.
        """
        return self._key_that_opens(passphrase)[0].to_bytes().hex()

    def _new_passphrase(self, passphrase: str) -> Callable[[LogKey, bytes], Slot]:
        """Return what makes its slot, once the passphrase is found to be one that is taken."""
        self.check_new_passphrase(passphrase)
        return lambda key, file_id: self._new_slot(key, passphrase, file_id)

    def _encrypt_anew(self, key: LogKey, file: KeyFile, new_key: LogKey, slots: tuple[Slot, ...]) -> None:
        from app.store.database import encrypt_anew
        from app.store.dbdriver import DatabaseError

        with suppress(LamplitError, OSError, DatabaseError):  # a net under the rope; the journal holds by itself
            beside = file.settled_on(file.without(BEFORE))
            self._backups().make(self._data, BackupReason.NEW_KEY, self._opener(key), beside)
        self._key_files.write(KeyFile(file.file_id, file.slots, pending=slots))
        encrypt_anew(self._data, key, new_key)
        self._key_files.write(file.settled_on(slots))
