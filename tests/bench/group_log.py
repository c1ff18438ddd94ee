"""Reading, searching and writing a log of 1,000 to 1,000,000 check-ins, beside the very same SQL run bare.

Bare is a connection of the library alone, with the same key and settings, that runs the same statements and fetches
their rows; what is above it is the program's own. The log is made in bulk first, and that is not measured.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path

from app.core.checkin import CheckIn, Place, Quality, Rating, Sensation
from app.core.log_query import LogFilter
from app.core.ports import Cursor
from app.store.database import apply_key, connect_to, create_file, open_file, settle
from app.store.dbdriver import Connection, Database
from app.store.keys import LogKey
from app.store.log import SqliteLog
from app.store.order import first_id
from app.store.slots import KeyFile, KeyFileStore, OpenSlot
from tests.bench.filled_log import (
    ACCENTED_WORD,
    COMMON_WORD,
    EXERCISES,
    LAST_MS,
    RARE_WORD,
    YEARS_MS,
    fill,
    uid_of,
)
from tests.bench.log_window import window_rows
from tests.bench.rows import Row, compared, limited, told

SIZES = tuple(int(size) for size in os.environ.get("LAMPLIT_LOG_SIZES", "1000,10000,100000,1000000").split(","))
LIMITS_FROM = 1_000_000
PAGE = 50
READS = 15
WRITES = 40
FIRST_PAGE_MS = 50.0
MONTH_MS = 50.0
COUNTS_MS = 400.0
SEARCH_MS = 150.0
SLOWER_THAN_RAW = 1.5
MEMORY_MIB = 100.0
DAY_MS = 86_400_000
MIDDLE_MS = LAST_MS - YEARS_MS // 2
MONTH = LogFilter(first_day=MIDDLE_MS // DAY_MS, last_day=MIDDLE_MS // DAY_MS + 29)

Statement = tuple[str, object]


@dataclass(frozen=True, slots=True)
class Reading:
    """One way of reading; `most_ms` is a limit on its slowest but one in twenty, where there is one."""

    name: str
    read: Callable[[SqliteLog], object]
    most_ms: float | None = None


READINGS = (
    Reading("first page", lambda log: log.page(None, PAGE), FIRST_PAGE_MS),
    Reading("page in the middle", lambda log: log.page(Cursor(MIDDLE_MS, first_id(MIDDLE_MS) * 2), PAGE)),
    Reading("first page of a month", lambda log: log.page(None, PAGE, MONTH), MONTH_MS),
    Reading("page of one place", lambda log: log.page(None, PAGE, LogFilter(place=Place.HANDS))),
    Reading(
        "page of one place, quality and exercise",
        lambda log: log.page(None, PAGE, LogFilter(place=Place.HANDS, quality=Quality.HOT, exercise_id=EXERCISES[3])),
    ),
    Reading("page of pairs", lambda log: log.page(None, PAGE, LogFilter(paired=True))),
    Reading("places of all time", lambda log: log.place_counts(), COUNTS_MS),
    Reading("places of a month", lambda log: log.place_counts(MONTH), MONTH_MS),
    Reading("places beside one quality", lambda log: log.place_counts(LogFilter(quality=Quality.HOT))),
    Reading("search, a word of most notes", lambda log: _search(log, COMMON_WORD), SEARCH_MS),
    Reading("search, a word of one note", lambda log: _search(log, RARE_WORD), SEARCH_MS),
    Reading("search, one letter typed", lambda log: _search(log, "k"), SEARCH_MS),
    Reading("search, four letters typed", lambda log: _search(log, "lamp"), SEARCH_MS),
    Reading("search, accents left out", lambda log: _search(log, ACCENTED_WORD.replace("ü", "u")), SEARCH_MS),
    Reading("search, two words begun", lambda log: _search(log, "sha th"), SEARCH_MS),
    Reading("count of all", lambda log: log.count()),
    Reading("count of one place", lambda log: log.count(LogFilter(place=Place.HANDS))),
    Reading("contents", lambda log: log.contents()),
)


def rows() -> Iterator[Row]:
    """Measure each size on a file in a temporary folder."""
    for size in SIZES:
        with tempfile.TemporaryDirectory(prefix="lamplit-bench-") as folder:
            path, key = Path(folder) / "data.db", LogKey.random()
            create_file(path, key)
            KeyFileStore(Path(folder)).write(KeyFile(os.urandom(16), (OpenSlot(key),)))
            db = open_file(path, key)
            began = time.perf_counter()
            fill(db, size)
            db.close()
            at = f"at {size:,}"
            yield told(f"made in bulk, {at}", time.perf_counter() - began, "s")
            yield told(f"size of the file, {at}", path.stat().st_size / 2**20, "MiB")
            yield from _reading(path, key, at, limits=size >= LIMITS_FROM)
            yield from _writing(path, key, at, limits=size >= LIMITS_FROM)
            yield from window_rows(Path(folder), at, limits=size >= LIMITS_FROM)


def _reading(path: Path, key: LogKey, at: str, *, limits: bool) -> Iterator[Row]:
    """Read in every way; bare runs the same statements and only fetches rows."""
    statements: list[Statement] = []
    with closing(_log(path, key, statements)) as log, closing(_raw(path, key)) as raw:
        before = _resident_mib()
        for reading in READINGS:
            statements.clear()
            reading.read(log)
            same = tuple(statements)
            our_ms, raw_ms = [], []
            for _ in range(READS):
                our_ms.append(_ms(partial(reading.read, log)))
                raw_ms.append(_ms(partial(_run, raw, same)))
            value, reference = statistics.median(our_ms), statistics.median(raw_ms)
            yield compared(f"{reading.name}, {at}", value, "ms", reference=reference)
            if limits and reading.most_ms is not None:
                yield limited(f"{reading.name}, {at}, median", value, "ms", limit=reading.most_ms)
        grown = _resident_mib() - before
        name = f"memory taken by all this reading, {at}"
        yield limited(name, grown, "MiB", limit=MEMORY_MIB) if limits else told(name, grown, "MiB")


def _writing(path: Path, key: LogKey, at: str, *, limits: bool) -> Iterator[Row]:
    """Save, correct, take out and keep drafts; bare runs the same statements in the same file, by turns.

    A statement can't be run twice on the same row, so each work is done once for one check-in and then, bare, as the
    statements that the work took for the next.
    """
    statements: list[Statement] = []
    fresh, old, drafts = count(1), count(1), count(1)
    works: tuple[tuple[str, Callable[[SqliteLog], object]], ...] = (
        ("save with note and 3 sensations", lambda log: log.save(_check_in(next(fresh), 0))),
        ("correct its note", lambda log: log.save(_check_in(next(old), 1))),
        ("keep a draft", lambda log: log.save_draft(_check_in(next(drafts) + 1_000_000, 0))),
    )
    with closing(_log(path, key, statements)) as log, closing(_raw(path, key)) as raw:
        for name, work in works:
            our_ms, raw_ms = [], []
            for _ in range(WRITES):
                our_ms.append(_ms(partial(work, log)))
                with closing(_log(path, key, statements)) as dry:
                    same = _statements_of(dry, work, statements)
                raw_ms.append(_ms(partial(_run, raw, same)))
            limit = SLOWER_THAN_RAW if limits and name.startswith("save") else None
            value, reference = statistics.median(our_ms), statistics.median(raw_ms)
            yield compared(f"{name}, {at}", value, "ms", reference=reference, limit=limit)
        taken_ms, deleted_ms = [], []
        for number in range(WRITES // 4):
            taken_ms.append(_ms(partial(log.take_out, (uid_of(number * 10 + 1),))))
            deleted_ms.append(_ms(log.delete_taken_out))
        yield told(f"take one with a note out, {at}", statistics.median(taken_ms), "ms")
        yield told(f"delete it wholly, {at}", statistics.median(deleted_ms), "ms")
        yield told(f"take a month out, {at}", _ms(partial(log.take_out, MONTH)), "ms")
        yield told(f"delete it wholly, a month, {at}", _ms(log.delete_taken_out), "ms")


def _statements_of(
    log: SqliteLog, work: Callable[[SqliteLog], object], statements: list[Statement]
) -> tuple[Statement, ...]:
    """Return what a work runs, and take it back."""
    db = log._connected()
    db.execute("PRAGMA busy_timeout").fetchall()
    statements.clear()
    taken_back = {"COMMIT": "ROLLBACK"}
    execute = db.execute

    def rolled_back(sql: str, *values: object) -> object:
        return execute(taken_back.get(sql, sql), *values)

    db.execute = rolled_back  # type: ignore[method-assign, assignment]
    work(log)
    return tuple((("COMMIT" if sql == "ROLLBACK" else sql), values) for sql, values in statements)


def _search(log: SqliteLog, words: str) -> object:
    return log.page(None, PAGE, LogFilter(words=words))


def _log(path: Path, key: LogKey, statements: list[Statement]) -> SqliteLog:
    """Open the log so that `statements` holds what is run; the tracer takes a few microseconds."""

    def open_it() -> Database:
        db = open_file(path, key)
        db._tracer = lambda sql, values: statements.append((sql, values))
        return db

    return SqliteLog(open_it, path, lambda: LAST_MS)


def _raw(path: Path, key: LogKey) -> Connection:
    """Open the file with the library alone, same key and settings."""
    connection = connect_to(path)
    apply_key(connection, key)
    settle(connection)
    return connection


def _run(connection: Connection, statements: Sequence[Statement]) -> None:
    for sql, values in statements:
        connection.execute(sql, values or ()).fetchall()


def _check_in(number: int, version: int) -> CheckIn:
    words = ("lamp", "kettle", "sill", "stair", "door", "cup", "window", "chair")
    return CheckIn(
        uid=b"\xf0" + number.to_bytes(15, "big"),
        at_ms=LAST_MS + number * 60_000,
        tz_min=60,
        before=Rating(number % 11),
        after=Rating(number * 3 % 11),
        sensations=(
            Sensation(Place.HANDS, Quality.TIGHT, 4),
            Sensation(Place.THROAT, Quality.KNOT),
            Sensation(Place.CHEST, Quality.HEAVY, under=True),
        ),
        note=" ".join(words[(number * step + version) % 8] for step in range(1, 26)) + f" {number} {version}",
    )


def _ms(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1_000


def _resident_mib() -> float:
    """Return how much memory this process has at present; 0 where the system doesn't tell it so."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
