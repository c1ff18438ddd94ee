"""Rows of a damaged log that lie on sound pages, whether or not a way through its trees leads to them.

Any page of a tree is the root of a smaller one. So in a working copy each sound page in turn is given out as the root
of every table, and what SQLite reads there is what lies on that page and below it; others stand in for the damaged
pages. What isn't a row of that table is told by the kinds of its values, and the new file's own rules hold the rest to
its form. Pages that were freed are full of zeros, so that nothing that was deleted comes back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.core.progress import Told, untold
from app.store.dbdriver import DatabaseError
from app.store.keys import LogKey
from app.store.salvage_source import Row, open_damaged
from app.store.salvage_stand_ins import PAGE_BYTES

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Kind:
    """A table that can be read so: its key, and what tells its rows from those of any other tree."""

    key: str
    told_by: str


KINDS: Mapping[str, Kind] = {
    "run": Kind(
        "id",
        "typeof(id) = 'integer' AND typeof(uid) = 'blob' AND typeof(ended) = 'text' AND typeof(hlc) = 'integer'",
    ),
    "checkin": Kind(
        "id",
        "typeof(id) = 'integer' AND typeof(uid) = 'blob' AND typeof(at_ms) = 'integer' AND typeof(hlc) = 'integer'",
    ),
    "sensation": Kind(
        "checkin_id, ord",
        "typeof(checkin_id) = 'integer' AND typeof(ord) = 'integer' AND typeof(place_id) = 'integer'"
        " AND typeof(again) = 'integer' AND typeof(day) = 'integer' AND typeof(places) = 'integer'",
    ),
    "note": Kind("checkin_id", "typeof(checkin_id) = 'integer' AND typeof(day) = 'integer' AND typeof(body) = 'text'"),
}


@dataclass(frozen=True, slots=True)
class Beneath:
    """What lies on a page and below it: rows of a table, and how many."""

    page: int
    table: str
    count: int


class CopySpoilt(Exception):
    """The list of tables of a working copy can't be written: what SQLite would take room from was damaged too."""


class Trees:
    """A working copy, one of whose pages at a time is the root of some tables."""

    def __init__(self, copy: Path, key: LogKey, columns: Mapping[str, Sequence[str]]) -> None:
        """Open it; close() gives it its own list of tables back. Raises: CopySpoilt, the library's DatabaseError.

        Args: copy: a file that may be written to, without damaged pages. columns: all of each table of KINDS that is
            to be looked for, in the order of its form.
        """
        self._columns = columns
        self._pages = copy.stat().st_size // PAGE_BYTES
        self._root = 0
        self._db = open_damaged(copy, key)
        self._list: list[Row] = []
        try:
            self._bare()
        except DatabaseError:
            self._db.close()
            raise CopySpoilt from None

    def close(self) -> None:
        """Close it, with the list of tables that it had. Raises: CopySpoilt."""
        with closing(self._db):
            try:
                self._db.execute("DELETE FROM sqlite_master")
                for row in self._list:
                    self._db.execute("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", row)
            except DatabaseError:
                raise CopySpoilt from None

    def look(self, told: Told = untold) -> Iterator[Beneath]:
        """Yield what lies on each page and below it, for each table that has rows there; tell of each page."""
        asked = " UNION ALL ".join(
            f"SELECT '{table}', count(*) FROM {table} WHERE {KINDS[table].told_by}"  # noqa: S608 (names are ours)
            for table in self._columns
        )
        for page in range(2, self._pages + 1):
            told(page, self._pages)
            self._turn(page)
            try:
                found = self._db.execute(asked).fetchall()
            except DatabaseError:  # a page of another kind
                continue
            yield from (Beneath(page, *each) for each in found if each[1])

    def keys(self, there: Beneath) -> Iterator[list[Row]]:
        """Yield the keys of the rows, some at a time, in rising order."""
        kind = KINDS[there.table]
        self._turn(there.page)
        with closing(self._db.execute(f"SELECT {kind.key} FROM {there.table} WHERE {kind.told_by}")) as cursor:  # noqa: S608
            while some := cursor.fetchmany(_AT_ONCE):
                yield some

    def rows(self, there: Beneath, first: int, last: int) -> list[Row]:
        """Return the rows from one id to another, but those of which a part lay on a damaged page."""
        kind = KINDS[there.table]
        self._turn(there.page)
        names, by = ", ".join(self._columns[there.table]), kind.key.split(", ")[0]
        sql = f"SELECT {names} FROM {there.table} WHERE {kind.told_by} AND {by} >= ? AND {by} <= ?"  # noqa: S608
        try:
            return self._db.execute(sql, (first, last)).fetchall()
        except DatabaseError:
            if first == last:
                return []
            middle = (first + last) // 2
            return self.rows(there, first, middle) + self.rows(there, middle + 1, last)

    def _bare(self) -> None:
        """Leave nothing in the list of tables but those that are wanted, without rules.

        Without a transaction: in one, SQLite writes no more once it has met a page of another kind.
        """
        db = self._db
        self._list = db.execute(
            "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_master ORDER BY rowid"
        ).fetchall()
        db.conn.isolation_level = None
        for setting in ("journal_mode=OFF", "synchronous=OFF", "locking_mode=EXCLUSIVE", "writable_schema=ON"):
            db.execute(f"PRAGMA {setting}").fetchall()
        marks = ", ".join("?" * len(self._columns))
        wanted = tuple(self._columns)
        db.execute(f"DELETE FROM sqlite_master WHERE type <> 'table' OR name NOT IN ({marks})", wanted)  # noqa: S608
        for table, names in self._columns.items():
            sql = f"CREATE TABLE {table}({', '.join(names)}, PRIMARY KEY({KINDS[table].key})) WITHOUT ROWID"
            db.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (sql, table))

    def _turn(self, page: int) -> None:
        """Make a page the root of every table."""
        if self._root != page:
            self._db.execute("UPDATE sqlite_master SET rootpage = ?", (page,))
            self._db.execute("PRAGMA writable_schema=RESET")
            self._db.execute("PRAGMA writable_schema=ON")
            self._root = page
