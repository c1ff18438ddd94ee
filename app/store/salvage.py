"""Bringing what can still be read of a damaged log into a new one. The damaged file is only ever read.

Rows are taken as they stand, so that stamps, keys and what was deleted come along; the new file's own rules hold them
to its form, and its triggers count and index anew. Entries are read page by page in a working copy in which other pages
stand in for the damaged ones; where there is no room for one, by their ids around the damaged pages. A check-in whose
own page is gone is put together from what other pages say of it: when it was, where it was felt, its note. Its ratings
and its feeling are lost then. However long the log is, a few hundred rows of it are held at a time.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, suppress
from functools import partial
from heapq import merge
from itertools import count, groupby, islice
from pathlib import Path

from app.core.backup import SalvageCounts
from app.core.progress import Told, part_of, untold
from app.core.uid import uid7
from app.store.backup_copy import copy_bytes, prove, remove_file, require_room, to_disk
from app.store.database import create_file, immediate, open_file
from app.store.dbdriver import Database, IntegrityError
from app.store.faults import NoRoomForCopy, NothingToSalvage
from app.store.keys import LogKey
from app.store.order import BOTTOM_ID, ms_of
from app.store.rows import local_day
from app.store.salvage_by_page import bring_by_page
from app.store.salvage_leaves import KINDS, CopySpoilt
from app.store.salvage_source import DamagedFile, Row, by_uid, damaged_pages, ids, open_damaged
from app.store.salvage_stand_ins import stand_in

_BATCH = 200
_WORDS = frozenset({"place", "quality", "feeling"})  # the new file has them
_COUNTED = frozenset({"day_tally", "place_tally"})  # triggers count anew
_WITH_ENTRIES = ("run", "checkin", "sensation", "note", "taken_check_in", "taken_run")
_NOT_OURS = ("note_fts", "_sqlite_migrations", "sqlite_")
# hlc stands in no index: else one is read in the place of the table, NOT INDEXED or not
_IDS = "SELECT id, hlc FROM {table} WHERE id >= ? AND typeof(id) = 'integer' ORDER BY id LIMIT ?"
_IDS_OF_PARTS = (
    "SELECT DISTINCT checkin_id FROM {table} WHERE checkin_id >= ? AND typeof(checkin_id) = 'integer'"
    " ORDER BY checkin_id LIMIT ?"
)
_IDS_OF_CHECK_INS = (
    "SELECT id FROM checkin INDEXED BY checkin_brief WHERE id >= ? AND typeof(id) = 'integer' ORDER BY id LIMIT ?",
    _IDS_OF_PARTS.format(table="sensation"),
    _IDS_OF_PARTS.format(table="note"),
)
_UIDS = "SELECT uid, id FROM checkin WHERE uid >= ? AND typeof(uid) = 'blob' ORDER BY uid LIMIT ?"
_BRIEF = "SELECT day, places, exercise_id FROM checkin INDEXED BY checkin_brief WHERE id = ?"
_DAY_ELSEWHERE = (
    "SELECT day, places, NULL FROM sensation WHERE checkin_id = ? LIMIT 1",
    "SELECT day, 0, NULL FROM note WHERE checkin_id = ?",
)
_RUN_OF = "SELECT run_uid FROM checkin INDEXED BY checkin_run WHERE run_uid IS NOT NULL AND id = ?"
_EXPECTED = "SELECT coalesce(sum(check_ins), 0), coalesce(sum(runs), 0) FROM day_tally"
_TZ_BEFORE = "SELECT tz_min FROM checkin WHERE id < ? ORDER BY id DESC LIMIT 1"
_HOUR_MIN = 60


def salvage_into(
    target: Path, key: LogKey, source: Path, scratch: Path | None = None, told: Told = untold
) -> SalvageCounts:
    """Make a new log of what can be read; it is proven and on the disk when this returns.

    Args: key: of both; source: the damaged one; scratch: where a working copy of it may lie meanwhile; nothing of that
        is left.
    Raises: NothingToSalvage, NoRoomForCopy, OSError, the library's DatabaseError, what `told` raises; nothing is left.
    """
    require_room(target.parent, source.stat().st_size)
    remove_file(target)
    copy = scratch if scratch is not None and _copied(source, scratch, key) else None
    file = DamagedFile(partial(open_damaged, source, key))
    entries = DamagedFile(partial(open_damaged, copy or source, key))
    try:
        create_file(target, key)
        with closing(open_file(target, key)) as new:
            new.execute("PRAGMA synchronous=OFF")  # nothing of it counts before it is whole, and on the disk
            expected = file.ask(_EXPECTED)
            _bring_other_tables(file, new)
            partly = _bring_entries(file, new, key, entries, copy, told)
            _bring_taken(file, new)
            prove(new)
            counts = _counts(new, partly, expected)
        if not counts.check_ins and not counts.runs and counts.lost != 0:
            raise NothingToSalvage
        to_disk(target)
    except BaseException:
        remove_file(target)
        raise
    finally:
        file.close()
        entries.close()
        if copy is not None:
            remove_file(copy)
    return counts


def _copied(source: Path, scratch: Path, key: LogKey) -> bool:
    """Write the working copy; False, and nothing written, where there is no room for it beside the new log."""
    try:
        require_room(scratch.parent, 2 * source.stat().st_size)
        copy_bytes(source, scratch)
        stand_in(scratch, key, damaged_pages(scratch, key))
    except NoRoomForCopy:
        remove_file(scratch)
        return False
    except BaseException:
        remove_file(scratch)
        raise
    return True


def _counts(new: Database, partly: int, expected: list[Row] | None) -> SalvageCounts:
    check_ins, runs = (new.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("checkin", "run"))  # noqa: S608
    lost = None if expected is None else max(0, expected[0][0] - check_ins) + max(0, expected[0][1] - runs)
    return SalvageCounts(check_ins, runs, partly, lost)


def _bring_other_tables(file: DamagedFile, new: Database) -> None:
    """Copy every table that holds no entries, as far as it can be read from either end."""
    left_out = {*_WORDS, *_COUNTED, *_WITH_ENTRIES}
    rows = new.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (table,) in rows:
        if table in left_out or table.startswith(_NOT_OURS):
            continue
        names = _shared_columns(file, new, table)
        if not names:
            continue
        listed = ", ".join(names)
        order = ", ".join(_primary_key(new, table))
        sql = f"SELECT {listed} FROM {table} NOT INDEXED ORDER BY {order}"  # noqa: S608 (names are the file's form's)
        there = dict.fromkeys((*file.until_damage(sql), *file.until_damage(sql + " DESC")))
        _insert(new, f"INSERT OR REPLACE INTO {table}({listed}) VALUES ({_marks(names)})", list(there))  # noqa: S608


def _bring_entries(
    file: DamagedFile, new: Database, key: LogKey, copied: DamagedFile, copy: Path | None, told: Told
) -> int:
    """Bring runs and check-ins, then what belongs to check-ins. Returns how many were put together from parts.

    Args: copied: what is read where nothing is written to it, page by page in `copy` where there is one.
    """
    columns = {table: _columns(file, table) for table in KINDS}
    if not all(columns.values()):
        copy = None
    put_together = 0
    for number, tables in enumerate((("run", "checkin"), ("sensation", "note"))):
        part = part_of(told, number, 2)
        if copy is not None:
            copied.close()
            try:
                bring_by_page(new, copy, key, columns, tables, part)
            except CopySpoilt:
                copy, copied = None, file
        if copy is None:
            for table in tables:
                _bring_by_id(copied, new, table, part)
        if "checkin" in tables:
            put_together = _put_lost_together(copied, new)
    return put_together


def _bring_by_id(file: DamagedFile, new: Database, table: str, told: Told) -> None:
    names, by = _shared_columns(file, new, table), KINDS[table].key.split(", ")[0]
    if names:
        for batch in _batches(_ids_to_bring(file, new, table)):
            told(0, 1)  # how many there are is not known
            _insert(new, _into(table, names), _rows(file, table, by, names, batch))


def _ids_to_bring(file: DamagedFile, new: Database, table: str) -> Iterator[int]:
    """Yield the ids that there are of runs or check-ins; for what belongs to check-ins, those that came over."""
    if table in {"run", "checkin"}:
        told_by = [_IDS.format(table=table), *(_IDS_OF_CHECK_INS if table == "checkin" else ())]
        yield from (row_id for row_id, _ in groupby(merge(*(ids(file, sql) for sql in told_by))))
        return
    after = BOTTOM_ID
    while some := new.execute(_IDS.format(table="checkin"), (after, _BATCH)).fetchall():
        yield from (row[0] for row in some)
        after = some[-1][0] + 1


def _put_lost_together(file: DamagedFile, new: Database) -> int:
    """Make a row for each check-in that other pages tell of and whose own is gone; return how many."""
    told_of = (row_id for row_id, _ in groupby(merge(*(ids(file, sql) for sql in _IDS_OF_CHECK_INS))))
    lost = [row_id for batch in _batches(told_of) for row_id in _not_there(new, batch)]
    wanted = frozenset(lost)
    uids = {row_id: uid for uid, row_id in by_uid(file, _UIDS) if row_id in wanted} if lost else {}
    rows = [again for each in lost if (again := _put_together(file, new, each, uids.get(each))) is not None]
    for again in rows:
        _insert(new, _into("checkin", tuple(again)), [tuple(again.values())])
    return len(rows)


def _not_there(new: Database, batch: Sequence[int]) -> list[int]:
    sql = "SELECT id FROM checkin WHERE id IN (SELECT value FROM json_each(?))"
    there = {row[0] for row in new.execute(sql, (json.dumps(list(batch)),)).fetchall()}
    return [row_id for row_id in batch if row_id not in there]


def _put_together(file: DamagedFile, new: Database, row_id: int, uid: bytes | None) -> dict[str, object] | None:
    """Return the columns of a check-in whose own row can't be read, None where no other page tells its day."""
    brief = next((rows[0] for sql in (_BRIEF, *_DAY_ELSEWHERE) if (rows := file.ask(sql, (row_id,)))), None)
    if brief is None:
        return None
    day, places, exercise_id = brief
    at_ms = ms_of(row_id)
    run = file.ask(_RUN_OF, (row_id,))
    before = new.execute(_TZ_BEFORE, (row_id,)).fetchone()
    device, hlc = (new.execute("SELECT v FROM meta WHERE k = ?", (name,)).fetchone()[0] for name in ("device", "hlc"))
    return {
        "id": row_id,
        "uid": uid or uid7(max(at_ms, 0)),
        "at_ms": at_ms,
        "tz_min": _offset(at_ms, day, before[0] if before else 0),
        "day": day,
        "run_uid": run[0][0] if run else None,
        "exercise_id": exercise_id,
        "places": places,
        "paired": 0,
        "dev": device,
        "hlc": hlc,
    }


def _offset(at_ms: int, day: int, likely_min: int) -> int:
    """Return an offset from UTC in minutes that makes the moment fall on its day."""
    hours = sorted(range(-12, 15), key=abs)
    offsets = (likely_min, *(hour * _HOUR_MIN for hour in hours))
    return next((offset for offset in offsets if local_day(at_ms, offset) == day), 0)


def _bring_taken(file: DamagedFile, new: Database) -> None:
    """Keep out of sight what was taken out of sight."""
    for table in ("taken_check_in", "taken_run"):
        _insert(new, _into(table, ("id",)), file.until_damage(f"SELECT id FROM {table}"))  # noqa: S608


def _rows(file: DamagedFile, table: str, key: str, names: Sequence[str], wanted: Sequence[int]) -> list[Row]:
    """Return the rows of these ids; those on damaged pages, or with a part on one, are missing."""
    sql = (
        f"SELECT {', '.join(f't.{name}' for name in names)} FROM json_each(?) wanted"  # noqa: S608
        f" CROSS JOIN {table} t NOT INDEXED ON t.{key} = wanted.value"
    )
    rows = file.ask(sql, (json.dumps(list(wanted)),))
    if rows is not None:
        return rows
    if len(wanted) == 1:
        return _from_both_ends(file, table, key, names, wanted[0])
    half = len(wanted) // 2
    return _rows(file, table, key, names, wanted[:half]) + _rows(file, table, key, names, wanted[half:])


def _from_both_ends(file: DamagedFile, table: str, key: str, names: Sequence[str], wanted: int) -> list[Row]:
    """Return the rows of one id. The way to one in an inner page leads through a page beneath it, left or right of it.

    One more is asked for each time, since the library reads a row ahead of the one that it hands over.
    """
    forth = KINDS[table].key
    back = ", ".join(f"{name} DESC" for name in forth.split(", "))
    only = f"{key} <= ? AND {key} >= ?"
    found: dict[Row, None] = {}
    for order in (forth, back):
        sql = f"SELECT {', '.join(names)} FROM {table} WHERE {only} ORDER BY {order} LIMIT ?"  # noqa: S608
        for number in count(1):
            rows = file.ask(sql, (wanted, wanted, number))
            found.update(dict.fromkeys(rows or ()))
            if rows is None or len(rows) < number:
                break
    return list(found)


def _insert(new: Database, sql: str, rows: Sequence[Row]) -> None:
    """Insert the rows that the new file's rules allow."""
    with immediate(new):
        for row in rows:
            with suppress(IntegrityError):
                new.execute(sql, row)


def _columns(file: DamagedFile, table: str) -> tuple[str, ...]:
    return tuple(row[1] for row in file.ask(f"PRAGMA table_info({table})") or ())


def _shared_columns(file: DamagedFile, new: Database, table: str) -> tuple[str, ...]:
    """Return the columns that both files have; none where the damaged one has no such table."""
    there = _columns(file, table)
    return tuple(row[1] for row in new.execute(f"PRAGMA table_info({table})").fetchall() if row[1] in there)


def _primary_key(new: Database, table: str) -> list[str]:
    rows = new.execute(f"PRAGMA table_info({table})").fetchall()
    return [row[1] for row in sorted(rows, key=lambda row: row[5]) if row[5]] or ["rowid"]


def _into(table: str, names: Sequence[str]) -> str:
    return f"INSERT INTO {table}({', '.join(names)}) VALUES ({_marks(names)})"  # noqa: S608 (names are the form's)


def _marks(names: Sequence[str]) -> str:
    return ", ".join("?" * len(names))


def _batches(every: Iterable[int]) -> Iterator[Sequence[int]]:
    rest = iter(every)
    while batch := tuple(islice(rest, _BATCH)):
        yield batch
