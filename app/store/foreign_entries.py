"""Check-ins, runs and notes of a log from elsewhere: times that there are, and what follows from them worked out anew.

A note stays sign for sign, as in a file of entries: it is a person's own, and shown as plain text.
"""

from __future__ import annotations

import re

from app.store import m001
from app.store.dbdriver import Database
from app.store.faults import CopyDamaged
from app.store.foreign_values import MOST_COUNT, MOST_HLC, MOST_MS

_ID = re.compile(r"[a-z0-9-]{1,100}")
_LOCAL_MS = "({at} + tz_min * 60000)"
_DAY = f"({_LOCAL_MS} - (({_LOCAL_MS} % 86400000) + 86400000) % 86400000) / 86400000"
_IDS = """
SELECT exercise_id FROM run UNION SELECT set_id FROM run WHERE set_id IS NOT NULL
UNION SELECT exercise_id FROM checkin WHERE exercise_id IS NOT NULL
"""
# None of these finds a row in a log of ours
_NEVER = (
    """SELECT 1 FROM run WHERE started_ms NOT BETWEEN -:ms AND :ms OR hlc NOT BETWEEN 0 AND :hlc
    OR exercise_version NOT BETWEEN 0 AND :count OR slower > :count OR not_helping > :count
    OR step > :count OR steps > :count""",
    "SELECT 1 FROM checkin WHERE at_ms NOT BETWEEN -:ms AND :ms OR hlc NOT BETWEEN 0 AND :hlc",
    "SELECT 1 FROM checkin c JOIN run r ON r.uid = c.uid",
    "SELECT 1 FROM sensation GROUP BY checkin_id HAVING count(*) > :sensations",
    "SELECT 1 FROM sensation WHERE ord > :count",
    "SELECT 1 FROM tombstone WHERE hlc NOT BETWEEN 0 AND :hlc",
)
_MOST = {"ms": MOST_MS, "hlc": MOST_HLC, "count": MOST_COUNT, "sensations": 1_000}
_INDEX = next(statement for statement in m001.TABLES if statement.startswith("CREATE VIRTUAL TABLE note_fts"))
_OF_RUN = "(SELECT exercise_id FROM run WHERE uid = run_uid)"
_PLACES = "(SELECT coalesce(sum(DISTINCT 1 << place_id), 0) FROM sensation WHERE checkin_id = checkin.id)"
_AGAIN = """EXISTS (SELECT 1 FROM sensation e WHERE e.checkin_id = sensation.checkin_id
  AND e.place_id = sensation.place_id AND e.ord < sensation.ord)"""
_ALONE = "NOT EXISTS (SELECT 1 FROM checkin WHERE run_uid = run.uid)"
# Each column that follows from others, in an order in which none reads one that is not worked out yet
_FOLLOWS = (
    ("run", "day", _DAY.format(at="started_ms")),
    ("checkin", "day", _DAY.format(at="at_ms")),
    ("checkin", "exercise_id", f"coalesce({_OF_RUN}, exercise_id)"),
    ("run", "alone", _ALONE),
    ("checkin", "places", _PLACES),
    ("sensation", "again", _AGAIN),
    ("sensation", "day", "(SELECT day FROM checkin WHERE id = checkin_id)"),
    ("sensation", "places", "(SELECT places FROM checkin WHERE id = checkin_id)"),
    ("note", "day", "(SELECT day FROM checkin WHERE id = checkin_id)"),
)
_TALLIES = (
    "DELETE FROM day_tally",
    """INSERT INTO day_tally(day, check_ins, notes, runs)
    SELECT day, sum(c), sum(n), sum(r) FROM (
      SELECT day, 1 AS c, 0 AS n, 0 AS r FROM checkin
      UNION ALL SELECT day, 0, 1, 0 FROM note UNION ALL SELECT day, 0, 0, 1 FROM run
    ) GROUP BY day""",
    "DELETE FROM place_tally",
    """INSERT INTO place_tally(place_id, day, check_ins)
    SELECT place_id, day, count(*) FROM sensation WHERE again = 0 GROUP BY place_id, day""",
)


def hold_entries(db: Database) -> None:
    """Hold all entries. Call it inside a transaction. Raises: CopyDamaged, the library's DatabaseError."""
    if any(db.execute(sql, _MOST).fetchone() for sql in _NEVER):
        raise CopyDamaged
    if not all(_ID.fullmatch(name) for (name,) in db.execute(_IDS)):
        raise CopyDamaged
    for _ in db.execute("SELECT body FROM note"):  # text that is none ends here, and not at each reading of the log
        pass
    _make_index_anew(db)
    for table, column, value in _FOLLOWS:
        db.execute(f"UPDATE {table} SET {column} = {value} WHERE {column} IS NOT {value}")  # noqa: S608
    for statement in _TALLIES:
        db.execute(statement)


def _make_index_anew(db: Database) -> None:
    """The tables beneath a search index are not compared with ours, and what stands in them decides what is found."""
    db.execute("DROP TABLE note_fts")
    db.execute(_INDEX)
    for statement in m001.SETTINGS:
        db.execute(statement)
    db.execute("INSERT INTO note_fts(note_fts) VALUES ('rebuild')")
