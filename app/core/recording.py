"""Recordings in a person's own voice: where each belongs, how long one may be, and the one door for its sound.

Sound is a head of ten bytes ("LV1", what it is, rate and count of samples) and one mu-law byte a sample (ITU-T G.711),
mono. Every byte is a sample of its own, so that nothing in it can lead a reader astray.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.core.ears import for_ears
from app.core.errors import UserError
from app.core.exercise import Exercise
from app.core.text_door import clean_line

COMPANY = "stay-with-me"
"""The exercise beneath which the quiet of a room plays."""
KEY_BYTES = 16
ROOM_KEY = bytes(KEY_BYTES)
"""In the place of a line's key, for the quiet of a room; it belongs to no exercise."""
WHY = ".why"
"""In the place of an exercise's id, for what is said with the sentence "why this one"; no exercise has such an id."""
MOST_RECORDINGS = 160
"""In one assignment: eight exercises of the longest kind."""
MOST_SOUND_BYTES = 5 * 1024 * 1024
"""Of all recordings of one assignment together: over five minutes of lines, or a room's quiet and four of them."""
HEAD_BYTES = 10
_MAGIC = b"LV1"
_EXERCISE_MAX_CHARS = 64


class SoundKind(StrEnum):
    """What is recorded."""

    LINE = "line"
    ROOM = "room"


class TakeEnd(StrEnum):
    """Why there is no recording."""

    NO_MICROPHONE = "no-microphone"
    LOST = "lost"  # the microphone, or the process that listened to it, went away meanwhile
    SILENT = "silent"
    TOO_SHORT = "too-short"


RATE_HZ = {SoundKind.LINE: 16_000, SoundKind.ROOM: 8_000}
"""Samples a second. An empty room has little above 4 kHz, and is the longest of all recordings."""
MOST_S = {SoundKind.LINE: 30, SoundKind.ROOM: 180}
"""The longest recording, in seconds. Source: docs/CLINICAL.md 8."""
_SIGNS = {SoundKind.LINE: b"l", SoundKind.ROOM: b"r"}
_KINDS = {sign: kind for kind, sign in _SIGNS.items()}
MOST_SOUND_OF_ONE = HEAD_BYTES + max(RATE_HZ[kind] * MOST_S[kind] for kind in SoundKind)


class BadSound(UserError):
    """Not a recording that Lamplit plays."""

    def __init__(self) -> None:
        super().__init__("A recording in it is none that Lamplit plays.")


class TooMuchSound(UserError):
    """More recordings, or longer ones, than fit into one file."""

    def __init__(self) -> None:
        super().__init__("The recordings are longer together than fit into one file.")


@dataclass(frozen=True, slots=True)
class Recording:
    """A recording and where it belongs.

    Attributes:
        exercise_id: empty for the quiet of a room; WHY for what is said with the sentence of an assignment.
        line: line_key() of the words that were said, so that a line with other words has no recording; or ROOM_KEY.
        sound: as pack_sound() returns it.
    """

    exercise_id: str
    line: bytes
    sound: bytes = field(repr=False)


def line_key(text: str) -> bytes:
    """Return the name of a line by its words."""
    return hashlib.sha256(b"lamplit line\0" + clean_line(text).encode()).digest()[:KEY_BYTES]


def pack_sound(kind: SoundKind, samples: bytes) -> bytes:
    """Return sound as it is kept. Raises BadSound where it is empty or too long. Args: samples: mu-law bytes."""
    sound = _head(kind, len(samples)) + samples
    sound_kind(sound)
    return sound


def sound_kind(sound: bytes) -> SoundKind:
    """Return what a sound is: the one door for all that came from elsewhere. Raises BadSound."""
    kind = _KINDS.get(sound[len(_MAGIC) : len(_MAGIC) + 1])
    count = len(sound) - HEAD_BYTES
    if kind is None or not 0 < count <= RATE_HZ[kind] * MOST_S[kind] or sound[:HEAD_BYTES] != _head(kind, count):
        raise BadSound
    return kind


def sound_ms(sound: bytes) -> int:
    """Return the length of a sound in milliseconds. Raises BadSound."""
    kind = sound_kind(sound)
    return (len(sound) - HEAD_BYTES) * 1000 // RATE_HZ[kind]


def check_recordings(recordings: Iterable[Recording]) -> tuple[Recording, ...]:
    """Return recordings that go or came together. Raises BadSound where one is none or stands twice, TooMuchSound."""
    kept: dict[tuple[str, bytes], Recording] = {}
    size = 0
    for each in recordings:
        room = each.line == ROOM_KEY
        size += len(each.sound)
        if (
            len(each.line) != KEY_BYTES
            or len(each.exercise_id) > _EXERCISE_MAX_CHARS
            or room == bool(each.exercise_id)
            or (sound_kind(each.sound) is SoundKind.ROOM) != room
            or (each.exercise_id, each.line) in kept
        ):
            raise BadSound
        if size > MOST_SOUND_BYTES or len(kept) >= MOST_RECORDINGS:
            raise TooMuchSound
        kept[each.exercise_id, each.line] = each
    return tuple(kept.values())


def said_why(recordings: Iterable[Recording], why: str) -> Recording | None:
    """Return what was said with a sentence "why this one": the very sentence, so that it is its caption."""
    key = line_key(why)
    return next((each for each in recordings if each.exercise_id == WHY and each.line == key), None)


def lines_to_record(exercise: Exercise) -> tuple[str, ...]:
    """Return all that may be said in an exercise and is the same each time, in order, each once."""
    said: list[str | None] = []
    for each in (exercise, for_ears(exercise)):
        for step in each.steps:
            said += [step.line, *step.wordings, step.line_unpicked]
            said += [step.companion.line] if step.companion is not None else []
        said.append(each.ending)
    return tuple(dict.fromkeys(text for text in said if text and "{" not in text))


def recorded_lines(exercises: Iterable[Exercise], sounds: Mapping[tuple[str, bytes], bytes]) -> dict[str, bytes]:
    """Return the sound of each line that has one, by its words. Args: sounds: by exercise and line_key()."""
    found: dict[str, bytes] = {}
    for exercise in exercises:
        for text in lines_to_record(exercise):
            sound = sounds.get((exercise.id, line_key(text)))
            if sound is not None:
                found.setdefault(text, sound)
    return found


def _head(kind: SoundKind, count: int) -> bytes:
    return _MAGIC + _SIGNS[kind] + RATE_HZ[kind].to_bytes(2, "big") + count.to_bytes(4, "big")
