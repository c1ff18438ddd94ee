"""What the preview shows is what leaves: no more in any form, and nothing that was struck out."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest

from app.core.log_facts import ScaleWords
from app.core.steady_things import SteadyThing
from app.takeaway.chosen import Parts, TakeAway, prepare
from app.takeaway.forms import Form, file_bytes
from app.takeaway.words import ENGLISH, Words
from tests.takeaway.make import HEADER, OWN_WORDS, full_entry, odd_entries

ALL = Parts(notes=True)
TITLES = Words(exercises={"see-three": "Three things I can see"})
FORMS = [form for form in Form if form is not Form.PDF]
APART = "marzipan"


class _Texts(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found.append(data)


def shown(away: TakeAway) -> str:
    """Return all that the preview shows."""
    rows = (" ".join((row.day, row.hour, row.title, *row.lines)) for row in away.preview)
    return "\n".join((away.scale_line, *rows))


def strings(value: object) -> Iterator[str]:
    """Yield every text in a tree of JSON, keys left out."""
    if isinstance(value, dict):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)
    elif isinstance(value, str):
        yield value


def test_the_preview_tells_all_of_an_entry() -> None:
    (row,) = prepare([full_entry()], parts=ALL, words=TITLES).preview
    assert (row.day, row.hour, row.title) == ("18 November 2026", "12:07", "Three things I can see")
    assert row.lines == (
        *("up to step 2 of 5", "slow, then it waits for you", "Slower pressed: 3", "This isn't helping pressed: 1"),
        *("7, then not sure", "chest: tight, 6 of 10", "chest: heavy, under it", "can't tell"),
        *("shame", "loosened and came back", "as it was said"),
    )


def test_notes_stay_unless_they_are_meant_to_leave() -> None:
    assert "as it was said" not in shown(prepare([full_entry()]))


@pytest.mark.parametrize("form", FORMS)
def test_what_was_struck_out_is_in_no_file(form: Form) -> None:
    entries = [full_entry(1), full_entry(2, APART), full_entry(3)]
    of_second = [entries[1].check_in.uid, entries[1].run.uid] if entries[1].check_in and entries[1].run else []
    whole = file_bytes(prepare(entries, parts=ALL), form, HEADER)
    less = file_bytes(prepare(entries, {of_second[0]}, ALL), form, HEADER)
    assert APART.encode() in whole
    assert APART.encode() not in less
    assert not any(uid.hex().encode() in less for uid in of_second)
    assert less == file_bytes(prepare([entries[0], entries[2]], parts=ALL), form, HEADER)


@pytest.mark.parametrize("form", FORMS)
def test_a_part_that_stays_is_in_no_file(form: Form) -> None:
    entry = full_entry(1, APART)
    data = file_bytes(prepare([entry], parts=Parts(notes=False)), form, HEADER).decode()
    assert APART not in data
    data = file_bytes(prepare([entry], parts=Parts(feelings=False, places=False)), form, HEADER).decode()
    assert not re.search(r"shame|loosened|chest|tight", data)
    bare = prepare([entry], parts=Parts(ratings=False), scale_words=ScaleWords(ten=APART))
    data = file_bytes(bare, form, HEADER).decode()
    assert APART not in data
    assert "not sure" not in data
    assert "not-sure" not in data
    assert '"intensity": 6' not in data
    assert '"valueInteger": 6' not in data


def test_the_words_of_a_table_stand_in_the_preview() -> None:
    away = prepare([full_entry(), *odd_entries()], parts=ALL, words=TITLES)
    cells = csv.reader(io.StringIO(file_bytes(away, Form.CSV, HEADER).decode("utf-8-sig"), newline=""))
    heads, *rows = cells
    told = [heads.index(name) for name in ("exercise", "ended", "pace", "before", "after", "place", "quality")]
    told += [heads.index(name) for name in ("intensity", "feeling", "shape")]
    preview = shown(away)
    assert [row[column] for row in rows for column in told if row[column] not in preview] == []
    assert "as it was said" in preview
    assert [row[-1] for row in rows if row[-1] == "as it was said"]


def test_the_words_of_a_page_stand_in_the_preview_or_come_with_the_app() -> None:
    away = prepare([full_entry(), full_entry(2, "tea & cake")], parts=ALL, words=TITLES, scale_words=OWN_WORDS)
    reader = _Texts()
    reader.feed(file_bytes(away, Form.HTML, HEADER).decode())
    preview = shown(away)
    fixed = {getattr(ENGLISH, name) for name in ENGLISH.__slots__ if isinstance(getattr(ENGLISH, name), str)}
    fixed |= set(ENGLISH.limits)
    lines = {line for text in reader.found for line in text.splitlines() if line and not set(line) & set("{}")}
    unknown = {line for line in lines - fixed if line not in preview}
    assert unknown == {
        "From the log, 18 November 2026",
        "Made on 18 November 2026.",
        "up to step 2 of 5: 2",
        "slow, then it waits for you: 2",
    }


def test_the_codes_of_json_and_fhir_are_words_of_the_preview() -> None:
    away = prepare([full_entry()], parts=ALL, words=TITLES, scale_words=OWN_WORDS)
    preview = shown(away)
    words = Words()
    names = {**words.places, **words.qualities, **words.feelings, **words.shapes, **words.ratings, **words.paces}
    said = {str(code): text for code, text in names.items()}
    tree = json.loads(file_bytes(away, Form.JSON, HEADER))
    texts = set(strings([tree["entries"], tree["scale_words"]])) - {""}
    ids = {text for text in texts if re.fullmatch("[0-9a-f]{32}", text)} | {"see-three", "stopped"}
    assert [text for text in texts - ids if said.get(text, text) not in preview] == []
    bundle = json.loads(file_bytes(away, Form.FHIR, HEADER))
    displays = {
        text
        for entry in bundle["entry"]
        for item in entry["resource"].get("item", [])
        for text in strings([answer for inner in (item, *item.get("item", [])) for answer in inner.get("answer", [])])
    }
    codes = {text for text in displays if text.startswith("https://lamplit.invalid/") or text in said}
    assert [text for text in displays - codes if text not in preview] == []


def test_steady_things_leave_with_notes_alone_and_are_told() -> None:
    things = (SteadyThing(bytes(16), "the lamp"), SteadyThing(b"1" * 16, "blue cup"))
    away = prepare([full_entry()], parts=ALL, things=things)
    assert away.things_line == "Steady things, in a JSON file: the lamp; blue cup."
    assert b"blue cup" in file_bytes(away, Form.JSON, HEADER)
    for form in (Form.CSV, Form.HTML, Form.FHIR):
        assert b"blue cup" not in file_bytes(away, form, HEADER)
    without = prepare([full_entry()], parts=Parts(notes=False), things=things)
    assert without.things_line == ""
    assert b"blue cup" not in file_bytes(without, Form.JSON, HEADER)


def test_the_scale_in_own_words_is_told() -> None:
    assert prepare([], scale_words=OWN_WORDS).scale_line == (
        "Words for the scale: 0 still water, 5 a fair bit, 10 the whole sky."
    )
    assert prepare([]).scale_line == ""
