"""A log of many check-ins, made in bulk: the same for the same number, and in form what the program itself writes.

Ten years of them, evenly: 2.5 sensations each, a note at three of ten, an exercise's run at one of four, and of the
runs one in ten alone. Words of notes are as frequent as in speech: the first of them in most notes, most in few, one in
a single note.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Sequence
from typing import Any

from app.core.checkin import Feeling, Place, Quality
from app.store import m001
from app.store.database import immediate
from app.store.dbdriver import Database
from app.store.order import first_id
from app.store.rows import local_day

LAST_MS = 1_795_000_000_000
YEARS_MS = 10 * 365 * 86_400_000
RARE_WORD = "zitronenlampe"
COMMON_WORD = "the"
ACCENTED_WORD = "küchentür"
EXERCISES = tuple(f"exercise-{number}" for number in range(12))
_WORDS_OF_A_NOTE = 10
_BATCH = 20_000
_DEVICE = bytes(16)


def fill(db: Database, check_ins: int) -> None:
    """Write so many check-ins into an empty log, indexes last."""
    for made in (*m001.TRIGGERS, *m001.INDEXES):
        kind, name = made.split()[1:3]
        db.execute(f"DROP {kind} {name}")
    with immediate(db):
        _insert(db, "run", _runs(check_ins))
        _insert_said(db, check_ins)
        _insert(db, "note", _notes(check_ins))
        db.execute(
            "UPDATE run SET alone = NOT EXISTS (SELECT 1 FROM checkin c WHERE c.id = run.id AND c.run_uid = run.uid)"
        )
        db.execute("INSERT INTO note_fts(note_fts) VALUES ('rebuild')")
        db.execute("""INSERT INTO day_tally(day, check_ins, notes)
            SELECT c.day, count(*), count(n.checkin_id) FROM checkin c LEFT JOIN note n ON n.checkin_id = c.id
            GROUP BY c.day""")
        db.execute("""INSERT INTO day_tally(day, runs) SELECT day, count(*) FROM run WHERE true GROUP BY day
            ON CONFLICT DO UPDATE SET runs = excluded.runs""")
        db.execute("""INSERT INTO place_tally(place_id, day, check_ins)
            SELECT place_id, day, count(*) FROM sensation WHERE again = 0 GROUP BY place_id, day""")
        for made in (*m001.INDEXES, *m001.TRIGGERS):
            db.execute(made)


def uid_of(number: int) -> bytes:
    """Return the uid of a check-in; that of its run ends in 255 instead of 0."""
    return number.to_bytes(15, "big") + b"\0"


def _insert(db: Database, table: str, rows: Iterator[Sequence[Any]]) -> None:
    names = [row[1] for row in db.execute(f"PRAGMA table_info({table})").fetchall() if row[1] != "assignment_uid"]
    marks = ", ".join("?" * len(names))
    while batch := list(itertools.islice(rows, _BATCH)):
        db.conn.executemany(f"INSERT INTO {table}({', '.join(names)}) VALUES ({marks})", batch)  # noqa: S608


def _moment(number: int, check_ins: int) -> tuple[int, int, int]:
    """Return id, time and local day; winter and summer time by turns."""
    at_ms = LAST_MS - YEARS_MS + YEARS_MS * number // check_ins
    return first_id(at_ms), at_ms, local_day(at_ms, _tz_min(number))


def _tz_min(number: int) -> int:
    return 60 if number // 1_000 % 2 else 120


def _run_uid(number: int) -> bytes | None:
    return number.to_bytes(15, "big") + b"\xff" if number % 4 == 1 else None


def _exercise(number: int) -> str | None:
    return EXERCISES[number // 4 % len(EXERCISES)] if number % 4 == 1 else None


def _runs(check_ins: int) -> Iterator[Sequence[Any]]:
    for number in range(check_ins):
        lone = number % 40 == 3
        if number % 4 == 1 or lone:
            row_id, at_ms, day = _moment(number, check_ins)
            uid = _run_uid(number) or number.to_bytes(15, "big") + b"\xfe"
            exercise = _exercise(number) or EXERCISES[0]
            yield (
                *(row_id, uid, exercise, 1, None, at_ms, _tz_min(number), day, "slow", "slow", 0, 0, 5, 5),
                *("finished", 0, _DEVICE, 1),
            )


def _insert_said(db: Database, check_ins: int) -> None:
    """Write check-ins and their sensations, batch by batch."""
    roll, feelings = random.Random(1).random, len(Feeling)
    said_by_all = enumerate(_said(check_ins))
    while batch := list(itertools.islice(said_by_all, _BATCH)):
        rows, sensations = [], []
        for number, said in batch:
            row_id, at_ms, day = _moment(number, check_ins)
            mask = sum({1 << place for place, _, _ in said})
            before = int(roll() * 11) if roll() < 0.7 else None
            after = int(roll() * 11) if roll() < 0.4 else None
            paired = before is not None and after is not None
            rows.append((
                *(row_id, uid_of(number), at_ms, _tz_min(number), day, _run_uid(number), _exercise(number)),
                *(before, None, after, None, int(feelings * roll()) + 1, None, mask, paired, _DEVICE, 1),
            ))  # fmt: skip
            named = set()
            for order, (place, quality, intensity) in enumerate(said):
                sensations.append((row_id, order, place, quality, intensity, order == 1, place in named, day, mask))
                named.add(place)
        _insert(db, "checkin", iter(rows))
        _insert(db, "sensation", iter(sensations))


def _said(check_ins: int) -> Iterator[list[tuple[int, int, int]]]:
    """Yield place, quality and intensity of each sensation of each check-in, always the same ones."""
    roll = random.Random(2).random
    places, qualities = len(Place), len(Quality)
    for number in range(check_ins):
        yield [
            (int(places * roll() ** 2) + 1, int(qualities * roll()) + 1, int(11 * roll()))
            for _ in range(2 + number % 2)
        ]


def _notes(check_ins: int) -> Iterator[Sequence[Any]]:
    dice = random.Random(3)
    words = vocabulary()
    most = len(words)
    for number in range(check_ins):
        if number % 10 in {1, 4, 7}:
            row_id, _, day = _moment(number, check_ins)
            said = [words[int(most ** dice.random()) - 1] for _ in range(_WORDS_OF_A_NOTE)]
            if number == check_ins // 20 * 10 + 1:
                said[3] = RARE_WORD
            yield row_id, day, " ".join(said)


def vocabulary() -> tuple[str, ...]:
    """Return words, the most frequent first."""
    dice = random.Random(4)
    starts = ("k", "l", "s", "st", "tr", "m", "n", "w", "d", "sch", "br", "h", "f", "p", "g", "sp", "r", "b", "v", "z")
    middles = ("a", "e", "i", "o", "u", "au", "ei", "ö", "ü", "ee")
    ends = ("mp", "ll", "nd", "t", "rr", "ck", "n", "st", "ng", "m", "s", "l")

    def syllable() -> str:
        return dice.choice(starts) + dice.choice(middles) + dice.choice(ends)

    made = dict.fromkeys("".join(syllable() for _ in range(dice.choice((1, 2, 2, 3)))) for _ in range(20_000))
    return (COMMON_WORD, "and", "hands", "a", "in", ACCENTED_WORD, "lamp", "shame", "again", "stair", *made)
