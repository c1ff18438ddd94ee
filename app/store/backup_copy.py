"""A whole and proven copy of a log file, or none."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from shutil import disk_usage

from app.core.recording import WHY
from app.store.backup_names import journal_of
from app.store.database import APPLICATION_ID, apply_key, connect_to, immediate, refuse_by_header, settle, wrap
from app.store.dbdriver import Database, DatabaseError
from app.store.deletion import delete_taken_out
from app.store.faults import CopyDamaged, LogDamaged, NoRoomForCopy
from app.store.files import make_private_file
from app.store.keys import LogKey
from app.store.migrations import refuse_newer
from app.store.translate import wrong_key_or_damaged

Opener = Callable[[Path], Database]
"""Opens a log file in the form that it has. It holds the key."""

# So much is left for the log itself
_ROOM_LEFT = 4 * 1024 * 1024
_TRIES = 2
_BEING_MADE = ("draft", "half_done")
_BEING_SAID = "DELETE FROM own_recording WHERE exercise_id = ?"
_TAKEN_OUT = ("taken_check_in", "taken_run")
_COUNTED = ("checkin", "sensation", "note", "run", "tombstone")
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"


def open_as_is(path: Path, key: LogKey) -> Database:
    """Open a log and leave its form as it is. Raises what database.open_file() raises."""
    refuse_by_header(path)
    connection = connect_to(path)
    try:
        apply_key(connection, key)
        settle(connection)
        db = wrap(connection)
        if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise LogDamaged
        refuse_newer(db)
    except BaseException:
        connection.close()
        raise
    return db


def copy_log(source: Path, target: Path, open_it: Opener, *, in_sight: bool = True) -> None:
    """Write a copy, prove it by reading all of it, and bring it to the disk; on failure nothing is left of it.

    What is being made stays out of it, so that dropping it leaves nothing. What was taken out of sight is
    in it and in sight: deleting it reaches the copy, bringing it back doesn't.
    Args: in_sight: whether it is; with False the copy knows what was taken out, as the log does.
    Raises: NoRoomForCopy, CopyDamaged, OSError, the library's DatabaseError.
    """
    require_room(target.parent, source.stat().st_size)
    remove_file(target)
    make_private_file(target)
    try:
        with closing(open_it(source)) as db:
            counts = _counts(db)
            db.execute("VACUUM INTO ?", (str(target),))
        with closing(open_it(target)) as copy:
            _clear(copy, (*_BEING_MADE, *_TAKEN_OUT) if in_sight else _BEING_MADE)
            prove(copy)
            if _counts(copy) != counts:
                raise CopyDamaged
        to_disk(target)
    except BaseException:
        remove_file(target)
        raise


def drop_what_goes(path: Path, open_it: Opener, wall_ms: int) -> None:
    """Delete from a copy that travels what was taken out of sight when it was made."""
    with closing(open_it(path)) as db:
        delete_taken_out(db, wall_ms, [])


def rekey(path: Path, key: LogKey, new_key: LogKey) -> None:
    """Encrypt a copy under another key; a crash leaves it readable by exactly one of the two.

    Raises: NoRoomForCopy, OSError, the library's DatabaseError.
    """
    require_room(path.parent, path.stat().st_size)
    with closing(open_as_is(path, key)) as db:
        db.conn.execute(f"PRAGMA rekey={new_key.sql_literal()}").fetchall()
    with closing(open_as_is(path, new_key)):
        to_disk(path)


def prove(db: Database) -> None:
    """Read the whole file; raise CopyDamaged where anything is wrong with it."""
    if db.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
        raise CopyDamaged
    if db.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise CopyDamaged


def require_room(folder: Path, size_bytes: int) -> None:
    """Raise NoRoomForCopy where the disk has not so much room and a little over."""
    if disk_usage(folder).free < size_bytes + _ROOM_LEFT:
        raise NoRoomForCopy


def to_disk(path: Path) -> None:
    """Return when the file's bytes are on the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def remove_file(path: Path) -> None:
    """Remove a log file that nobody has open, then its journal. OSError where it can't be removed."""
    path.unlink(missing_ok=True)
    journal_of(path).unlink(missing_ok=True)


def copy_bytes(source: Path, target: Path) -> None:
    """Copy a closed file as it is, with its journal, for its owner only. Raises: NoRoomForCopy, OSError."""
    require_room(target.parent, source.stat().st_size)
    remove_file(target)
    try:
        for one, other in ((source, target), (journal_of(source), journal_of(target))):
            if one.is_file():
                with one.open("rb") as reading:
                    write_stream(other, iter(partial(reading.read, 1 << 20), b""))
    except BaseException:
        remove_file(target)
        raise


def write_stream(path: Path, parts: Iterator[bytes]) -> None:
    """Write a new file for its owner only; returns when the bytes are on the disk. Raises OSError."""
    make_private_file(path)
    with path.open("r+b") as writing:
        for part in parts:
            writing.write(part)
    to_disk(path)


def opens(path: Path, key: LogKey) -> bool:
    """Return whether this key opens the file; tried twice, since a read can fail once.

    Raises: what open_as_is() raises, but the library's error for another key or a torn file.
    """
    for attempt in range(_TRIES):
        try:
            open_as_is(path, key).close()
        except DatabaseError as error:
            if attempt + 1 == _TRIES and not wrong_key_or_damaged(error):
                raise
        else:
            return True
    return False


def drop_empty_journal(path: Path) -> None:
    """Remove the journal of a closed file if nothing is in it."""
    journal = journal_of(path)
    with suppress(OSError):
        if journal.stat().st_size == 0:
            journal.unlink()


def _clear(db: Database, tables: tuple[str, ...]) -> None:
    there = {row[0] for row in db.execute(_TABLES).fetchall()}
    with immediate(db):
        for table in tables:
            if table in there:
                db.execute(f"DELETE FROM {table}")  # noqa: S608 (names are ours)
        if "own_recording" in there:
            db.execute(_BEING_SAID, (WHY,))


def _counts(db: Database) -> tuple[int, ...]:
    return tuple(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in _COUNTED)  # noqa: S608
