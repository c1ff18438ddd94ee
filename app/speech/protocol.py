"""What the window and the voice process say to each other: one JSON object a line, ascii, checked on both sides."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import cast

from app.core.languages import LAST
from app.core.ports import DeviceChoice, VoiceChoice
from app.speech.checks import ProtocolError, flag, level, or_none, row, rows, text, whole
from app.speech.sound_messages import SOUND_MESSAGES, SoundReply, SoundRequest

LINE_MAX_BYTES = 65_536
TEXT_MAX_CHARS = 2_000
LINES_MAX = 8
WORDS_MAX = 1_000
VOICES_MAX = 500
NAME_MAX_CHARS = 200
NUMBER_MAX = 2**53

NO_VOICE = "no-voice"
"""Code of a Failed line whose language nothing here speaks."""


@dataclass(frozen=True, slots=True)
class WordTime:
    """When a word begins: milliseconds from the first sample, and its place in the text that was sent."""

    at_ms: int
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Say:
    """Begin a line. A higher id stops every lower one. `voice` None is the worker's own choice for the language, a tag;
    volume 0..1; gap: hundredths of a second more between words.
    """

    id: int
    text: str
    rate: int
    voice: str | None
    pitch: int
    volume: float
    language: str = LAST
    gap: int = 0


@dataclass(frozen=True, slots=True)
class Prefetch:
    """Make (text, words per minute) pairs ready, in this order."""

    lines: tuple[tuple[str, int], ...]
    voice: str | None
    pitch: int
    language: str = LAST
    gap: int = 0


@dataclass(frozen=True, slots=True)
class Stop:
    """Be silent; every line whose id is not above this one is over."""

    id: int


@dataclass(frozen=True, slots=True)
class Ping:
    """Ask for a Pong, which comes when there is no sound any more or the newest line may go on."""

    id: int


@dataclass(frozen=True, slots=True)
class ListVoices:
    """Ask for the voices."""


@dataclass(frozen=True, slots=True)
class Quit:
    """End."""


@dataclass(frozen=True, slots=True)
class Ready:
    """First words of a worker that can speak, or at least record and play recordings: then `engine` is empty.

    `audio` is a backend's name, or "none" when nobody can hear it; a device's name is often a person's, and not told.
    """

    engine: str
    version: str
    voice: str
    voices: int
    audio: str


@dataclass(frozen=True, slots=True)
class Unavailable:
    """First and last words of a worker that cannot speak."""

    code: str


@dataclass(frozen=True, slots=True)
class Started:
    """Sound of a line began. `fell_back`: the wanted voice is not here and the worker's own choice speaks."""

    id: int
    length_ms: int
    words: tuple[WordTime, ...]
    fell_back: bool


@dataclass(frozen=True, slots=True)
class Ended:
    """The line was said to its end."""

    id: int


@dataclass(frozen=True, slots=True)
class Stopped:
    """The line was stopped after so many characters of the sent text had begun."""

    id: int
    chars: int


@dataclass(frozen=True, slots=True)
class Pong:
    """Answers a Ping."""

    id: int


@dataclass(frozen=True, slots=True)
class Failed:
    """The line of this id will not be said (id 0: a message was not understood)."""

    id: int
    code: str


@dataclass(frozen=True, slots=True)
class Voices:
    """Answers ListVoices."""

    voices: tuple[VoiceChoice, ...]


Request = Say | Prefetch | Stop | Ping | ListVoices | Quit | SoundRequest
Reply = Ready | Unavailable | Started | Ended | Stopped | Pong | Failed | Voices | SoundReply


def encode(message: Request | Reply) -> bytes:
    """Return the message as one ascii line with its newline.

    Raises: ProtocolError: the other side would not take it (too long, out of range).
    """
    name = _NAMES[type(message)]
    record: dict[str, object] = {"is": name}
    for field in fields(message):
        record[field.name] = _plain(getattr(message, field.name))
    line = json.dumps(record, ensure_ascii=True, allow_nan=False, separators=(",", ":")).encode("ascii") + b"\n"
    _from_record(record)
    if len(line) > LINE_MAX_BYTES:
        raise ProtocolError("too long")
    return line


def decode_request(line: bytes) -> Request:
    """Return what the window asks. Raises ProtocolError for anything else."""
    message = _decode(line)
    if not isinstance(message, Request):
        raise ProtocolError("not a request")
    return message


def decode_reply(line: bytes) -> Reply:
    """Return what the worker answers. Raises ProtocolError for anything else."""
    message = _decode(line)
    if not isinstance(message, Reply):
        raise ProtocolError("not a reply")
    return message


def _decode(line: bytes) -> Request | Reply:
    if len(line) > LINE_MAX_BYTES:
        raise ProtocolError("too long")
    try:
        record = json.loads(line.decode("ascii"))
    except (ValueError, RecursionError):
        # `from None`: the parser's message quotes the line
        raise ProtocolError("not JSON in ascii") from None
    if not isinstance(record, dict):
        raise ProtocolError("not an object")
    return _from_record(record)


def _from_record(record: dict[str, object]) -> Request | Reply:
    entry = _MESSAGES.get(record["is"]) if isinstance(record.get("is"), str) else None  # type: ignore[call-overload]
    if entry is None:
        raise ProtocolError("unknown message")
    kind, checks = entry
    if set(record) - {"is"} != set(checks):
        raise ProtocolError("wrong fields")
    # the table below pairs every field of a message with its check, and a test compares the two
    return cast("Request | Reply", kind(**{name: check(record[name]) for name, check in checks.items()}))


def _plain(value: object) -> object:
    if isinstance(value, WordTime):
        return [value.at_ms, value.offset, value.length]
    if isinstance(value, VoiceChoice):
        return [value.id, value.name, value.language]
    if isinstance(value, DeviceChoice):
        return [value.id, value.name]
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


def _lines(value: object) -> tuple[tuple[str, int], ...]:
    pairs = [row(item, 2) for item in rows(value, LINES_MAX)]
    return tuple((_SPOKEN(spoken), _RATE(rate)) for spoken, rate in pairs)


def _words(value: object) -> tuple[WordTime, ...]:
    triples = [row(item, 3) for item in rows(value, WORDS_MAX)]
    return tuple(WordTime(_COUNT(at_ms), _COUNT(offset), _COUNT(length)) for at_ms, offset, length in triples)


def _voices(value: object) -> tuple[VoiceChoice, ...]:
    triples = [row(item, 3) for item in rows(value, VOICES_MAX)]
    return tuple(VoiceChoice(_NAME(id_), _NAME(name), _NAME(language)) for id_, name, language in triples)


_COUNT = whole(0, NUMBER_MAX)
_RATE = whole(40, 400)
_PITCH = whole(0, 100)
_GAP = whole(0, 100)
_NAME = text(NAME_MAX_CHARS)
_SPOKEN = text(TEXT_MAX_CHARS)
_VOICE = or_none(_NAME)

_MESSAGES: dict[str, tuple[type[Request | Reply], dict[str, Callable[[object], object]]]] = {
    "say": (
        Say,
        {
            "id": _COUNT,
            "text": _SPOKEN,
            "rate": _RATE,
            "voice": _VOICE,
            "pitch": _PITCH,
            "volume": level,
            "language": _NAME,
            "gap": _GAP,
        },
    ),
    "prefetch": (Prefetch, {"lines": _lines, "voice": _VOICE, "pitch": _PITCH, "language": _NAME, "gap": _GAP}),
    "stop": (Stop, {"id": _COUNT}),
    "ping": (Ping, {"id": _COUNT}),
    "list-voices": (ListVoices, {}),
    "quit": (Quit, {}),
    "ready": (
        Ready,
        {"engine": _NAME, "version": _NAME, "voice": _NAME, "voices": _COUNT, "audio": _NAME},
    ),
    "unavailable": (Unavailable, {"code": _NAME}),
    "started": (Started, {"id": _COUNT, "length_ms": _COUNT, "words": _words, "fell_back": flag}),
    "ended": (Ended, {"id": _COUNT}),
    "stopped": (Stopped, {"id": _COUNT, "chars": _COUNT}),
    "pong": (Pong, {"id": _COUNT}),
    "failed": (Failed, {"id": _COUNT, "code": _NAME}),
    "voices": (Voices, {"voices": _voices}),
    **SOUND_MESSAGES,
}
_NAMES: dict[type[Request | Reply], str] = {kind: name for name, (kind, _) in _MESSAGES.items()}
