"""Deleting an entry so that nothing of it is left in the file."""

from __future__ import annotations

from app.store.dbdriver import Database
from app.store.rows import uid_hash
from app.store.stamps import next_stamp
from app.store.traces import forget_words

_TOMBSTONE = "INSERT OR REPLACE INTO tombstone(uid_hash, dev, hlc) VALUES (?, ?, ?)"


def delete_entry(db: Database, uid: bytes, wall_ms: int) -> None:
    """Delete the line of the log that a check-in or a run stands in: a run goes with its check-in and the other way.

    Only a run to which a second check-in belongs stays when the first is deleted. Sensations, note and search index go
    by cascade and trigger; SQLite overwrites the freed bytes. A hash of each uid stays, so that a later merge with
    another computer doesn't bring the entry back. An unknown uid changes nothing. Call it inside a transaction.
    """
    doomed = _check_ins_of_run(db, uid) | ({uid} if _exists(db, "checkin", uid) else set())
    runs = {uid} if _exists(db, "run", uid) else set()
    for run_uid in _runs_of(db, doomed):
        if _check_ins_of_run(db, run_uid) <= doomed and _exists(db, "run", run_uid):
            runs.add(run_uid)
    if not doomed and not runs:
        return
    device, hlc = next_stamp(db, wall_ms)
    for gone in doomed:
        db.execute("DELETE FROM checkin WHERE uid = ?", (gone,))
    for gone in runs:
        db.execute("DELETE FROM run WHERE uid = ?", (gone,))
    for gone in doomed | runs:
        db.execute(_TOMBSTONE, (uid_hash(gone), device, hlc))
    if doomed:
        forget_words(db)


def _exists(db: Database, table: str, uid: bytes) -> bool:
    return db.execute(f"SELECT 1 FROM {table} WHERE uid = ?", (uid,)).fetchone() is not None  # noqa: S608


def _check_ins_of_run(db: Database, run_uid: bytes) -> set[bytes]:
    return {row[0] for row in db.execute("SELECT uid FROM checkin WHERE run_uid = ?", (run_uid,)).fetchall()}


def _runs_of(db: Database, check_ins: set[bytes]) -> set[bytes]:
    found = (db.execute("SELECT run_uid FROM checkin WHERE uid = ?", (uid,)).fetchone() for uid in check_ins)
    return {row[0] for row in found if row is not None and row[0] is not None}
