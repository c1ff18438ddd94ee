"""Sound of a line in memory, and the check it passes before anyone hears it."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import Protocol

from app.core.errors import EnvironmentFault
from app.core.ports import VoiceChoice
from app.core.spoken import spoken_words
from app.speech.protocol import WordTime

_TAIL_MS = 60
_QUIET_LEVEL = 150
_LEAST_PEAK = 300
_LETTERS_PER_WORD = 5.0


class RenderFault(EnvironmentFault):
    """A text could not be turned into sound; the message is a short code."""


@dataclass(frozen=True, slots=True)
class Raw:
    """What an engine returned: int16 mono samples as bytes and word times."""

    samples: bytes
    rate_hz: int
    words: tuple[WordTime, ...]


@dataclass(frozen=True, slots=True)
class Rendered:
    """Sound fit to be played: int16 mono samples as bytes, about 60 ms of quiet after the last of it.

    `fell_back`: the wanted voice is not here.
    """

    samples: bytes
    rate_hz: int
    words: tuple[WordTime, ...]
    fell_back: bool

    @property
    def length_ms(self) -> int:
        """Length in whole milliseconds."""
        return len(self.samples) // 2 * 1000 // self.rate_hz


class Source(Protocol):
    """An engine that renders."""

    @property
    def engine(self) -> str:
        """Its name."""

    @property
    def version(self) -> str:
        """Its version, empty when it tells none."""

    def voices(self) -> tuple[VoiceChoice, ...]:
        """Return what it can speak with."""

    def use_voice(self, voice: str) -> bool:
        """Choose a voice; False when it is not here."""

    def render(self, text: str, rate: int, pitch: int, gap: int = 0) -> Raw:
        """Return sound; gap: hundredths of a second more between words. Raises RenderFault or RuntimeError."""


def checked(raw: Raw, text: str, rate: int, *, fell_back: bool, gap: int = 0) -> Rendered:
    """Return the sound with its long tail cut. Raises RenderFault when it is empty, silent or of no likely length."""
    samples = array("h", raw.samples[: len(raw.samples) // 2 * 2])
    if not samples or raw.rate_hz <= 0:
        raise RenderFault("empty")
    if max(max(samples), -min(samples)) <= _LEAST_PEAK:
        raise RenderFault("silent")
    trimmed = samples[: _sound_end(samples) + raw.rate_hz * _TAIL_MS // 1000]
    length_s = len(trimmed) / raw.rate_hz
    shortest_s, longest_s = likely_length_s(text, rate)
    longest_s += spoken_words(text) * gap / 100.0
    if not shortest_s <= length_s <= longest_s:
        raise RenderFault("length")
    return Rendered(trimmed.tobytes(), raw.rate_hz, raw.words, fell_back)


def likely_length_s(text: str, rate: int) -> tuple[float, float]:
    """Return the shortest and longest time, in seconds, that saying the text at `rate` words a minute may take.

    Wide on purpose: it is there to catch cut, endless and spelled-out speech, not to judge a voice.
    """
    letters = sum(char.isalnum() for char in text)
    words = max(spoken_words(text), letters / _LETTERS_PER_WORD)
    steady_s = words * 60.0 / max(80, rate)
    return 0.3 * steady_s, 2.2 * steady_s + 2.0


def _sound_end(samples: array[int]) -> int:
    """Return the index after the last sample that is not quiet, to the nearest 128."""
    step = 128
    for start in range((len(samples) - 1) // step * step, -1, -step):
        piece = samples[start : start + step]
        if max(piece) > _QUIET_LEVEL or min(piece) < -_QUIET_LEVEL:
            return start + len(piece)
    return len(samples)
