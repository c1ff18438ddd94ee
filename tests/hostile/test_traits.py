"""Every kind of file against every hostile trait: not let in, or harmless where a person's own words stand."""

from __future__ import annotations

import io
import pickle
import unicodedata
import zipfile
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.file_door import FileKind
from tests.hostile.kinds import HostileKind, Left, kinds

KINDS = {kind.name: kind for kind in kinds()}
JSON = [name for name in KINDS if KINDS[name].good[:1] in {b"{", b"["}]
HIDDEN = {"Cc", "Cs", "Co", "Zl", "Zp"}
UNSEEN = {"bidi": "\u202e", "a control sign": "\x07", "a private sign": "\ue000", "a line end of Unicode": "\u2028"}
NEUTRAL = {("log", "bidi"), ("log", "a private sign"), ("log", "a line end of Unicode"), ("log", "a control sign")}
"""A log comes back sign for sign as it was typed; what cannot be seen in a note is told, and shown as plain text."""


def let_in(kind: HostileKind, data: bytes) -> object:
    """Return what is let in of these bytes."""
    return kind.read(data if kind.wrap is None else kind.wrap(data))


def texts(value: object) -> Iterator[str]:
    """Yield every text in what was let in."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))
    elif isinstance(value, dict):
        for pair in value.items():
            yield from texts(pair)
    elif isinstance(value, tuple | list | frozenset):
        for each in value:
            yield from texts(each)


def with_sign(kind: HostileKind, sign: str) -> bytes:
    """Return the file with a sign inside a text that people write."""
    assert kind.text_after in kind.good
    return kind.good.replace(kind.text_after, kind.text_after + sign.encode("utf-8", "surrogatepass"), 1)


def archive() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("../../up.txt", "x" * 1_000)
    return packed.getvalue()


@pytest.mark.parametrize("name", KINDS)
def test_a_good_file_is_let_in(name: str) -> None:
    let_in(KINDS[name], KINDS[name].good)


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe{\x00}\x00",
        b"\xef\xbb\xbf{}",
        b"\x80\x04\x95",
        pickle.dumps({"kind": "set"}),
        archive(),
        b"--- !!python/object/apply:os.system [echo]\n",
        b"a: &a [x, x]\nb: *a\n",
        b"<html><script>1</script></html>",
        b"%PDF-1.7",
        b"SQLite format 3\x00" + bytes(100),
        b"[" * 100_000,
        b'{"a":' * 50_000,
        b"[" * 13 + b"]" * 13,
        b"\x00" * 5_000,
        b"../../etc/passwd",
    ],
    ids=lambda data: repr(data[:8]),  # further on a zip file tells the time
)
def test_another_kind_of_file_is_not_let_in(name: str, data: bytes) -> None:
    kind = KINDS[name]
    with pytest.raises(Left):
        let_in(kind, data)
    if kind.wrap is not None:
        with pytest.raises(Left):
            kind.read(data)


@pytest.mark.parametrize("name", [name for name in KINDS if name != "log"])  # 256 MiB of log are read by another test
def test_a_file_that_is_too_large_is_not_let_in(name: str) -> None:
    kind = KINDS[name]
    most = {
        "card": FileKind.CARD,
        "card as it travels": FileKind.CARD,
        "key file": FileKind.KEY_FILE,
        "preferences": FileKind.PREFERENCES,
        "countries": FileKind.COUNTRIES,
        "exercise": FileKind.CONTENT,
        "set": FileKind.CONTENT,
    }.get(name, FileKind.SEALED)
    with pytest.raises(Left):
        let_in(kind, kind.good + b" " * most.value.most_bytes)


@pytest.mark.parametrize("name", [name for name in KINDS if KINDS[name].text_after])
@pytest.mark.parametrize("trait", UNSEEN)
def test_what_nobody_sees_is_not_let_in(name: str, trait: str) -> None:
    kind = KINDS[name]
    try:
        found = let_in(kind, with_sign(kind, UNSEEN[trait]))
    except Left:
        return
    if (name, trait) not in NEUTRAL:
        signs = {unicodedata.category(sign) for text in texts(found) for sign in text if sign != "\n"}
        assert not signs & HIDDEN
        assert not any(sign in text for text in texts(found) for sign in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068")


@pytest.mark.parametrize("name", ["exercise", "set", "assignment"])
def test_markup_is_not_let_in_where_texts_are_spoken_and_shown_large(name: str) -> None:
    kind = KINDS[name]
    spoilt = with_sign(kind, "<b>x</b> ")
    if name == "assignment":
        spoilt = kind.good.replace(b'"line": "', b'"line": "<b>x</b> ', 1)
        assert spoilt != kind.good
    with pytest.raises(Left):
        let_in(kind, spoilt)


@pytest.mark.parametrize("name", JSON)
@pytest.mark.parametrize(
    "value",
    ["NaN", "1e999", '1, "a": 2', "[" * 13 + "]" * 13, "9" * 5_000, '"\\ud800"'],
    ids=["NaN", "infinity", "a key twice", "deep", "a huge number", "half a character"],
)
def test_json_that_others_read_differently_is_not_let_in(name: str, value: str) -> None:
    kind = KINDS[name]
    opens = kind.good[:1]
    spoilt = opens + (f'"a": {value}, ' if opens == b"{" else f'{{"a": {value}}}, ').encode() + kind.good[1:]
    with pytest.raises(Left):
        let_in(kind, spoilt)


@pytest.mark.parametrize("name", ["exercise", "set", "countries"])
@pytest.mark.parametrize(
    "line",
    [
        b"\nx = nan\n",
        b"\nx = [-inf]\n",
        b"\nkind = 'a'\nkind = 'a'\n",
        b"\nx = " + b"[" * 99 + b"\n",
        b"\n" + b"a." * 99,
    ],
)
def test_toml_that_others_read_differently_is_not_let_in(name: str, line: bytes) -> None:
    with pytest.raises(Left):
        let_in(KINDS[name], line + KINDS[name].good)


@pytest.mark.parametrize("name", ["exercise", "set", "assignment"])
@pytest.mark.parametrize("path", ["../up", "/etc/passwd", "C:\\x", "a/b", ".hidden", "con\x00"])
def test_a_name_is_never_a_path(name: str, path: str) -> None:
    kind = KINDS[name]
    text = kind.good.decode()
    escaped = path.replace("\\", "\\\\").replace("\x00", "\\u0000")
    at = text.index('id": "') + 6 if name == "assignment" else text.index('id = "') + 6
    spoilt = text[:at] + escaped + text[text.index('"', at) :]
    with pytest.raises(Left):
        let_in(kind, spoilt.encode())


bits = st.sampled_from(
    [b"", b"[", b"]", b"{", b"}", b'"', b"\\", b"\x00", b"\xff", b"NaN", b"1e999", b"9" * 99, b"null", b"\xe2\x80\xae",
     b'"a":1,', b"nan", b"[[a]]", b"= ", b",", b":", b"\n"]
)  # fmt: skip


@pytest.mark.parametrize("name", KINDS)
def test_a_spoilt_file_is_let_in_or_left_and_nothing_else_happens(name: str) -> None:
    kind = KINDS[name]
    places = st.integers(0, len(kind.good))

    @settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(st.tuples(places, st.integers(0, 20), bits), min_size=1, max_size=4))
    def spoil(edits: list[tuple[int, int, bytes]]) -> None:
        data = kind.good
        for start, length, new in edits:
            data = data[:start] + new + data[start + length :]
        try:
            let_in(kind, data)
        except Left:
            return

    spoil()


def test_every_kind_that_the_door_knows_is_here() -> None:
    named: dict[FileKind, set[str]] = {
        FileKind.CONTENT: {"exercise", "set"},
        FileKind.CARD: {"card", "card as it travels"},
        FileKind.SEALED: {"assignment", "shared page", "sealed as it travels"},
        FileKind.LOG: {"log"},
        FileKind.KEY_FILE: {"key file", "packed log"},
        FileKind.PREFERENCES: {"preferences"},
        FileKind.COUNTRIES: {"countries"},
    }
    elsewhere = {
        *(FileKind.LIBRARY, FileKind.SIGNATURE),  # tests/assigning/test_library_folder.py
        FileKind.KEPT,  # tests/store/test_foreign.py, tests/torture/foreign.py: inside a log
        FileKind.PLACE,  # tests/ui/test_main_window.py: bytes of Qt's own, which it holds against a form
        FileKind.LICENCES,  # tests/flows/test_about.py: shown as it is, and nothing is read out of it
    }
    assert set(named) | elsewhere == set(FileKind)
    assert set().union(*named.values()) == set(KINDS)
