"""On which page of a log each row lies, found out page by page."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Collection
from contextlib import closing
from pathlib import Path

from app.store.database import open_file
from app.store.keys import LogKey
from app.store.salvage_leaves import KINDS, Trees

Owners = dict[str, dict[int, list[int]]]
"""By table and the id of its run or check-in: the page of each row, counted from 0."""


def page_owners(data: Path, key: LogKey) -> Owners:
    """Return where the rows of a sound log lie. An inner page is asked for all beneath it: the fewest rows tell."""
    with closing(open_file(data, key)) as db:
        columns = {name: tuple(row[1] for row in db.execute(f"PRAGMA table_info({name})").fetchall()) for name in KINDS}
    least: dict[str, dict[tuple[int, int], tuple[int, int]]] = {table: {} for table in KINDS}
    with tempfile.TemporaryDirectory(prefix="lamplit-owners-") as folder:
        copy = Path(folder) / "copy.db"
        shutil.copy(data, copy)
        with closing(Trees(copy, key, columns)) as trees:
            for there in trees.look():
                page_of = least[there.table]
                for some in trees.keys(there):
                    for row_id, *rest in some:
                        where = (row_id, *rest, 0)[:2]
                        page_of[where] = min(page_of.get(where, (1 << 62, 0)), (there.count, there.page - 1))
    owners: Owners = {table: {} for table in KINDS}
    for table, page_of in least.items():
        for (row_id, _), (_, page) in sorted(page_of.items()):
            owners[table].setdefault(row_id, []).append(page)
    return owners


def on_damaged(owners: Owners, row_id: int, damaged: Collection[int], *tables: str) -> bool:
    """Tell whether anything of a run or check-in lies on such a page; in these tables, in all where none is named."""
    return any(page in damaged for each in tables or owners for page in owners[each].get(row_id, ()))
