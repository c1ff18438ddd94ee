"""Who wrote a row last, and when in the order of all devices: what a later merge of two computers needs."""

from __future__ import annotations

from app.store.dbdriver import Database
from app.store.rows import uid_hash

_KEEP = """
INSERT INTO meta(k, v) VALUES ('hlc', ?), ('changed_ms', ?) ON CONFLICT(k) DO UPDATE SET v = excluded.v
"""
_KEEP_STAMP = "INSERT INTO meta(k, v) VALUES (?, ?) ON CONFLICT(k) DO UPDATE SET v = excluded.v"
_TOMBSTONE = "INSERT OR REPLACE INTO tombstone(uid_hash, dev, hlc) VALUES (?, ?, ?)"
STAMP_OF = "stamp_of_"
"""Begins the name of a value that tells when something beside the entries was last written."""
_KEEP_HLC = "UPDATE meta SET v = ? WHERE k = 'hlc'"
_COUNTER_BITS = 16
_MOST_WALL_MS = 1 << 46


def next_hlc(last: int, wall_ms: int) -> int:
    """Return a time stamp above the last one, also where the computer's clock was set back.

    Returns: wall milliseconds in the upper bits, a counter in the lower 16 (a hybrid logical clock).
    """
    return max(last + 1, min(max(wall_ms, 0), _MOST_WALL_MS) << _COUNTER_BITS)


def next_stamp(db: Database, wall_ms: int) -> tuple[bytes, int]:
    """Return this device's 16-byte name and its next time stamp, and note that the log changed.

    Call it inside the transaction that uses them.
    """
    device, hlc = _next(db, wall_ms)
    db.execute(_KEEP, (hlc, wall_ms))
    return device, hlc


def stamp_beside_entries(db: Database, wall_ms: int) -> tuple[bytes, int]:
    """Return the same for what is no entry: the log counts as unchanged. Call it in the transaction that uses it."""
    device, hlc = _next(db, wall_ms)
    db.execute(_KEEP_HLC, (hlc,))
    return device, hlc


def stamp_of(db: Database, what: str, wall_ms: int) -> None:
    """Note that something beside the entries is another one, so that copies take it over. Call it in a transaction."""
    db.execute(_KEEP_STAMP, (STAMP_OF + what, stamp_beside_entries(db, wall_ms)[1]))


def bury(db: Database, key: bytes, wall_ms: int) -> None:
    """Note that what has this key is gone, so that copies let go of it. Call it in the transaction that deletes it."""
    db.execute(_TOMBSTONE, (uid_hash(key), *stamp_beside_entries(db, wall_ms)))


def _next(db: Database, wall_ms: int) -> tuple[bytes, int]:
    values = dict(db.execute("SELECT k, v FROM meta WHERE k IN ('device', 'hlc')").fetchall())
    return values["device"], next_hlc(values["hlc"], wall_ms)
