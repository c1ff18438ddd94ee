"""The messages about recordings: a microphone's on its way to the window, and those lent to the voice process.

A recording goes over the pipe in pieces and lies in no file on the way. The window asks for each piece of a new one,
so that neither a level nor the answer to a stop waits behind it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.core.ports import DeviceChoice
from app.core.recording import MOST_SOUND_OF_ONE, SoundKind
from app.core.soft_sound import SoftSound
from app.speech.checks import flag, level, octets, one_of, or_none, row, rows, text, whole

PIECE_BYTES = 42_000
"""Of a recording in one message: 56,000 signs of base64, and room for the longest line in escapes."""
DEVICES_MOST = 50
DEVICE_ID_CHARS = 32
DEVICE_NAME_CHARS = 100
_NUMBER_MAX = 2**53
_TEXT_MAX_CHARS = 2_000
_NAME_MAX_CHARS = 200


@dataclass(frozen=True, slots=True)
class Record:
    """Begin to record. `kind`: "line" or "room". Another recording under way is dropped."""

    id: int
    kind: str


@dataclass(frozen=True, slots=True)
class EndRecord:
    """End a recording; with `keep` it is made ready to be fetched, else dropped."""

    id: int
    keep: bool


@dataclass(frozen=True, slots=True)
class Fetch:
    """Ask for the piece of a finished recording that begins at byte `at`."""

    id: int
    at: int


@dataclass(frozen=True, slots=True)
class Lend:
    """A piece of a recording to be played in place of the line `text` (empty: the quiet of a room).

    `at`: where in it this piece begins; `total`: its whole length in bytes. The first piece takes the place of any
    recording of that line.
    """

    text: str
    at: int
    total: int
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Forget all lent lines; the quiet of the room stays."""


@dataclass(frozen=True, slots=True)
class Beneath:
    """Let the quiet of the room begin at this volume, 0..1, or with 0 fade, end and be forgotten.

    `at_once`: with 0, be silent within 100 ms, also where it fades already.
    """

    volume: float
    at_once: bool = False


@dataclass(frozen=True, slots=True)
class Soft:
    """Play a soft sound, "tone" or "hush", as a quiet begins or ends, at this volume, 0..1. A Stop ends it."""

    kind: str
    begins: bool
    volume: float


@dataclass(frozen=True, slots=True)
class Level:
    """A recording goes on: milliseconds so far, and how loud the last of it was, 0..1. The first one says it began."""

    id: int
    ms: int
    level: float


@dataclass(frozen=True, slots=True)
class Recorded:
    """A recording is ready, so many bytes long."""

    id: int
    total: int


@dataclass(frozen=True, slots=True)
class Piece:
    """Answers Fetch."""

    id: int
    at: int
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class NotRecorded:
    """There is no recording: "no-microphone", "microphone-lost", "silent" or "too-short"."""

    id: int
    code: str


@dataclass(frozen=True, slots=True)
class ListDevices:
    """Ask for the devices that sound can go to."""


@dataclass(frozen=True, slots=True)
class UseDevice:
    """Let all sound go to a device from the next line on; None for the computer's own choice."""

    device: str | None


@dataclass(frozen=True, slots=True)
class Devices:
    """Answers ListDevices; none where there is no sound or the server does not answer."""

    devices: tuple[DeviceChoice, ...]


@dataclass(frozen=True, slots=True)
class DeviceGone:
    """The device that is to be used is not here, and the computer's own choice stands in. Once for each UseDevice."""


DeviceRequest = ListDevices | UseDevice
DeviceReply = Devices | DeviceGone
SoundRequest = DeviceRequest | Record | EndRecord | Fetch | Lend | TakeBack | Beneath | Soft
TakeReply = Level | Recorded | Piece | NotRecorded
SoundReply = DeviceReply | TakeReply

_COUNT = whole(0, _NUMBER_MAX)
_SIZE = whole(0, MOST_SOUND_OF_ONE)
_PIECE = octets(PIECE_BYTES)
_DEVICE = text(DEVICE_ID_CHARS)
_DEVICE_NAME = text(DEVICE_NAME_CHARS)


def _devices(value: object) -> tuple[DeviceChoice, ...]:
    pairs = [row(item, 2) for item in rows(value, DEVICES_MOST)]
    return tuple(DeviceChoice(_DEVICE(id_), _DEVICE_NAME(name)) for id_, name in pairs)


SOUND_MESSAGES: dict[str, tuple[type[SoundRequest | SoundReply], dict[str, Callable[[object], object]]]] = {
    "record": (Record, {"id": _COUNT, "kind": one_of(*(kind.value for kind in SoundKind))}),
    "end-record": (EndRecord, {"id": _COUNT, "keep": flag}),
    "fetch": (Fetch, {"id": _COUNT, "at": _SIZE}),
    "lend": (Lend, {"text": text(_TEXT_MAX_CHARS), "at": _SIZE, "total": _SIZE, "data": _PIECE}),
    "take-back": (TakeBack, {}),
    "beneath": (Beneath, {"volume": level, "at_once": flag}),
    "soft": (Soft, {"kind": one_of(SoftSound.TONE.value, SoftSound.HUSH.value), "begins": flag, "volume": level}),
    "list-devices": (ListDevices, {}),
    "use-device": (UseDevice, {"device": or_none(_DEVICE)}),
    "devices": (Devices, {"devices": _devices}),
    "device-gone": (DeviceGone, {}),
    "level": (Level, {"id": _COUNT, "ms": _COUNT, "level": level}),
    "recorded": (Recorded, {"id": _COUNT, "total": _SIZE}),
    "piece": (Piece, {"id": _COUNT, "at": _SIZE, "data": _PIECE}),
    "not-recorded": (NotRecorded, {"id": _COUNT, "code": text(_NAME_MAX_CHARS)}),
}
