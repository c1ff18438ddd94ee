"""Rows of a damaged log that lie on sound pages and that no way through its trees leads to.

Any page of a tree is the root of a smaller one. So in a working copy each sound page in turn is given out as the root
of a table, in a transaction that is never kept, and what SQLite reads there is what lies on that page and below it.
What isn't a row of that table is told by the kinds of its values, and the new file's own rules hold the rest to its
form. Pages that were freed are full of zeros, so that nothing that was deleted comes back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.store.dbdriver import Database, DatabaseError
from app.store.keys import LogKey
from app.store.salvage_source import Row, damaged_pages, open_damaged

PAGE_BYTES = 4096


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
    db = _begin(copy, key, columns)
    try:
        for page in range(2, copy.stat().st_size // PAGE_BYTES + 1):
            if page in bad:
                continue
            for number, (table, names) in enumerate(columns.items()):
                if db is None or (number == 0 and not _turn(db, page)):
                    return
                rows, whole = _read(db, table, names)
                yield from ((page, table, row) for row in rows)
                if whole:
                    continue
                # A damaged page further down has spoilt the connection, or this is a page of another kind
                db.close()
                db = _begin(copy, key, columns)
                if not rows or db is None or not _turn(db, page):
                    break
    finally:
        if db is not None:
            db.close()  # takes the transaction back


def _begin(copy: Path, key: LogKey, columns: Mapping[str, Sequence[str]]) -> Database | None:
    """Open the copy and leave nothing in its list of tables but those that are wanted, without rules."""
    try:
        db = open_damaged(copy, key)
    except DatabaseError:
        return None
    try:
        db.execute("PRAGMA writable_schema=ON")
        db.execute("BEGIN IMMEDIATE")
        marks = ", ".join("?" * len(columns))
        db.execute(f"DELETE FROM sqlite_master WHERE type <> 'table' OR name NOT IN ({marks})", tuple(columns))  # noqa: S608
        for table, names in columns.items():
            sql = f"CREATE TABLE {table}({', '.join(names)}, PRIMARY KEY({KINDS[table].key})) WITHOUT ROWID"
            db.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (sql, table))
    except DatabaseError:
        db.close()
        return None
    return db


def _turn(db: Database, page: int) -> bool:
    """Make the page the root of every table."""
    try:
        db.execute("PRAGMA writable_schema=ON")
        db.execute("UPDATE sqlite_master SET rootpage = ?", (page,))
        db.execute("PRAGMA writable_schema=RESET")
    except DatabaseError:
        return False
    return True


def _read(db: Database, table: str, names: Sequence[str]) -> tuple[list[Row], bool]:
    """Return the rows up to the first page that can't be read as one of this table, and whether there was none."""
    rows: list[Row] = []
    sql = f"SELECT {', '.join(names)} FROM {table} NOT INDEXED WHERE {KINDS[table].told_by}"  # noqa: S608 (the form's)
    try:
        cursor = db.execute(sql)
        while (row := cursor.fetchone()) is not None:
            rows.append(row)
    except DatabaseError:
        return rows, False
    return rows, True
