"""On which page of a log each row lies, found out page by page."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import closing
from pathlib import Path

from app.store.database import open_file
from app.store.keys import LogKey
from app.store.salvage_leaves import KINDS, rows_by_page

Owners = dict[str, dict[int, set[int]]]
"""By table and the id of its run or check-in: pages, counted from 0."""


def page_owners(data: Path, key: LogKey) -> Owners:
    """Return where the rows of a sound log lie. An inner page is asked for all beneath it: the fewest rows tell."""
    with closing(open_file(data, key)) as db:
        columns = {name: tuple(row[1] for row in db.execute(f"PRAGMA table_info({name})").fetchall()) for name in KINDS}
    on_page: dict[tuple[str, int], set[tuple[object, ...]]] = {}
    with tempfile.TemporaryDirectory(prefix="lamplit-owners-") as folder:
        copy = Path(folder) / "copy.db"
        shutil.copy(data, copy)
        for page, table, row in rows_by_page(copy, key, columns):
            on_page.setdefault((table, page), set()).add(row)
    least: dict[tuple[str, tuple[object, ...]], tuple[int, int]] = {}
    for (table, page), rows in on_page.items():
        for row in rows:
            least[table, row] = min(least.get((table, row), (1 << 62, 0)), (len(rows), page))
    owners: Owners = {table: {} for table in KINDS}
    for (table, row), (_, page) in least.items():
        row_id = row[0]  # each of these tables begins with it
        assert isinstance(row_id, int)
        owners[table].setdefault(row_id, set()).add(page - 1)
    return owners
