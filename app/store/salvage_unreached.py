"""Bringing over what lies on sound pages of a damaged log, and was not reached on the ways through its trees."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from app.store.database import immediate
from app.store.dbdriver import Database, IntegrityError
from app.store.keys import LogKey
from app.store.rows import uid_hash
from app.store.salvage_leaves import KINDS, rows_by_page
from app.store.salvage_source import Row


def bring_unreached(
    new: Database, copy: Path, key: LogKey, columns: Mapping[str, Sequence[str]], partly: set[int]
) -> None:
    """Add the rows that the new log lacks; a check-in that was put together from parts becomes whole again.

    Args: copy: of the damaged log, see rows_by_page(); columns: of the damaged log's tables, all that KINDS names.
        partly: ids of check-ins that were put together; those that become whole leave it.
    """
    found = _lacking(new, rows_by_page(copy, key, columns), columns, partly)
    deleted = {row[0] for row in new.execute("SELECT uid_hash FROM tombstone").fetchall()}
    with immediate(new):
        for table, rows in found.items():
            names = columns[table]
            marks = ", ".join("?" * len(names))
            add = f"INSERT INTO {table}({', '.join(names)}) VALUES ({marks})"  # noqa: S608 (names are the form's)
            mend = f"UPDATE {table} SET ({', '.join(names)}) = ({marks}) WHERE {KINDS[table].key} = ?"  # noqa: S608
            for where, row in rows.items():
                if "uid" in names and uid_hash(row[names.index("uid")]) in deleted:
                    continue
                with suppress(IntegrityError):  # not of the form, or of a check-in that is not there
                    if table == "checkin" and where[0] in partly:
                        new.execute(mend, (*row, *where))
                        partly.discard(where[0])
                    else:
                        new.execute(add, row)


def _lacking(
    new: Database, rows: Iterator[tuple[int, str, Row]], columns: Mapping[str, Sequence[str]], partly: set[int]
) -> dict[str, dict[Row, Row]]:
    """Return the rows that the new log has not, by table and key: runs and check-ins before what belongs to them."""
    there = {
        table: set(new.execute(f"SELECT {kind.key} FROM {table}").fetchall())  # noqa: S608 (names are ours)
        for table, kind in KINDS.items()
    }
    there["checkin"] -= {(row_id,) for row_id in partly}
    keys = {table: [columns[table].index(name) for name in kind.key.split(", ")] for table, kind in KINDS.items()}
    found: dict[str, dict[Row, Row]] = {table: {} for table in KINDS}
    for _page, table, row in rows:
        where = tuple(row[at] for at in keys[table])
        if where not in there[table]:
            found[table][where] = row
    return found
