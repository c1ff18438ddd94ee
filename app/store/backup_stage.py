"""A copy of a copy, to look into or to put in the log's place: what one was pointed to is only ever read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from app.core.exchange_ports import ForeignDoor
from app.store import faults, foreign
from app.store.backup_copy import copy_bytes, open_as_is, opens, prove, remove_file
from app.store.backup_names import COPIES, ENDING, journal_of, key_path
from app.store.database import connect_to, open_file, wrap
from app.store.dbdriver import Database, DatabaseError
from app.store.files import make_private_folder
from app.store.keys import LogKey
from app.store.migrations import log_migrations
from app.store.packed import read_head, unpack
from app.store.slots import PASSPHRASE, KeyFile, KeyFileStore, OpenSlot
from app.store.translate import fault_of

_STAGED = "data.db.staged"
_READING = "data.db.reading"
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
# The search index writes its own tables, and sqlite-utils its list, in words of their versions
_NOT_OURS = ("note_fts_", "_sqlite_migrations", "sqlite_")


@contextmanager
def staged(
    source: Path,
    folder: Path,
    passphrase: str | None,
    held: LogKey | None,
    make_door: Callable[[], ForeignDoor] | None = None,
) -> Iterator[tuple[Path, LogKey, KeyFile]]:
    """Stage a copy in the log's folder: proven, in the present form. What isn't moved away is removed at the end.

    Args:
        source: a copy with its key file beside it (`.db`), or a packed log of any name. Both are held to our own form
            and values, but a copy that lies with those of this folder, or what the key of the open log opens.
        passphrase: to the copy; None where `held`, the key of the open log, or an open slot is to open it.
        make_door: what exchange lets in; with None a file from elsewhere that holds anything of it is damaged.

    Yields: the file, its key, the copy's key file.
    Raises: PassphraseNeeded, WrongPassphrase, CopyMissing, NotACopy, CopyCutShort, CopyDamaged, KeyFileMissing,
        LogTooNew, NoRoomForCopy, TooLittleMemory, OSError, the library's DatabaseError.
    """
    if not source.is_file():
        raise faults.CopyMissing
    make_private_folder(folder)
    path = staged_path(folder)
    remove_file(path)
    try:
        if source.suffix == ENDING:
            key_file = _key_file_beside(source)
            copy_bytes(source, path)
            _refuse_names_of_files(path)
            try:
                key, ours = held, True
                if key is None or not opens(path, key):
                    key, ours = key_of(key_file, passphrase), source.parent == folder / COPIES
                _take(path, key, make_door, ours=ours)
            except (faults.LogDamaged, faults.LogEmpty, faults.LogNotEncrypted):
                raise faults.CopyDamaged from None
        else:
            key_file = read_head(source).key_file
            key = key_of(key_file, passphrase)
            unpack(source, path)
            _take(path, key, make_door, ours=key == held)  # nobody else seals pages under that key
        yield path, key, key_file
    finally:
        with suppress(OSError):
            remove_file(path)


def staged_path(folder: Path) -> Path:
    """Return where a log is made ready that is to take the place of the one in this folder."""
    return folder / _STAGED


def reading_path(folder: Path) -> Path:
    """Return where a copy of a damaged log lies while it is read."""
    return folder / _READING


def sweep_staged(folder: Path) -> None:
    """Remove what a crash left staged. OSError where it can't be removed."""
    remove_file(staged_path(folder))
    for path in folder.glob(_READING + "*"):
        path.unlink(missing_ok=True)


def key_of(file: KeyFile, passphrase: str | None) -> LogKey:
    """Return the key of a key file. Raises: PassphraseNeeded, WrongPassphrase, TooLittleMemory."""
    for slot in file.slots:
        if isinstance(slot, OpenSlot):
            return slot.key
    if passphrase is None:
        raise faults.PassphraseNeeded
    from app.store.sealing import unseal

    sealed = file.sealed(PASSPHRASE)  # one alone: each may ask for seconds of work, and a file may be anyone's
    if sealed is None:
        raise faults.WrongPassphrase
    return unseal(sealed, passphrase, file.file_id)


def _key_file_beside(source: Path) -> KeyFile:
    return KeyFileStore(source.parent, (key_path(source).name,)).read()


def _refuse_names_of_files(path: Path) -> None:
    """A journal may end in the name of another one, which SQLite looks for and may remove; no log of ours has such."""
    journal = journal_of(path)
    if journal.is_file() and journal.read_bytes()[-len(_JOURNAL_MAGIC) :] == _JOURNAL_MAGIC:
        raise faults.CopyDamaged


def _take(path: Path, key: LogKey, make_door: Callable[[], ForeignDoor] | None, *, ours: bool) -> None:
    if ours:
        _bring_to_form(path, key)
    else:
        _take_as_foreign(path, key, None if make_door is None else make_door())


def _bring_to_form(path: Path, key: LogKey) -> None:
    if not opens(path, key):
        raise faults.CopyDamaged
    with closing(open_as_is(path, key)) as db:
        prove(db)
    open_file(path, key).close()


def _take_as_foreign(path: Path, key: LogKey, door: ForeignDoor | None) -> None:
    """Hold a file from elsewhere to the form that it says it has, no table, trigger or view more, no rule less; then
    to what may stand in it.
    """
    try:
        if not opens(path, key):
            raise faults.CopyDamaged
        with closing(open_as_is(path, key)) as db:
            if _form(db) != _form_of_same_age(db):
                raise faults.CopyDamaged
            foreign.refuse_large(db)
            prove(db)
            if db.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                raise faults.CopyDamaged
        with closing(open_file(path, key)) as db:
            foreign.hold(db, door)
    except (faults.LogDamaged, faults.LogEmpty, faults.LogNotEncrypted, DatabaseError) as error:
        if isinstance(error, DatabaseError) and isinstance(fault_of(error, path), faults.DiskFull):
            raise faults.NoRoomForCopy from None
        raise faults.CopyDamaged from None


_Form = Counter[tuple[str, str, str, str | None]]


def _form(db: Database) -> _Form:
    rows = db.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    return Counter((kind, name, table, None if name.startswith(_NOT_OURS) else sql) for kind, name, table, sql in rows)


def _form_of_same_age(db: Database) -> _Form:
    migrations = log_migrations()
    pending = migrations.pending(db)
    with closing(wrap(connect_to(Path(":memory:")))) as fresh:
        migrations.apply(fresh, stop_before=pending[0].name if pending else None)
        return _form(fresh)
