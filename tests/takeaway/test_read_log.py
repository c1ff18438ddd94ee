"""A file comes back as it left, a bad one is refused whole, a bad entry alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.log_facts import ScaleWords
from app.core.ports import LogEntry
from app.core.steady_things import SteadyThing
from app.takeaway import log_file, read_log
from app.takeaway.faults import FileNotRead, TooMuch
from app.takeaway.log_file import in_order, write_log
from app.takeaway.read_log import ReadLog, Refused, read_log_file
from app.takeaway.records import to_record
from tests.takeaway.make import (
    HEADER,
    ODD_NOTES,
    OWN_WORDS,
    any_entry,
    full_entry,
    log_bytes,
    many_entries,
    odd_entries,
)

THINGS = (SteadyThing(bytes(16), "the lamp"), SteadyThing(b"1" * 16, "a <b>phone</b>", has_work=True))

START = b'{"format": "lamplit-log", "version": 1, "entries": ['


def refusal(data: bytes) -> str:
    """Return the sentence with which a file is refused."""
    with pytest.raises(FileNotRead) as refused:
        read_log_file(data)
    return str(refused.value)


def file_of(*records: object) -> bytes:
    """Return a file whose entries are these values."""
    return START + b",\n".join(json.dumps(each).encode() for each in records) + b"]}"


@settings(max_examples=60, deadline=None)
@given(st.lists(any_entry, max_size=5, unique_by=log_file.uid_of))
def test_a_file_comes_back_as_it_left(entries: list[LogEntry]) -> None:
    read = read_log_file(log_bytes(entries))
    assert read.entries == tuple(in_order(entries))
    assert read.refused == ()
    assert log_bytes(read.entries) == log_bytes(entries)


def test_the_order_of_entries_makes_no_other_file() -> None:
    entries = many_entries(40)
    assert log_bytes(entries) == log_bytes(entries[::-1])


def test_notes_come_back_sign_for_sign_and_what_nobody_sees_is_told() -> None:
    entries = odd_entries()
    data = log_bytes(entries)
    read = read_log_file(data)
    assert read.entries == tuple(in_order(entries))
    notes = [entry.check_in.note for entry in read.entries if entry.check_in and entry.check_in.note]
    told = [read.entries[number - 1].check_in for number in read.unseen]
    assert sorted(notes) == sorted(ODD_NOTES)
    assert [said.note for said in told if said] == [
        "evil\u202egnp.exe and \u2066isolated",
        "a\x00b\x07c\x1b[31m",
        "\u2028\u2029\ufeff\ue000",
        "\U0001f56f \U0010ffff \ufffe",
    ]
    text = data.decode()
    assert "\\u202e" in text
    assert not any(sign in text for sign in "\u202e\u2066\u2028\ufeff\x00\x1b")
    assert len(text.splitlines()) == len(entries) + 8


def test_the_persons_words_for_the_scale_go_along() -> None:
    assert read_log_file(log_bytes([])).scale_words == OWN_WORDS
    assert read_log_file(write_log([], HEADER, ScaleWords())).scale_words is None


def test_the_persons_steady_things_go_along_and_a_file_without_them_is_read() -> None:
    data = write_log([full_entry()], HEADER, None, THINGS)
    assert read_log_file(data).things == THINGS
    assert read_log_file(write_log([full_entry()], HEADER)).things == ()
    assert b"steady_things" not in write_log([full_entry()], HEADER)


@pytest.mark.parametrize(
    "things",
    [
        "{}",
        "[1]",
        json.dumps([{"uid": "00", "name": "lamp"}]),
        json.dumps([{"uid": "0" * 32}]),
        json.dumps([{"uid": "0" * 32, "name": ""}]),
        json.dumps([{"uid": "0" * 32, "name": "two\nlines"}]),
        json.dumps([{"uid": "0" * 32, "name": "x" * 41}]),
        json.dumps([{"uid": "0" * 32, "name": "lamp", "has_work": 1}]),
        json.dumps([{"uid": "0" * 32, "name": "lamp", "photo": ""}]),
        json.dumps([{"uid": f"{number:032d}", "name": f"t{number}"} for number in range(6)]),
    ],
)
def test_steady_things_in_another_form_refuse_the_file(things: str) -> None:
    data = f'{{"format": "lamplit-log", "version": 1, "steady_things": {things}, "entries": []}}'
    assert "steady things" in refusal(data.encode())


def test_a_file_on_the_disk_is_read(tmp_path: Path) -> None:
    path = tmp_path / "log.json"
    path.write_bytes(log_bytes([full_entry()]))
    assert read_log_file(path).entries == (full_entry(),)
    with pytest.raises(FileNotRead, match="no such file"):
        read_log_file(tmp_path)


def test_a_file_that_was_laid_out_anew_is_read() -> None:
    entries = many_entries(9)
    tree = json.loads(log_bytes(entries))
    for text in (json.dumps(tree, indent=8), json.dumps(dict(reversed(tree.items()))), " \r\n" + json.dumps(tree)):
        assert read_log_file(text.encode()).entries == tuple(in_order(entries))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "line 1 on"),
        (b"[]", "line 1 on"),
        (b"{}", "not a log that Lamplit wrote"),
        (b'{"format": "other", "version": 1, "entries": []}', "not a log that Lamplit wrote"),
        (b'{"format": "lamplit-log", "version": 2, "entries": []}', "doesn't know"),
        (b'{"format": "lamplit-log", "version": true, "entries": []}', "doesn't know"),
        (b'{"format": "lamplit-log", "version": 1}', "no list of entries"),
        (b'{"format": "lamplit-log", "version": 1, "entries": {}}', "no list of entries"),
        (b'{"format": "lamplit-log", "version": 1, "header": 3, "entries": []}', "header"),
        (b'{"format": "lamplit-log",\n"format": "lamplit-log"}', "line 2 on: a name stands twice"),
        (b'{"format": "lamplit-log",\n"more": 1}', "line 2 on: it holds a name"),
        (b'\xef\xbb\xbf{"format": "lamplit-log", "version": 1, "entries": []}', "byte order mark"),
        ('{"format": "lamplit-log", "version": 1, "entries": []}'.encode("utf-16"), "not UTF-8"),
        (START + b"\n\n\xff]}", "line 3 on: it is not UTF-8"),
        (START + b"]", "cut off"),
        (START + b"]} x", "cut off"),
        (START + b'{"check_in": "', "cut off"),
        (START + b"NaN]}", "Entry 1, line 1, is not JSON"),
        (START + b"\nnull,\n{,}]}", "Entry 2, line 3, is not JSON"),
        (START + b"[" * 100_000, "nested too deep"),
        (b"[" * 100_000, "cut off"),
        (b'{"a":' * 100_000, "nested too deep"),
        (START[:-1] + b"[1 2]}", "cut off"),
        (START[:-1] + b"[}]}", "cut off"),
    ],
)
def test_a_file_that_is_none_is_refused_with_one_sentence(data: bytes, said: str) -> None:
    sentence = refusal(data)
    assert said in sentence
    assert sentence.endswith(".")
    assert "nothing was taken in" in sentence


@pytest.mark.parametrize(
    "words",
    [
        '{"zero": 1}',
        "[]",
        '{"one": "x"}',
        '{"ten": "two\\nlines"}',
        '{"ten": "\\u202e"}',
        '{"ten": "' + "x" * 61 + '"}',
    ],
)
def test_odd_words_for_the_scale_are_refused(words: str) -> None:
    data = f'{{"format": "lamplit-log", "version": 1, "scale_words": {words}, "entries": []}}'
    assert "scale" in refusal(data.encode())


def test_a_bad_entry_is_refused_alone_with_number_line_place_and_reason() -> None:
    good, other = to_record(full_entry(1)), to_record(full_entry(2))
    bad: Any = to_record(full_entry(3))
    bad["check_in"]["before"] = {"number": 70}
    read = read_log_file(file_of(good, bad, other, good))
    assert read.entries == (full_entry(1), full_entry(2))
    assert read.refused == (
        Refused(2, 2, "check_in.before.number", "A whole number from 0 to 10 belongs here."),
        Refused(4, 4, "uid", "An entry of this name stands before it in the file."),
    )
    assert str(read.refused[0]) == (
        "Entry 2 (line 2, check_in.before.number): A whole number from 0 to 10 belongs here."
    )


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        (b'{"run": null, "run": null}', "twice"),
        (b'{"run": {"uid": 1, "uid": 1}}', "twice"),
        (b'{"check_in": {"at_ms": ' + b"9" * 5000 + b"}}", "too big"),
        (b'{"check_in": {"at_ms": 1e999}}', "too big"),
        (b'{"check_in": {"note": "\\ud800"}}', "half of a character"),
        (b"[" + b"1," * 30_000 + b"1]", "too many values"),
        (b"null", "group"),
        (b"3", "group"),
    ],
)
def test_an_entry_that_json_lets_by_is_refused(entry: bytes, reason: str) -> None:
    read = read_log_file(START + entry + b"]}")
    assert read.entries == ()
    assert reason in read.refused[0].reason


def test_a_reason_holds_nothing_of_the_file() -> None:
    record: Any = to_record(full_entry())
    record["check_in"]["marzipan"] = 1
    record["check_in"]["feeling"] = "marzipan"
    assert "marzipan" not in str(read_log_file(file_of(record)).refused[0])


def test_hostile_quotes_cost_no_time_to_speak_of() -> None:
    # Quadratic, this is minutes; pytest's own time limit is what would tell.
    refusal(START + b'"' + b'\\"' * 2_000_000)
    refusal(b'"' * 2_000_001)


def test_more_than_a_file_holds_is_neither_written_nor_read(monkeypatch: pytest.MonkeyPatch) -> None:
    entries = many_entries(5)
    data = log_bytes(entries)
    monkeypatch.setattr(log_file, "MOST_ENTRIES", 4)
    monkeypatch.setattr(read_log, "MOST_ENTRIES", 4)
    with pytest.raises(TooMuch):
        write_log(entries, HEADER)
    assert "more than 4 entries" in refusal(data)
    monkeypatch.setattr(log_file, "MOST_BYTES", 100)
    monkeypatch.setattr(read_log, "MOST_BYTES", 100)
    with pytest.raises(TooMuch):
        write_log(entries[:1], HEADER)
    assert "larger than" in refusal(data)


def test_an_empty_log_is_a_file_too() -> None:
    assert read_log_file(write_log([], HEADER)) == ReadLog(())
