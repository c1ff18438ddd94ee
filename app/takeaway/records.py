"""An entry of the log as a JSON-ready dict, and back, exactly. The form is resources/takeaway/log.schema.json.

Every part that was not said is null; a part that is left out of a file counts as null. Times are whole numbers: UTC
milliseconds, and minutes that local time was ahead of UTC. A note stands as it was kept, sign for sign.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TypeVar

from app.core.checkin import (
    NOTE_MAX_CHARS,
    CheckIn,
    Feeling,
    Place,
    Quality,
    Rating,
    RatingWord,
    Sensation,
    Shape,
)
from app.core.pace import Pace
from app.core.ports import LogEntry
from app.core.run import Run, RunEnd
from app.core.uid import UID_BYTES
from app.takeaway.faults import RowRefused

MOST_SENSATIONS = 200
MOST_PRESSES = 1_000_000
LONGEST_ID = 100
LATEST_MS = (1 << 46) - 1  # what the log takes: 2,229 years on both sides of 1970
WIDEST_TZ_MIN = 1_440

_UID = re.compile(rf"[0-9a-f]{{{UID_BYTES * 2}}}")
_ID = re.compile(rf"[a-z0-9-]{{1,{LONGEST_ID}}}")
_Word = TypeVar("_Word", bound=StrEnum)
_Value = TypeVar("_Value")

Record = dict[str, object]


def to_record(entry: LogEntry) -> Record:
    """Return the entry as a dict of text, whole numbers, true and false, lists, dicts and None."""
    return {
        "check_in": None if entry.check_in is None else _check_in_record(entry.check_in),
        "run": None if entry.run is None else _run_record(entry.run),
    }


def to_entry(record: object) -> LogEntry:
    """Return the entry of a record that anybody may have written. Raises: RowRefused."""
    table = _Table(record, "", ("check_in", "run"))
    check_in = table.optional("check_in", _check_in)
    run = table.optional("run", _run)
    if check_in is None and run is None:
        raise RowRefused("", "There is neither a check-in nor an exercise in it.")
    if check_in is not None and run is not None and check_in.run_uid != run.uid:
        raise RowRefused("run.uid", "The check-in names another run than the one beside it.")
    if check_in is not None and check_in.uid == check_in.run_uid:
        raise RowRefused("check_in.run_uid", "The check-in and its run have the same name.")
    return LogEntry(check_in, run)


def _check_in_record(said: CheckIn) -> Record:
    return {
        "uid": said.uid.hex(),
        "at_ms": said.at_ms,
        "tz_min": said.tz_min,
        "run_uid": None if said.run_uid is None else said.run_uid.hex(),
        "before": _rating_record(said.before),
        "after": _rating_record(said.after),
        "sensations": [
            {
                "place": each.place.value,
                "quality": None if each.quality is None else each.quality.value,
                "intensity": each.intensity,
                "under": each.under,
            }
            for each in said.sensations
        ],
        "feeling": None if said.feeling is None else said.feeling.value,
        "shape": None if said.shape is None else said.shape.value,
        "note": said.note,
    }


def _rating_record(rating: Rating | None) -> Record | None:
    if rating is None:
        return None
    return {"number": rating.number} if rating.word is None else {"word": rating.word.value}


def _run_record(run: Run) -> Record:
    return {
        "uid": run.uid.hex(),
        "exercise_id": run.exercise_id,
        "exercise_version": run.exercise_version,
        "set_id": run.set_id,
        "started_ms": run.started_ms,
        "tz_min": run.tz_min,
        "pace_start": run.pace_start.value,
        "pace_end": run.pace_end.value,
        "slower": run.slower,
        "not_helping": run.not_helping,
        "step": run.step,
        "steps": run.steps,
        "end": run.end.value,
    }


class _Table:
    """A JSON object that may hold these keys and no others."""

    def __init__(self, value: object, place: str, keys: tuple[str, ...]) -> None:
        if not isinstance(value, dict):
            raise RowRefused(place, "A group of named values belongs here.")
        if any(key not in keys for key in value):
            raise RowRefused(place, "It holds a name that this form doesn't have.")
        self._values: Mapping[str, object] = value
        self._place = place

    def place(self, key: str) -> str:
        """Return where a value stands in the entry."""
        return f"{self._place}.{key}" if self._place else key

    def optional(self, key: str, read: Callable[[object, str], _Value]) -> _Value | None:
        """Return a value that may be missing or null."""
        value = self._values.get(key)
        return None if value is None else read(value, self.place(key))

    def needed(self, key: str, read: Callable[[object, str], _Value]) -> _Value:
        """Return a value that has to be there."""
        found = self.optional(key, read)
        if found is None:
            raise RowRefused(self.place(key), "This is missing.")
        return found


_CHECK_IN_KEYS = (*("uid", "at_ms", "tz_min", "run_uid", "before", "after", "sensations", "feeling", "shape", "note"),)
_RUN_KEYS = (
    *("uid", "exercise_id", "exercise_version", "set_id", "started_ms", "tz_min", "pace_start", "pace_end"),
    *("slower", "not_helping", "step", "steps", "end"),
)


def _check_in(value: object, place: str) -> CheckIn:
    table = _Table(value, place, _CHECK_IN_KEYS)
    return CheckIn(
        uid=table.needed("uid", _uid),
        at_ms=table.needed("at_ms", _moment),
        tz_min=table.needed("tz_min", _offset),
        run_uid=table.optional("run_uid", _uid),
        before=table.optional("before", _rating),
        after=table.optional("after", _rating),
        sensations=table.optional("sensations", _sensations) or (),
        feeling=table.optional("feeling", _word_of(Feeling)),
        shape=table.optional("shape", _word_of(Shape)),
        note=table.optional("note", _note),
    )


def _run(value: object, place: str) -> Run:
    table = _Table(value, place, _RUN_KEYS)
    return Run(
        uid=table.needed("uid", _uid),
        exercise_id=table.needed("exercise_id", _id),
        exercise_version=table.needed("exercise_version", _count),
        set_id=table.optional("set_id", _id),
        started_ms=table.needed("started_ms", _moment),
        tz_min=table.needed("tz_min", _offset),
        pace_start=table.needed("pace_start", _word_of(Pace)),
        pace_end=table.needed("pace_end", _word_of(Pace)),
        slower=table.needed("slower", _count),
        not_helping=table.needed("not_helping", _count),
        step=table.needed("step", _count),
        steps=table.needed("steps", _count),
        end=table.needed("end", _word_of(RunEnd)),
    )


def _sensations(value: object, place: str) -> tuple[Sensation, ...]:
    if not isinstance(value, list):
        raise RowRefused(place, "A list belongs here.")
    if len(value) > MOST_SENSATIONS:
        raise RowRefused(place, f"A check-in has up to {MOST_SENSATIONS} of these.")
    return tuple(_sensation(each, f"{place}[{number}]") for number, each in enumerate(value))


def _sensation(value: object, place: str) -> Sensation:
    table = _Table(value, place, ("place", "quality", "intensity", "under"))
    return Sensation(
        place=table.needed("place", _word_of(Place)),
        quality=table.optional("quality", _word_of(Quality)),
        intensity=table.optional("intensity", _zero_to_ten),
        under=table.optional("under", _yes_or_no) or False,
    )


def _rating(value: object, place: str) -> Rating:
    table = _Table(value, place, ("number", "word"))
    number = table.optional("number", _zero_to_ten)
    word = table.optional("word", _word_of(RatingWord))
    if (number is None) == (word is None):
        raise RowRefused(place, "A rating is a number or a word, one of the two.")
    return Rating(number, word)


def _word_of(words: type[_Word]) -> Callable[[object, str], _Word]:
    def read(value: object, place: str) -> _Word:
        if isinstance(value, str) and value in words.__members__.values():
            return words(value)
        raise RowRefused(place, "This word is not one that this form knows.")

    return read


def _whole(low: int, high: int) -> Callable[[object, str], int]:
    def read(value: object, place: str) -> int:
        if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
            return value
        raise RowRefused(place, f"A whole number from {low} to {high} belongs here.")

    return read


_moment = _whole(-LATEST_MS, LATEST_MS)
_offset = _whole(-WIDEST_TZ_MIN, WIDEST_TZ_MIN)
_zero_to_ten = _whole(0, 10)
_count = _whole(0, MOST_PRESSES)


def _yes_or_no(value: object, place: str) -> bool:
    if isinstance(value, bool):
        return value
    raise RowRefused(place, "This is true or false.")


def _uid(value: object, place: str) -> bytes:
    if isinstance(value, str) and _UID.fullmatch(value):
        return bytes.fromhex(value)
    raise RowRefused(place, f"A name of {UID_BYTES * 2} digits from 0 to f belongs here.")


def _id(value: object, place: str) -> str:
    if isinstance(value, str) and _ID.fullmatch(value):
        return value
    raise RowRefused(place, "Small letters, digits and hyphens belong here.")


def _note(value: object, place: str) -> str | None:
    if not isinstance(value, str):
        raise RowRefused(place, "Text belongs here.")
    if len(value) > NOTE_MAX_CHARS:
        raise RowRefused(place, f"A note holds up to {NOTE_MAX_CHARS:,} characters, and this one is longer.")
    return value or None
