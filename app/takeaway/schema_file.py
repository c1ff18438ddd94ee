"""`python -m app.takeaway.schema_file` writes resources/takeaway/log.schema.json, which documents the file of a log."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path

from app.core.checkin import NOTE_MAX_CHARS, Feeling, Place, Quality, RatingWord, Shape
from app.core.log_facts import SCALE_WORD_MAX_CHARS
from app.core.pace import Pace
from app.core.run import RunEnd
from app.core.steady_things import MOST_THINGS, THING_MAX_CHARS
from app.core.uid import UID_BYTES
from app.takeaway import records
from app.takeaway.log_file import FORMAT, MODALITY, MOST_ENTRIES, VERSION
from app.takeaway.records import Record

_UUID = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"


def schema_text() -> str:
    """Return the text of the schema, JSON Schema of draft 2020-12."""
    schema: Record = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Lamplit log",
        "description": "Check-ins and runs of exercises, oldest first. What was not said is null or left out.",
        **_table(
            {
                "format": {"const": FORMAT},
                "version": {"const": VERSION},
                "header": {"$ref": "#/$defs/header"},
                "scale_words": {"$ref": "#/$defs/scale_words"},
                "steady_things": {
                    "type": "array",
                    "maxItems": MOST_THINGS,
                    "items": {"$ref": "#/$defs/steady_thing"},
                },
                "entries": {"type": "array", "maxItems": MOST_ENTRIES, "items": {"$ref": "#/$defs/entry"}},
            },
            ("format", "version", "entries"),
        ),
        "$defs": _definitions(),
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _definitions() -> Record:
    return {
        "uid": {
            "description": "16 bytes as digits from 0 to f; a UUID without its hyphens.",
            "type": "string",
            "pattern": f"^[0-9a-f]{{{UID_BYTES * 2}}}$",
        },
        "id": {"type": "string", "pattern": f"^[a-z0-9-]{{1,{records.LONGEST_ID}}}$"},
        "at_ms": {
            "description": "Milliseconds since 1970-01-01 in UTC.",
            **_whole(-records.LATEST_MS, records.LATEST_MS),
        },
        "tz_min": {
            "description": "Minutes that local time was ahead of UTC.",
            **_whole(-records.WIDEST_TZ_MIN, records.WIDEST_TZ_MIN),
        },
        "count": _whole(0, records.MOST_PRESSES),
        "zero_to_ten": _whole(0, 10),
        "rating": {
            "description": "How much was going on, 0 to 10 or one word. A word is never turned into a number.",
            "oneOf": [
                _table({"number": {"$ref": "#/$defs/zero_to_ten"}, "word": {"type": "null"}}, ("number",)),
                _table({"number": {"type": "null"}, "word": _words(RatingWord)}, ("word",)),
            ],
        },
        "sensation": {
            "description": "What was there at one place of the body; under: beneath another one.",
            **_table(
                {
                    "place": _words(Place),
                    "quality": _or_null(_words(Quality)),
                    "intensity": _or_null({"$ref": "#/$defs/zero_to_ten"}),
                    "under": _or_null({"type": "boolean"}),
                },
                ("place",),
            ),
        },
        "check_in": {
            "description": "What the person said of a moment; at_ms is when it was begun.",
            **_table(
                {
                    "uid": {"$ref": "#/$defs/uid"},
                    "at_ms": {"$ref": "#/$defs/at_ms"},
                    "tz_min": {"$ref": "#/$defs/tz_min"},
                    "run_uid": _or_null({"$ref": "#/$defs/uid"}),
                    "before": _or_null({"$ref": "#/$defs/rating"}),
                    "after": _or_null({"$ref": "#/$defs/rating"}),
                    "sensations": _or_null(
                        {
                            "type": "array",
                            "maxItems": records.MOST_SENSATIONS,
                            "items": {"$ref": "#/$defs/sensation"},
                        }
                    ),
                    "feeling": _or_null(_words(Feeling)),
                    "shape": _or_null(_words(Shape)),
                    "note": _or_null({"type": "string", "maxLength": NOTE_MAX_CHARS}),
                },
                ("uid", "at_ms", "tz_min"),
            ),
        },
        "run": {
            "description": "One go through an exercise. step: the last one shown, from 1, 0 for none; slower and "
            "not_helping: how often these were pressed.",
            **_run(),
        },
        "entry": {
            "description": "A check-in, a run, or a run with its check-in, which then names it as run_uid.",
            "anyOf": [{"required": [part], "properties": {part: {"type": "object"}}} for part in ("check_in", "run")],
            **_table({"check_in": _or_null({"$ref": "#/$defs/check_in"}), "run": _or_null({"$ref": "#/$defs/run"})}),
        },
        "scale_words": {
            "description": "The person's own words at 0, 5 and 10; an empty one stands for the app's.",
            **_table({name: {"type": "string", "maxLength": SCALE_WORD_MAX_CHARS} for name in ("zero", "five", "ten")}),
        },
        "steady_thing": {
            "description": "A thing of the person's own that exercises show by name, unless work hangs on it.",
            **_table(
                {
                    "uid": {"$ref": "#/$defs/uid"},
                    "name": {"type": "string", "minLength": 1, "maxLength": THING_MAX_CHARS},
                    "has_work": {"type": "boolean"},
                },
                ("uid", "name"),
            ),
        },
        "header": {
            "description": "Names as in IEEE 1752.1.",
            "type": "object",
            "properties": {
                "uuid": {"type": "string", "pattern": _UUID},
                "schema_id": _table({name: {"type": "string"} for name in ("namespace", "name", "version")}),
                "source_creation_date_time": {"type": "string"},
                "modality": {"const": MODALITY},
            },
        },
    }


def _run() -> Record:
    parts: Record = {
        "uid": {"$ref": "#/$defs/uid"},
        "exercise_id": {"$ref": "#/$defs/id"},
        "exercise_version": {"$ref": "#/$defs/count"},
        "started_ms": {"$ref": "#/$defs/at_ms"},
        "tz_min": {"$ref": "#/$defs/tz_min"},
        "pace_start": _words(Pace),
        "pace_end": _words(Pace),
        "slower": {"$ref": "#/$defs/count"},
        "not_helping": {"$ref": "#/$defs/count"},
        "step": {"$ref": "#/$defs/count"},
        "steps": {"$ref": "#/$defs/count"},
        "end": _words(RunEnd),
    }
    return _table({**parts, "set_id": _or_null({"$ref": "#/$defs/id"})}, tuple(parts))


def _table(properties: Record, required: tuple[str, ...] = ()) -> Record:
    whole: Record = {"type": "object", "properties": properties, "additionalProperties": False}
    return {**whole, "required": list(required)} if required else whole


def _whole(low: int, high: int) -> Record:
    return {"type": "integer", "minimum": low, "maximum": high}


def _words(words: type[StrEnum]) -> Record:
    return {"enum": [word.value for word in words]}


def _or_null(schema: Record) -> Record:
    return {"oneOf": [{"type": "null"}, schema]}


if __name__ == "__main__":
    target = Path(__file__).resolve().parents[2] / "resources" / "takeaway" / "log.schema.json"
    target.write_text(schema_text(), encoding="utf-8", newline="\n")
