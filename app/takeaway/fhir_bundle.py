"""The log as a FHIR R4B Bundle of type collection, as plain dicts.

A QuestionnaireResponse for each entry, with all that was said; beside it an Observation for each rating and for each
sensation, derived from it. Every code is from a code system of our own under lamplit.invalid, a name that by RFC 2606
leads nowhere; the one exception is `{score}` of UCUM, the unit for a number on a scale. No LOINC or SNOMED code is
given, because none is known to fit. There is no name of a person. An Observation has the time of its check-in: when
the second rating was given is not kept.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from enum import StrEnum

from app.core.checkin import CheckIn, Rating, Sensation
from app.core.moment import Moment
from app.core.run import Run
from app.takeaway.chosen import Row, TakeAway
from app.takeaway.days import exact_time
from app.takeaway.log_file import Header, hyphened
from app.takeaway.words import Words

BASE = "https://lamplit.invalid/fhir"
QUESTIONNAIRE = f"{BASE}/Questionnaire/check-in|1"
CODES, RATINGS, PLACES, QUALITIES, FEELINGS, SHAPES = (
    f"{BASE}/CodeSystem/{name}" for name in ("check-in", "rating", "place", "quality", "feeling", "shape")
)
UNITS = "http://unitsofmeasure.org"
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")

Resource = dict[str, object]


def write_fhir(away: TakeAway, header: Header) -> bytes:
    """Return the Bundle as a JSON file, one resource a line."""
    text = json.dumps(_head(away, header), ensure_ascii=False)
    lines = ",\n".join(json.dumps(each, ensure_ascii=False) for each in _entries(away))
    whole = f'{text[:-1]}, "entry": [\n{lines}\n]}}\n' if lines else f"{text}\n"
    return whole.encode("utf-8", "replace")


def make_bundle(away: TakeAway, header: Header) -> Resource:
    """Return the Bundle."""
    entries = list(_entries(away))
    return {**_head(away, header), **({"entry": entries} if entries else {})}  # an empty list is no FHIR


def _head(away: TakeAway, header: Header) -> Resource:
    return {
        "resourceType": "Bundle",
        "id": hyphened(header.uid),
        "language": away.words.language,
        "type": "collection",
        "timestamp": exact_time(header.made),
    }


def _entries(away: TakeAway) -> Iterator[Resource]:
    for entry, row in zip(away.entries, away.rows, strict=True):
        for made in _of_entry(entry.check_in, entry.run, row, away.words):
            yield {"fullUrl": f"urn:uuid:{made['id']}", "resource": made}


def _of_entry(said: CheckIn | None, run: Run | None, row: Row, words: Words) -> Iterator[Resource]:
    response = hyphened(row.uid)
    items = ([_run_item(row, words)] if run is not None else []) + ([] if said is None else _items(said, words))
    answers: Resource = {
        "resourceType": "QuestionnaireResponse",
        "id": response,
        "questionnaire": QUESTIONNAIRE,
        "status": "completed",
        "subject": {"display": words.person},
        **_at("authored", row.moment),
    }
    if items:
        answers["item"] = items
    yield answers
    if said is None:
        return
    for code, label, rating in (
        ("rating-before", words.item_before, said.before),
        ("rating-after", words.item_after, said.after),
    ):
        if rating is not None:
            seen = _observation(row, code, _concept(CODES, code, label), words)
            yield {**seen, **_rating_value(rating, words)}
    for number, each in enumerate(said.sensations):
        yield _sensation(row, number, each, words)


def _observation(row: Row, name: str, code: Resource, words: Words) -> Resource:
    own = hashlib.sha256(row.uid + name.encode()).digest()[:16]
    return {
        "resourceType": "Observation",
        "id": hyphened(own),
        "status": "final",
        "code": code,
        "subject": {"display": words.person},
        **_at("effectiveDateTime", row.moment),
        "derivedFrom": [{"reference": f"urn:uuid:{hyphened(row.uid)}"}],
    }


def _sensation(row: Row, number: int, said: Sensation, words: Words) -> Resource:
    seen = _observation(row, f"sensation-{number}", _concept(CODES, "sensation", words.item_sensation), words)
    seen["bodySite"] = _concept(PLACES, said.place, words.places[said.place])
    if said.quality is not None:
        seen["valueCodeableConcept"] = _concept(QUALITIES, said.quality, words.qualities[said.quality])
    parts: list[Resource] = []
    if said.intensity is not None:
        code = _concept(CODES, "intensity", words.item_intensity)
        parts.append({"code": code, "valueQuantity": _score(said.intensity)})
    if said.under:
        parts.append({"code": _concept(CODES, "under", words.under), "valueBoolean": True})
    if parts:
        seen["component"] = parts
    return seen


def _items(said: CheckIn, words: Words) -> list[Resource]:
    items = []
    for name, label, rating in (("before", words.item_before, said.before), ("after", words.item_after, said.after)):
        if rating is not None:
            items.append(_item(name, label, _rating_answer(rating, words)))
    for each in said.sensations:
        inner = [_item("sensation.place", words.col_place, _coded(PLACES, each.place, words.places[each.place]))]
        if each.quality is not None:
            coded = _coded(QUALITIES, each.quality, words.qualities[each.quality])
            inner.append(_item("sensation.quality", words.item_quality, coded))
        if each.intensity is not None:
            inner.append(_item("sensation.intensity", words.item_intensity, {"valueInteger": each.intensity}))
        if each.under:
            inner.append(_item("sensation.under", words.under, {"valueBoolean": True}))
        items.append({"linkId": "sensation", "text": words.item_sensation, "item": inner})
    if said.feeling is not None:
        items.append(_item("feeling", words.col_feeling, _coded(FEELINGS, said.feeling, words.feelings[said.feeling])))
    if said.shape is not None:
        items.append(_item("shape", words.item_shape, _coded(SHAPES, said.shape, words.shapes[said.shape])))
    if said.note and said.note.strip():
        items.append(_item("note", words.col_note, {"valueString": _CONTROL.sub("\ufffd", said.note)}))
    return items


def _run_item(row: Row, words: Words) -> Resource:
    inner = [
        _item("exercise.title", words.col_exercise, {"valueString": row.exercise}),
        _item("exercise.ended", words.col_ended, {"valueString": row.ended}),
        _item("exercise.pace", words.col_pace, {"valueString": row.pace}),
        _item("exercise.slower", words.col_slower, {"valueInteger": row.slower}),
        _item("exercise.not-helping", words.col_not_helping, {"valueInteger": row.not_helping}),
    ]
    return {"linkId": "exercise", "text": words.col_exercise, "item": inner}


def _item(link: str, text: str, answer: Resource) -> Resource:
    return {"linkId": link, "text": text, "answer": [answer]}


def _rating_answer(rating: Rating, words: Words) -> Resource:
    if rating.word is None:
        return {"valueInteger": rating.number}
    return _coded(RATINGS, rating.word, words.ratings[rating.word])


def _rating_value(rating: Rating, words: Words) -> Resource:
    if rating.number is not None:
        return {"valueQuantity": _score(rating.number)}
    word = rating.word
    return {} if word is None else {"valueCodeableConcept": _concept(RATINGS, word, words.ratings[word])}


def _score(number: int) -> Resource:
    return {"value": number, "unit": "0-10", "system": UNITS, "code": "{score}"}


def _coded(codes: str, code: StrEnum, display: str) -> Resource:
    return {"valueCoding": {"system": codes, "code": code.value, "display": display}}


def _concept(codes: str, code: str, text: str) -> Resource:
    return {"coding": [{"system": codes, "code": str(code), "display": text}], "text": text}


def _at(name: str, moment: Moment) -> Resource:
    """Return the time under its name; nothing for one outside the calendar."""
    text = exact_time(moment)
    return {name: text} if text else {}
