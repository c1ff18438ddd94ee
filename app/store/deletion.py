"""Deleting entries so that nothing of them is left in the file."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import nullcontext

from app.store.database import immediate
from app.store.dbdriver import Database
from app.store.rows import uid_hash
from app.store.stamps import next_stamp
from app.store.traces import (
    forget_words,
    mark_words_due,
    note_words,
    quick_index,
    unmark_words_due,
    words_are_due,
    write_index_anew,
)

_AT_ONCE = 2_000
# Clearing the index of one note takes about as long as writing that of so many notes anew
_NOTES_PER_DELETION = 50
_TOMBSTONE = "INSERT OR REPLACE INTO tombstone(uid_hash, dev, hlc) VALUES (?, ?, ?)"
_DOOMED = "SELECT id FROM checkin WHERE uid = ?1 OR run_uid = ?1"
_DOOMED_RUNS = """
SELECT r.id FROM run r WHERE r.uid = ?1
UNION
SELECT r.id FROM json_each(?2) gone CROSS JOIN checkin c ON c.id = gone.value CROSS JOIN run r ON r.uid = c.run_uid
WHERE NOT EXISTS (
  SELECT 1 FROM checkin other WHERE other.run_uid = r.uid AND other.id NOT IN (SELECT value FROM json_each(?2))
)
"""
_TAKEN = "SELECT id FROM taken_check_in ORDER BY id LIMIT ?"
_TAKEN_RUNS_OF = """
SELECT r.id FROM json_each(?) gone CROSS JOIN checkin c ON c.id = gone.value CROSS JOIN run r ON r.uid = c.run_uid
WHERE r.id IN (SELECT id FROM taken_run)
"""
_TAKEN_RUNS = "SELECT id FROM taken_run ORDER BY id LIMIT ?"


def delete_entry(db: Database, uid: bytes, wall_ms: int) -> None:
    """Delete the line of the log that a check-in or a run stands in: a run goes with its check-in and the other way.

    Only a run to which a second check-in belongs stays when the first is deleted. Sensations, note and search index go
    by cascade and trigger; SQLite overwrites the freed bytes. A hash of each uid stays, so that a later merge with
    another computer doesn't bring the entry back. An unknown uid changes nothing. Call it inside a transaction.
    """
    check_ins = _ids(db, _DOOMED, uid)
    runs = _ids(db, _DOOMED_RUNS, uid, json.dumps(check_ins))
    if not check_ins and not runs:
        return
    words = note_words(db, _notes(db, check_ins))
    _delete(db, check_ins, runs, wall_ms)
    forget_words(db, words)


def delete_taken_out(db: Database, wall_ms: int, gone: list[bytes]) -> None:
    """Delete wholly what was taken out, in transactions of up to 2,000 entries; call it outside of one.

    The search index comes last, once for all. A crash in between leaves the rest out of sight and a mark that the index
    still has words to lose, both for the next call.

    Args: gone: takes the uids of check-ins and runs as they are deleted, also where a later part fails.
    """
    words: set[bytes] = set()
    # Words of a call that did not come to its end are not known any more
    anew = words_are_due(db) or _too_many(db)
    while True:
        with immediate(db):
            check_ins = _ids(db, _TAKEN, _AT_ONCE)
            runs = _ids(db, _TAKEN_RUNS_OF, json.dumps(check_ins)) if check_ins else _ids(db, _TAKEN_RUNS, _AT_ONCE)
            if not check_ins and not runs:
                break
            notes = _notes(db, check_ins)
            if notes:
                mark_words_due(db)
            with quick_index(db) if anew else nullcontext():
                uids = _delete(db, check_ins, runs, wall_ms)
            if not anew:
                words |= note_words(db, notes)
        gone.extend(uids)
    if words_are_due(db):
        with immediate(db):
            if anew:
                write_index_anew(db)
            else:
                forget_words(db, words)
            unmark_words_due(db)


def _too_many(db: Database) -> bool:
    """Return whether so many notes go that the index is sooner written anew than cleared of them one by one."""
    going = "SELECT count(*) FROM taken_check_in t CROSS JOIN note n ON n.checkin_id = t.id"
    whole = "SELECT coalesce(sum(notes), 0) FROM day_tally"
    few = db.execute(f"SELECT ({going}) * ? <= ({whole})", (_NOTES_PER_DELETION,)).fetchone()[0]
    return not few


def _delete(db: Database, check_ins: Sequence[int], runs: Sequence[int], wall_ms: int) -> list[bytes]:
    """Delete these rows, leave a hash for each, and return their uids."""
    uids: list[bytes] = []
    for table, ids in (("checkin", json.dumps(check_ins)), ("run", json.dumps(runs))):
        named = "id IN (SELECT value FROM json_each(?))"
        uids += [row[0] for row in db.execute(f"SELECT uid FROM {table} WHERE {named}", (ids,)).fetchall()]  # noqa: S608
        db.execute(f"DELETE FROM {table} WHERE {named}", (ids,))  # noqa: S608
    stamp = next_stamp(db, wall_ms)
    db.conn.executemany(_TOMBSTONE, [(uid_hash(uid), *stamp) for uid in uids])
    return uids


def _notes(db: Database, check_ins: Sequence[int]) -> list[str]:
    sql = "SELECT body FROM note WHERE checkin_id IN (SELECT value FROM json_each(?))"
    return [row[0] for row in db.execute(sql, (json.dumps(check_ins),)).fetchall()]


def _ids(db: Database, sql: str, *values: object) -> list[int]:
    return [row[0] for row in db.execute(sql, values).fetchall()]
