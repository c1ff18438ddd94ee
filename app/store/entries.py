"""Entries of the log, read whole from their row ids."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from app.core.checkin import CheckIn, Feeling, Place, Quality, Sensation, Shape
from app.core.ports import LogEntry
from app.store.dbdriver import Database
from app.store.rows import rating_of
from app.store.runs import RUN_COLUMNS, run_of

_COLUMNS = (
    "c.id, c.uid, c.at_ms, c.tz_min, c.run_uid, c.before_number, c.before_word, c.after_number, c.after_word,"
    " f.code, c.shape, n.body"
)
_WIDTH = 12
_CHECK_INS = f"""
SELECT {_COLUMNS}, {RUN_COLUMNS} FROM json_each(?) wanted CROSS JOIN checkin c ON c.id = wanted.value
LEFT JOIN feeling f ON f.id = c.feeling_id
LEFT JOIN note n ON n.checkin_id = c.id
LEFT JOIN run r ON r.uid = c.run_uid
"""  # noqa: S608 (all parts are written here)
_SENSATIONS = """
SELECT s.checkin_id, p.code, q.code, s.intensity, s.under
FROM json_each(?) wanted CROSS JOIN sensation s ON s.checkin_id = wanted.value
JOIN place p ON p.id = s.place_id LEFT JOIN quality q ON q.id = s.quality_id
ORDER BY wanted.key, s.ord
"""
_RUNS = f"""
SELECT r.id, {RUN_COLUMNS} FROM json_each(?) wanted CROSS JOIN run r ON r.id = wanted.value
"""  # noqa: S608 (all parts are written here)
_ID_OF_CHECK_IN = """
SELECT id FROM checkin c WHERE uid = ? AND NOT EXISTS (SELECT 1 FROM taken_check_in t WHERE t.id = c.id)
"""
_ID_OF_RUNS_CHECK_IN = """
SELECT id FROM checkin c WHERE run_uid = ? AND NOT EXISTS (SELECT 1 FROM taken_check_in t WHERE t.id = c.id)
ORDER BY id DESC LIMIT 1
"""
_ID_OF_RUN = "SELECT id FROM run r WHERE uid = ? AND NOT EXISTS (SELECT 1 FROM taken_run t WHERE t.id = r.id)"


def entries_of_check_ins(db: Database, ids: Sequence[int]) -> dict[int, LogEntry]:
    """Return the entries of these check-ins by row id, each with its run."""
    wanted = json.dumps(ids)
    said: defaultdict[int, list[Sensation]] = defaultdict(list)
    for check_in_id, place, quality, intensity, under in db.execute(_SENSATIONS, (wanted,)).fetchall():
        said[check_in_id].append(
            Sensation(Place(place), None if quality is None else Quality(quality), intensity, bool(under))
        )
    return {row[0]: _entry_of(row, tuple(said[row[0]])) for row in db.execute(_CHECK_INS, (wanted,)).fetchall()}


def entries_of_runs(db: Database, ids: Sequence[int]) -> dict[int, LogEntry]:
    """Return entries of these runs by row id, without a check-in."""
    rows = db.execute(_RUNS, (json.dumps(ids),)).fetchall()
    return {row[0]: LogEntry(None, run_of(row[1:])) for row in rows}


def entry_by_uid(db: Database, uid: bytes) -> LogEntry | None:
    """Return the entry whose check-in, or whose run, has this uid."""
    for sql, read in (
        (_ID_OF_CHECK_IN, entries_of_check_ins),
        (_ID_OF_RUNS_CHECK_IN, entries_of_check_ins),
        (_ID_OF_RUN, entries_of_runs),
    ):
        found = db.execute(sql, (uid,)).fetchone()
        if found is not None:
            return read(db, found)[found[0]]
    return None


def _entry_of(row: tuple[Any, ...], sensations: tuple[Sensation, ...]) -> LogEntry:
    _, uid, at_ms, tz_min, run_uid, *ratings, feeling, shape, note = row[:_WIDTH]
    before_number, before_word, after_number, after_word = ratings
    check_in = CheckIn(
        uid=uid,
        at_ms=at_ms,
        tz_min=tz_min,
        run_uid=run_uid,
        before=rating_of(before_number, before_word),
        after=rating_of(after_number, after_word),
        sensations=sensations,
        feeling=None if feeling is None else Feeling(feeling),
        shape=None if shape is None else Shape(shape),
        note=note,
    )
    run_row = row[_WIDTH:]
    return LogEntry(check_in, None if run_row[0] is None else run_of(run_row))
