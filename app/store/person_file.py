"""One person's own file at the desk: their card, what was sent, what they shared. Encrypted under a key of its own."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.store.backup_copy import drop_empty_journal
from app.store.database import apply_key, connect_to, immediate, settle, wrap
from app.store.dbdriver import Database, DatabaseError
from app.store.desk_faults import PersonFileDamaged, PersonFileMissing, PersonFileTooNew
from app.store.faults import LogDamaged, LogMissing
from app.store.files import make_private_file, sync_folder
from app.store.keys import LogKey
from app.store.translate import fault_of

APPLICATION_ID = 0x4C414D44
FORM = 2
_JOURNAL = "-journal"
_NAME_BYTES = 16
_NAME = re.compile(rf"[0-9a-f]{{{2 * _NAME_BYTES}}}\.db", re.ASCII)
_BLOCK = 1 << 16
_SAID = """CREATE TABLE said(
  sent_id INTEGER PRIMARY KEY REFERENCES sent(id) ON DELETE CASCADE,
  line BLOB NOT NULL CHECK(length(line) = 16),
  sound BLOB NOT NULL CHECK(length(sound) BETWEEN 11 AND 480010)
) STRICT"""
"""The second form: what was said with the sentence of a version. A file of the first form has none until it is changed,
so that it is read where nothing can be written.
"""
# Frozen once released, as the log's own form is
_TABLES = (
    """CREATE TABLE card(
  id INTEGER PRIMARY KEY CHECK(id = 1),
  name TEXT NOT NULL,
  sign_pk BLOB NOT NULL CHECK(length(sign_pk) = 32),
  age_pk TEXT NOT NULL CHECK(age_pk <> ''),
  trust INTEGER NOT NULL CHECK(trust IN (0, 1, 2)),
  added_ms INTEGER NOT NULL
) STRICT""",
    """CREATE TABLE sent(
  id INTEGER PRIMARY KEY,
  sign_pk BLOB NOT NULL CHECK(length(sign_pk) IN (0, 32)),
  series BLOB NOT NULL CHECK(length(series) = 16),
  seq INTEGER NOT NULL CHECK(seq >= 0),
  body TEXT NOT NULL CHECK(json_valid(body)),
  sent_ms INTEGER NOT NULL,
  UNIQUE(series, seq)
) STRICT""",
    """CREATE TABLE page(
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  sign_pk BLOB NOT NULL CHECK(length(sign_pk) = 32),
  series BLOB NOT NULL CHECK(length(series) = 16),
  seq INTEGER NOT NULL CHECK(seq >= 0),
  body TEXT NOT NULL CHECK(json_valid(body)),
  at_ms INTEGER NOT NULL,
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  fields TEXT NOT NULL CHECK(json_valid(fields)),
  lines INTEGER NOT NULL CHECK(lines >= 0),
  text_version INTEGER NOT NULL,
  until_day INTEGER,
  marks TEXT NOT NULL DEFAULT '[]' CHECK(json_valid(marks)),
  UNIQUE(sign_pk, series, seq)
) STRICT""",
    """CREATE TABLE fade(
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  fade TEXT NOT NULL
) STRICT""",
    _SAID,
)

Opener = Callable[[Path, LogKey], Database]


def new_name() -> str:
    """Return the name of a file for one more person; it tells nothing."""
    return f"{os.urandom(_NAME_BYTES).hex()}.db"


def is_name(text: str) -> bool:
    """Return whether new_name() could have made this: a log may come from anyone, and what it names is no path."""
    return _NAME.fullmatch(text) is not None


def create(path: Path, key: LogKey) -> None:
    """Make an empty file; returns when it is on the disk. Raises OSError, the library's DatabaseError."""
    make_private_file(path)
    connection = connect_to(path)
    try:
        apply_key(connection, key)
        settle(connection)
        prepare(wrap(connection))
    finally:
        connection.close()
    drop_empty_journal(path)
    sync_folder(path.parent)


def prepare(db: Database) -> None:
    """Give an empty file its form."""
    db.execute(f"PRAGMA application_id={APPLICATION_ID}")
    with immediate(db):
        for statement in _TABLES:
            db.execute(statement)
        db.execute(f"PRAGMA user_version={FORM}")


def bring_up(db: Database) -> None:
    """Give a file of an earlier form the latest one. Call it inside a transaction."""
    if db.execute("PRAGMA user_version").fetchone()[0] < FORM:
        db.execute(_SAID)
        db.execute(f"PRAGMA user_version={FORM}")


def open_encrypted(path: Path, key: LogKey) -> Database:
    """Return the open file. Raises what opened() tells calmly."""
    connection = connect_to(path)
    try:
        apply_key(connection, key)
        settle(connection)
    except BaseException:
        connection.close()
        raise
    return wrap(connection)


@contextmanager
def opened(path: Path, key: LogKey, opener: Opener = open_encrypted) -> Iterator[Database]:
    """Lend the open file for a block, and close it.

    Raises: PersonFileMissing, PersonFileDamaged, PersonFileTooNew; for the rest what the log raises.
    """
    if not path.is_file():
        raise PersonFileMissing
    try:
        db = opener(path, key)
        try:
            form = db.execute("PRAGMA user_version").fetchone()[0]
            if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise PersonFileDamaged
            if not 1 <= form <= FORM:
                raise PersonFileTooNew
            yield db
        finally:
            db.close()
            drop_empty_journal(path)
    except DatabaseError as error:
        fault = fault_of(error, path)
        if isinstance(fault, LogDamaged):
            raise PersonFileDamaged from None
        raise (PersonFileMissing() if isinstance(fault, LogMissing) else fault) from None


def remove(path: Path) -> None:
    """Overwrite a closed file, and remove it and its journal. Raises OSError where it stays."""
    for each in (path.with_name(path.name + _JOURNAL), path):
        with suppress(FileNotFoundError):
            _overwrite(each)
            each.unlink()
    if path.parent.is_dir():
        sync_folder(path.parent)


def _overwrite(path: Path) -> None:
    """Write chance over the bytes. A disk may keep older ones; without the key, which is gone, they tell nothing."""
    with path.open("r+b") as stream:
        left = path.stat().st_size
        while left > 0:
            left -= stream.write(os.urandom(min(_BLOCK, left)))
        stream.flush()
        os.fsync(stream.fileno())
