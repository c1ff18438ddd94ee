"""Packed logs whose maker changed values inside: refused calmly, or taken so that all of it can be read and used."""

from __future__ import annotations

import random
import shutil
import sqlite3
import tempfile
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from app.core.errors import LamplitError
from app.core.exercise import Exercise, ExerciseSet
from app.core.moment import Moment
from app.core.people import Trust
from app.store import person_file
from app.store.database import open_file
from app.store.dbdriver import Database, DatabaseError
from app.store.faults import CopyDamaged
from app.store.log import SqliteLog
from tests.exchange.homes import BODIES
from tests.hostile.test_traits import HIDDEN, texts
from tests.store.foreign_files import by_hand, fill, vault_with_door
from tests.store.make import NOW_MS, PHRASE, check_in, open_slot_key, unsound
from tests.torture.rows import Share, Tried

_TABLES = """
SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%' AND name NOT LIKE 'sqlite%'
AND name NOT LIKE '_sqlite%' AND name NOT LIKE 'note_fts%'
"""
_NUMBERS = (-(1 << 63), (1 << 63) - 1, 1 << 46, -(1 << 46), 1 << 32, -1, 0, 1, 2, 10, 11, 20_000, 3_000_001)
_TEXTS = (
    *("", " ", "x", "a" * 61, "a" * 201, "x" * 70_000, "\u202eturned", "two\nlines", "\x07", "\ue000", "\x00", "1"),
    *("../up.db", "/etc/passwd", "//203.0.113.5/share", "\\\\203.0.113.5\\share", "C:\\x", "0" * 32 + ".db"),
    *(
        "[]",
        "{}",
        "null",
        "1e999",
        "[" * 300 + "]" * 300,
        '{"a": 1, "a": 2}',
        '["\\u202e"]',
        '["notes", 1]',
        '{"day": 1}',
    ),
    *('{"what": "withdrawal", "first_day": 5}', '{"zero": "\\u202e", "five": "", "ten": ""}', "<b>x</b>", "ab" * 32),
)
_BLOBS = (b"", b"x", bytes(11), bytes(16), bytes(32), b"\xff" * 32, bytes(48), bytes(100))


def changed_inside(share: Share) -> Tried:
    """Any value of any table becomes another one, of every kind that its column takes and of some that it doesn't."""
    tried, dice = Tried(), random.Random(f"foreign/{share.number}")
    for name in ("accepted", "said wildly", "files gone"):
        tried.must_be_none(name)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill(folder / "honest")
        for number in range(share.count):
            _try_one(folder, number, dice, tried)
    return tried


def _try_one(folder: Path, number: int, dice: random.Random, tried: Tried) -> None:
    there, here, others = folder / f"there{number}", folder / f"here{number}", folder / "others.txt"
    shutil.copytree(folder / "honest", there)
    others.write_bytes(b"not ours")
    said = [_change(there, dice, others) for _ in range(dice.choice((1, 1, 1, 2, 4)))]
    tried.tried += 1
    try:
        log = vault_with_door(here).unpack_as_new(by_hand(there, (), there / "log.lamplit"), PHRASE)
    except CopyDamaged:
        tried.told["refused"] = tried.told.get("refused", 0) + 1
    except (LamplitError, DatabaseError, Exception) as error:
        tried.must_be_none("said wildly", 1)
        tried.blame(f"{type(error).__name__} for {said}")
    else:
        try:
            wrong = _wrong(log, here / "desk")
        except Exception as error:
            tried.must_be_none("said wildly", 1)
            tried.blame(f"taken, then {type(error).__name__} for {said}")
        else:
            if wrong:
                tried.must_be_none("accepted", 1)
                tried.blame(f"taken with {wrong} for {said}")
        log.close()
    if others.read_bytes() != b"not ours":
        tried.must_be_none("files gone", 1)
    for each in (there, here):
        shutil.rmtree(each, ignore_errors=True)


def _change(there: Path, dice: random.Random, others: Path) -> str:
    """Change one value, as far as the library lets it; returns what was done."""
    with closing(open_file(there / "vault" / "data.db", open_slot_key(there / "vault"))) as db:
        for pragma in ("ignore_check_constraints=ON", "foreign_keys=OFF"):
            db.conn.execute(f"PRAGMA {pragma}")
        table = dice.choice([name for (name,) in db.execute(_TABLES).fetchall()])
        column = dice.choice([row[1] for row in db.execute(f"PRAGMA table_info({table})").fetchall()])
        value = dice.choice([*_NUMBERS, *_TEXTS, *_BLOBS, None, str(others)])
        where = f" WHERE {column} = (SELECT {column} FROM {table} ORDER BY random() LIMIT 1)"  # noqa: S608
        sql = dice.choice(
            [
                f"UPDATE {table} SET {column} = ?{where}",  # noqa: S608
                f"UPDATE {table} SET {column} = CAST(? AS TEXT){where}",  # noqa: S608
                f"UPDATE {table} SET {column} = ?",  # noqa: S608
            ]
        )
        if table in {"loose_file", "meta"} and dice.random() < 0.3:
            sql = "INSERT INTO loose_file(file) VALUES (?)"
        try:
            db.conn.execute(sql, (value,))
            db.conn.commit()
        except (DatabaseError, sqlite3.Error, OverflowError):
            db.conn.rollback()
        return f"{sql} with {str(value)[:40]!r}"


def _wrong(log: SqliteLog, desk_folder: Path) -> list[object]:
    """Read all of it, use it, and return what is there that no door lets in."""
    exchange, desk = log.exchange(BODIES), log.desk(desk_folder, BODIES)
    page = log.page(None, 1_000)
    facts = log.facts()
    for entry in page.entries:
        for one in (entry.check_in, entry.run):
            if one is not None:
                log.entry(one.uid)
    log.contents(), log.place_counts(), log.exercise_ids(), log.count(), log.draft(), log.half_note()
    log.count_opening(Moment(NOW_MS, 0))
    versions, contacts, shares = exchange.versions(), exchange.contacts(), exchange.shares()
    for kept in versions:
        exchange.recordings(kept)
    own: list[Exercise | ExerciseSet] = [*desk.own_exercises(), *desk.own_sets()]
    desk.recordings([each.id for each in own])
    exchange.keys(), exchange.ended_sharing(), desk.half_done()
    people = desk.people()
    for person in people:
        desk.delete_person(person.uid)
    log.save(check_in(500, note="after"))
    log.delete(check_in(500).uid)
    seen = (facts.scale_words, facts.struck_words, facts.things, contacts, shares, versions, own, people)
    wrong: list[object] = list(_hidden(seen))
    wrong += [contact.trust for contact in contacts if contact.trust is not Trust.NOT_CHECKED]
    wrong += [exchange.folder()] if exchange.folder() else []
    wrong += [file for (file,) in log.read(_files) if not person_file.is_name(file)]
    return wrong + log.read(unsound)


def _files(db: Database) -> list[tuple[str]]:
    return list(db.execute("SELECT file FROM loose_file UNION SELECT file FROM person").fetchall())


def _hidden(value: object) -> Iterator[str]:
    for text in texts(value):
        if any(sign != "\n" and unicodedata.category(sign) in HIDDEN | {"Cf"} for sign in text):
            yield text[:20]
