"""Opening the log file: always encrypted, always the same settings, one connection for one thread."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import disk_usage

from app.core.errors import BugError
from app.store.dbdriver import Connection, Database, DatabaseError, OperationalError, connect
from app.store.faults import DiskFull, DiskTrouble, LogDamaged, LogEmpty, LogMissing, LogNotEncrypted, LogUnreachable
from app.store.files import make_private_file
from app.store.keys import LogKey
from app.store.migrations import migrate, refuse_newer

APPLICATION_ID = 0x4C414D50
_PLAIN_HEADER = b"SQLite format 3\x00"
_BUSY_MS = 5_000
# TRUNCATE and FULL: a save is on the disk when it returns, a deleted note is gone from the journal with it, and a
# read-only stick still opens. The rest keeps foreign files from doing more than holding rows.
_SETTINGS = (
    "journal_mode=TRUNCATE",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "temp_store=MEMORY",
    f"busy_timeout={_BUSY_MS}",
    "cache_size=-16000",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
)


def create_file(path: Path, key: LogKey) -> None:
    """Make a new, empty log of the present form, readable by its owner only; returns when it is on the disk.

    Raises: FileExistsError, OSError; the library's DatabaseError, for instance on a full disk.
    """
    make_private_file(path)
    connection = connect_to(path)
    try:
        apply_key(connection, key)
        settle(connection)
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        migrate(wrap(connection))
    finally:
        connection.close()


def open_file(path: Path, key: LogKey) -> Database:
    """Open a log and bring it to the present form.

    Raises: LogMissing, LogUnreachable, LogEmpty, LogNotEncrypted, LogTooNew, LogDamaged;
        the library's DatabaseError where SQLite refuses, for instance with another key.
    """
    refuse_by_header(path)
    connection = connect_to(path)
    try:
        apply_key(connection, key)
        settle(connection)
        db = wrap(connection)
        if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise LogDamaged
        refuse_newer(db)
        migrate(db)
    except BaseException:
        connection.close()
        raise
    return db


def encrypt_anew(path: Path, key: LogKey, new_key: LogKey) -> None:
    """Encrypt the log under another key; a crash leaves it readable by exactly one of the two.

    No other connection may be open. Raises: DiskFull, DiskTrouble; what open_file() raises.
    """
    db = open_file(path, key)
    try:
        with immediate(db):  # a busy file says so here; PRAGMA rekey has one text for every trouble
            pass
        db.conn.execute(f"PRAGMA rekey={new_key.sql_literal()}").fetchall()
    except OperationalError as error:
        if "rekey" not in str(error):
            raise
        # The journal needs as much room again as the file takes
        raise (DiskFull if disk_usage(path.parent).free < path.stat().st_size else DiskTrouble) from None
    finally:
        db.close()


def refuse_by_header(path: Path) -> None:
    """Raise where SQLite would take the file for a new database, or where it is a plain one."""
    try:
        with path.open("rb") as stream:
            header = stream.read(len(_PLAIN_HEADER))
    except FileNotFoundError:
        raise (LogMissing if path.parent.is_dir() else LogUnreachable) from None
    except OSError:
        raise LogUnreachable from None
    if not header:
        raise LogEmpty
    if header == _PLAIN_HEADER:
        raise LogNotEncrypted


def connect_to(path: Path) -> Connection:
    """Return a connection that refuses calls from any other thread. Nothing is read yet.

    SQLCipher would tell each page it refuses on standard error, with the time; what is wrong is told by who asked.
    """
    connection = connect(str(path), isolation_level="", check_same_thread=True, timeout=_BUSY_MS / 1000)
    connection.execute("PRAGMA cipher_log_level=NONE")
    return connection


def apply_key(connection: Connection, key: LogKey) -> None:
    """Give the key, before anything is read, and prove it by reading.

    Raises: BugError where the library can't encrypt; the library's DatabaseError for another key or a torn file.
    """
    connection.execute(f"PRAGMA key={key.sql_literal()}")
    if connection.execute("PRAGMA cipher_status").fetchone() != ("1",):
        raise BugError("the database library does not encrypt")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def settle(connection: Connection) -> None:
    """Put the log's settings on a connection."""
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}").fetchall()
    if sys.platform == "darwin":  # fsync there leaves the bytes in the drive's own memory
        connection.execute("PRAGMA fullfsync=ON")


def wrap(connection: Connection) -> Database:
    """Return the connection as sqlite-utils sees it: new tables strict, no plugins of other packages."""
    return Database(connection, execute_plugins=False, strict=True)


@contextmanager
def immediate(db: Database) -> Iterator[None]:
    """Run a block in one transaction that holds the write lock from its start: all of it is kept, or nothing.

    sqlite-utils' own atomic() takes the lock late, where a second writer makes it fail at once instead of waiting.
    """
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        _roll_back(db)
        raise


def _roll_back(db: Database) -> None:
    """Take the transaction back; SQLite may have done so by itself, on a full disk for instance."""
    try:
        if db.conn.in_transaction:
            db.execute("ROLLBACK")
    except DatabaseError:  # the block's own error tells more; closing the connection takes back the rest
        return
