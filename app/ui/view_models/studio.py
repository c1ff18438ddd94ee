"""Lines in the therapist's own voice: recorded, listened to, removed; held in memory until they are kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.core.ports import Microphone, Voice
from app.core.recording import MOST_S, ROOM_KEY, SoundKind, TakeEnd, line_key, sound_ms
from app.ui.view_models.one_sound import OneSound

ROOM = ""
"""In the place of a line, for the quiet of a room."""


class StudioVoice(Voice, Protocol):
    """A voice with a microphone beside it."""

    @property
    def microphone(self) -> Microphone:
        """What records."""


class Act(Enum):
    """What is going on."""

    IDLE = auto()
    OPENING = auto()  # the microphone is waited for
    RECORDING = auto()
    BRINGING = auto()  # the recording is made ready
    PLAYING = auto()


@dataclass(frozen=True, slots=True)
class StudioProps:
    """What the rows show.

    Attributes:
        lengths: in milliseconds, of each line that is recorded, by its key.
        key: the line that something goes on at, or about which there is trouble; None for none.
        ms, level, most_ms: of the recording that goes on: so far, how loud 0 to 1, its longest.
        no_microphone: whether none was found when it was last asked for.
    """

    lengths: Mapping[bytes, int] = field(default_factory=dict)
    key: bytes | None = None
    act: Act = Act.IDLE
    ms: int = 0
    level: float = 0.0
    most_ms: int = 0
    trouble: TakeEnd | None = None
    no_microphone: bool = False


class Studio(QObject):
    """Holds the recordings of one draft or page.

    Args:
        give_back: called when the voice is needed no more; whoever has it otherwise listens to it again.
        voice_lost: called when the voice was lost while it was lent.

    Signals:
        props_changed(StudioProps).
        changed(): the person recorded or removed something.
    """

    props_changed = Signal(object)
    changed = Signal()

    def __init__(
        self,
        voice: StudioVoice,
        give_back: Callable[[], None],
        voice_lost: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._voice = voice
        self._give_back = give_back
        self._one = OneSound(voice, give_back, voice_lost, self)
        self._one.ended.connect(self._heard)
        self._sounds: dict[bytes, bytes] = {}
        self._props = StudioProps()

    @property
    def props(self) -> StudioProps:
        """What the rows show now."""
        return self._props

    @property
    def sounds(self) -> Mapping[bytes, bytes]:
        """The recordings, by line."""
        return self._sounds

    def begin(self, sounds: Mapping[bytes, bytes]) -> None:
        """Take what was kept."""
        self.stop()
        self._sounds = dict(sounds)
        self._tell(StudioProps(no_microphone=self._props.no_microphone))

    def record(self, text: str) -> None:
        """Record a line, or end its recording."""
        if self._at(text, Act.BRINGING):
            return
        if self._at(text, Act.OPENING, Act.RECORDING):
            self._tell(replace(self._props, act=Act.BRINGING))
            self._voice.microphone.end()
            return
        self.stop()
        kind = SoundKind.LINE if text else SoundKind.ROOM
        self._tell(replace(self._props, key=key_of(text), act=Act.OPENING, most_ms=MOST_S[kind] * 1000))
        self._voice.microphone.record(kind, self)

    def listen(self, text: str) -> None:
        """Listen to a recording, or end that."""
        if self._at(text, Act.PLAYING):
            self.stop()
            return
        self.stop()
        sound = self._sounds.get(key_of(text))
        if sound is None:
            return
        self._tell(replace(self._props, key=key_of(text), act=Act.PLAYING))
        if text:
            self._one.play(text, sound)
        else:
            self._voice.rest_on(sound)

    def remove(self, text: str) -> None:
        """Remove a recording; the line is read aloud again."""
        self.stop()
        if self._sounds.pop(key_of(text), None) is not None:
            self._tell(self._props)
            self.changed.emit()

    def keep_latest(self) -> None:
        """Let go of all recordings but the one that was made last."""
        for key in tuple(self._sounds)[:-1]:
            del self._sounds[key]

    def stop(self) -> None:
        """End what goes on; a recording that is not ended is dropped."""
        act = self._props.act
        if act is Act.PLAYING:
            self._silence()
        elif act is not Act.IDLE:
            self._voice.microphone.drop()
        if self._props != StudioProps(self._props.lengths, no_microphone=self._props.no_microphone):
            self._tell(StudioProps(no_microphone=self._props.no_microphone))

    # -- of a recording ------------------------------------------------------------------------------------------------

    def take_level(self, ms: int, level: float) -> None:
        """A recording goes on."""
        if self._props.act in (Act.OPENING, Act.RECORDING):
            self._tell(replace(self._props, act=Act.RECORDING, ms=ms, level=level, no_microphone=False))

    def take_done(self, sound: bytes) -> None:
        """A recording is here."""
        key = self._props.key
        if key is not None:
            self._sounds.pop(key, None)  # the latest stands last
            self._sounds[key] = sound
        self._tell(StudioProps())
        self.changed.emit()

    def take_ended(self, end: TakeEnd) -> None:
        """There is no recording."""
        none = end is TakeEnd.NO_MICROPHONE
        self._tell(StudioProps(key=self._props.key, trouble=end, no_microphone=none))

    def _heard(self) -> None:
        self._tell(StudioProps(no_microphone=self._props.no_microphone))

    def _silence(self) -> None:
        self._voice.rest_on(None, at_once=True)
        if self._one.plays:
            self._one.stop()
        else:
            self._give_back()

    def _at(self, text: str, *acts: Act) -> bool:
        return self._props.key == key_of(text) and self._props.act in acts

    def _tell(self, props: StudioProps) -> None:
        self._props = replace(props, lengths={key: sound_ms(sound) for key, sound in self._sounds.items()})
        self.props_changed.emit(self._props)


def key_of(text: str) -> bytes:
    """Return the key of a line, or of the quiet of a room for an empty text."""
    return line_key(text) if text else ROOM_KEY
