"""Entries out of sight: still in the file, seen by no reading, brought back or deleted a little later."""

from __future__ import annotations

import json
from collections.abc import Sequence

from app.core.log_query import LogFilter
from app.store import filters
from app.store.dbdriver import Database
from app.store.stamps import next_stamp

_NAMED = "(SELECT unhex(value) FROM json_each(?1))"
_CHECK_INS_NAMED = f"""
INSERT OR IGNORE INTO taken_check_in(id) SELECT id FROM checkin WHERE uid IN {_NAMED} OR run_uid IN {_NAMED}
"""  # noqa: S608 (all parts are written here)
_RUNS_NAMED = f"INSERT OR IGNORE INTO taken_run(id) SELECT id FROM run WHERE uid IN {_NAMED}"  # noqa: S608
# A run goes with its check-in; one to which a check-in belongs that stays in sight stays too
_RUNS_OF_TAKEN = """
INSERT OR IGNORE INTO taken_run(id)
SELECT r.id FROM taken_check_in t CROSS JOIN checkin c ON c.id = t.id CROSS JOIN run r ON r.uid = c.run_uid
WHERE NOT EXISTS (
  SELECT 1 FROM checkin other WHERE other.run_uid = r.uid AND other.id NOT IN (SELECT id FROM taken_check_in)
)
"""
_COUNT = """
SELECT (SELECT count(*) FROM taken_check_in),
       (SELECT count(*) FROM taken_run t CROSS JOIN run r ON r.id = t.id WHERE r.alone = 1)
"""


def take_out(db: Database, which: LogFilter | tuple[bytes, ...], wall_ms: int) -> int:
    """Take entries out of sight; returns how many more are now. Call it inside a transaction."""
    before = count_taken(db)
    if isinstance(which, LogFilter):
        _take_out_meant(db, which)
    else:
        _take_out_named(db, which)
    db.execute(_RUNS_OF_TAKEN)
    more = count_taken(db) - before
    if more:
        next_stamp(db, wall_ms)
    return more


def put_back(db: Database, wall_ms: int) -> int:
    """Bring everything back that was taken out; returns how many entries. Call it inside a transaction."""
    back = count_taken(db)
    if back:
        db.execute("DELETE FROM taken_check_in")
        db.execute("DELETE FROM taken_run")
        next_stamp(db, wall_ms)
    return back


def count_taken(db: Database) -> int:
    """Return how many entries are out of sight."""
    return sum(db.execute(_COUNT).fetchone())


def _take_out_named(db: Database, uids: Sequence[bytes]) -> None:
    named = json.dumps([uid.hex() for uid in uids])
    db.execute(_CHECK_INS_NAMED, (named,))
    db.execute(_RUNS_NAMED, (named,))


def _take_out_meant(db: Database, which: LogFilter) -> None:
    for found, table in ((filters.check_ins(db, which), "taken_check_in"), (filters.lone_runs(db, which), "taken_run")):
        if found is not None:
            db.execute(f"INSERT OR IGNORE INTO {table}(id) {found.ids()}", found.values)
