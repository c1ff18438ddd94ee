"""Values and files for the tests of the log."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from pathlib import Path

from hypothesis import strategies as st

from app.core.checkin import CheckIn, Feeling, Place, Quality, Rating, RatingWord, Sensation, Shape
from app.core.pace import Pace
from app.core.run import Run, RunEnd
from app.store.database import connect_to, open_file, settle, wrap
from app.store.dbdriver import Database
from app.store.keys import LogKey
from app.store.migrations import migrate
from app.store.slots import KdfCost, KeyFileStore, OpenSlot
from app.store.vault import Vault

NOW_MS = 1_795_000_000_000
PAGE_BYTES = 4_096
CHEAP = KdfCost(memory_kib=8 * 1024, passes=1)
PHRASE = "lantern on the sill"
OTHER_PHRASE = "kettle by the door"


def uid(number: int) -> bytes:
    """Return a 16-byte uid that is easy to tell."""
    return number.to_bytes(16, "big")


def check_in(number: int, at_ms: int = NOW_MS, *, run_uid: bytes | None = None, note: str | None = None) -> CheckIn:
    """Return a small check-in."""
    return CheckIn(uid(number), at_ms, 60, run_uid, before=Rating(5), note=note)


def run(number: int, started_ms: int = NOW_MS, end: RunEnd = RunEnd.STOPPED) -> Run:
    """Return a run."""
    return Run(uid(number), "see-three", 1, None, started_ms, 60, Pace.NORMAL, Pace.SLOW, 1, 0, 2, 5, end)


def rich_check_in(seed: int, number: int, version: int) -> CheckIn:
    """Return a check-in whose every part follows from these three, so that half of one is told from a whole one."""
    dice = random.Random(f"{seed}/{number}/{version}")
    sensations = tuple(
        Sensation(
            dice.choice(list(Place)),
            dice.choice([None, *Quality]),
            dice.choice([None, *range(11)]),
            under=dice.random() < 0.3,
        )
        for _ in range(3)
    )
    return CheckIn(
        uid=uid(seed << 32 | number),
        at_ms=NOW_MS + seed * 1_000 + number,
        tz_min=60,
        before=Rating(dice.randrange(11)),
        after=Rating(word=dice.choice(list(RatingWord))),
        sensations=sensations,
        feeling=dice.choice(list(Feeling)),
        note=" ".join(dice.choice(["lamp", "sill", "kettle", "Größe", "stair"]) for _ in range(60)) + f" {version}",
    )


def open_slot_key(folder: Path) -> LogKey:
    """Return the key of a vault without passphrase."""
    slots = KeyFileStore(folder).read().slots
    return next(slot.key for slot in slots if isinstance(slot, OpenSlot))


def opener(vault_folder: Path, pragma: str = "foreign_keys=ON") -> Callable[[], Database]:
    """Return what opens the log of a vault without passphrase, with one more pragma."""

    def open_it() -> Database:
        db = open_file(vault_folder / "data.db", open_slot_key(vault_folder))
        db.execute(f"PRAGMA {pragma}")
        return db

    return open_it


def plain_opener(path: Path) -> Callable[[], Database]:
    """Return what opens a log that is not encrypted, so that a test can look for bytes. Made of the log's own parts."""

    def open_it() -> Database:
        connection = connect_to(path)
        settle(connection)
        db = wrap(connection)
        migrate(db)
        return db

    return open_it


def cheap_vault(folder: Path) -> Vault:
    """Return a vault whose passphrases cost little to try."""
    return Vault(folder, lambda: NOW_MS, CHEAP)


def unsound(db: Database) -> list[object]:
    """Return everything that SQLite's, SQLCipher's and the search index's own checks find wrong."""
    found: list[object] = [row for row in db.execute("PRAGMA integrity_check").fetchall() if row != ("ok",)]
    found += db.execute("PRAGMA foreign_key_check").fetchall()
    found += db.execute("PRAGMA cipher_integrity_check").fetchall()
    db.execute("INSERT INTO note_fts(note_fts, rank) VALUES ('integrity-check', 1)")
    return found


_uids = st.binary(min_size=16, max_size=16)
_ratings = (
    st.none() | st.builds(Rating, number=st.integers(0, 10)) | st.builds(Rating, word=st.sampled_from(RatingWord))
)
_sensations = st.builds(
    Sensation,
    place=st.sampled_from(Place),
    quality=st.none() | st.sampled_from(Quality),
    intensity=st.none() | st.integers(0, 10),
    under=st.booleans(),
)


def damage_pages(data: Path, pages: Iterable[int]) -> bytes:
    """Flip one bit on each of these pages, counted from 0; returns the file as it is then."""
    harmed = bytearray(data.read_bytes())
    for page in pages:
        harmed[page * PAGE_BYTES + 77] ^= 1
    data.write_bytes(harmed)
    return bytes(harmed)


any_check_in = st.builds(
    CheckIn,
    uid=_uids,
    at_ms=st.integers(-(1 << 40), 1 << 45),
    tz_min=st.integers(-840, 840),
    run_uid=st.none() | _uids,
    before=_ratings,
    after=_ratings,
    sensations=st.lists(_sensations, max_size=6).map(tuple),
    feeling=st.none() | st.sampled_from(Feeling),
    shape=st.none() | st.sampled_from(Shape),
    note=st.none() | st.text(min_size=1, max_size=400),
)
any_run = st.builds(
    Run,
    uid=_uids,
    exercise_id=st.text("abcdefgh-", min_size=1, max_size=20),
    exercise_version=st.integers(1, 99),
    set_id=st.none() | st.text(max_size=20),
    started_ms=st.integers(-(1 << 40), 1 << 45),
    tz_min=st.integers(-840, 840),
    pace_start=st.sampled_from(Pace),
    pace_end=st.sampled_from(Pace),
    slower=st.integers(0, 500),
    not_helping=st.integers(0, 500),
    step=st.integers(0, 40),
    steps=st.integers(0, 40),
    end=st.sampled_from(RunEnd),
)
