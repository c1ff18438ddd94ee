"""How much is in the log: entries, places, notes. What was taken out is taken off, so that no reading looks at it."""

from __future__ import annotations

from collections import Counter

from app.core.checkin import Place
from app.core.log_query import LogContents, LogFilter, PlaceCount
from app.store import filters
from app.store.dbdriver import Database
from app.store.filters import Found
from app.store.order import ms_of

_FIRST_DAY, _LAST_DAY = -(1 << 62), 1 << 62
_DAYS = "SELECT coalesce(sum(check_ins), 0) FROM day_tally WHERE day BETWEEN ? AND ?"
_TAKEN_DAYS = """
SELECT count(*) FROM taken_check_in t CROSS JOIN checkin c ON c.id = t.id WHERE c.day BETWEEN ? AND ?
"""
_PLACES = """
SELECT p.code, (SELECT sum(check_ins) FROM place_tally t WHERE t.place_id = p.id AND t.day BETWEEN ?1 AND ?2)
FROM place p
"""
_TAKEN_PLACES = """
SELECT p.code, count(*) FROM taken_check_in t
CROSS JOIN sensation s ON s.checkin_id = t.id JOIN place p ON p.id = s.place_id
WHERE s.again = 0 AND s.day BETWEEN ? AND ? GROUP BY p.id
"""
_EXERCISES = """
WITH RECURSIVE known(id) AS (
  SELECT min(exercise_id) FROM run
  UNION ALL SELECT (SELECT min(exercise_id) FROM run WHERE exercise_id > known.id) FROM known WHERE known.id IS NOT NULL
)
SELECT id FROM known WHERE EXISTS (
  SELECT 1 FROM run r WHERE r.exercise_id = known.id AND NOT EXISTS (SELECT 1 FROM taken_run t WHERE t.id = r.id)
) ORDER BY id
"""
_ALL = """
SELECT (SELECT sum(check_ins) FROM day_tally), (SELECT sum(runs) FROM day_tally), (SELECT sum(notes) FROM day_tally),
       (SELECT count(*) FROM taken_check_in), (SELECT count(*) FROM taken_run),
       (SELECT count(*) FROM taken_check_in t CROSS JOIN note n ON n.checkin_id = t.id)
"""
_ENDS = """
SELECT {end}(id) FROM (
  SELECT * FROM (SELECT id FROM checkin c WHERE NOT EXISTS (SELECT 1 FROM taken_check_in t WHERE t.id = c.id)
                 ORDER BY id {order} LIMIT 1)
  UNION ALL
  SELECT * FROM (SELECT id FROM run r WHERE NOT EXISTS (SELECT 1 FROM taken_run t WHERE t.id = r.id)
                 ORDER BY id {order} LIMIT 1)
)
"""


def count_entries(db: Database, which: LogFilter) -> int:
    """Return how many entries are meant."""
    check_ins = _tallied(db, which) if _days_alone(which) else _counted(db, filters.check_ins(db, which))
    return check_ins + _counted(db, filters.lone_runs(db, which))


def place_counts(db: Database, which: LogFilter) -> tuple[PlaceCount, ...]:
    """Return each place named in the check-ins meant with its count, in the order of Place."""
    if _days_alone(which):
        counts = dict(db.execute(_PLACES, _days(which)).fetchall())
        for place, taken in db.execute(_TAKEN_PLACES, _days(which)).fetchall():
            counts[place] -= taken
    else:
        counts = _places_of(db, filters.check_ins(db, which, places=True))
    return tuple(PlaceCount(place, counts[place]) for place in Place if counts.get(place))


def exercise_ids(db: Database) -> tuple[str, ...]:
    """Return the ids of all exercises that have a run in the log, sorted."""
    return tuple(row[0] for row in db.execute(_EXERCISES).fetchall())


def contents_of(db: Database) -> LogContents:
    """Return how much is in the log, and from when to when."""
    check_ins, runs, notes, taken_check_ins, taken_runs, taken_notes = db.execute(_ALL).fetchone()
    first, last = (
        db.execute(_ENDS.format(end=end, order=order)).fetchone()[0] for end, order in (("min", "ASC"), ("max", "DESC"))
    )
    return LogContents(
        check_ins=(check_ins or 0) - taken_check_ins,
        runs=(runs or 0) - taken_runs,
        notes=(notes or 0) - taken_notes,
        first_ms=None if first is None else ms_of(first),
        last_ms=None if last is None else ms_of(last),
    )


def _days_alone(which: LogFilter) -> bool:
    return which == LogFilter(first_day=which.first_day, last_day=which.last_day)


def _days(which: LogFilter) -> tuple[int, int]:
    return (
        _FIRST_DAY if which.first_day is None else which.first_day,
        _LAST_DAY if which.last_day is None else which.last_day,
    )


def _tallied(db: Database, which: LogFilter) -> int:
    whole = int(db.execute(_DAYS, _days(which)).fetchone()[0])
    return whole - int(db.execute(_TAKEN_DAYS, _days(which)).fetchone()[0])


def _counted(db: Database, found: Found | None) -> int:
    if found is None:
        return 0
    return int(db.execute(f"SELECT count(*) FROM ({found.ids()})", found.values).fetchone()[0])  # noqa: S608


def _places_of(db: Database, found: Found | None) -> dict[str, int]:
    """Return how many of the check-ins found name each place, by its code."""
    if found is None:
        return {}
    ids = found.ids(beside=filters.places_column(found))
    # Counted here: to group them, SQLite would first sort them all
    counted = Counter(db.execute(f"SELECT places FROM ({ids})", found.values))  # noqa: S608
    codes = db.execute("SELECT id, code FROM place").fetchall()
    return {code: sum(count for (places,), count in counted.items() if places >> row_id & 1) for row_id, code in codes}
