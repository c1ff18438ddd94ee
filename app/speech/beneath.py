"""A room's quiet as a loop without a seam, faded in and out."""

from __future__ import annotations

import math
from array import array
from collections.abc import Generator

FADE_IN_S = 1.5
FADE_OUT_S = 0.7
AT_ONCE_S = 0.03
"""The fade where a person asked for silence: short, and no click."""
_CROSS_S = 2.0
_CROSS_SHARE = 0.25


def seamless(samples: array[int], rate_hz: int) -> array[int]:
    """Return a loop: its beginning is mixed with what comes after its end, so that the last sample leads to the first.

    At equal power, as noise of two moments adds up: half way neither louder nor softer.
    """
    cross = min(int(rate_hz * _CROSS_S), int(len(samples) * _CROSS_SHARE))
    body, after = samples[: len(samples) - cross], samples[len(samples) - cross :]
    for index in range(cross):
        angle = math.pi / 2 * index / cross
        mixed = body[index] * math.sin(angle) + after[index] * math.cos(angle)
        body[index] = min(32_767, max(-32_768, round(mixed)))
    return body


class QuietLoop:
    """Hands out a loop for ever, from nothing to `volume` and, once it is told to end, back to nothing."""

    def __init__(self, loop: array[int], rate_hz: int, volume: float) -> None:
        self._loop = loop
        self._volume = volume
        self._in = 1 / max(1, int(FADE_IN_S * rate_hz))
        self._rate_hz = rate_hz
        self._out = 0.0
        self._at = 0
        self._gain = 0.0
        self.ending = False
        self.over = False

    def end(self, fade_s: float) -> None:
        """Go back to nothing within `fade_s` seconds; a fade that goes on already only becomes shorter."""
        self._out = max(self._out, 1 / max(1, int(fade_s * self._rate_hz)))
        self.ending = True

    def frames(self) -> Generator[bytes, int, None]:
        """Return a started generator: send it a count of frames, get int16 bytes, none when it is over."""
        generator = self._frames()
        next(generator)
        return generator

    def take(self, count: int) -> array[int]:
        """Return the next samples, fewer where it ends."""
        taken = array("h")
        while len(taken) < count and not self.over:
            piece = self._loop[self._at : self._at + count - len(taken)]
            self._at = (self._at + len(piece)) % len(self._loop)
            taken += self._scaled(piece)
        return taken

    def _frames(self) -> Generator[bytes, int, None]:
        wanted = yield b""
        while True:
            wanted = yield self.take(wanted).tobytes()

    def _scaled(self, piece: array[int]) -> array[int]:
        if self._gain >= 1.0 and not self.ending:
            return array("h", [int(sample * self._volume) for sample in piece])
        scaled = array("h")
        for sample in piece:
            self._gain = self._gain - self._out if self.ending else min(1.0, self._gain + self._in)
            if self._gain <= 0.0:
                self.over = True
                break
            scaled.append(int(sample * self._volume * self._gain))
        return scaled
