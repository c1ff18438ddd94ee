"""The one door to the database library: sqlite-utils over SQLCipher, never over the system's SQLite.

sqlite-utils takes `pysqlite3` where it finds one. SQLCipher's module is put there before sqlite-utils is first
imported, because its errors are not subclasses of the standard library's and would pass sqlite-utils by.
"""

from __future__ import annotations

import sys

import sqlcipher3

sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2

from sqlcipher3.dbapi2 import (  # noqa: E402
    Connection,
    DatabaseError,
    IntegrityError,
    InterfaceError,
    OperationalError,
    ProgrammingError,
    connect,
)
from sqlite_utils import Database, Migrations  # noqa: E402
from sqlite_utils import db as _library  # noqa: E402

from app.core.errors import BugError  # noqa: E402

if _library.sqlite3 is not sqlcipher3:  # type: ignore[attr-defined]
    raise BugError("sqlite_utils was imported before app.store.dbdriver")

__all__ = [
    "Connection",
    "Database",
    "DatabaseError",
    "IntegrityError",
    "InterfaceError",
    "Migrations",
    "OperationalError",
    "ProgrammingError",
    "connect",
]
