"""A clinic's desk: 500 people with 40 shared pages each, and a folder of 1,000 new files."""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from app.assigning.cards import own_identity
from app.assigning.intake import look, take_folder
from app.assigning.page_body import Consent, Shared, to_body
from app.assigning.share import take_page
from app.core.checkin import Place, Rating
from app.core.log_query import PlaceCount
from app.core.people import Contact, KeptVersion, ReceivedPage, ShareRecord, Trust
from app.core.shared_page import ExerciseLine, Field, NoteLine, Pair, SharedPage
from app.exchange.folder import put
from app.exchange.identity import Identity
from app.exchange.sealed import Kind, Message, seal
from app.paths import find_paths
from app.store import person_rows
from app.store.dbdriver import Database
from app.store.desk import SqliteDesk
from app.store.vault import Vault
from tests.bench.desk_window import window_rows
from tests.bench.rows import Row, limited, told
from tests.exchange.homes import BODIES, START, assignment

PEOPLE = 500
PAGES_EACH = 40
VERSIONS_EACH = 6
NEW_FILES = 1_000
SENDERS = 100
LIST_MS = 100.0
OPEN_MS = 150.0
OPENINGS = 60


def rows() -> Iterator[Row]:
    """Measure on a desk in a temporary folder."""
    with tempfile.TemporaryDirectory(prefix="lamplit-bench-") as name:
        folder = Path(name)
        paths = find_paths(folder / "home")
        log = Vault(paths.vault).create(None)
        desk = log.desk(paths.desk, BODIES)
        senders = [Identity.random() for _ in range(SENDERS)]
        began = time.perf_counter()
        for number in range(PEOPLE):
            _fill(desk, number, senders)
        yield told("making 500 people with 20,000 pages", time.perf_counter() - began, "s")
        yield limited(
            "list of 500 people, slowest of 20", max(_ms(desk.people) for _ in range(20)), "ms", limit=LIST_MS
        )
        dice = random.Random(2)
        opening_ms = [_ms(lambda: desk.person(_uid(dice.randrange(PEOPLE)))) for _ in range(OPENINGS)]
        yield limited("opening a person with 40 pages, slowest of 60", max(opening_ms), "ms", limit=OPEN_MS)
        yield told("opening a person with 40 pages, p50", statistics.median(opening_ms), "ms")
        yield told("deleting a person", _ms(lambda: desk.delete_person(_uid(PEOPLE - 1))), "ms")
        yield from _taking_in(folder, desk, senders)
        between = folder / "through the window"
        _put_files(between, senders, own_identity(desk), range(NEW_FILES, 2 * NEW_FILES))
        log.close()
        yield from window_rows(folder / "home", [_uid(number) for number in range(PEOPLE - 1)], between, NEW_FILES)


def _taking_in(folder: Path, desk: SqliteDesk, senders: list[Identity]) -> Iterator[Row]:
    """Take 1,000 new files in, of which every tenth is damaged."""
    me, between = Identity.random(), folder / "between"
    _put_files(between, senders, me, range(NEW_FILES))
    found: list[Path] = []
    yield told("looking through a folder of 1,000 files", _ms(lambda: found.extend(look(between, desk))), "ms")
    times_ms: list[float] = []

    def take(data: bytes) -> None:
        began = time.perf_counter()
        try:
            take_page(desk, me, data, START)
        finally:
            times_ms.append((time.perf_counter() - began) * 1_000)

    began = time.perf_counter()
    report = take_folder(tuple(found), desk, take)
    yield told("taking in 1,000 files, 100 of them damaged", time.perf_counter() - began, "s")
    yield told("taking in one file, p50", statistics.median(times_ms), "ms")
    yield told("taking in one file, p95", statistics.quantiles(times_ms, n=20)[-1], "ms")
    yield limited("files that were taken or left wrongly", abs(len(report.left) - NEW_FILES // 10), "files", limit=0)


def _put_files(between: Path, senders: list[Identity], reader: Identity, numbers: range) -> None:
    """Put a page of its own into a folder for each number; every tenth is damaged."""
    between.mkdir()
    consent = Consent(1, tuple(Field), 5)
    for number in numbers:
        body = to_body(Shared(_page(number), consent))
        message = Message(Kind.SHARED_PAGE, number.to_bytes(16, "big"), 1, START.at_ms + number, None, body)
        data = seal(message, senders[number % SENDERS], reader.age_pk)
        put(between, data if number % 10 else data[:-30])


def _fill(desk: SqliteDesk, number: int, senders: list[Identity]) -> None:
    uid = _uid(number)
    desk.add_person(uid, f"Person {number:03}", "evenings")
    sign_pk = senders[number].sign_pk if number < SENDERS else number.to_bytes(32, "big")
    desk.set_contact(uid, Contact(f"Person {number:03}", sign_pk, f"age1{number}", Trust.READ_OUT, START.at_ms))

    def write(db: Database) -> None:
        for seq in range(VERSIONS_EACH):
            kept = KeptVersion(b"k" * 32, replace(assignment(b"s" * 16), seq=seq + 1), START.at_ms + seq)
            person_rows.keep_sent(db, kept, BODIES)
        for seq in range(PAGES_EACH):
            consent = ShareRecord(sign_pk, START.at_ms + seq, 1, 8, tuple(Field), 5, 1)
            received = ReceivedPage((number << 16 | seq).to_bytes(16, "big"), _page(seq), consent)
            person_rows.keep_page(db, received, b"p" * 16, seq + 1, BODIES)

    desk._change_person(uid, write)


def _page(number: int) -> SharedPage:
    dice = random.Random(number)
    lines = tuple(
        ExerciseLine(
            title=f"Exercise {place}",
            times=7,
            ended=5,
            stopped_at=(2, 3),
            slower=6,
            not_helping=1,
            pairs=tuple(Pair(Rating(dice.randrange(11)), Rating(dice.randrange(11))) for _ in range(7)),
        )
        for place in range(5)
    )
    return SharedPage(
        made_day=20_000 + number,
        first_day=19_990 + number,
        last_day=20_000 + number,
        own_lines=("The train was the hard part.", "Evenings are longer."),
        exercises=lines,
        places=(PlaceCount(Place.CHEST, 4), PlaceCount(Place.JAW, 2)),
        notes=tuple(NoteLine(20_000 + number, "A note of some length, as a person writes it. " * 3) for _ in range(4)),
    )


def _uid(number: int) -> bytes:
    return (number + 1).to_bytes(16, "big")


def _ms(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1_000
