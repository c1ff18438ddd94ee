"""The samples of one line on their way to the device."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Generator

_FADE_MS = 6


class Tape:
    """Hands out samples at the device's pace; a stop fades what is left to nothing.

    `begun` is set with the first samples, `done` after the last ones or the fade; both when it was stopped before.
    """

    def __init__(self, line_id: int, samples: bytes, rate_hz: int, volume: float) -> None:
        self.id = line_id
        self.begun = threading.Event()
        self.done = threading.Event()
        self.stopping = False
        self._samples = array("h", samples)
        self._rate_hz = rate_hz
        self._volume = volume
        self._at = 0

    def stop(self) -> None:
        """Ask for the fade; it begins with the next samples that the device wants."""
        self.stopping = True

    @property
    def played_ms(self) -> float:
        """How much has been handed out, in milliseconds."""
        return self._at * 1000.0 / self._rate_hz

    def frames(self) -> Generator[bytes, int, None]:
        """Return a started generator: send it a count of frames, get int16 bytes, none when all is over."""
        generator = self._frames()
        next(generator)
        return generator

    def _frames(self) -> Generator[bytes, int, None]:
        wanted = yield b""
        while not self.stopping and self._at < len(self._samples):
            piece = self._samples[self._at : self._at + wanted]
            self._at += len(piece)
            self.begun.set()
            wanted = yield _scaled(piece, self._volume)
        if self.stopping and self._at:
            fade = min(wanted, self._rate_hz * _FADE_MS // 1000, len(self._samples) - self._at)
            last = self._samples[self._at : self._at + fade]
            wanted = yield _faded(last, self._volume)
        self.begun.set()
        self.done.set()
        while True:
            yield b""


def _scaled(piece: array[int], volume: float) -> bytes:
    if volume >= 1.0:
        return piece.tobytes()
    return array("h", [int(sample * volume) for sample in piece]).tobytes()


def _faded(piece: array[int], volume: float) -> bytes:
    count = max(1, len(piece))
    return array("h", [int(sample * volume * (count - index) / count) for index, sample in enumerate(piece)]).tobytes()
