"""What a log from elsewhere says of other people: cards, what was assigned, what was shared, who is on the desk.

A card counts as not checked: that its words were read out face to face is something the log only claims. An assignment
that breaks a law of the library is left out with its recordings, as it would have been at the door.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import groupby

from app.core.errors import UserError
from app.core.exchange_ports import ForeignDoor
from app.core.exercise import Exercise
from app.core.people import PERSON_NOTE_MAX_CHARS, PSEUDONYM_MAX_CHARS, Keys, Trust
from app.core.recording import Recording, check_recordings
from app.core.shared_page import Field
from app.store import person_file
from app.store.dbdriver import Database
from app.store.faults import CopyDamaged
from app.store.foreign_values import (
    MOST_COUNT,
    clean_already,
    day,
    json_of,
    moment,
    moment_or_none,
    whole,
)

_OF_EXCHANGE = ("own_keys", "contact", "assignment", "own_content")
_LATEST_SEQ = (1 << 53) - 1
_MOST_TEXT_VERSION = 9_999
_ASSIGNMENTS = "SELECT id, series, seq, arrived_ms, accepted_ms, left_ms FROM assignment"
_CAME = "SELECT exercise_id, line, sound FROM assigned_recording WHERE assignment_id = ?"
_SHARES = "SELECT id, at_ms, first_day, last_day, fields, lines, text_version, until_day FROM share_log"
_PEOPLE = "SELECT name, note, sent_ms, shared_ms, file FROM person"
_OWN_SOUND = "SELECT exercise_id, line, sound FROM own_recording ORDER BY exercise_id"


def hold_exchange(db: Database, door: ForeignDoor | None) -> None:
    """Hold keys, cards, assignments and what was shared. Call it inside a transaction. Raises: CopyDamaged."""
    if door is None:
        if any(db.execute(f"SELECT 1 FROM {table}").fetchone() for table in _OF_EXCHANGE):  # noqa: S608
            raise CopyDamaged
    else:
        _hold_cards(db, door)
        _hold_assignments(db, door)
    for row_id, at_ms, first_day, last_day, fields, lines, version, until_day in db.execute(_SHARES).fetchall():
        moment(at_ms)
        for each in (first_day, last_day, *([] if until_day is None else [until_day])):
            day(each)
        whole(lines, 0, MOST_COUNT)
        whole(version, 1, _MOST_TEXT_VERSION)
        names = json_of(fields)
        if not isinstance(names, list):
            raise CopyDamaged
        known = [field.value for field in Field if field.value in names]
        if known != names:
            db.execute("UPDATE share_log SET fields = ? WHERE id = ?", (json.dumps(known), row_id))


def hold_desk(db: Database, door: ForeignDoor | None) -> None:
    """Hold the list of the desk, and what was made at it. Call it inside a transaction. Raises: CopyDamaged."""
    for name, note, sent_ms, shared_ms, file in db.execute(_PEOPLE).fetchall():
        clean_already(name, 1, PSEUDONYM_MAX_CHARS)
        clean_already(note, 0, PERSON_NOTE_MAX_CHARS)
        moment_or_none(sent_ms)
        moment_or_none(shared_ms)
        if not person_file.is_name(file):
            raise CopyDamaged
    ids = [] if door is None else db.execute("SELECT id, kind, title FROM own_content").fetchall()
    for content_id, kind, title in ids:
        (body,) = db.execute("SELECT body FROM own_content WHERE id = ?", (content_id,)).fetchone()
        try:
            content = door.content_of(body)  # type: ignore[union-attr]
        except UserError:
            raise CopyDamaged from None
        if content_id != content.id or (kind == "exercise") != isinstance(content, Exercise):
            raise CopyDamaged
        if title != content.title:
            db.execute("UPDATE own_content SET title = ? WHERE id = ?", (content.title, content_id))
    for _, rows in groupby(db.execute(_OWN_SOUND), key=lambda row: row[0]):
        _hold_sound(Recording(*row) for row in rows)


def _hold_cards(db: Database, door: ForeignDoor) -> None:
    for seed, age_secret in db.execute("SELECT seed, age_secret FROM own_keys").fetchall():
        if not door.are_keys(Keys(seed, age_secret)):
            raise CopyDamaged
    for name, age_pk, added_ms in db.execute("SELECT name, age_pk, added_ms FROM contact").fetchall():
        clean_already(name, 1, PSEUDONYM_MAX_CHARS)
        moment(added_ms)
        if not door.is_card_key(age_pk):
            raise CopyDamaged
    db.execute("UPDATE contact SET trust = ?", (int(Trust.NOT_CHECKED),))


def _hold_assignments(db: Database, door: ForeignDoor) -> None:
    for row_id, series, seq, arrived_ms, accepted_ms, left_ms in db.execute(_ASSIGNMENTS).fetchall():
        moment(arrived_ms)
        moment_or_none(accepted_ms)
        moment_or_none(left_ms)
        (body,) = db.execute("SELECT body FROM assignment WHERE id = ?", (row_id,)).fetchone()
        try:
            version = door.version_of(body, series, whole(seq, 0, _LATEST_SEQ))
        except UserError:
            raise CopyDamaged from None
        _hold_sound(Recording(*row) for row in db.execute(_CAME, (row_id,)))
        if not door.keeps_laws(version):
            db.execute("DELETE FROM assignment WHERE id = ?", (row_id,))


def _hold_sound(recordings: Iterable[Recording]) -> None:
    try:
        check_recordings(recordings)
    except UserError:
        raise CopyDamaged from None
