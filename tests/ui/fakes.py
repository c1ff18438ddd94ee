"""Stand-ins for the outermost edge: the voice that the computer has, and its clocks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.core.moment import Moment
from app.core.ports import TakeListener, VoiceListener
from app.core.recording import SoundKind, TakeEnd
from app.core.soft_sound import SoftSound

MONDAY_MS = 1_900_000_000_000


@dataclass(slots=True)
class FakeWall:
    """A wall clock that tests set."""

    at_ms: int = MONDAY_MS
    tz_min: int = 0

    def __call__(self) -> Moment:
        return Moment(self.at_ms, self.tz_min)

    def minutes(self, count: float) -> None:
        self.at_ms += int(count * 60_000)


@dataclass(slots=True)
class FakeMicrophone:
    """Hears what a test says it hears."""

    kinds: list[SoundKind] = field(default_factory=list)
    listener: TakeListener | None = None
    ends: int = 0
    drops: int = 0

    def record(self, kind: SoundKind, listener: TakeListener) -> None:
        self.kinds.append(kind)
        self.listener = listener

    def end(self) -> None:
        self.ends += 1

    def drop(self) -> None:
        self.drops += 1
        self.listener = None

    def hear(self, ms: int, level: float = 0.3) -> None:
        assert self.listener is not None
        self.listener.take_level(ms, level)

    def bring(self, sound: bytes) -> None:
        listener, self.listener = self.listener, None
        assert listener is not None
        listener.take_done(sound)

    def fail(self, end: TakeEnd) -> None:
        listener, self.listener = self.listener, None
        assert listener is not None
        listener.take_ended(end)


@dataclass(slots=True)
class RecordingVoice:
    """Keeps what it was told; says nothing by itself."""

    microphone: FakeMicrophone = field(default_factory=FakeMicrophone)
    said: list[str] = field(default_factory=list)
    rates: list[int] = field(default_factory=list)
    prefetched: list[tuple[str, int]] = field(default_factory=list)
    stops: int = 0
    chars_begun: int = 0
    closed: bool = False
    lent: dict[str, bytes] = field(default_factory=dict)
    room: bytes | None = None
    rooms: list[bytes | None] = field(default_factory=list)
    soft: list[tuple[SoftSound, bool]] = field(default_factory=list)
    cut: bool = False  # whether the quiet of a room ended at once, and not by its long fade
    listener: VoiceListener | None = None
    token: int = 0
    language: str = ""

    def set_listener(self, listener: VoiceListener | None) -> None:
        self.listener = listener

    def set_language(self, tag: str) -> None:
        self.language = tag

    def say(self, token: int, text: str, words_per_minute: int) -> None:
        self.token = token
        self.said.append(text)
        self.rates.append(words_per_minute)

    def prefetch(self, lines: Sequence[tuple[str, int]]) -> None:
        self.prefetched.extend(lines)

    def stop(self) -> int:
        self.stops += 1
        return self.chars_begun

    def lend(self, sounds: Mapping[str, bytes]) -> None:
        self.lent = dict(sounds)

    def rest_on(self, room: bytes | None, *, at_once: bool = False) -> None:
        if room is not self.room:
            self.rooms.append(room)
            self.cut = False
        self.room = room
        self.cut = self.cut or (room is None and at_once)

    def soft_sound(self, sound: SoftSound, *, begins: bool) -> None:
        self.soft.append((sound, begins))

    def close(self) -> None:
        self.closed = True

    def end_line(self, token: int | None = None) -> None:
        assert self.listener is not None
        self.listener.line_ended(self.token if token is None else token)

    def lose_engine(self) -> None:
        assert self.listener is not None
        self.listener.only_recordings()

    def get_lost(self) -> None:
        assert self.listener is not None
        self.listener.voice_lost("gone")
