"""From a LogFilter to the SQL that finds its check-ins and its runs without a check-in, newest first.

One part of the filter is walked along its index, newest first, and the others are looked up for each row met. Which one
is walked is the rarest; all indexes end in the row id, which is the order of time, so a page stops when it is full.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from app.core.log_query import LogFilter
from app.store.dbdriver import Database
from app.store.order import ids_of_days
from app.store.typed_words import typed_words

_BRIEF = "CROSS JOIN checkin c INDEXED BY checkin_brief"
_PLACE = "s.place_id = (SELECT id FROM place WHERE code = ?)"
_QUALITY = "s.quality_id = (SELECT id FROM quality WHERE code = ?)"
# Up to so many rows of each part are counted. Where a search has more, a part with fewer is walked in its place; then
# all rows of the search are collected once, since asking the index about one row takes it milliseconds.
_MANY = 4_000
_IN_NOTE = "n.body LIKE ? ESCAPE '\\'"
_IN_NOTE_OF = "EXISTS (SELECT 1 FROM note n WHERE n.checkin_id = {} AND n.body LIKE ? ESCAPE '\\')"


@dataclass(slots=True)
class Found:
    """A SELECT in the making.

    Attributes:
        row_id: what names the id of a check-in or run; days: the column with its day; source: where from.
        repeats: whether an id can come twice, then next to each other.
    """

    row_id: str
    source: str
    days: str
    repeats: bool = False
    conditions: list[str] = field(default_factory=list)
    values: list[object] = field(default_factory=list)

    def add(self, condition: str, *values: object) -> None:
        """Ask for one thing more."""
        self.conditions.append(condition)
        self.values.extend(values)

    def leave_out(self, table: str) -> None:
        """Leave out what stands in a table of rows that were taken out."""
        self.add(f"NOT EXISTS (SELECT 1 FROM {table} t WHERE t.id = {self.row_id})")  # noqa: S608

    def ids(self, beside: str = "") -> str:
        """Return the statement that gives the ids, each once; `beside` names another column of the same row."""
        columns = f"{self.row_id} AS id" + (f", {beside}" if beside else "")
        where = f" WHERE {' AND '.join(self.conditions)}" if self.conditions else ""
        return f"SELECT {'DISTINCT ' if self.repeats else ''}{columns} FROM {self.source}{where}"  # noqa: S608

    def newest(self) -> str:
        """Return the statement that gives the newest ids; one more value, how many."""
        return f"{self.ids()} ORDER BY {self.row_id} DESC LIMIT ?"


def check_ins(db: Database, which: LogFilter, *, places: bool = False) -> Found | None:
    """Return how to find the check-ins meant and not taken out, or None where what was typed holds no word.

    Args: places: whether the column `places` can be read beside the id.
    """
    typed = typed_words(which.words)
    if typed is None:
        return None
    search = typed.begun
    walked = _rarest(db, which, search) or ("notes" if typed.within else "")
    beyond = which.exercise_id is not None or which.paired
    if walked == "words":
        joined = beyond or places or _has_days(which) or which.place is not None or which.quality is not None
        source = f"note_fts f {_BRIEF} ON c.id = f.rowid" if joined else "note_fts f"
        found = Found("f.rowid", source, "c.day")
        found.add("f.note_fts MATCH ?", search)
    elif walked == "sensation":
        joined = beyond or search is not None
        source = f"sensation s {_BRIEF} ON c.id = s.checkin_id" if joined else "sensation s"
        found = Found("s.checkin_id", source, "s.day", repeats=True)
        _add_sensation(found, which)
    elif walked == "notes":
        joined = beyond or places
        found = Found("n.checkin_id", f"note n {_BRIEF} ON c.id = n.checkin_id" if joined else "note n", "n.day")
    else:
        found = Found("c.id", "checkin c", "c.day")
    if walked != "sensation" and (which.place is not None or which.quality is not None):
        inner = Found("s.checkin_id", "sensation s", "s.day")
        inner.add(f"s.checkin_id = {found.row_id}")
        _add_sensation(inner, which)
        found.add(f"EXISTS ({inner.ids()})", *inner.values)
    if walked != "words" and search is not None:
        found.add("c.id IN (SELECT f.rowid FROM note_fts f WHERE f.note_fts MATCH ?)", search)
    if which.exercise_id is not None:
        found.add("c.exercise_id = ?", which.exercise_id)
    if which.paired:
        found.add("c.paired = 1")
    _add_days(found, which)
    for word in typed.within:
        found.add(_IN_NOTE if walked == "notes" else _IN_NOTE_OF.format(found.row_id), word)
    _leave_out_taken(db, found, "taken_check_in")
    return found


def places_column(found: Found) -> str:
    """Return what names the places of a row that check_ins(places=True) finds."""
    return "s.places" if found.row_id == "s.checkin_id" else "c.places"


def lone_runs(db: Database, which: LogFilter) -> Found | None:
    """Return how to find the runs meant that have no check-in, or None where only check-ins can be meant."""
    if which.words.strip() or which.place is not None or which.quality is not None or which.paired:
        return None
    found = Found("r.id", "run r", "r.day")
    found.add("r.alone = 1")
    if which.exercise_id is not None:
        found.add("r.exercise_id = ?", which.exercise_id)
    _add_days(found, which)
    _leave_out_taken(db, found, "taken_run")
    return found


def _rarest(db: Database, which: LogFilter, search: str | None) -> str:
    """Return what to walk: "words", "sensation", "exercise" or "" for all check-ins."""
    parts: dict[str, Found] = {}
    if which.place is not None or which.quality is not None:
        parts["sensation"] = Found("s.checkin_id", "sensation s", "s.day")
        _add_sensation(parts["sensation"], which)
    if which.exercise_id is not None:
        parts["exercise"] = Found("c.id", "checkin c", "c.day")
        parts["exercise"].add("c.exercise_id = ?", which.exercise_id)
    if search is not None:
        parts["words"] = Found("f.rowid", "note_fts f", "")
        parts["words"].add("f.note_fts MATCH ?", search)
    if len(parts) < 2:
        return next(iter(parts), "")
    for name, part in parts.items():
        if name != "words":
            _add_days(part, which)
    rows = {name: _count_up_to(db, part, _MANY) for name, part in parts.items()}
    if min(rows.values()) == _MANY:
        return "words" if search is not None else next(iter(parts))
    return min(rows, key=lambda name: rows[name])


def _count_up_to(db: Database, part: Found, most: int) -> int:
    counted = f"SELECT count(*) FROM (SELECT 1 FROM ({part.ids()}) LIMIT ?)"  # noqa: S608
    return int(db.execute(counted, (*part.values, most)).fetchone()[0])


def _add_sensation(found: Found, which: LogFilter) -> None:
    if which.place is not None:
        found.add(_PLACE, which.place)
    if which.quality is not None:
        found.add(_QUALITY, which.quality)


def _has_days(which: LogFilter) -> bool:
    return which.first_day is not None or which.last_day is not None


def _add_days(found: Found, which: LogFilter) -> None:
    first_id, last_id = ids_of_days(which.first_day, which.last_day)
    if which.first_day is not None:
        found.add(f"{found.row_id} >= ? AND {found.days} >= ?", first_id, which.first_day)
    if which.last_day is not None:
        found.add(f"{found.row_id} <= ? AND {found.days} <= ?", last_id, which.last_day)


def _leave_out_taken(db: Database, found: Found, table: str) -> None:
    """Leave out what is taken out; where nothing is, no row is looked up for it."""
    if db.execute(f"SELECT EXISTS (SELECT 1 FROM {table})").fetchone()[0]:  # noqa: S608
        found.leave_out(table)
