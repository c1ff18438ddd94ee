"""What is half done, beside the check-in that is being made: nothing else in the log sees it."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import Any

from app.core.editing_set import HalfAssignment, SetDraft
from app.core.exercise import SetItem
from app.core.half_note import HalfNote
from app.core.pace import Pace
from app.core.recording import WHY
from app.store.dbdriver import Database
from app.store.rows import storable_note, whole_characters

_NOTE, _ASSIGNMENT = "note", "assignment"
_KEEP = "INSERT OR REPLACE INTO half_done(kind, uid, body) VALUES (?, ?, ?)"
_FIND = "SELECT uid, body FROM half_done WHERE kind = ?"
_DROP = "DELETE FROM half_done WHERE kind = ?"
_DROP_SAID = "DELETE FROM own_recording WHERE exercise_id = ?"
"""What was said with the sentence of an assignment that is being put together lies with the recordings meanwhile."""


def keep_note(db: Database, half: HalfNote) -> None:
    """Keep a note as it is typed so far, in place of another. Call it inside a transaction. Raises: NoteTooLong."""
    db.execute(_KEEP, (_NOTE, half.uid, _text({"text": storable_note(half.text) or ""})))


def read_note(db: Database) -> HalfNote | None:
    """Return the note that is being corrected, or None."""
    found = db.execute(_FIND, (_NOTE,)).fetchone()
    return None if found is None else HalfNote(found[0], json.loads(found[1])["text"])


def drop_note(db: Database) -> None:
    """Delete it. Call it inside a transaction."""
    db.execute(_DROP, (_NOTE,))


def keep_assignment(db: Database, half: HalfAssignment) -> None:
    """Keep an assignment as it is so far, in place of another, with which goes what was said with its sentence.

    Call it inside a transaction.
    """
    before = read_assignment(db)
    if before is not None and (before.to, before.series) != (half.to, half.series):
        db.execute(_DROP_SAID, (WHY,))
    draft = {**asdict(half.draft), "pace": half.draft.pace.value}
    body = {"draft": draft, "to": [uid.hex() for uid in half.to], "series": half.series.hex()}
    db.execute(_KEEP, (_ASSIGNMENT, None, _text(body)))


def read_assignment(db: Database) -> HalfAssignment | None:
    """Return the assignment that is being put together, or None."""
    found = db.execute(_FIND, (_ASSIGNMENT,)).fetchone()
    if found is None:
        return None
    body: dict[str, Any] = json.loads(found[1])
    known = {field.name for field in fields(SetDraft)}
    said = {name: value for name, value in body["draft"].items() if name in known}
    said["pace"] = Pace(said["pace"])
    said["items"] = tuple(SetItem(**{**item, "instead": tuple(item["instead"])}) for item in said["items"])
    to = tuple(bytes.fromhex(uid) for uid in body["to"])
    return HalfAssignment(SetDraft(**said), to, bytes.fromhex(body["series"]))


def drop_assignment(db: Database) -> None:
    """Delete it, with what was said with its sentence. Call it inside a transaction."""
    db.execute(_DROP, (_ASSIGNMENT,))
    db.execute(_DROP_SAID, (WHY,))


def drop_assignment_for(db: Database, uid: bytes) -> None:
    """Delete it where it is for this person, who is deleted. Call it inside a transaction."""
    half = read_assignment(db)
    if half is not None and uid in half.to:
        drop_assignment(db)


def _text(body: dict[str, Any]) -> str:
    return whole_characters(json.dumps(body, ensure_ascii=False))
