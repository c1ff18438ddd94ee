"""A log whose list of tables is on a damaged page: the list is taken from a new, empty log of the same form.

SQLite keeps that list at the front of the file, on the first page and a few others, and lays out a new log the same way
each time. So those pages of an empty log under the same key stand in for the damaged ones, in a working copy; what they
point to is then held against the words that every log has. Where the log came from a copy, the end of the list lies
elsewhere; then a damaged first page can't be helped.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, suppress
from functools import partial
from itertools import count
from pathlib import Path

from app.core.errors import LamplitError
from app.store import m001
from app.store.backup_copy import copy_bytes, remove_file
from app.store.database import apply_key, connect_to, create_file, open_file
from app.store.dbdriver import DatabaseError
from app.store.keys import LogKey
from app.store.salvage_source import DamagedFile, damaged_pages, open_damaged

PAGE_BYTES = 4096
_ROOM_IN_PAGE = 4_000
_SMALL_ROWS = 8
_FILLER = "filler"
_MOST_LIST_PAGES = 120  # an empty log has fewer
_NOT_READ = (DatabaseError, LamplitError, UnicodeDecodeError)  # the last: a list out of joint, quoted in an error


def readable_copy(source: Path, target: Path, key: LogKey) -> bool:
    """Write a copy of a damaged log whose tables can be found; False, and nothing written, where none can be made.

    Raises: NoRoomForCopy, OSError.
    """
    damaged = damaged_pages(source, key)
    pages = source.stat().st_size // PAGE_BYTES
    beside = target.with_name(target.name + ".form")
    try:
        for _ in _forms(beside, key, pages):
            listed = [page for page in _pages_of_list(beside, target, key) if page in damaged]
            for wanted in (listed, {1, *listed}):  # a file that was cut short is shorter than its first page says
                copy_bytes(source, target)
                with beside.open("rb") as form, target.open("r+b") as copy:
                    for page in wanted:
                        form.seek((page - 1) * PAGE_BYTES)
                        copy.seek((page - 1) * PAGE_BYTES)
                        copy.write(form.read(PAGE_BYTES))
                if _finds_its_tables(target, key):
                    return True
    finally:
        remove_file(beside)
    remove_file(target)
    return False


def _forms(path: Path, key: LogKey, pages: int) -> Iterator[None]:
    """Write an empty log of so many pages, in each way in which a log comes to be: made, and made from a copy."""
    for from_a_copy in (False, True):
        remove_file(path)
        create_file(path, key)
        if from_a_copy:
            with closing(open_file(path, key)) as db:
                db.execute("VACUUM")
        with suppress(DatabaseError):
            _grow(path, key, pages)
        yield


def _grow(path: Path, key: LogKey, pages: int) -> None:
    """Bring the file to a number of pages: the first one tells it, and SQLite believes no other.

    The filling stays, so that the first page names no page as free: in the log that it goes into, rows lie there.
    """
    with closing(open_file(path, key)) as db:
        for number in count():
            missing = pages - db.execute("PRAGMA page_count").fetchone()[0]
            if missing <= 0:
                break
            # Small rows at first, until the table is a tree, and at last, so that pages come one by one
            large = number > _SMALL_ROWS and missing > _SMALL_ROWS
            filling = (missing - _SMALL_ROWS // 2) * _ROOM_IN_PAGE if large else _ROOM_IN_PAGE // 4
            db.execute("INSERT INTO meta(k, v) VALUES (?, zeroblob(?))", (f"{_FILLER}{number}", filling))


def _pages_of_list(form: Path, scratch: Path, key: LogKey) -> tuple[int, ...]:
    """Return the numbers of the pages that the list of tables is on: those without which it can't be read."""
    whole = form.read_bytes()
    found = []
    for page in range(1, min(len(whole) // PAGE_BYTES, _MOST_LIST_PAGES) + 1):
        harmed = bytearray(whole)
        harmed[page * PAGE_BYTES - 1] ^= 1
        remove_file(scratch)
        scratch.write_bytes(harmed)
        if not can_list(scratch, key):
            found.append(page)
    remove_file(scratch)
    return tuple(found)


def can_list(path: Path, key: LogKey) -> bool:
    """Return whether the list of tables can be read with this key."""
    with closing(connect_to(path)) as connection, suppress(*_NOT_READ):
        apply_key(connection, key)
        connection.execute("SELECT sql FROM sqlite_master").fetchall()
        return True
    return False


def _finds_its_tables(path: Path, key: LogKey) -> bool:
    """Return whether the tables are where the list says: their rows tell. Those on a damaged page tell nothing."""
    with closing(DamagedFile(partial(open_damaged, path, key))) as file, suppress(*_NOT_READ):
        words = file.ask("SELECT code FROM place ORDER BY id LIMIT ?", (len(m001.PLACES),))
        moments = file.ask("SELECT id >> 16 = at_ms FROM checkin NOT INDEXED LIMIT 1")
        if words is None:
            return bool(moments and moments[0][0])
        return [row[0] for row in words] == list(m001.PLACES) and all(row[0] for row in moments or ())
    return False
