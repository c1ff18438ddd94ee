"""Check-ins with their sensations and notes, as rows."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from app.core.checkin import CheckIn, Feeling, Place, Quality, Sensation
from app.core.ports import LogEntry
from app.store.dbdriver import Database
from app.store.rows import local_day, rating_columns, rating_of, storable_note, uid_hash
from app.store.runs import RUN_COLUMNS, run_of
from app.store.stamps import next_stamp
from app.store.traces import forget_words

_SAVE = """
INSERT INTO checkin(uid, at_ms, tz_min, day, run_uid, before_number, before_word, after_number, after_word,
                    feeling_id, state, dev, hlc)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT id FROM feeling WHERE code = ?), 'kept', ?, ?)
ON CONFLICT(uid) DO UPDATE SET
  run_uid = excluded.run_uid, before_number = excluded.before_number, before_word = excluded.before_word,
  after_number = excluded.after_number, after_word = excluded.after_word, feeling_id = excluded.feeling_id,
  state = excluded.state, dev = excluded.dev, hlc = excluded.hlc
"""
_SAVE_SENSATION = """
INSERT INTO sensation(checkin_id, ord, place_id, quality_id, intensity, under, day)
VALUES (?, ?, (SELECT id FROM place WHERE code = ?), (SELECT id FROM quality WHERE code = ?), ?, ?, ?)
"""
_SAVE_NOTE = """
INSERT INTO note(checkin_id, body) VALUES (?, ?)
ON CONFLICT(checkin_id) DO UPDATE SET body = excluded.body WHERE body <> excluded.body
"""
_COLUMNS = (
    "c.id, c.uid, c.at_ms, c.tz_min, c.run_uid, c.before_number, c.before_word, c.after_number, c.after_word,"
    " f.code, n.body"
)
_WIDTH = 11
_ENTRIES = f"""
SELECT {_COLUMNS}, {RUN_COLUMNS} FROM checkin c
LEFT JOIN feeling f ON f.id = c.feeling_id
LEFT JOIN note n ON n.checkin_id = c.id
LEFT JOIN run r ON r.uid = c.run_uid
"""  # noqa: S608 (all parts are written here)
_NEWEST = _ENTRIES + "WHERE c.state = 'kept' AND (c.at_ms, c.id) < (?, ?) ORDER BY c.at_ms DESC, c.id DESC LIMIT ?"
_BY_UID = _ENTRIES + "WHERE c.state = 'kept' AND c.uid = ?"
_BY_RUN = _ENTRIES + "WHERE c.state = 'kept' AND c.run_uid = ? ORDER BY c.at_ms DESC, c.id DESC LIMIT 1"
_OF_IDS = "WHERE c.state = 'kept' AND c.id IN (SELECT value FROM json_each(?)) ORDER BY c.at_ms DESC, c.id DESC"
_BY_ID = _ENTRIES + _OF_IDS
_SENSATIONS = """
SELECT s.checkin_id, p.code, q.code, s.intensity, s.under
FROM sensation s JOIN place p ON p.id = s.place_id LEFT JOIN quality q ON q.id = s.quality_id
WHERE s.checkin_id IN (SELECT value FROM json_each(?)) ORDER BY s.checkin_id, s.ord
"""


def save_check_in(db: Database, check_in: CheckIn, wall_ms: int) -> None:
    """Write a check-in whole, or replace one of the same uid; its time stays as first written.

    Call it inside a transaction. Raises: NoteTooLong.
    """
    note = storable_note(check_in.note)
    device, hlc = next_stamp(db, wall_ms)
    db.execute("DELETE FROM tombstone WHERE uid_hash = ?", (uid_hash(check_in.uid),))
    db.execute(
        _SAVE,
        (
            *(check_in.uid, check_in.at_ms, check_in.tz_min, local_day(check_in.at_ms, check_in.tz_min)),
            *(check_in.run_uid, *rating_columns(check_in.before), *rating_columns(check_in.after)),
            *(check_in.feeling, device, hlc),
        ),
    )
    row_id, day = db.execute("SELECT id, day FROM checkin WHERE uid = ?", (check_in.uid,)).fetchone()
    db.execute("DELETE FROM sensation WHERE checkin_id = ?", (row_id,))
    for place, said in enumerate(check_in.sensations):
        db.execute(_SAVE_SENSATION, (row_id, place, said.place, said.quality, said.intensity, said.under, day))
    _save_note(db, row_id, note)


def _save_note(db: Database, row_id: int, note: str | None) -> None:
    before = db.execute("SELECT body FROM note WHERE checkin_id = ?", (row_id,)).fetchone()
    if note is not None:
        db.execute(_SAVE_NOTE, (row_id, note))
    elif before is not None:
        db.execute("DELETE FROM note WHERE checkin_id = ?", (row_id,))
    if before is not None and before[0] != note:
        forget_words(db)


def newest(db: Database, below: tuple[int, int], limit: int) -> list[tuple[int, LogEntry]]:
    """Return up to limit (row id, entry) whose (at_ms, id) is under `below`, newest first, each with its run."""
    return _with_sensations(db, db.execute(_NEWEST, (*below, limit)).fetchall())


def entries_of_ids(db: Database, ids: Sequence[int]) -> tuple[LogEntry, ...]:
    """Return the entries of these row ids, newest first."""
    rows = db.execute(_BY_ID, (json.dumps(list(ids)),)).fetchall()
    return tuple(entry for _, entry in _with_sensations(db, rows))


def entry_by_uid(db: Database, uid: bytes) -> LogEntry | None:
    """Return the entry whose check-in, or whose check-in's run, has this uid; None for a run without a check-in."""
    for sql in (_BY_UID, _BY_RUN):
        found = _with_sensations(db, db.execute(sql, (uid,)).fetchall())
        if found:
            return found[0][1]
    return None


def _with_sensations(db: Database, rows: list[tuple[Any, ...]]) -> list[tuple[int, LogEntry]]:
    said: defaultdict[int, list[Sensation]] = defaultdict(list)
    ids = json.dumps([row[0] for row in rows])
    for check_in_id, place, quality, intensity, under in db.execute(_SENSATIONS, (ids,)).fetchall():
        said[check_in_id].append(
            Sensation(Place(place), None if quality is None else Quality(quality), intensity, bool(under))
        )
    return [(row[0], _entry_of(row, tuple(said[row[0]]))) for row in rows]


def _entry_of(row: tuple[Any, ...], sensations: tuple[Sensation, ...]) -> LogEntry:
    _, uid, at_ms, tz_min, run_uid, before_number, before_word, after_number, after_word, feeling, note = row[:_WIDTH]
    check_in = CheckIn(
        uid=uid,
        at_ms=at_ms,
        tz_min=tz_min,
        run_uid=run_uid,
        before=rating_of(before_number, before_word),
        after=rating_of(after_number, after_word),
        sensations=sensations,
        feeling=None if feeling is None else Feeling(feeling),
        note=note,
    )
    run_row = row[_WIDTH:]
    return LogEntry(check_in, None if run_row[0] is None else run_of(run_row))
