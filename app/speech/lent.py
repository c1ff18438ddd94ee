"""Recordings that the window lent to the voice process, ready to be played in place of lines."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import Protocol

from app.core.errors import UserError
from app.core.recording import HEAD_BYTES, RATE_HZ, SoundKind, sound_kind
from app.speech import mulaw
from app.speech.sound import Rendered
from app.speech.sound_messages import Lend

_NEAR_S = 0.35
_DIP_S = 0.03


class Resample(Protocol):
    """Turns int16 mono samples of one rate into those of another."""

    def __call__(self, samples: bytes, from_hz: int, to_hz: int) -> bytes:
        """Return the samples."""


@dataclass(frozen=True, slots=True)
class _Arriving:
    text: str
    total: int
    data: bytearray


class LentSounds:
    """Takes recordings piece by piece; what is none that Lamplit plays is dropped, and its line is read aloud.

    Args: resample: to `rate_hz`, at which everything is played.
    """

    def __init__(self, resample: Resample, rate_hz: int) -> None:
        self._resample = resample
        self._rate_hz = rate_hz
        self._arriving: _Arriving | None = None
        self._lines: dict[str, bytes] = {}
        self._room = array("h")

    def take(self, piece: Lend) -> None:
        """Take the next piece; one out of turn ends the recording that it belongs to."""
        if piece.at == 0:
            self._drop(piece.text)
            self._arriving = _Arriving(piece.text, piece.total, bytearray())
        arriving = self._arriving
        if arriving is None or (piece.text, piece.total, piece.at) != (
            arriving.text,
            arriving.total,
            len(arriving.data),
        ):
            self._arriving = None
            return
        arriving.data.extend(piece.data)
        if len(arriving.data) >= arriving.total:
            self._arriving = None
            self._keep(arriving.text, bytes(arriving.data))

    def forget_lines(self) -> None:
        """Forget all lines."""
        self._lines.clear()
        self._arriving = None

    def forget_room(self) -> None:
        """Forget the quiet of a room; what plays of it fades by itself."""
        self._room = array("h")

    @property
    def room(self) -> array[int]:
        """The quiet of a room at its own rate; empty where none was lent."""
        return self._room

    def find(self, text: str) -> Rendered | None:
        """Return what is played for a text: its recording, or of a recorded line's end the part that belongs to it."""
        whole = self._lines.get(text)
        if whole is not None:
            return Rendered(whole, self._rate_hz, (), fell_back=False)
        for line, samples in tuple(self._lines.items()):  # others come meanwhile
            if line.endswith(" " + text):
                return Rendered(self._from(samples, 1 - len(text) / len(line)), self._rate_hz, (), fell_back=False)
        return None

    def _drop(self, text: str) -> None:
        self._lines.pop(text, None)
        if not text:
            self._room = array("h")

    def _keep(self, text: str, sound: bytes) -> None:
        try:
            kind = sound_kind(sound)
        except UserError:
            return
        if (kind is SoundKind.ROOM) != (not text):
            return
        samples = mulaw.decode(sound[HEAD_BYTES:])
        if kind is SoundKind.ROOM:
            self._room = samples
        else:
            self._lines[text] = self._resample(samples.tobytes(), RATE_HZ[kind], self._rate_hz)

    def _from(self, data: bytes, share: float) -> bytes:
        """Return the samples from a share of the whole on, from the softest moment near it: between two words."""
        samples = array("h", data)
        dip, near = int(_DIP_S * self._rate_hz), int(_NEAR_S * self._rate_hz)
        about = int(len(samples) * share)
        starts = range(max(0, about - near), max(1, min(len(samples) - dip, about + near)), dip)
        start = min(starts, key=lambda at: sum(map(abs, samples[at : at + dip])), default=0)
        return samples[start:].tobytes()
