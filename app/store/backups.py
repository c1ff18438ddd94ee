"""The copies that a log keeps of itself: making them, keeping some, and having them follow the log.

Each lies whole in the folder or not at all: its key file is written first, the copy gets its name last. What a crash
left over is swept when the copies are tended next.

They follow in four things. What was *deleted* is deleted in them and what was *corrected* is corrected, entries
(backup_follow.py) and all else (backup_beside.py).
The *passphrase* of today opens them: their key files are written anew. When the log was *encrypted anew*, because its
key had lain open, so are they, each in place: SQLite's journal leaves a copy with exactly one of the two keys, and the
old one stands in the key file beside it until the new one is in force. A copy that cannot follow is removed wholly.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from app.core.backup import BackupInfo, BackupReason
from app.core.errors import UserError
from app.store.backup_copy import (
    Opener,
    copy_bytes,
    copy_log,
    drop_empty_journal,
    opens,
    rekey,
    remove_file,
)
from app.store.backup_follow import bring_along, forgot_since
from app.store.backup_names import (
    ENDING,
    JOURNAL,
    KEY_ENDING,
    UNFINISHED,
    free_path,
    journal_of,
    key_path,
    local_date,
    read_folder,
    to_prune,
)
from app.store.dbdriver import Database, DatabaseError
from app.store.faults import LogInUse
from app.store.files import make_private_folder, sync_folder, write_whole
from app.store.keys import LogKey
from app.store.slots import KeyFile, KeyFileStore, OpenSlot, to_bytes
from app.store.translate import fault_of


class Backups:
    """The folder of copies of one log. Nobody else works with it at the same time."""

    def __init__(self, folder: Path, wall_ms: Callable[[], int]) -> None:
        """Args: folder: made with the first copy; wall_ms: wall time in UTC milliseconds."""
        self._folder = folder
        self._wall_ms = wall_ms

    def listed(self) -> tuple[BackupInfo, ...]:
        """Return the copies, newest first. Raises OSError."""
        return read_folder(self._folder)

    def make(self, log: Path, reason: BackupReason, open_it: Opener, key_file: KeyFile | None) -> Path:
        """Make a copy of a log file.

        Args: key_file: goes beside it; None for a log that isn't encrypted, which tests make.
        Raises: NoRoomForCopy, CopyDamaged, OSError, the library's DatabaseError; nothing is left then.
        """
        make_private_folder(self._folder)
        path = free_path(self._folder, local_date(self._wall_ms()), reason)
        unfinished = path.with_name(path.name + UNFINISHED)
        copy_log(log, unfinished, open_it)
        try:
            self._place(unfinished, path, key_file)
        except BaseException:
            remove_file(unfinished)
            raise
        return path

    def make_daily(self, log: Path, open_it: Opener, key_file: KeyFile | None) -> bool:
        """Make the copy of today unless there is one; returns whether one was made. Raises what make() raises."""
        if free_path(self._folder, local_date(self._wall_ms()), BackupReason.DAILY).exists():
            return False
        self.make(log, BackupReason.DAILY, open_it, key_file)
        return True

    def keep_unreadable(self, log: Path, key_files: Path | None) -> None:
        """Keep a log that nothing opens, byte for byte, before something else takes its place.

        Args: key_files: the key file that lies beside it, if there is one. Raises: NoRoomForCopy, OSError.
        """
        make_private_folder(self._folder)
        path = free_path(self._folder, local_date(self._wall_ms()), BackupReason.UNREADABLE)
        unfinished = path.with_name(path.name + UNFINISHED)
        copy_bytes(log, unfinished)
        if key_files is not None:
            write_whole(key_path(path), key_files.read_bytes())
        self._place(unfinished, path, None)

    def prune(self) -> None:
        """Remove the copies that are not kept any longer. Raises OSError."""
        for copy in to_prune(self.listed(), local_date(self._wall_ms())):
            self.remove(copy.path)

    def remove(self, path: Path) -> None:
        """Remove a copy wholly. Raises OSError."""
        remove_file(path)
        key_path(path).unlink(missing_ok=True)
        sync_folder(self._folder)

    def sweep(self) -> None:
        """Remove what a crash left half done: unfinished copies, and key files and journals without their copy."""
        for path in list(self._folder.iterdir()) if self._folder.is_dir() else ():
            name = path.name
            whole = (
                not name.endswith((UNFINISHED, UNFINISHED + JOURNAL))
                and (not name.endswith(KEY_ENDING) or path.with_suffix(ENDING).exists())
                and (not name.endswith(JOURNAL) or path.with_name(name.removesuffix(JOURNAL)).exists())
            )
            if not whole:
                path.unlink(missing_ok=True)

    def follow_log(self, log: Path, open_it: Opener, uids: Collection[bytes] = ()) -> None:
        """Have every copy forget what the log forgot, and take over what was corrected in it.

        A copy that can't be read or brought along is removed wholly, if anything was deleted or corrected since it was
        made.
        Args: uids: of what was deleted just now, if it was: it saves reading the uids of all copies.
        Raises: LogInUse, OSError, the library's DatabaseError where the log itself can't be read.
        """
        copies = self.listed()
        if not copies:
            return
        with closing(open_it(log)) as source:
            for copy in copies:
                try:
                    with self._opened(copy, open_it) as target:
                        bring_along(source, target, uids, self._wall_ms())
                except (UserError, OSError, DatabaseError) as error:
                    if _in_use(error, copy.path):
                        raise
                    if forgot_since(source, copy.made_ms):
                        self.remove(copy.path)

    def follow_key(
        self,
        key: LogKey,
        key_file: KeyFile,
        before: LogKey | None = None,
        told: Callable[[int], None] = lambda _done: None,
    ) -> None:
        """Have every copy open as the log opens: by this key, through this key file.

        A copy under a key that lies open beside it, or under `before`, is encrypted anew, or removed where that can't
        be done. One under another key that is locked away stays as it is.
        Args: told: is told how many are done.
        """
        wanted = to_bytes(key_file)
        for done, copy in enumerate(self.listed(), 1):
            beside = key_path(copy.path)
            follows = beside.exists() and beside.read_bytes() == wanted
            if not follows and (opens(copy.path, key) or self._rekeyed(copy, key, before)):
                write_whole(beside, wanted)
            told(done)

    def _rekeyed(self, copy: BackupInfo, key: LogKey, before: LogKey | None) -> bool:
        """Return whether the copy has this key now."""
        try:
            old_keys = [] if before is None or not opens(copy.path, before) else [before]
            if not old_keys:
                file = KeyFileStore(self._folder, (key_path(copy.path).name,)).read()
                old_keys = [slot.key for slot in file.slots if isinstance(slot, OpenSlot)]
            if not old_keys:
                return False  # its passphrase is another one; it may still be known
            old_key = next((old for old in old_keys if opens(copy.path, old)), None)
            if old_key is not None:
                with self._same_time(copy):
                    rekey(copy.path, old_key, key)
                drop_empty_journal(copy.path)
                return True
        except (UserError, OSError, DatabaseError) as error:
            if _in_use(error, copy.path):
                raise
        self.remove(copy.path)
        return False

    def _place(self, unfinished: Path, path: Path, key_file: KeyFile | None) -> None:
        if key_file is not None:
            write_whole(key_path(path), to_bytes(key_file))
        journal_of(unfinished).unlink(missing_ok=True)
        journal_of(path).unlink(missing_ok=True)
        made_ns = self._wall_ms() * 1_000_000
        os.utime(unfinished, ns=(made_ns, made_ns))
        unfinished.replace(path)
        sync_folder(self._folder)

    @contextmanager
    def _opened(self, copy: BackupInfo, open_it: Opener) -> Iterator[Database]:
        with self._same_time(copy):
            try:
                db = open_it(copy.path)
            except DatabaseError:  # a read can fail once
                db = open_it(copy.path)
            with closing(db):
                yield db
            drop_empty_journal(copy.path)

    @contextmanager
    def _same_time(self, copy: BackupInfo) -> Iterator[None]:
        """Leave the file's time as it was: it tells when the copy was made."""
        before = copy.path.stat()
        yield
        with suppress(OSError):
            os.utime(copy.path, ns=(before.st_atime_ns, before.st_mtime_ns))


def _in_use(error: Exception, path: Path) -> bool:
    return isinstance(error, DatabaseError) and isinstance(fault_of(error, path), LogInUse)
