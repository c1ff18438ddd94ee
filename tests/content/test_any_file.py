"""Whatever a file holds, reading it ends in an exercise or in one finding, and soon."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.content.convert import to_exercise
from app.content.findings import Finding
from app.content.laws import exercise_breaches
from app.content.locate import find_lines
from app.content.read import MAX_BYTES, ReadFile, read_bytes, read_file
from app.content.schema import ExerciseFile
from app.content.words import word_list

ROOT = Path(__file__).parents[2]
GOOD = (ROOT / "exercises" / "en" / "urge-note.toml").read_bytes()
LINES = GOOD.splitlines(keepends=True)
NAME = Path("x.toml")
SLOW = 5.0
calm = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])

bits = st.sampled_from(
    [b"", b"[", b"]", b"{", b"}", b'"', b"'", b"=", b"\n", b"\x00", b"\xff", b"-1", b"nan", b"inf", b"9" * 400,
     b"1e999", b"0x", b"true", b"2026-03-01", b"[[steps]]", b"[steps]", b'"""', b"\\u202e", b"\\ud800", "é".encode(),
     b"{pick}", b"a.b.c", b"#", b'"\\', b"kind = 1", b"quiet = []"]
)  # fmt: skip


def judge(raw: bytes) -> None:
    result = read_bytes(NAME, raw)
    if isinstance(result, Finding):
        assert result.breach.message
        assert result.breach.fix
        assert str(result).isprintable()
        assert result.line is None or 1 <= result.line <= raw.count(b"\n") + raw.count(b"\r") + 1
        return
    if isinstance(result.content, ExerciseFile):
        breaches = exercise_breaches(to_exercise(result.content), word_list(None), {})
        for breach in breaches:
            assert str(result.finding(breach)).isprintable()


@calm
@given(st.lists(st.tuples(st.integers(0, len(GOOD)), st.integers(0, 30), bits), min_size=1, max_size=4))
def test_random_edits_of_a_file_never_crash_the_reader(edits: list[tuple[int, int, bytes]]) -> None:
    raw = GOOD
    for start, length, new in edits:
        raw = raw[:start] + new + raw[start + length :]
    judge(raw)


@calm
@given(st.lists(st.integers(0, len(LINES) - 1), max_size=len(LINES)))
def test_lines_in_any_order_and_number_never_crash_the_reader(order: list[int]) -> None:
    judge(b"".join(LINES[i] for i in order))


@calm
@given(
    st.integers(0, len(LINES) - 1),
    st.one_of(
        st.none(), st.integers(), st.floats(), st.booleans(), st.text(max_size=20), st.lists(st.integers(), max_size=3)
    ),
)
def test_any_value_for_any_key_never_crashes_the_reader(number: int, value: object) -> None:
    key, equals, _ = LINES[number].partition(b"=")
    written = str(value).lower() if isinstance(value, bool | float) else repr(value)
    line = key + equals + written.encode("utf-8", "surrogatepass") + b"\n"
    judge(b"".join((*LINES[:number], line, *LINES[number + 1 :])))


@calm
@given(st.binary(max_size=400))
def test_any_bytes_never_crash_the_reader(raw: bytes) -> None:
    judge(raw)


@pytest.mark.parametrize(
    "raw",
    [
        b"a" + b".a" * 120_000 + b" = 1",
        b"[" + b"a." * 120_000 + b"a]",
        b"x = {" + b"a." * 100_000 + b"a = 1}",
        b"x = " + b"[" * 200_000,
        b"x = " + b"{a = " * 40_000,
        b"x = " + b"9" * 200_000,
        b'x = "' + b"\\u0041" * 40_000 + b'"',
        b"[[a]]\n" * 40_000,
        b'"' * 200_000,
        b"a = 1\n" * 40_000,
        b'x = """' + b'"a".' * 60_000,
        b"[" + b" " * 120_000 + b"a" + b" " * 120_000 + b"]",
        b"x" + b" " * 250_000 + b"= 1",
    ],
    ids=[
        "key",
        "table",
        "inline",
        "lists",
        "tables",
        "digits",
        "escapes",
        "arrays",
        "quotes",
        "twice",
        "strings",
        "blanks",
        "gap",
    ],
)
def test_a_file_made_to_be_slow_is_refused_soon(raw: bytes) -> None:
    assert len(raw) <= MAX_BYTES
    began = time.process_time()
    assert isinstance(read_bytes(NAME, raw), Finding)
    assert time.process_time() - began < SLOW


def test_256_kib_are_read_and_one_byte_more_is_not() -> None:
    full = GOOD + b"#" * (MAX_BYTES - len(GOOD))
    assert isinstance(read_bytes(NAME, full), ReadFile)
    more = read_bytes(NAME, full + b"#")
    assert isinstance(more, Finding)
    assert more.breach.rule == "too-large"


def test_no_file_and_a_folder_are_named_as_such(tmp_path: Path) -> None:
    for path in (tmp_path / "none.toml", tmp_path):
        result = read_file(path)
        assert isinstance(result, Finding)
        assert result.breach.rule == "not-found"


def test_a_byte_order_mark_and_windows_line_ends_are_read() -> None:
    plain = read_bytes(NAME, GOOD)
    other = read_bytes(NAME, b"\xef\xbb\xbf" + GOOD.replace(b"\n", b"\r\n"))
    assert isinstance(plain, ReadFile)
    assert isinstance(other, ReadFile)
    assert plain.content == other.content


def test_text_over_several_lines_is_one_line_of_text() -> None:
    raw = GOOD.replace(b'ending = "That\'s the end. The pull can come along."', b'ending = """That\'s\n  the end."""')
    result = read_bytes(NAME, raw)
    assert isinstance(result, ReadFile)
    assert isinstance(result.content, ExerciseFile)
    assert result.content.ending == "That's the end."


def test_accents_are_kept_in_one_form() -> None:
    raw = GOOD.replace(b"That's the end. The", "Cafe\u0301. The".encode())
    result = read_bytes(NAME, raw)
    assert isinstance(result, ReadFile)
    assert isinstance(result.content, ExerciseFile)
    assert result.content.ending.startswith("Caf\u00e9.")


def test_places_are_found_in_tables_lists_and_lists_of_tables() -> None:
    lines = find_lines(
        "\n".join(
            [
                'id = "x"',
                "list = [",
                '  "a",',
                "  # b",
                '  "c",',
                "]",
                'long = """',
                'id = "not this"',
                '"""',
                "[[steps]]",
                "line = 1",
                "[steps.input]",
                "options = [",
                "  { id = 1, more = [",
                "    { id = 2 },",
                "  ] },",
                "  { id = 3 },",
                "]",
                "[[steps]]",
                'line = "[[steps]]"',
                "[[parts]]",
                "[[parts.steps]]",
                "line = 1",
            ]
        )
    )
    assert [
        lines.of(place)
        for place in (
            "id",
            "list[1]",
            "steps",
            "steps[0].line",
            "steps[0].input.options[1].id",
            "steps[1]",
            "steps[1].line",
            "steps[1].none",
            "parts[0].steps[0].line",
            "nowhere",
            "",
        )
    ] == [1, 5, 10, 11, 17, 19, 20, 19, 23, None, None]
