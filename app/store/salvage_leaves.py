"""Rows of a damaged log that lie on sound pages and that no way through its trees leads to.

Any page of a tree is the root of a smaller one. So in a working copy each sound page in turn is given out as the root
of a table, in a transaction that is never kept, and what SQLite reads there is what lies on that page and below it.
Where damaged pages lie below it, the rows of the page itself are reached from the sound ones beside them. What isn't a
row of that table is told by the kinds of its values, and the new file's own rules hold the rest to its form. Pages that
were freed are full of zeros, so that nothing that was deleted comes back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.store.dbdriver import Database, DatabaseError
from app.store.keys import LogKey
from app.store.salvage_source import Row, damaged_pages, open_damaged

PAGE_BYTES = 4096
_WITH_ROW_IDS = "probe"


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


def rows_by_page(copy: Path, key: LogKey, columns: Mapping[str, Sequence[str]]) -> Iterator[tuple[int, str, Row]]:
    """Yield page, table and row for each row on a page that can be read; most come several times.

    Nothing comes where the list of tables can't be written anew.
    Args: copy: a file that may be written to, though nothing stays in it; its list of tables can be read.
        columns: all of each table, in the order of its form; the tables are those of KINDS.
    """
    bad = damaged_pages(copy, key)
    trees = _Trees(copy, key, columns)
    broken: list[tuple[int, str]] = []
    spans: dict[str, set[tuple[Row, Row]]] = {table: set() for table in columns}
    try:
        for page in range(2, copy.stat().st_size // PAGE_BYTES + 1):
            if page in bad:
                continue
            for number, table in enumerate(columns):
                rows, whole = trees.read(page, table)
                if not whole and number == 0 and trees.is_of_another_kind(page):
                    break
                if not whole:  # a damaged page further down
                    rows += trees.read(page, table, backwards=True)[0]
                yield from ((page, table, row) for row in rows)
                if whole and rows:
                    spans[table].add((trees.where(table, rows[0]), trees.where(table, rows[-1])))
                elif rows:
                    broken.append((page, table))
        for page, table in broken:
            for first, last in sorted(spans[table]):
                yield from ((page, table, row) for row in trees.beside(page, table, first, last))
    except _NotTurned:
        return
    finally:
        trees.close()


class _NotTurned(Exception):
    """The list of tables can't be written anew."""


class _Trees:
    """The working copy, one of whose pages at a time is the root of every table. A refusal opens it anew."""

    def __init__(self, copy: Path, key: LogKey, columns: Mapping[str, Sequence[str]]) -> None:
        self._copy, self._key, self._columns = copy, key, columns
        self._db: Database | None = None
        self._root = 0

    def read(self, page: int, table: str, *, backwards: bool = False) -> tuple[list[Row], bool]:
        """Return the rows up to the first page that can't be read as one of this table, and whether there was none.

        Raises: _NotTurned.
        """
        order = ", ".join(f"{name} DESC" for name in KINDS[table].key.split(", ")) if backwards else KINDS[table].key
        return self._ask(page, f"{self._select(table)} ORDER BY {order}")

    def beside(self, page: int, table: str, first: Row, last: Row) -> list[Row]:
        """Return the row before and the row after those of a page beneath: no way to them leads through another.

        Args: first, last: keys. Raises: _NotTurned.
        """
        key = KINDS[table].key
        marks = ", ".join("?" * len(first))
        back = ", ".join(f"{name} DESC" for name in key.split(", "))
        select = self._select(table)
        after, _ = self._ask(page, f"{select} AND ({key}) > ({marks}) ORDER BY {key} LIMIT 1", last)
        before, _ = self._ask(page, f"{select} AND ({key}) < ({marks}) ORDER BY {back} LIMIT 1", first)
        return before + after

    def is_of_another_kind(self, page: int) -> bool:
        """Tell whether the page belongs to a table with row ids, as none of these is. Raises: _NotTurned."""
        return self._ask(page, f"SELECT 1 FROM {_WITH_ROW_IDS} LIMIT 1")[1]  # noqa: S608 (the name is ours)

    def where(self, table: str, row: Row) -> Row:
        """Return the key of a row."""
        names = self._columns[table]
        return tuple(row[names.index(name)] for name in KINDS[table].key.split(", "))

    def close(self) -> None:
        """Take the transaction back."""
        db, self._db = self._db, None
        if db is not None:
            db.close()

    def _select(self, table: str) -> str:
        return f"SELECT {', '.join(self._columns[table])} FROM {table} NOT INDEXED WHERE {KINDS[table].told_by}"  # noqa: S608 (the form's)

    def _ask(self, page: int, sql: str, values: Row = ()) -> tuple[list[Row], bool]:
        db = self._turned(page)
        rows: list[Row] = []
        try:
            cursor = db.execute(sql, values)
            while (row := cursor.fetchone()) is not None:
                rows.append(row)
        except DatabaseError:
            self.close()
            return rows, False
        return rows, True

    def _turned(self, page: int) -> Database:
        """Return the copy with the page as the root of every table."""
        try:
            if self._db is None:
                self._db, self._root = self._begun(), 0
            if self._root != page:
                self._db.execute("PRAGMA writable_schema=ON")
                self._db.execute("UPDATE sqlite_master SET rootpage = ?", (page,))
                self._db.execute("PRAGMA writable_schema=RESET")
                self._root = page
        except DatabaseError:
            raise _NotTurned from None
        return self._db

    def _begun(self) -> Database:
        """Open the copy and leave nothing in its list of tables but those that are wanted, without rules."""
        db = open_damaged(self._copy, self._key)
        try:
            db.execute("PRAGMA writable_schema=ON")
            db.execute("BEGIN IMMEDIATE")
            marks = ", ".join("?" * len(self._columns))
            wanted = tuple(self._columns)
            db.execute(f"DELETE FROM sqlite_master WHERE type <> 'table' OR name NOT IN ({marks})", wanted)  # noqa: S608
            for table, names in self._columns.items():
                sql = f"CREATE TABLE {table}({', '.join(names)}, PRIMARY KEY({KINDS[table].key})) WITHOUT ROWID"
                db.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (sql, table))
            probe = ("table", _WITH_ROW_IDS, _WITH_ROW_IDS, 1, f"CREATE TABLE {_WITH_ROW_IDS}(x)")
            db.execute("INSERT INTO sqlite_master(type, name, tbl_name, rootpage, sql) VALUES (?, ?, ?, ?, ?)", probe)
        except BaseException:
            db.close()
            raise
        return db
