"""Pages that stand in for damaged ones in a working copy, so that SQLite can walk around what it can't read.

SQLCipher refuses a damaged page, and from then on everything on that connection. A page that stands in is a leaf with
one entry that is a row of no table: what lay on the damaged page is gone, and every way past it is open. A long text
that went on there is refused by itself, for the bytes of such a leaf are no text. It is made under the log's own key,
since a page is sealed for its number: in an empty file whose head says that it has so many pages, a new index begins on
the next one. SQLCipher can leave that head in clear.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from app.store.backup_copy import remove_file
from app.store.database import connect_to
from app.store.files import make_private_file
from app.store.keys import LogKey

PAGE_BYTES = 4096
_CLEAR_BYTES = 32
_PAGES_AT = slice(28, 32)
_FIRST = 2  # the first is the head of the file
_STATEMENTS = ("CREATE TABLE stand(a)", "CREATE INDEX stand_in ON stand(a)", "INSERT INTO stand VALUES (NULL)")


def stand_in(copy: Path, key: LogKey, damaged: Iterable[int]) -> None:
    """Put a page in the place of each damaged one. Raises: OSError, the library's DatabaseError.

    Args: copy: a file that may be written to; damaged: numbers of pages, from 1.
    """
    beside = copy.with_name(copy.name + ".stand")
    try:
        for page, made in _made(beside, key, sorted(each for each in damaged if each >= _FIRST)):
            with copy.open("r+b") as writing:
                writing.seek((page - 1) * PAGE_BYTES)
                writing.write(made)
    finally:
        remove_file(beside)


def _made(path: Path, key: LogKey, pages: Iterable[int]) -> Iterator[tuple[int, bytes]]:
    remove_file(path)
    make_private_file(path)
    _run(path, key, ("PRAGMA user_version=1",))
    head = bytearray(path.read_bytes())
    for page in pages:
        before = max(1, page - 2)  # the table's own page lies between; on the second page it does by itself
        head[_PAGES_AT] = before.to_bytes(4, "big")
        path.write_bytes(head)
        os.truncate(path, before * PAGE_BYTES)
        _run(path, key, _STATEMENTS)
        with path.open("rb") as reading:
            reading.seek((page - 1) * PAGE_BYTES)
            yield page, reading.read(PAGE_BYTES)


def _run(path: Path, key: LogKey, statements: Iterable[str]) -> None:
    with closing(connect_to(path)) as connection:
        connection.execute(f"PRAGMA key={key.sql_literal()}")
        connection.execute(f"PRAGMA cipher_plaintext_header_size={_CLEAR_BYTES}")
        connection.execute("PRAGMA journal_mode=MEMORY")
        connection.execute("PRAGMA synchronous=OFF")
        for statement in statements:
            connection.execute(statement)
        connection.commit()
