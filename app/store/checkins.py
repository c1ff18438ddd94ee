"""Writing a check-in with its sensations and its note."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from app.core.checkin import CheckIn
from app.store.dbdriver import Database
from app.store.order import ms_of, next_id
from app.store.rows import local_day, rating_columns, storable_note, uid_hash
from app.store.stamps import next_stamp
from app.store.traces import forget_words, note_words

SAVE = """
INSERT INTO checkin(id, uid, at_ms, tz_min, day, run_uid, exercise_id, before_number, before_word, after_number,
                    after_word, feeling_id, shape, places, paired, dev, hlc)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, (SELECT exercise_id FROM run WHERE uid = ?6), ?7, ?8, ?9, ?10,
        (SELECT id FROM feeling WHERE code = ?11), ?12,
        (SELECT coalesce(sum(1 << id), 0) FROM place WHERE code IN (SELECT value FROM json_each(?13))),
        coalesce(?7, ?8) IS NOT NULL AND coalesce(?9, ?10) IS NOT NULL, ?14, ?15)
ON CONFLICT(uid) DO UPDATE SET
  run_uid = excluded.run_uid, exercise_id = excluded.exercise_id,
  before_number = excluded.before_number, before_word = excluded.before_word,
  after_number = excluded.after_number, after_word = excluded.after_word, feeling_id = excluded.feeling_id,
  shape = excluded.shape, places = excluded.places, paired = excluded.paired, dev = excluded.dev, hlc = excluded.hlc
"""
SAVE_SENSATION = """
INSERT INTO sensation(checkin_id, ord, place_id, quality_id, intensity, under, again, day, places)
VALUES (?1, ?2, (SELECT id FROM place WHERE code = ?3), (SELECT id FROM quality WHERE code = ?4), ?5, ?6, ?7, ?8,
        (SELECT places FROM checkin WHERE id = ?1))
"""
SAVE_NOTE = "INSERT INTO note(checkin_id, day, body) VALUES (?, ?, ?)"
_CHANGE_NOTE = "UPDATE note SET body = ? WHERE checkin_id = ?"


def save_check_in(db: Database, check_in: CheckIn, wall_ms: int) -> None:
    """Write a check-in whole, or replace one of the same uid; its time stays as first written.

    What was being made of it goes, and one that was taken out of sight is back. Call it inside a transaction.
    Raises: NoteTooLong, TooManyAtOnce.
    """
    note = storable_note(check_in.note)
    stamp = next_stamp(db, wall_ms)
    found = db.execute("SELECT id, day FROM checkin WHERE uid = ?", (check_in.uid,)).fetchone()
    if found is None:
        row_id = next_id(db, "checkin", check_in.at_ms)
        day = local_day(check_in.at_ms, check_in.tz_min)
        db.execute("DELETE FROM tombstone WHERE uid_hash = ?", (uid_hash(check_in.uid),))
    else:
        row_id, day = found
        db.execute("DELETE FROM sensation WHERE checkin_id = ?", (row_id,))
        db.execute("DELETE FROM taken_check_in WHERE id = ?", (row_id,))
        db.execute("DELETE FROM taken_run WHERE id = (SELECT id FROM run WHERE uid = ?)", (check_in.run_uid,))
    db.execute(SAVE, check_in_row(check_in, row_id, day, stamp))
    for values in sensation_rows(check_in, row_id, day):
        db.execute(SAVE_SENSATION, values)
    _save_note(db, row_id, day, note)
    for being_made in ("draft", "half_done"):
        db.execute(f"DELETE FROM {being_made} WHERE uid = ?", (check_in.uid,))  # noqa: S608 (names are ours)


def check_in_row(check_in: CheckIn, row_id: int, day: int, stamp: tuple[bytes, int]) -> tuple[Any, ...]:
    """Return the values of SAVE."""
    return (
        *(row_id, check_in.uid, ms_of(row_id), check_in.tz_min, day, check_in.run_uid),
        *(*rating_columns(check_in.before), *rating_columns(check_in.after)),
        *(check_in.feeling, check_in.shape, json.dumps([said.place for said in check_in.sensations]), *stamp),
    )


def sensation_rows(check_in: CheckIn, row_id: int, day: int) -> Iterator[tuple[Any, ...]]:
    """Yield the values of SAVE_SENSATION for each sensation, in order."""
    named = set()
    for number, said in enumerate(check_in.sensations):
        yield row_id, number, said.place, said.quality, said.intensity, said.under, said.place in named, day
        named.add(said.place)


def _save_note(db: Database, row_id: int, day: int, note: str | None) -> None:
    found = db.execute("SELECT body FROM note WHERE checkin_id = ?", (row_id,)).fetchone()
    before = None if found is None else found[0]
    if before == note:
        return
    if before is None:
        db.execute(SAVE_NOTE, (row_id, day, note))
        return
    words = note_words(db, (before,))
    if note is None:
        db.execute("DELETE FROM note WHERE checkin_id = ?", (row_id,))
    else:
        db.execute(_CHANGE_NOTE, (note, row_id))
    forget_words(db, words)
