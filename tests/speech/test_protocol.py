"""Messages between the window and the voice process."""

from __future__ import annotations

import json
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.ports import VoiceChoice
from app.core.recording import MOST_SOUND_OF_ONE
from app.speech import protocol
from app.speech.checks import ProtocolError
from app.speech.protocol import (
    LINE_MAX_BYTES,
    Ended,
    Failed,
    ListVoices,
    Ping,
    Pong,
    Prefetch,
    Quit,
    Ready,
    Reply,
    Request,
    Say,
    Started,
    Stop,
    Stopped,
    Unavailable,
    Voices,
    WordTime,
    decode_reply,
    decode_request,
    encode,
)
from app.speech.sound_messages import (
    PIECE_BYTES,
    Beneath,
    EndRecord,
    Fetch,
    Lend,
    Level,
    NotRecorded,
    Piece,
    Record,
    Recorded,
    TakeBack,
)

ids = st.integers(0, protocol.NUMBER_MAX)
names = st.text(max_size=40)
spoken = st.text(max_size=600)
rates = st.integers(40, 400)
pitches = st.integers(0, 100)
maybe_voice = st.none() | names
sizes = st.integers(0, MOST_SOUND_OF_ONE)
pieces = st.binary(max_size=300)
requests = st.one_of(
    st.builds(Say, ids, spoken, rates, maybe_voice, pitches, st.floats(0, 1)),
    st.builds(Prefetch, st.lists(st.tuples(spoken, rates), max_size=8).map(tuple), maybe_voice, pitches),
    st.builds(Stop, ids),
    st.builds(Ping, ids),
    st.just(ListVoices()),
    st.just(Quit()),
    st.builds(Record, ids, st.sampled_from(["line", "room"])),
    st.builds(EndRecord, ids, st.booleans()),
    st.builds(Fetch, ids, sizes),
    st.builds(Lend, spoken, sizes, sizes, pieces),
    st.just(TakeBack()),
    st.builds(Beneath, st.floats(0, 1), st.booleans()),
)
words = st.lists(st.builds(WordTime, ids, ids, ids), max_size=20).map(tuple)
replies = st.one_of(
    st.builds(Ready, names, names, names, ids, names),
    st.builds(Unavailable, names),
    st.builds(Started, ids, ids, words, st.booleans()),
    st.builds(Ended, ids),
    st.builds(Stopped, ids, ids),
    st.builds(Pong, ids),
    st.builds(Failed, ids, names),
    st.builds(Level, ids, ids, st.floats(0, 1)),
    st.builds(Recorded, ids, sizes),
    st.builds(Piece, ids, sizes, pieces),
    st.builds(NotRecorded, ids, names),
    st.builds(Voices, st.lists(st.builds(VoiceChoice, names, names, names), max_size=10).map(tuple)),
)


@given(requests)
def test_every_request_comes_back_as_it_went(request: Request) -> None:
    assert decode_request(encode(request)) == request


@given(replies)
def test_every_reply_comes_back_as_it_went(reply: Reply) -> None:
    assert decode_reply(encode(reply)) == reply


@given(requests | replies)
def test_a_message_is_one_ascii_line(message: Request | Reply) -> None:
    line = encode(message)

    assert line.isascii()
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1


@given(st.binary(max_size=200))
def test_any_bytes_are_a_message_or_a_protocol_error(line: bytes) -> None:
    for decode in (decode_request, decode_reply):
        try:
            decode(line)
        except ProtocolError:
            continue


GOOD_SAY = {"is": "say", "id": 1, "text": "One.", "rate": 105, "voice": None, "pitch": 42, "volume": 0.9}


@pytest.mark.parametrize(
    "changed",
    [
        {"id": -1},
        {"id": True},
        {"id": 1.0},
        {"id": "1"},
        {"id": 2**60},
        {"text": None},
        {"text": "a" * 2_001},
        {"rate": 0},
        {"rate": 401},
        {"voice": 3},
        {"voice": "v" * 201},
        {"pitch": 101},
        {"volume": 1.1},
        {"volume": True},
        {"volume": None},
        {"more": 1},
        {"is": "sing"},
        {"is": None},
        {"is": ["say"]},
    ],
)
def test_a_wrong_field_is_refused(changed: dict[str, object]) -> None:
    line = json.dumps({**GOOD_SAY, **changed}).encode()

    with pytest.raises(ProtocolError):
        decode_request(line)


@pytest.mark.parametrize("missing", sorted(GOOD_SAY))
def test_a_missing_field_is_refused(missing: str) -> None:
    line = json.dumps({name: value for name, value in GOOD_SAY.items() if name != missing}).encode()

    with pytest.raises(ProtocolError):
        decode_request(line)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"null",
        b"[]",
        b"1",
        b"{",
        b"\xff\xfe",
        '{"is":"quit","é":1}'.encode(),
        b"[" * 30_000,
        b'{"is":"started","id":1,"length_ms":1,"words":[[1,2]],"fell_back":false}',
        b'{"is":"started","id":1,"length_ms":1,"words":{},"fell_back":false}',
        b'{"is":"started","id":1,"length_ms":NaN,"words":[],"fell_back":false}',
        b'{"is":"started","id":1,"length_ms":1,"words":[],"fell_back":0}',
        b'{"is":"voices","voices":[["a","b"]]}',
        b'{"is":"quit"}' + b" " * LINE_MAX_BYTES,
    ],
)
def test_what_is_no_message_is_refused(line: bytes) -> None:
    for decode in (decode_request, decode_reply):
        with pytest.raises(ProtocolError):
            decode(line)


def test_an_error_does_not_quote_the_line() -> None:
    with pytest.raises(ProtocolError) as caught:
        decode_request(b'{"is":"say","text":"private words"')

    assert "private" not in repr(caught.value)
    assert caught.value.__cause__ is None


def test_a_request_is_no_reply() -> None:
    with pytest.raises(ProtocolError):
        decode_reply(encode(Stop(1)))
    with pytest.raises(ProtocolError):
        decode_request(encode(Pong(1)))


def test_what_the_other_side_would_refuse_is_not_sent() -> None:
    with pytest.raises(ProtocolError):
        encode(Say(1, "One.", 105, None, 420, 0.9))


def test_the_largest_message_of_each_kind_fits_a_line() -> None:
    gated = "\U0001d400" * 500  # twelve bytes each

    assert len(encode(Prefetch(((gated, 105),) * protocol.LINES_MAX, None, 42))) <= LINE_MAX_BYTES
    assert len(encode(Started(1, 99_999, (WordTime(99_999, 499, 10),) * protocol.WORDS_MAX, True))) <= LINE_MAX_BYTES


def test_every_field_of_every_message_is_checked() -> None:
    for kind, checks in protocol._MESSAGES.values():
        assert [field.name for field in fields(kind)] == list(checks)


def test_the_largest_piece_fits_into_a_line() -> None:
    whole = Lend("\U0001f642" * 500, MOST_SOUND_OF_ONE, MOST_SOUND_OF_ONE, bytes(PIECE_BYTES))

    assert decode_request(encode(whole)) == whole
    with pytest.raises(ProtocolError):
        encode(Piece(1, 0, bytes(PIECE_BYTES + 3)))


@pytest.mark.parametrize("data", ["A", "=", "AB!=", "\u00e4\u00e4\u00e4\u00e4", 7, None, "A" * 80_000])
def test_bytes_that_are_no_base64_are_refused(data: object) -> None:
    record = {"is": "piece", "id": 1, "at": 0, "data": data}
    with pytest.raises(ProtocolError):
        decode_reply(json.dumps(record, ensure_ascii=True).encode()[: LINE_MAX_BYTES - 1])
