"""What a copy has of a log beside its entries, and making it forget and correct that as the log did.

Each thing has a key, whose hash is kept when it is deleted. What is written anew has a stamp for all of its kind: what
the copy has of it then becomes what the log has. What the copy alone has stays, for it may be the younger of the two.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.store.dbdriver import Database
from app.store.stamps import STAMP_OF

KEYS = (
    ("checkin", "uid"),  # before its run
    ("run", "uid"),
    ("person", "uid"),
    ("steady_thing", "uid"),
    ("contact", "sign_pk"),
    ("own_content", "CAST(id AS BLOB)"),
    ("own_recording", "CAST(exercise_id || '/' || hex(line) AS BLOB)"),
)
"""Tables whose rows a tombstone may name, each with what it hashes."""
FACTS = (
    *("scale_words", "struck_words", "last_session_day", "brought_back_ms"),
    *("exchange_name_patient", "exchange_name_therapist"),
)
_ROWS = {
    "contact": ("sign_pk, name", "UPDATE contact SET name = ?2 WHERE sign_pk = ?1"),
    "person": ("uid, name, note", "UPDATE person SET name = ?2, note = ?3 WHERE uid = ?1"),
    "own_content": ("id, title, body", "UPDATE own_content SET title = ?2, body = ?3 WHERE id = ?1"),
}
STAMPED = (*FACTS, *_ROWS)
_SINCE = "SELECT k FROM meta WHERE k GLOB ? AND v > ?"
_FACT = "SELECT k, v FROM meta WHERE k = ?"


def recording_key(exercise_id: str, line: bytes) -> bytes:
    """Return the key of a recording of one's own."""
    return f"{exercise_id}/{line.hex().upper()}".encode()


def written_since(log: Database, hlc: int) -> tuple[str, ...]:
    """Return the kinds of things that were written in the log after a stamp."""
    found = log.execute(_SINCE, (f"{STAMP_OF}*", hlc)).fetchall()
    return tuple(name.removeprefix(STAMP_OF) for (name,) in found)


def correct(log: Database, copy: Database, kinds: Iterable[str]) -> None:
    """Give a copy what the log has now of these kinds. Call it inside a transaction on the copy."""
    for kind in kinds:
        if kind in FACTS:
            copy.execute("DELETE FROM meta WHERE k = ?", (kind,))
            copy.conn.executemany("INSERT INTO meta(k, v) VALUES (?, ?)", log.execute(_FACT, (kind,)).fetchall())
        elif kind in _ROWS:
            columns, change = _ROWS[kind]
            copy.conn.executemany(change, log.execute(f"SELECT {columns} FROM {kind}").fetchall())  # noqa: S608
