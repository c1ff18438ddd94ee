"""From what SQLite says to what a person can be told. The library gives no error codes, so its texts are compared."""

from __future__ import annotations

from pathlib import Path

from app.core.errors import BugError, LamplitError
from app.store.dbdriver import DatabaseError, IntegrityError, InterfaceError, ProgrammingError
from app.store.faults import DiskFull, DiskTrouble, LogDamaged, LogInUse, LogMissing, LogReadOnly, LogUnreachable

_DAMAGE = ("malformed", "not a database")


def wrong_key_or_damaged(error: DatabaseError) -> bool:
    """Return whether the first page couldn't be read: SQLCipher says the same of a wrong key and of a torn page."""
    return "not a database" in str(error)


def worth_reopening(error: DatabaseError) -> bool:
    """Return whether a fresh connection may do what this one couldn't.

    One bad read poisons a connection until it is closed. A broken rule, a full disk and a busy file stay as they are.
    """
    if isinstance(error, IntegrityError | InterfaceError | ProgrammingError):
        return False
    text = str(error)
    return not ("full" in text or "locked" in text or "readonly" in text)


def fault_of(error: DatabaseError, path: Path) -> LamplitError:
    """Return the error to raise in place of the library's own, without any of its text.

    Args: path: the log file, to tell a vanished folder from one that refuses.
    """
    if isinstance(error, IntegrityError | InterfaceError | ProgrammingError):
        return BugError(f"the log refused a statement: {type(error).__name__}")
    text = str(error)
    if "locked" in text:
        return LogInUse()
    if "full" in text:
        return DiskFull()
    if not path.exists():
        return LogMissing() if path.parent.is_dir() else LogUnreachable()
    if "readonly" in text:
        return LogReadOnly()
    if any(word in text for word in _DAMAGE):
        return LogDamaged()
    if "unable to open" in text:  # the journal beside it can't be made
        return LogReadOnly()
    if "I/O" in text:
        return DiskTrouble()
    return BugError(f"the log refused a statement: {type(error).__name__}")
