"""The log against the same SQL run bare: saving with fsync, unlocking, the first page."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from nacl import bindings

from app.core.checkin import CheckIn, Feeling, Place, Quality, Rating, Sensation
from app.core.log_query import LogFilter
from app.store.checkins import save_check_in
from app.store.database import apply_key, connect_to, create_file, immediate, open_file, settle
from app.store.dbdriver import Connection, Database
from app.store.keys import LogKey
from app.store.log import SqliteLog
from app.store.slots import KdfCost
from app.store.vault import Vault
from tests.bench.rows import Row, compared, limited, told

SAVES = 300
UNLOCKS = 5
PAGES = 100
ROWS = 10_000
PAGE = 50
SLOWER_THAN_RAW = 1.5
FIRST_PAGE_MS = 50.0
PHRASE = "only for this measurement"
NOW_MS = 1_795_000_000_000

Statement = tuple[str, object]


def rows() -> Iterator[Row]:
    """Measure on files in a temporary folder, ours and bare in turns."""
    with tempfile.TemporaryDirectory(prefix="lamplit-bench-") as folder:
        yield from _saving(Path(folder))
        yield from _unlocking(Path(folder))
        yield from _reading(Path(folder))


def _saving(folder: Path) -> Iterator[Row]:
    """Save a check-in with a note and three sensations; bare runs the very statements of the same save."""
    log, shadow, bare = (_Log(folder / name) for name in ("ours.db", "shadow.db", "bare.db"))
    with closing(log.open()) as ours, closing(shadow.open_traced()) as traced, closing(bare.raw()) as raw:
        our_ms: list[float] = []
        raw_ms: list[float] = []
        for number in range(SAVES):
            said = _check_in(number)
            shadow.statements.clear()
            traced.save(said)
            statements = tuple(shadow.statements)
            pair = ((our_ms, partial(ours.save, said)), (raw_ms, partial(_run, raw, statements)))
            for times_ms, work in pair if number % 2 else reversed(pair):
                times_ms.append(_ms(work))
    yield compared(
        "save with note and 3 sensations, p50",
        statistics.median(our_ms),
        "ms",
        reference=statistics.median(raw_ms),
        limit=SLOWER_THAN_RAW,
    )
    yield compared("save with note and 3 sensations, p95", _p95(our_ms), "ms", reference=_p95(raw_ms))


def _unlocking(folder: Path) -> Iterator[Row]:
    """Unlock with a passphrase against its Argon2id alone, and without one."""
    locked, unlocked = Vault(folder / "locked"), Vault(folder / "unlocked")
    locked.create(PHRASE).close()
    unlocked.create(None).close()
    cost, salt = KdfCost(), bytes(16)
    bare_ms, our_ms, open_ms = [], [], []
    for _ in range(UNLOCKS):
        bare_ms.append(
            _ms(
                lambda: bindings.crypto_pwhash_alg(
                    32, b"a", salt, cost.passes, cost.memory_kib * 1024, bindings.crypto_pwhash_ALG_ARGON2ID13
                )
            )
        )
        our_ms.append(_ms(lambda: locked.unlock(PHRASE).close()))
        open_ms.append(_ms(lambda: unlocked.unlock(None).close()))
    yield compared(
        "unlock with a passphrase (256 MiB), against Argon2id alone",
        statistics.median(our_ms),
        "ms",
        reference=statistics.median(bare_ms),
        limit=SLOWER_THAN_RAW,
    )
    yield told("unlock without a passphrase", statistics.median(open_ms), "ms")


def _reading(folder: Path) -> Iterator[Row]:
    """Read the newest page and search at 10,000 check-ins; bare runs the same statements and only fetches rows."""
    filled = _Log(folder / "filled.db")
    db = open_file(filled.path, filled.key)
    with immediate(db):
        for number in range(ROWS):
            save_check_in(db, _check_in(number), NOW_MS)
    db.close()
    with closing(filled.open_traced()) as log, closing(filled.raw()) as raw:
        for name, read in (
            (f"first page of {PAGE} at {ROWS:,} check-ins", lambda: log.page(None, PAGE)),
            (f"search as typed at {ROWS:,} check-ins", lambda: log.page(None, PAGE, LogFilter(words="ket si"))),
        ):
            filled.statements.clear()
            read()
            statements = tuple(filled.statements)
            our_ms, raw_ms = [], []
            for _ in range(PAGES):
                our_ms.append(_ms(read))
                raw_ms.append(_ms(partial(_run, raw, statements)))
            value = statistics.median(our_ms)
            yield compared(f"{name}, against bare rows", value, "ms", reference=statistics.median(raw_ms))
            yield limited(f"{name}, p95", _p95(our_ms), "ms", limit=FIRST_PAGE_MS)


class _Log:
    """A log file, and what was run on it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.key = LogKey.random()
        self.statements: list[Statement] = []
        create_file(path, self.key)

    def open(self) -> SqliteLog:
        """Open it as the program does."""
        return SqliteLog(lambda: open_file(self.path, self.key), self.path, lambda: NOW_MS)

    def open_traced(self) -> SqliteLog:
        """Open it so that statements holds what is run; the tracer takes a few microseconds."""

        def open_it() -> Database:
            db = open_file(self.path, self.key)
            db._tracer = lambda sql, values: self.statements.append((sql, values))
            return db

        return SqliteLog(open_it, self.path, lambda: NOW_MS)

    def raw(self) -> Connection:
        """Open it with the library alone, same key and settings."""
        connection = connect_to(self.path)
        apply_key(connection, self.key)
        settle(connection)
        return connection


def _run(connection: Connection, statements: Sequence[Statement]) -> None:
    for sql, values in statements:
        connection.execute(sql, values or ()).fetchall()


def _check_in(number: int) -> CheckIn:
    words = ("lamp", "kettle", "sill", "stair", "door", "cup", "window", "chair")
    return CheckIn(
        uid=number.to_bytes(16, "big"),
        at_ms=NOW_MS + number * 1_000,
        tz_min=60,
        before=Rating(number % 11),
        after=Rating(number * 3 % 11),
        sensations=(
            Sensation(Place.HANDS, Quality.TIGHT, 4),
            Sensation(Place.THROAT, Quality.KNOT),
            Sensation(Place.CHEST, Quality.HEAVY, under=True),
        ),
        feeling=Feeling.NOT_SURE,
        note=" ".join(words[(number * step) % 8] for step in range(1, 26)) + f" {number}",
    )


def _ms(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1_000


def _p95(times_ms: Sequence[float]) -> float:
    return statistics.quantiles(times_ms, n=20)[-1]
