"""An entry comes back from its record as it was, and the schema takes what the codec takes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from app.core.ports import LogEntry
from app.takeaway.faults import RowRefused
from app.takeaway.records import to_entry, to_record
from app.takeaway.schema_file import schema_text
from tests.takeaway.make import any_entry, full_entry, log_bytes, odd_entries

SCHEMA = Path(__file__).resolve().parents[2] / "resources" / "takeaway" / "log.schema.json"
VALIDATOR = Draft202012Validator(json.loads(schema_text()))
ENTRY = Draft202012Validator(
    {**json.loads(schema_text())["$defs"]["entry"], "$defs": json.loads(schema_text())["$defs"]}
)


def test_the_schema_that_is_shipped_is_made_from_the_types() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == schema_text()
    Draft202012Validator.check_schema(json.loads(schema_text()))


@settings(max_examples=300, deadline=None)
@given(any_entry)
def test_an_entry_comes_back_as_it_was(entry: LogEntry) -> None:
    record = json.loads(json.dumps(to_record(entry)))
    assert to_entry(record) == entry
    assert list(ENTRY.iter_errors(record)) == []


def test_a_file_keeps_to_the_schema() -> None:
    assert list(VALIDATOR.iter_errors(json.loads(log_bytes([*odd_entries(), full_entry()])))) == []
    assert list(VALIDATOR.iter_errors(json.loads(log_bytes([])))) == []


def test_what_was_not_said_may_be_left_out() -> None:
    record = {"check_in": {"uid": "0" * 31 + "1", "at_ms": 5, "tz_min": 0}}
    entry = to_entry(record)
    assert entry.check_in is not None
    assert (entry.run, entry.check_in.before, entry.check_in.sensations, entry.check_in.note) == (None, None, (), None)
    assert list(ENTRY.iter_errors(record)) == []


def _set(*path: Any, to: object) -> Callable[[dict[str, Any]], None]:
    def change(record: dict[str, Any]) -> None:
        at: Any = record
        for step in path[:-1]:
            at = at[step]
        at[path[-1]] = to

    return change


def _without(part: str, key: str) -> Callable[[dict[str, Any]], None]:
    return lambda record: record[part].pop(key)


BOTH_REFUSE: dict[str, Callable[[dict[str, Any]], None]] = {
    "check_in": _set("check_in", to=[]),
    "check_in.uid": _set("check_in", "uid", to="ABCDEF" + "0" * 26),
    "check_in.uid ": _set("check_in", "uid", to="0" * 31),
    "check_in.at_ms": _set("check_in", "at_ms", to=1 << 46),
    "check_in.at_ms ": _set("check_in", "at_ms", to="1"),
    "check_in.at_ms  ": _without("check_in", "at_ms"),
    "check_in.tz_min": _set("check_in", "tz_min", to=1441),
    "check_in.before": _set("check_in", "before", to={}),
    "check_in.before ": _set("check_in", "before", to={"number": 1, "word": "a-lot"}),
    "check_in.before.number": _set("check_in", "before", "number", to=11),
    "check_in.before.number ": _set("check_in", "before", "number", to=True),
    "check_in.before.number  ": _set("check_in", "before", "number", to=6.5),
    "check_in.after.word": _set("check_in", "after", "word", to="awful"),
    "check_in.sensations": _set("check_in", "sensations", to={}),
    "check_in.sensations ": _set("check_in", "sensations", to=[{"place": "chest"}] * 201),
    "check_in.sensations[0]": _set("check_in", "sensations", 0, to=None),
    "check_in.sensations[1].place": _set("check_in", "sensations", 1, "place", to="soul"),
    "check_in.sensations[1].quality": _set("check_in", "sensations", 1, "quality", to=["tight"]),
    "check_in.sensations[0].intensity": _set("check_in", "sensations", 0, "intensity", to=-1),
    "check_in.sensations[2].under": _set("check_in", "sensations", 2, "under", to=1),
    "check_in.sensations[2]": _set("check_in", "sensations", 2, "side", to="left"),
    "check_in.feeling": _set("check_in", "feeling", to=3),
    "check_in.shape": _set("check_in", "shape", to="better"),
    "check_in.note": _set("check_in", "note", to=5),
    "check_in.note ": _set("check_in", "note", to="x" * 20_001),
    "run.exercise_id": _set("run", "exercise_id", to="See three"),
    "run.set_id": _set("run", "set_id", to=""),
    "run.pace_end": _set("run", "pace_end", to="fast"),
    "run.slower": _set("run", "slower", to=-1),
    "run.steps": _without("run", "steps"),
    "run.end": _set("run", "end", to=None),
    "run": _set("run", "mood", to="x"),
    "": _set("more", to=1),
}


@pytest.mark.parametrize("place", BOTH_REFUSE)
def test_what_the_codec_refuses_the_schema_refuses(place: str) -> None:
    record = to_record(full_entry())
    BOTH_REFUSE[place](record)
    with pytest.raises(RowRefused) as refused:
        to_entry(record)
    assert refused.value.place == place.strip()
    assert refused.value.reason.endswith(".")
    assert list(ENTRY.iter_errors(record))


@pytest.mark.parametrize("record", [None, [], "x", {}, {"check_in": None}, {"check_in": None, "run": None}])
def test_an_entry_without_anything_is_refused(record: object) -> None:
    with pytest.raises(RowRefused):
        to_entry(record)
    assert list(ENTRY.iter_errors(record))


def test_a_check_in_beside_a_run_names_it() -> None:
    record: Any = to_record(full_entry())
    record["run"]["uid"] = "f" * 32
    with pytest.raises(RowRefused) as refused:
        to_entry(record)
    assert refused.value.place == "run.uid"
