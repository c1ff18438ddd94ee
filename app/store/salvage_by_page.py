"""Bringing over all that lies on the sound pages of a damaged log, whether or not a way through its trees leads there.

Of two pages one of which lies below the other, the upper one comes first. So where the first row beneath a page is in
the new log, all of them are, and the page costs one question; the rest is looked at some hundred rows at a time.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

from app.core.progress import Told, part_of, untold
from app.store.database import immediate
from app.store.dbdriver import Database, IntegrityError
from app.store.keys import LogKey
from app.store.rows import uid_hash
from app.store.salvage_leaves import KINDS, Beneath, Trees
from app.store.salvage_source import Row


def bring_by_page(
    new: Database,
    copy: Path,
    key: LogKey,
    columns: Mapping[str, Sequence[str]],
    tables: Sequence[str],
    told: Told = untold,
) -> None:
    """Add the rows of these tables, of which the new log has none. Raises: CopySpoilt, the library's DatabaseError.

    Args: copy: of the damaged log, see Trees; columns: of the damaged log's tables. tables: what belongs to check-ins
        comes after them.
    """
    deleted = {row[0] for row in new.execute("SELECT uid_hash FROM tombstone").fetchall()}
    with closing(Trees(copy, key, {table: columns[table] for table in tables})) as trees, immediate(new):
        looked_at = trees.look(part_of(told, 0, 2))
        upper_first = sorted(looked_at, key=lambda there: (tables.index(there.table), -there.count))
        through, before, total = part_of(told, 1, 2), 0, sum(there.count for there in upper_first)
        for there in upper_first:
            through(before, total)
            _bring(new, trees, there, columns[there.table], deleted, partial(_told_of_rows, through, before, total))
            before += there.count
        through(1, 1)


def _told_of_rows(told: Told, before: int, total: int, rows: int) -> None:
    told(before + rows, total)


def _bring(
    new: Database,
    trees: Trees,
    there: Beneath,
    names: Sequence[str],
    deleted: set[bytes],
    told: Callable[[int], None],
) -> None:
    """Add those rows beneath a page that the new log lacks, none where it has the first of them.

    Args: told: how many rows were looked at.
    """
    add = f"INSERT INTO {there.table}({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608 (the form's)
    parts_of_key = [names.index(name) for name in KINDS[there.table].key.split(", ")]
    for row in _rows_lacking(new, trees, there, parts_of_key, told):
        if "uid" in names and uid_hash(row[names.index("uid")]) in deleted:
            continue
        with suppress(IntegrityError):  # not of the form, or of a check-in that is not there
            new.execute(add, row)


def _rows_lacking(
    new: Database, trees: Trees, there: Beneath, parts_of_key: Sequence[int], told: Callable[[int], None]
) -> Iterator[Row]:
    key = KINDS[there.table].key
    by = key.split(", ")[0]
    ask = f"SELECT {key} FROM {there.table} WHERE {by} IN (SELECT value FROM json_each(?))"  # noqa: S608 (names are ours)
    looked_at = 0
    for some in trees.keys(there):
        has = set(new.execute(ask, (json.dumps([where[0] for where in some]),)).fetchall())
        if not looked_at and some[0] in has:
            return
        if lacking := set(some) - has:
            every_id = [where[0] for where in lacking]
            for row in trees.rows(there, min(every_id), max(every_id)):
                if tuple(row[at] for at in parts_of_key) in lacking:
                    yield row
        looked_at += len(some)
        told(looked_at)
