"""The files that later versions must be able to open: `python -m tests.store.fixtures SCHEMA_VERSION` makes them.

A fixture of a released form is never made again. One of an unreleased form is, and read by a person in the diff.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from app.core.checkin import CheckIn, Feeling, Place, Quality, Rating, RatingWord, Sensation, Shape
from app.core.people import KeptVersion
from app.core.recording import ROOM_KEY, Recording, SoundKind, line_key, pack_sound
from app.core.run import Run, RunEnd
from app.store.dbdriver import Database
from app.store.migrations import SCHEMA_VERSION
from tests.exchange.homes import BODIES, assignment
from tests.store.make import NOW_MS, cheap_vault, check_in, opener, rich_check_in, run, uid

FOLDER = Path(__file__).parent.parent / "fixtures" / "db"

RUNS: tuple[Run, ...] = (
    run(1, NOW_MS, RunEnd.FINISHED),
    run(2, NOW_MS + 60_000, RunEnd.STOPPED),
    replace(run(3, NOW_MS + 120_000, RunEnd.INTERRUPTED), set_id="too-much", not_helping=2),
)
CHECK_INS: tuple[CheckIn, ...] = (
    CheckIn(
        uid(11),
        NOW_MS,
        -330,
        run_uid=uid(1),
        before=Rating(0),
        after=Rating(word=RatingWord.NOT_SURE),
        sensations=(
            Sensation(Place.HANDS, Quality.TIGHT, 0),
            Sensation(Place.HANDS, Quality.HEAVY, under=True),
            Sensation(Place.NOWHERE),
        ),
        feeling=Feeling.NOT_SURE,
        shape=Shape.MIXED,
        note="Größe der Lampe \U0001f56f",
    ),
    check_in(12, NOW_MS + 60_000, run_uid=uid(2)),
    *(rich_check_in(1, number, 0) for number in range(20)),
)
DELETED = uid(99)
RECORDINGS: tuple[Recording, ...] = (
    Recording("", ROOM_KEY, pack_sound(SoundKind.ROOM, bytes(range(256)) * 4)),
    Recording("stay-with-me", line_key("Still here."), pack_sound(SoundKind.LINE, bytes(range(256)))),
)
"""In files of the second form on: with the one assignment that came, and the last of them at the desk."""


def schema_of(db: Database) -> str:
    """Return every statement that makes the log's form, sorted, as text to compare and to read."""
    rows = db.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name").fetchall()
    return ";\n\n".join(row[0] for row in rows) + ";\n"


def make(target: Path) -> None:
    """Write the schema as text and a log with an open key file of the present form into the target folder."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "vault"
        log = cheap_vault(folder).create(None)
        for made in RUNS:
            log.save_run(made)
        for said in (*CHECK_INS, check_in(99)):
            log.save(said)
        log.delete(DELETED)
        came = assignment(b"s" * 16, recordings=RECORDINGS)
        log.exchange(BODIES).keep_version(KeptVersion(b"k" * 32, came, NOW_MS, NOW_MS))
        log.desk(Path(temporary) / "desk", BODIES).keep_recordings("stay-with-me", RECORDINGS[1:])
        log.close()
        db = opener(folder)()
        (target / f"schema_v{SCHEMA_VERSION}.sql").write_text(schema_of(db), encoding="utf-8")
        db.close()
        shutil.copy(folder / "data.db", target / f"v{SCHEMA_VERSION}.db")
        shutil.copy(folder / "vault.slots", target / f"v{SCHEMA_VERSION}.slots")


if __name__ == "__main__":
    if sys.argv[1:] != [str(SCHEMA_VERSION)]:
        sys.exit(f"the present form is {SCHEMA_VERSION}: name it, so that an old fixture is not made anew by accident")
    make(FOLDER)
