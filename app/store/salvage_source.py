"""Reading a log file some of whose pages are damaged, around them.

SQLCipher refuses a damaged page, and from then on everything on that connection. So each refusal opens the file anew.
Nothing is ever written to it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, TypeVar

from app.store.database import apply_key, connect_to, refuse_by_header, settle, wrap
from app.store.dbdriver import Database, DatabaseError
from app.store.faults import LogTooNew
from app.store.keys import LogKey
from app.store.migrations import SCHEMA_VERSION
from app.store.order import BOTTOM_ID, TOP_ID

_Result = TypeVar("_Result")
Row = tuple[Any, ...]

_PAGE = re.compile(r"(\d+)\s*$")
_BATCH = 256
_FIRST_STEP = 1 << 26  # about a second; ids are milliseconds times 1 << 16
_ROWS_AT_A_STEP = 5  # fewer than a page holds of any table
_TRIES = 2  # a read can fail once
_MOST_UID = (1 << 128) - 1


class DamagedFile:
    """A log that is read as far as it can be."""

    def __init__(self, open_it: Callable[[], Database]) -> None:
        """Args: open_it: opens it; holds the key."""
        self._open_it = open_it
        self._db: Database | None = None

    def attempt(self, work: Callable[[Database], _Result]) -> _Result | None:
        """Return what the work returns, None where it met a damaged page."""
        for _ in range(_TRIES):
            try:
                return work(self._opened())
            except DatabaseError:
                self.close()
        return None

    def ask(self, sql: str, values: Sequence[object] = ()) -> list[Row] | None:
        """Return all rows, None where a page on the way to them is damaged."""
        return self.attempt(lambda db: db.execute(sql, tuple(values)).fetchall())

    def until_damage(self, sql: str) -> list[Row]:
        """Return the rows that come before the first damaged page."""
        rows: list[Row] = []
        try:
            cursor = self._opened().execute(sql)
            while (row := cursor.fetchone()) is not None:
                rows.append(row)
        except DatabaseError:
            self.close()
        return rows

    def _opened(self) -> Database:
        if self._db is None:
            self._db = self._open_it()
        return self._db

    def close(self) -> None:
        """Close it; the next question opens it anew."""
        db, self._db = self._db, None
        if db is not None:
            db.close()


def open_damaged(path: Path, key: LogKey) -> Database:
    """Open a log of which nothing but the first page need be sound. Raises what database.open_file() raises."""
    refuse_by_header(path)
    connection = connect_to(path)
    try:
        apply_key(connection, key)
        settle(connection)
        db = wrap(connection)
        if db.execute("PRAGMA user_version").fetchone()[0] > SCHEMA_VERSION:
            raise LogTooNew
    except BaseException:
        connection.close()
        raise
    return db


def damaged_pages(path: Path, key: LogKey) -> frozenset[int]:
    """Return the numbers of the pages that SQLCipher refuses, from 1."""
    with closing(connect_to(path)) as connection, suppress(DatabaseError):
        connection.execute(f"PRAGMA key={key.sql_literal()}")
        rows = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        return frozenset(int(found[1]) for row in rows if (found := _PAGE.search(str(row[0]))) is not None)
    return frozenset()


def ids(file: DamagedFile, sql: str) -> Iterator[int]:
    """Yield the ids of an index in rising order, leaving out those on damaged pages.

    Args: sql: takes the least id and how many, and gives rows that begin with the id.
    """
    for row in _walk(file, sql, BOTTOM_ID, TOP_ID, _as_it_is, _as_it_is):
        yield int(row[0])


def by_uid(file: DamagedFile, sql: str) -> Iterator[Row]:
    """Yield the rows of an index over uids, leaving out those on damaged pages.

    Args: sql: takes the least uid and how many, and gives rows that begin with the uid.
    """
    return _walk(file, sql, 0, _MOST_UID, lambda number: number.to_bytes(16, "big"), lambda uid: int.from_bytes(uid))


def _as_it_is(value: int) -> int:
    return value


def _walk(
    file: DamagedFile,
    sql: str,
    least: int,
    most: int,
    to_key: Callable[[int], object],
    to_number: Callable[[Any], int],
    step: int = _FIRST_STEP,
) -> Iterator[Row]:
    at, size, groped = least, _BATCH, False
    while at <= most:
        rows = file.ask(sql, (to_key(at), size))
        if rows is not None:
            yield from rows
            if rows:
                first, last = to_number(rows[0][0]), to_number(rows[-1][0])
                if len(rows) > 1:
                    step = max(1, (last - first) * _ROWS_AT_A_STEP // (len(rows) - 1))
                if groped:  # from nowhere into the middle: what lies before it is walked from here, backwards
                    groped = False
                    back = sql.replace(">=", "<=").replace(" LIMIT", " DESC LIMIT")
                    yield from _walk(
                        file,
                        back,
                        least=1 - first,
                        most=-least,
                        to_key=lambda number: to_key(-number),
                        to_number=lambda value: -to_number(value),
                        step=step,
                    )
                at = last + 1
            if len(rows) < size:
                return
            size = _BATCH
        elif size > 1:
            size //= 2
        else:
            groped = at == least
            at = _past_damage(lambda number: file.ask(sql, (to_key(number), 1)) is not None, at, most, step)
            size = _BATCH


def _past_damage(can_read: Callable[[int], bool], at: int, most: int, step: int) -> int:
    """Return the least number behind a damaged page from which something can be read, above `most` where none is.

    Args: step: a part of what one page holds; steps grow slowly, or a sound page between two damaged ones is missed.
    """
    bad = at
    while not can_read(good := min(bad + step, most)):
        if good == most:
            return most + 1
        bad, step = good, step + step // 4 + 1
    while good - bad > 1:
        middle = (good + bad) // 2
        if can_read(middle):
            good = middle
        else:
            bad = middle
    return good
