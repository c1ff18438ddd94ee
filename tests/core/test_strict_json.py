"""The one door for JSON: what it reads, and each thing that it refuses."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.strict_json import MAX_DEPTH, MAX_VALUES, BadJson, parse

any_value = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(1 << 62), 1 << 62)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)


@given(any_value)
@settings(max_examples=200, deadline=None)
def test_what_python_writes_comes_back(value: object) -> None:
    data = json.dumps(value, ensure_ascii=False, allow_nan=False).encode("utf-8", "surrogatepass")
    try:
        data.decode()
    except UnicodeDecodeError:
        return
    assert parse(data, max_depth=100) == value


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\xff{}", "UTF-8"),
        ("{}".encode("utf-16"), "UTF-8"),
        (b"\xef\xbb\xbf{}", "byte order"),
        (b"[" * 100_000, "too many"),
        (b"[" * 10_000, "deep"),
        (b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1), "deep"),
        (b'{"a":1,"a":2}', "twice"),
        (b"[NaN]", "none"),
        (b"[-Infinity]", "none"),
        (b"[1e999]", "too big"),
        (b"[" + b"9" * 5_000 + b"]", "too big"),
        (b"[9223372036854775808]", "too big"),
        (b"[" + b"0," * MAX_VALUES + b"0]", "too many"),
        (rb'["\ud800"]', "half"),
        (rb'{"\udfff":0}', "half"),
        (b"{", "well-formed"),
        (b"", "well-formed"),
        (b'["' + b"a\x00" + b'"]', "well-formed"),
        (b'"' + b'\\"' * 500_000, "well-formed"),  # minutes, where each quote looks for its end anew
        (b'["\\', "well-formed"),
    ],
)
def test_refused(data: bytes, said: str) -> None:
    with pytest.raises(BadJson, match=said):
        parse(data)


def test_brackets_in_texts_are_text() -> None:
    text = "[" * 50 + '"{' + "\\"
    assert parse(json.dumps([text]).encode()) == [text]


def test_a_whole_pair_written_as_escapes_is_a_character() -> None:
    assert parse(rb'{"a":["\ud83d\ude00",1,2.5,null,true]}') == {"a": ["\U0001f600", 1, 2.5, None, True]}


def test_the_bounds_themselves_are_read() -> None:
    nested = b"[" * MAX_DEPTH + b"]" * MAX_DEPTH
    assert parse(nested)
    assert parse(b"[-9223372036854775808]") == [-(1 << 63)]
    assert parse(nested, max_depth=MAX_DEPTH, max_values=MAX_DEPTH + 1)
