"""What a log from elsewhere says beside its entries: single values and steady things."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping

from app.core.log_facts import SCALE_WORD_MAX_CHARS
from app.core.people import PSEUDONYM_MAX_CHARS
from app.core.steady_things import MOST_THINGS, THING_MAX_CHARS
from app.core.struck_pattern import MOST_WORDS, WORD_MAX_CHARS
from app.store.backup_beside import STAMPED
from app.store.dbdriver import Database
from app.store.faults import CopyDamaged
from app.store.foreign_values import MOST_COUNT, MOST_HLC, clean_already, day, json_of, line, moment, text, whole
from app.store.stamps import STAMP_OF

_DEVICE_BYTES = 16
_SIGN_PK_DIGITS = 64
_EXERCISE_ID = re.compile(r"[a-z0-9-]{1,100}")
_THINGS = "SELECT id, name, hlc FROM steady_thing"


def hold_facts(db: Database) -> None:
    """Hold each value, and drop those that belong to one computer or that we don't know. Call it in a transaction.

    Raises: CopyDamaged.
    """
    found = db.execute("SELECT k, v FROM meta").fetchall()
    if not {"device", "hlc"} <= {name for name, _ in found}:
        raise CopyDamaged
    for name, value in found:
        held = _HELD.get(name)
        if held is None:
            db.execute("DELETE FROM meta WHERE k = ?", (name,))
        elif (sound := held(value)) != value:
            db.execute("UPDATE meta SET v = ? WHERE k = ?", (sound, name))
    _hold_things(db)


def _hold_things(db: Database) -> None:
    found = db.execute(_THINGS).fetchall()
    if len(found) > MOST_THINGS:
        raise CopyDamaged
    for row_id, name, hlc in found:
        whole(hlc, 0, MOST_HLC)
        sound = line(name, 1, THING_MAX_CHARS)
        if sound != name:
            db.execute("UPDATE steady_thing SET name = ? WHERE id = ?", (sound, row_id))


def _device(value: object) -> bytes:
    if not isinstance(value, bytes) or len(value) != _DEVICE_BYTES:
        raise CopyDamaged
    return value


def _stamp(value: object) -> int:
    return whole(value, 0, MOST_HLC)


def _scale_words(value: object) -> str:
    words = _table(value, {"zero", "five", "ten"})
    held = {name: line(word, 0, SCALE_WORD_MAX_CHARS) for name, word in words.items()}
    return str(value) if held == words else json.dumps(held, ensure_ascii=False)


def _struck_words(value: object) -> str:
    words = json_of(value)
    if not isinstance(words, list) or len(words) > MOST_WORDS:
        raise CopyDamaged
    held = [line(word, 0, WORD_MAX_CHARS) for word in words]
    return str(value) if held == words else json.dumps(held, ensure_ascii=False)


def _openings(value: object) -> str:
    counts = _table(value, {"day", "count", "last_ms"})
    day(counts.get("day"))
    whole(counts.get("count"), 0, MOST_COUNT)
    moment(counts.get("last_ms"))
    return str(value)


def _brought_back(value: object) -> str:
    times = json_of(value)
    if not isinstance(times, dict) or not all(_EXERCISE_ID.fullmatch(name) for name in times):
        raise CopyDamaged
    for at_ms in times.values():
        moment(at_ms)
    return str(value)


def _name(value: object) -> str:
    return clean_already(value, 1, PSEUDONYM_MAX_CHARS)


def _sign_pks(value: object) -> str:
    keys = text(value).split(" ")
    for key in keys:
        try:
            bytes.fromhex(key)
        except ValueError:
            raise CopyDamaged from None
        if len(key) != _SIGN_PK_DIGITS:
            raise CopyDamaged
    return str(value)


def _mark(value: object) -> int:
    return whole(value, 1, 1)


def _table(value: object, names: set[str]) -> Mapping[str, object]:
    table = json_of(value)
    if not isinstance(table, dict) or table.keys() - names:
        raise CopyDamaged
    return table


# The folder that is looked through is none of these: one that another person names would be asked for without a word
_HELD: dict[object, Callable[[object], object]] = {
    "device": _device,
    "hlc": _stamp,
    "changed_ms": moment,
    "asked_ms": moment,
    "scale_words": _scale_words,
    "struck_words": _struck_words,
    "last_session_day": day,
    "openings": _openings,
    "brought_back_ms": _brought_back,
    "words_to_forget": _mark,
    "exchange_name_patient": _name,
    "exchange_name_therapist": _name,
    "exchange_ended_sharing": _sign_pks,
    **{STAMP_OF + kind: _stamp for kind in STAMPED},
}
