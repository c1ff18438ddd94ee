"""From a LogFilter to the SQL that finds its check-ins and its runs without a check-in, newest first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from app.core.log_query import LogFilter
from app.store.order import ids_of_days

_Add = Callable[..., None]
_PAIRED = "coalesce(c.before_number, c.before_word) IS NOT NULL AND coalesce(c.after_number, c.after_word) IS NOT NULL"
_NOT_TAKEN = "NOT EXISTS (SELECT 1 FROM taken_{table} t WHERE t.id = {row_id})"


@dataclass(frozen=True, slots=True)
class Found:
    """A SELECT in parts: what names the row id, where from, under which conditions with which values."""

    row_id: str
    source: str
    conditions: tuple[str, ...]
    values: tuple[Any, ...]

    def without_taken(self, table: str) -> Found:
        """Return the same without the rows that were taken out; `table` is check_in or run."""
        clause = _NOT_TAKEN.format(table=table, row_id=self.row_id)
        return replace(self, conditions=(*self.conditions, clause))

    def below(self, row_id: int) -> Found:
        """Return the same, rows with smaller ids only."""
        return replace(self, conditions=(*self.conditions, f"{self.row_id} < ?"), values=(*self.values, row_id))

    def at_least(self, row_id: int) -> Found:
        """Return the same, rows with this id and greater ones only."""
        return replace(self, conditions=(*self.conditions, f"{self.row_id} >= ?"), values=(*self.values, row_id))

    def ids(self) -> str:
        """Return the statement that gives the ids, each once, in any order."""
        where = f" WHERE {' AND '.join(self.conditions)}" if self.conditions else ""
        return f"SELECT DISTINCT {self.row_id} AS id FROM {self.source}{where}"  # noqa: S608 (all parts are written here)

    def newest(self) -> str:
        """Return the statement that gives the newest ids; one more value, how many."""
        return f"{self.ids()} ORDER BY {self.row_id} DESC LIMIT ?"


def match_expression(text: str) -> str | None:
    """Return what a person typed as a search for every word as a prefix, or None where no word is in it.

    Signs of the search language lose their meaning; accents and case are folded by the index.
    """
    words = text.encode("utf-8", "replace").decode().replace("\0", " ").replace('"', " ").split()
    quoted = [f'"{word}"*' for word in words if any(sign.isalnum() for sign in word)]
    return " ".join(quoted) or None


def check_ins(which: LogFilter) -> Found | None:
    """Return how to find the check-ins meant, or None where what was typed holds no word."""
    search = match_expression(which.words)
    if search is None and which.words.strip():
        return None
    conditions: list[str] = []
    values: list[Any] = []

    def add(condition: str, *given: object) -> None:
        conditions.append(condition)
        values.extend(given)

    if search is not None:
        row_id, source = "f.rowid", "note_fts f CROSS JOIN checkin c ON c.id = f.rowid"
        add("f.note_fts MATCH ?", search)
        _add_sensation(add, which)
    elif which.place is not None:
        row_id, source = "s.checkin_id", "sensation s CROSS JOIN checkin c ON c.id = s.checkin_id"
        add("s.place_id = (SELECT id FROM place WHERE code = ?)", which.place)
        if which.quality is not None:
            add("s.quality_id = (SELECT id FROM quality WHERE code = ?)", which.quality)
    elif which.quality is not None:
        row_id, source = "s.checkin_id", "sensation s CROSS JOIN checkin c ON c.id = s.checkin_id"
        add("s.quality_id = (SELECT id FROM quality WHERE code = ?)", which.quality)
    else:
        row_id, source = "c.id", "checkin c"
    if which.exercise_id is not None:
        add("c.exercise_id = ?", which.exercise_id)
    if which.paired:
        add(_PAIRED)
    _add_days(add, which, "c", row_id)
    return Found(row_id, source, tuple(conditions), tuple(values))


def lone_runs(which: LogFilter) -> Found | None:
    """Return how to find the runs meant that have no check-in, or None where only check-ins can be meant."""
    if which.words.strip() or which.place is not None or which.quality is not None or which.paired:
        return None
    conditions: list[str] = []
    values: list[Any] = []

    def add(condition: str, *given: object) -> None:
        conditions.append(condition)
        values.extend(given)

    add("r.alone = 1")
    if which.exercise_id is not None:
        add("r.exercise_id = ?", which.exercise_id)
    _add_days(add, which, "r", "r.id")
    return Found("r.id", "run r", tuple(conditions), tuple(values))


def _add_sensation(add: _Add, which: LogFilter) -> None:
    parts: list[str] = []
    values: list[str] = []
    if which.place is not None:
        parts.append("s.place_id = (SELECT id FROM place WHERE code = ?)")
        values.append(which.place)
    if which.quality is not None:
        parts.append("s.quality_id = (SELECT id FROM quality WHERE code = ?)")
        values.append(which.quality)
    if parts:
        joined = " AND ".join(parts)
        add(f"EXISTS (SELECT 1 FROM sensation s WHERE s.checkin_id = c.id AND {joined})", *values)  # noqa: S608


def _add_days(add: _Add, which: LogFilter, alias: str, row_id: str) -> None:
    first_id, last_id = ids_of_days(which.first_day, which.last_day)
    if which.first_day is not None:
        add(f"{row_id} >= ?", first_id)
        add(f"{alias}.day >= ?", which.first_day)
    if which.last_day is not None:
        add(f"{row_id} <= ?", last_id)
        add(f"{alias}.day <= ?", which.last_day)
