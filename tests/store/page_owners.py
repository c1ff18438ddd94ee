"""On which page of a log each row lies, found out page by page."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Collection
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.store.database import open_file
from app.store.keys import LogKey
from app.store.salvage_leaves import KINDS, rows_by_page


@dataclass(frozen=True, slots=True)
class Place:
    """Where one row lies: its page, and those of the rows before and after it. Pages are counted from 0."""

    page: int
    beside: frozenset[int]

    def out_of_reach(self, damaged: Collection[int]) -> bool:
        """Tell whether its page is damaged, or it lies in an inner page and both ways to it lead through such pages."""
        return self.page in damaged or (self.page not in self.beside and self.beside <= set(damaged))


Owners = dict[str, dict[int, list[Place]]]
"""By table and the id of its run or check-in."""


def page_owners(data: Path, key: LogKey) -> Owners:
    """Return where the rows of a sound log lie. An inner page is asked for all beneath it: the fewest rows tell."""
    with closing(open_file(data, key)) as db:
        columns = {name: tuple(row[1] for row in db.execute(f"PRAGMA table_info({name})").fetchall()) for name in KINDS}
    on_page: dict[tuple[str, int], set[tuple[int, int]]] = {}
    with tempfile.TemporaryDirectory(prefix="lamplit-owners-") as folder:
        copy = Path(folder) / "copy.db"
        shutil.copy(data, copy)
        for page, table, row in rows_by_page(copy, key, columns):
            number = row[1] if table == "sensation" else 0  # each of these tables begins with the id
            on_page.setdefault((table, page - 1), set()).add((row[0], number))
    least: dict[tuple[str, tuple[int, int]], tuple[int, int]] = {}
    for (table, page), rows in on_page.items():
        for where in rows:
            least[table, where] = min(least.get((table, where), (1 << 62, 0)), (len(rows), page))
    owners: Owners = {table: {} for table in KINDS}
    for table, by_id in owners.items():
        in_order = sorted(where for other, where in least if other == table)
        pages = [least[table, where][1] for where in in_order]
        for at, ((row_id, _), page) in enumerate(zip(in_order, pages, strict=True)):
            by_id.setdefault(row_id, []).append(
                Place(page, frozenset((*pages[max(0, at - 1) : at], *pages[at + 1 : at + 2])))
            )
    return owners


def out_of_reach(owners: Owners, row_id: int, damaged: Collection[int], *tables: str) -> bool:
    """Tell whether anything of a run or check-in lies out of reach; in these tables, in all where none is named."""
    return any(place.out_of_reach(damaged) for each in tables or owners for place in owners[each].get(row_id, ()))
