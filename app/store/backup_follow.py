"""Making a copy forget what the log has forgotten since.

What is to be done follows from the two files, so a crash in the middle needs no list: hashes of deleted uids that the
copy doesn't have yet, and what was written in the log after the copy was brought along last.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator

from app.core.uid import made_ms
from app.store.backup_beside import KEYS, correct, written_since
from app.store.checkins import save_check_in
from app.store.database import immediate
from app.store.dbdriver import Database
from app.store.entries import entries_of_check_ins
from app.store.migrations import migrate
from app.store.rows import uid_hash
from app.store.traces import forget_words, note_words

_TOMBSTONES = "SELECT uid_hash, dev, hlc FROM tombstone"
_CLOCK = "SELECT v FROM meta WHERE k = 'hlc'"
_CHANGED = "SELECT id, uid FROM checkin WHERE hlc > ?"
_CHANGED_THINGS = "SELECT name, has_work, dev, hlc, uid FROM steady_thing WHERE hlc > ?"
_CHANGE_THING = "UPDATE steady_thing SET name = ?, has_work = ?, dev = ?, hlc = ? WHERE uid = ?"
_NOTES = """
SELECT n.body FROM json_each(?) gone CROSS JOIN checkin c ON c.uid = unhex(gone.value)
JOIN note n ON n.checkin_id = c.id
"""
_AT_ONCE = 500

Tombstone = tuple[bytes, bytes, int]


def bring_along(log: Database, copy: Database, uids: Collection[bytes], wall_ms: int) -> bool:
    """Delete in a copy what was deleted in the log, and correct what was corrected; returns whether anything was.

    All of it is one transaction: the copy is as it was, or brought along. A copy of an older form is brought to the
    present one if there is anything to do.
    Args: uids: of what was deleted just now; any other deletion is found by reading the uids of the whole copy.
    """
    stands, known = log.execute(_CLOCK).fetchone()[0], copy.execute(_CLOCK).fetchone()[0]
    gone = _gone(log, copy)
    changed = [] if stands == known else _changed(log, copy, known)
    things = [] if stands == known else log.execute(_CHANGED_THINGS, (known,)).fetchall()
    beside = () if stands == known else written_since(log, known)
    if not gone and not changed and not things and not beside and known <= stands:
        return False
    migrate(copy)
    doomed = _doomed(copy, frozenset(gone), uids)
    with immediate(copy):
        words = note_words(copy, _notes(copy, doomed))
        for uid in doomed:
            for table, key in KEYS:
                copy.execute(f"DELETE FROM {table} WHERE {key} = ?", (uid,))  # noqa: S608 (names are ours)
        copy.conn.executemany("INSERT OR REPLACE INTO tombstone(uid_hash, dev, hlc) VALUES (?, ?, ?)", gone.values())
        forget_words(copy, words)
        for start in range(0, len(changed), _AT_ONCE):
            for entry in entries_of_check_ins(log, changed[start : start + _AT_ONCE]).values():
                if entry.check_in is not None:
                    save_check_in(copy, entry.check_in, wall_ms)
        copy.conn.executemany(_CHANGE_THING, things)
        correct(log, copy, beside)
        # Exactly, also backwards: a copy in the log's place has set its clock back
        copy.execute("UPDATE meta SET v = ? WHERE k = 'hlc'", (stands,))
    return True


def forgot_since(log: Database, since_ms: int) -> bool:
    """Return whether a copy of that time, in UTC milliseconds, holds what the log has deleted or corrected."""
    deleted = log.execute("SELECT EXISTS (SELECT 1 FROM tombstone WHERE hlc >> 16 >= ?)", (since_ms,))
    corrected = log.execute("SELECT EXISTS (SELECT 1 FROM checkin WHERE at_ms < ?1 AND hlc >> 16 >= ?1)", (since_ms,))
    if any(bool(found.fetchone()[0]) for found in (deleted, corrected)):
        return True
    if written_since(log, since_ms << 16):
        return True
    renamed = log.execute("SELECT uid FROM steady_thing WHERE hlc >> 16 >= ?", (since_ms,)).fetchall()
    return any(made_ms(uid) < since_ms for (uid,) in renamed)


def _gone(log: Database, copy: Database) -> dict[bytes, Tombstone]:
    known = {hashed: hlc for hashed, _, hlc in copy.execute(_TOMBSTONES).fetchall()}
    found = log.execute(_TOMBSTONES).fetchall()
    return {row[0]: row for row in found if row[2] > known.get(row[0], -1)}  # a thing may go more than once


def _changed(log: Database, copy: Database, known: int) -> list[int]:
    """Return row ids, in the log, of check-ins written there since that the copy has in an older form."""
    return [
        row_id
        for row_id, uid in log.execute(_CHANGED, (known,)).fetchall()
        if copy.execute("SELECT 1 FROM checkin WHERE uid = ?", (uid,)).fetchone() is not None
    ]


def _doomed(copy: Database, gone: frozenset[bytes], uids: Collection[bytes]) -> list[bytes]:
    named = {uid_hash(uid): uid for uid in uids}
    if gone <= named.keys():
        return [uid for hashed, uid in named.items() if hashed in gone]
    return [uid for uid in _uids(copy) if uid_hash(uid) in gone]


def _uids(copy: Database) -> Iterator[bytes]:
    for table, key in KEYS:
        for row in copy.execute(f"SELECT {key} FROM {table}").fetchall():  # noqa: S608 (names are ours)
            yield row[0]


def _notes(copy: Database, uids: Collection[bytes]) -> list[str]:
    return [row[0] for row in copy.execute(_NOTES, (json.dumps([uid.hex() for uid in uids]),)).fetchall()]
