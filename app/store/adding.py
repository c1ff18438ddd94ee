"""Bringing entries in from elsewhere. What is in the log stays as it is."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.log_query import Added
from app.core.ports import LogEntry
from app.core.run import Run
from app.store.checkins import save_check_in
from app.store.dbdriver import Database
from app.store.rows import uid_hash
from app.store.runs import save_run

_IN_SIGHT = "SELECT 1 FROM {table} x WHERE uid = ? AND NOT EXISTS (SELECT 1 FROM taken_{taken} t WHERE t.id = x.id)"
_BACK = "DELETE FROM taken_{taken} WHERE id = (SELECT id FROM {table} WHERE uid = ?)"
_TABLES = (("checkin", "check_in"), ("run", "run"))


def add_entries(db: Database, entries: Sequence[LogEntry], wall_ms: int, *, bring_back: bool) -> Added:
    """Write entries that are not there. Call it inside a transaction, which makes it all or none.

    The check-in decides, where there is one: an entry whose check-in is there is a double, and neither it nor its run
    is written. The run of a new check-in is written unless it is there: several check-ins may belong to one run. An
    entry that was taken out of sight counts as deleted; brought back, it is what stood here.
    Raises: NoteTooLong, TooManyAtOnce.
    """
    added = 0
    doubles: list[bytes] = []
    deleted: list[bytes] = []
    for entry in entries:
        uid = _uid_of(entry)
        if uid is None:
            continue
        stands = _stands(db, uid)
        if stands or (bring_back and _back_in_sight(db, uid)):
            doubles.append(uid)
            continue
        if not bring_back and _was_deleted(db, uid):
            deleted.append(uid)
            continue
        if entry.check_in is not None:
            save_check_in(db, entry.check_in, wall_ms)
        if entry.run is not None and not _add_run(db, entry.run, wall_ms, bring_back=bring_back):
            deleted.append(entry.run.uid)
        added += 1
    return Added(added, tuple(doubles), tuple(deleted))


def _uid_of(entry: LogEntry) -> bytes | None:
    if entry.check_in is not None:
        return entry.check_in.uid
    return None if entry.run is None else entry.run.uid


def _add_run(db: Database, run: Run, wall_ms: int, *, bring_back: bool) -> bool:
    """Write a run unless it is there; False where it was deleted here and is left so."""
    if _stands(db, run.uid) or (bring_back and _back_in_sight(db, run.uid)):
        return True
    if not bring_back and _was_deleted(db, run.uid):
        return False
    save_run(db, run, wall_ms)
    return True


def _stands(db: Database, uid: bytes) -> bool:
    return any(
        db.execute(_IN_SIGHT.format(table=table, taken=taken), (uid,)).fetchone() is not None
        for table, taken in _TABLES
    )


def _back_in_sight(db: Database, uid: bytes) -> bool:
    brought = [db.execute(_BACK.format(table=table, taken=taken), (uid,)).rowcount for table, taken in _TABLES]
    return any(brought)


def _was_deleted(db: Database, uid: bytes) -> bool:
    """Return whether this uid was deleted here, or is about to be."""
    if db.execute("SELECT 1 FROM tombstone WHERE uid_hash = ?", (uid_hash(uid),)).fetchone() is not None:
        return True
    return any(db.execute(f"SELECT 1 FROM {table} WHERE uid = ?", (uid,)).fetchone() for table, _ in _TABLES)  # noqa: S608
