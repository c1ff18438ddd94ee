"""Runs of exercises, as rows."""

from __future__ import annotations

from typing import Any

from app.core.pace import Pace
from app.core.run import Run, RunEnd
from app.store.dbdriver import Database
from app.store.order import first_id, ms_of, next_id
from app.store.rows import local_day, uid_hash
from app.store.stamps import next_stamp

RUN_COLUMNS = (
    "r.uid, r.exercise_id, r.exercise_version, r.set_id, r.started_ms, r.tz_min, r.pace_start, r.pace_end,"
    " r.slower, r.not_helping, r.step, r.steps, r.ended"
)

_SAVE = """
INSERT INTO run(id, uid, exercise_id, exercise_version, set_id, started_ms, tz_min, day, pace_start, pace_end,
                slower, not_helping, step, steps, ended, dev, hlc)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT(uid) DO UPDATE SET
  exercise_id = excluded.exercise_id, exercise_version = excluded.exercise_version, set_id = excluded.set_id,
  pace_start = excluded.pace_start, pace_end = excluded.pace_end, slower = excluded.slower,
  not_helping = excluded.not_helping, step = excluded.step, steps = excluded.steps, ended = excluded.ended,
  dev = excluded.dev, hlc = excluded.hlc
"""
_INTERRUPT = "UPDATE run SET ended = 'interrupted', dev = ?, hlc = ? WHERE ended = 'under-way'"
_SINCE = f"""
SELECT {RUN_COLUMNS} FROM run r
WHERE r.id >= ? AND NOT EXISTS (SELECT 1 FROM taken_run t WHERE t.id = r.id) ORDER BY r.id
"""  # noqa: S608 (all parts are written here)


def save_run(db: Database, run: Run, wall_ms: int) -> None:
    """Write a run or bring it up to date; its time stays as first written. Call it inside a transaction.

    Raises: TooManyAtOnce.
    """
    device, hlc = next_stamp(db, wall_ms)
    day = local_day(run.started_ms, run.tz_min)
    found = db.execute("SELECT id FROM run WHERE uid = ?", (run.uid,)).fetchone()
    if found is None:
        row_id = next_id(db, "run", run.started_ms)
        db.execute("DELETE FROM tombstone WHERE uid_hash = ?", (uid_hash(run.uid),))
    else:
        row_id = found[0]
        db.execute("DELETE FROM taken_run WHERE id = ?", (row_id,))
    values = (
        *(run.uid, run.exercise_id, run.exercise_version, run.set_id, ms_of(row_id), run.tz_min, day),
        *(run.pace_start, run.pace_end, run.slower, run.not_helping, run.step, run.steps, run.end),
    )
    db.execute(_SAVE, (row_id, *values, device, hlc))


def interrupt_open_runs(db: Database, wall_ms: int) -> None:
    """Turn runs that are still under way into interrupted ones. Call it inside a transaction."""
    db.execute(_INTERRUPT, next_stamp(db, wall_ms))


def any_under_way(db: Database) -> bool:
    """Return whether a run was left under way."""
    return bool(db.execute("SELECT EXISTS (SELECT 1 FROM run WHERE ended = 'under-way')").fetchone()[0])


def runs_since(db: Database, start_ms: int) -> tuple[Run, ...]:
    """Return runs begun at or after a time, oldest first."""
    return tuple(run_of(row) for row in db.execute(_SINCE, (first_id(start_ms),)).fetchall())


def run_of(row: tuple[Any, ...]) -> Run:
    """Return the run of a row of RUN_COLUMNS."""
    uid, exercise_id, version, set_id, started_ms, tz_min, start, end, slower, not_helping, step, steps, ended = row
    return Run(
        uid=uid,
        exercise_id=exercise_id,
        exercise_version=version,
        set_id=set_id,
        started_ms=started_ms,
        tz_min=tz_min,
        pace_start=Pace(start),
        pace_end=Pace(end),
        slower=slower,
        not_helping=not_helping,
        step=step,
        steps=steps,
        end=RunEnd(ended),
    )
