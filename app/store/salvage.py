"""Bringing what can still be read of a damaged log into a new one. The damaged file is only ever read.

Rows are taken as they stand, so that stamps, keys and what was deleted come along; the new file's own rules hold them
to its form, and its triggers count and index anew. A check-in whose own page is gone is put together from what other
pages say of it: when it was, where it was felt, its note. Its ratings and its feeling are lost then. At last every page
is looked at by itself, for rows behind a damaged inner page.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path

from app.core.backup import SalvageCounts
from app.core.uid import uid7
from app.store.backup_copy import copy_bytes, prove, remove_file, require_room, to_disk
from app.store.database import create_file, immediate, open_file
from app.store.dbdriver import Database, IntegrityError
from app.store.faults import NoRoomForCopy, NothingToSalvage
from app.store.keys import LogKey
from app.store.order import ms_of
from app.store.rows import local_day
from app.store.salvage_leaves import KINDS
from app.store.salvage_source import DamagedFile, Row, by_uid, ids, open_damaged
from app.store.salvage_unreached import bring_unreached

_BATCH = 200
_WORDS = frozenset({"place", "quality", "feeling"})  # the new file has them
_COUNTED = frozenset({"day_tally", "place_tally"})  # triggers count anew
_WITH_ENTRIES = ("run", "checkin", "sensation", "note", "taken_check_in", "taken_run")
_NOT_OURS = ("note_fts", "_sqlite_migrations", "sqlite_")
_CHECK_IN_IDS = (
    "SELECT id FROM checkin NOT INDEXED WHERE id >= ? ORDER BY id LIMIT ?",
    "SELECT id FROM checkin INDEXED BY checkin_brief WHERE id >= ? ORDER BY id LIMIT ?",
    "SELECT DISTINCT checkin_id FROM sensation NOT INDEXED WHERE checkin_id >= ? ORDER BY checkin_id LIMIT ?",
    "SELECT checkin_id FROM note NOT INDEXED WHERE checkin_id >= ? ORDER BY checkin_id LIMIT ?",
)
_RUN_IDS = "SELECT id FROM run NOT INDEXED WHERE id >= ? ORDER BY id LIMIT ?"
_UIDS = "SELECT uid, id FROM checkin WHERE uid >= ? ORDER BY uid LIMIT ?"
_BRIEF = "SELECT day, places, exercise_id FROM checkin INDEXED BY checkin_brief WHERE id = ?"
_DAY_ELSEWHERE = (
    "SELECT day, places, NULL FROM sensation WHERE checkin_id = ? LIMIT 1",
    "SELECT day, 0, NULL FROM note WHERE checkin_id = ?",
)
_RUN_OF = "SELECT run_uid FROM checkin INDEXED BY checkin_run WHERE run_uid IS NOT NULL AND id = ?"
_EXPECTED = "SELECT coalesce(sum(check_ins), 0), coalesce(sum(runs), 0) FROM day_tally"
_HOUR_MIN = 60


@dataclass(slots=True)
class _Kept:
    """What is known so far."""

    partly: set[int] = field(default_factory=set)
    last_tz_min: int = 0
    uids: dict[int, bytes] | None = None


def salvage_into(target: Path, key: LogKey, source: Path, scratch: Path | None = None) -> SalvageCounts:
    """Make a new log of what can be read; it is proven and on the disk when this returns.

    Args: key: of both; source: the damaged one; scratch: where a copy of it may lie meanwhile, so that it can be looked
        through page by page too; nothing of that is left.
    Raises: NothingToSalvage, NoRoomForCopy, OSError, the library's DatabaseError; nothing is left then.
    """
    require_room(target.parent, source.stat().st_size)
    remove_file(target)
    file = DamagedFile(partial(open_damaged, source, key))
    try:
        create_file(target, key)
        with closing(open_file(target, key)) as new:
            kept = _Kept()
            expected = file.ask(_EXPECTED)
            _bring_other_tables(file, new)
            _bring_runs(file, new)
            _bring_check_ins(file, new, kept)
            if scratch is not None:
                _bring_unreached(file, new, kept, key, source, scratch)
            _bring_taken(file, new)
            prove(new)
            counts = _counts(new, kept, expected)
        if not counts.check_ins and not counts.runs and counts.lost != 0:
            raise NothingToSalvage
        to_disk(target)
    except BaseException:
        remove_file(target)
        raise
    finally:
        file.close()
    return counts


def _counts(new: Database, kept: _Kept, expected: list[Row] | None) -> SalvageCounts:
    check_ins, runs = (new.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("checkin", "run"))  # noqa: S608
    lost = None if expected is None else max(0, expected[0][0] - check_ins) + max(0, expected[0][1] - runs)
    return SalvageCounts(check_ins, runs, len(kept.partly), lost)


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


def _bring_runs(file: DamagedFile, new: Database) -> None:
    names = _shared_columns(file, new, "run")
    for batch in _batches(list(ids(file, _RUN_IDS))):
        _insert(new, _into("run", names), _rows(file, "run", "id", names, batch))


def _bring_check_ins(file: DamagedFile, new: Database, kept: _Kept) -> None:
    columns = {table: _shared_columns(file, new, table) for table in ("checkin", "sensation", "note")}
    found: set[int] = set()
    for sql in _CHECK_IN_IDS:
        found.update(ids(file, sql))
    names = columns["checkin"]
    for batch in _batches(sorted(found)):
        rows = _rows(file, "checkin", "id", names, batch)
        at, tz_at = names.index("id"), names.index("tz_min")
        read = {row[at]: row for row in rows}
        for row_id in batch:
            if row_id in read:
                kept.last_tz_min = read[row_id][tz_at]
            else:
                again = _put_together(file, new, kept, row_id)
                if again is not None:
                    kept.partly.add(row_id)
                    _insert(new, _into("checkin", tuple(again)), [tuple(again.values())])
        _insert(new, _into("checkin", names), rows)
        for table in ("sensation", "note"):
            _insert(new, _into(table, columns[table]), _rows(file, table, "checkin_id", columns[table], batch))


def _bring_unreached(file: DamagedFile, new: Database, kept: _Kept, key: LogKey, source: Path, scratch: Path) -> None:
    """Look through all pages for rows that no way led to. Without room for a copy, or without a list of tables: not."""
    columns = {table: _columns(file, table) for table in KINDS}
    if not all(columns.values()):
        return
    file.close()
    try:
        copy_bytes(source, scratch)
        bring_unreached(new, scratch, key, columns, kept.partly)
    except NoRoomForCopy:
        return
    finally:
        remove_file(scratch)


def _put_together(file: DamagedFile, new: Database, kept: _Kept, row_id: int) -> dict[str, object] | None:
    """Return the columns of a check-in whose own row can't be read, None where no other page tells its day."""
    brief = next((rows[0] for sql in (_BRIEF, *_DAY_ELSEWHERE) if (rows := file.ask(sql, (row_id,)))), None)
    if brief is None:
        return None
    day, places, exercise_id = brief
    if kept.uids is None:
        kept.uids = {each_id: uid for uid, each_id in by_uid(file, _UIDS)}
    at_ms = ms_of(row_id)
    run = file.ask(_RUN_OF, (row_id,))
    device, hlc = (new.execute("SELECT v FROM meta WHERE k = ?", (name,)).fetchone()[0] for name in ("device", "hlc"))
    return {
        "id": row_id,
        "uid": kept.uids.get(row_id) or uid7(max(at_ms, 0)),
        "at_ms": at_ms,
        "tz_min": _offset(at_ms, day, kept.last_tz_min),
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
    """Return the rows of these ids; those on damaged pages are missing."""
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
        sql = f"SELECT {', '.join(names)} FROM {table} NOT INDEXED WHERE {only} ORDER BY {order} LIMIT ?"  # noqa: S608
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


def _batches(every: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(every), _BATCH):
        yield every[start : start + _BATCH]
