"""The one check-in that is being made. It stands apart, so that no count, filter or search can see it."""

from __future__ import annotations

import json
from typing import Any

from app.core.checkin import CheckIn, Feeling, Place, Quality, Rating, RatingWord, Sensation, Shape
from app.store.dbdriver import Database
from app.store.rows import storable_note

_SAVE = """
INSERT INTO draft(id, uid, body) VALUES (1, ?, ?) ON CONFLICT(id) DO UPDATE SET uid = excluded.uid, body = excluded.body
"""


def save_draft(db: Database, check_in: CheckIn) -> None:
    """Keep a check-in in place of the draft that was there. Call it inside a transaction. Raises: NoteTooLong."""
    db.execute(_SAVE, (check_in.uid, json.dumps(_to_json(check_in), ensure_ascii=False)))


def read_draft(db: Database) -> CheckIn | None:
    """Return the draft, or None."""
    found = db.execute("SELECT uid, body FROM draft").fetchone()
    return None if found is None else _from_json(found[0], json.loads(found[1]))


def drop_draft(db: Database) -> None:
    """Delete the draft. Call it inside a transaction."""
    db.execute("DELETE FROM draft")


def _to_json(check_in: CheckIn) -> dict[str, Any]:
    return {
        "at_ms": check_in.at_ms,
        "tz_min": check_in.tz_min,
        "run_uid": None if check_in.run_uid is None else check_in.run_uid.hex(),
        "before": _rating_to_json(check_in.before),
        "after": _rating_to_json(check_in.after),
        "sensations": [[said.place, said.quality, said.intensity, said.under] for said in check_in.sensations],
        "feeling": check_in.feeling,
        "shape": check_in.shape,
        "note": storable_note(check_in.note),
    }


def _from_json(uid: bytes, body: dict[str, Any]) -> CheckIn:
    feeling, shape = body["feeling"], body["shape"]
    return CheckIn(
        uid=uid,
        at_ms=body["at_ms"],
        tz_min=body["tz_min"],
        run_uid=None if body["run_uid"] is None else bytes.fromhex(body["run_uid"]),
        before=_rating_from_json(body["before"]),
        after=_rating_from_json(body["after"]),
        sensations=tuple(
            Sensation(Place(place), None if quality is None else Quality(quality), intensity, bool(under))
            for place, quality, intensity, under in body["sensations"]
        ),
        feeling=None if feeling is None else Feeling(feeling),
        shape=None if shape is None else Shape(shape),
        note=body["note"],
    )


def _rating_to_json(rating: Rating | None) -> int | str | None:
    return None if rating is None else rating.number if rating.word is None else rating.word


def _rating_from_json(rating: int | str | None) -> Rating | None:
    if rating is None:
        return None
    return Rating(word=RatingWord(rating)) if isinstance(rating, str) else Rating(rating)
