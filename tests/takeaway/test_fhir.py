"""The FHIR bundle: sound R4B by a library's reading, and by ours where the library takes anything."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from app.core.ports import LogEntry
from app.takeaway.chosen import Parts, prepare
from app.takeaway.fhir_bundle import BASE, UNITS, make_bundle, write_fhir
from app.takeaway.log_file import uid_of
from tests.takeaway.make import HEADER, any_entry, full_entry, many_entries, odd_entries

STATUSES = {"Observation": {"final"}, "QuestionnaireResponse": {"completed"}}
OURS = {f"{BASE}/CodeSystem/{name}" for name in ("check-in", "rating", "place", "quality", "feeling", "shape")}
ZONED = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00))")
ID = re.compile(r"[A-Za-z0-9.-]{1,64}")
DATES = {"authored", "effectiveDateTime", "timestamp", "issued", "start", "end"}


def bundle_of(entries: list[LogEntry]) -> dict[str, Any]:
    """Return the bundle as it is in the file."""
    found: dict[str, Any] = json.loads(write_fhir(prepare(entries, parts=Parts(notes=True)), HEADER))
    return found


def parts(value: object, name: str = "") -> Iterator[tuple[str, object]]:
    """Yield every value of a tree with its name."""
    yield name, value
    if isinstance(value, dict):
        for key, each in value.items():
            yield from parts(each, key)
    elif isinstance(value, list):
        for each in value:
            yield from parts(each, name)


def unsound(bundle: dict[str, Any]) -> list[str]:
    """Return what our own reading finds wrong."""
    found = []
    urls = [entry["fullUrl"] for entry in bundle.get("entry", [])]
    found += ["a fullUrl stands twice"] if len(urls) != len(set(urls)) else []
    for entry in bundle.get("entry", []):
        resource = entry["resource"]
        kind = resource["resourceType"]
        if resource.get("status") not in STATUSES.get(kind, ()):
            found.append(f"status {resource.get('status')} of {kind}")
        if entry["fullUrl"] != f"urn:uuid:{resource['id']}" or not ID.fullmatch(resource["id"]):
            found.append("an id and its fullUrl differ")
        if kind == "Observation" and "derivedFrom" not in resource:
            found.append("an Observation from nowhere")
    for name, value in parts(bundle):
        if isinstance(value, str) and not value.strip():
            found.append(f"empty text in {name}")
        if name == "reference" and value not in urls:
            found.append(f"a reference to {value}")
        if name in DATES and not (isinstance(value, str) and ZONED.fullmatch(value)):
            found.append(f"a time without a zone in {name}")
        if isinstance(value, dict) and "code" in value and not isinstance(value["code"], dict):
            system, code = value.get("system"), value["code"]
            if system not in OURS and (system, code) != (UNITS, "{score}"):
                found.append(f"code {code} of {system}")
        if name == "questionnaire" and not str(value).startswith(BASE):
            found.append("a questionnaire of someone else")
        if isinstance(value, dict | list) and not value:
            found.append(f"an empty group in {name}")
    return found


def test_a_bundle_of_everything_is_sound() -> None:
    bundle = bundle_of([*odd_entries(), *many_entries(40)])
    Bundle.model_validate(bundle)
    assert unsound(bundle) == []


@settings(max_examples=60, deadline=None)
@given(st.lists(any_entry, max_size=4, unique_by=uid_of))
def test_any_entries_make_a_sound_bundle(entries: list[LogEntry]) -> None:
    bundle = bundle_of(entries)
    Bundle.model_validate(bundle)
    assert unsound(bundle) == []
    assert bundle == json.loads(json.dumps(make_bundle(prepare(entries, parts=Parts(notes=True)), HEADER)))


def test_an_entry_is_one_response_and_an_observation_for_each_rating_and_place() -> None:
    resources = [entry["resource"] for entry in bundle_of([full_entry()])["entry"]]
    kinds = [resource["resourceType"] for resource in resources]
    assert kinds == ["QuestionnaireResponse"] + ["Observation"] * 5
    response, before, after, chest, second, unsure = resources
    assert [item["linkId"] for item in response["item"]] == [
        *("exercise", "before", "after", "sensation", "sensation", "sensation", "feeling", "shape", "note"),
    ]
    assert before["valueQuantity"] == {"value": 7, "unit": "0-10", "system": UNITS, "code": "{score}"}
    assert after["valueCodeableConcept"]["coding"][0]["code"] == "not-sure"
    assert (chest["bodySite"]["text"], chest["valueCodeableConcept"]["text"]) == ("chest", "tight")
    assert chest["component"][0]["valueQuantity"]["value"] == 6
    assert second["component"][0]["valueBoolean"] is True
    assert unsure["bodySite"]["text"] == "can't tell"
    assert before["effectiveDateTime"] == "2026-11-18T12:07:40.000+01:00"


def test_nobody_is_named() -> None:
    subjects = [value for name, value in parts(bundle_of(many_entries(9))) if name == "subject"]
    assert {json.dumps(subject) for subject in subjects} == {'{"display": "The person who keeps this log"}'}


def _change(path: str, to: object) -> dict[str, Any]:
    bundle: Any = bundle_of([full_entry()])
    at = bundle
    *steps, last = path.split("/")
    for step in steps:
        at = at[int(step)] if step.isdigit() else at[step]
    at[last] = to
    return dict(bundle)


@pytest.mark.parametrize(
    ("path", "to"),
    [
        ("entry/1/resource/status", "finall"),
        ("entry/0/resource/status", "final"),
        ("entry/1/resource/code/coding/0/system", "http://snomed.info/sct"),
        ("entry/1/resource/code/coding/0/system", "http://loinc.org"),
        ("entry/1/resource/valueQuantity/code", "mg"),
        ("entry/1/resource/derivedFrom/0/reference", "urn:uuid:none"),
        ("entry/1/resource/effectiveDateTime", "2026-11-18"),
        ("entry/1/resource/code/text", " "),
        ("entry/0/fullUrl", "urn:uuid:0"),
        ("entry/0/resource/questionnaire", "http://clinic.example/q"),
    ],
)
def test_our_reading_finds_what_the_library_lets_by(path: str, to: str) -> None:
    assert unsound(_change(path, to))


@pytest.mark.parametrize(
    ("path", "to"),
    [
        ("entry/1/resource/mood", "x"),
        ("entry/1/resource/effectiveDateTime", "2026-11-18T12:00:00"),
        ("entry/1/resource/valueString", "x"),
        ("type", 3),
    ],
)
def test_the_library_finds_what_has_the_wrong_form(path: str, to: object) -> None:
    with pytest.raises(ValidationError):
        Bundle.model_validate(_change(path, to))
