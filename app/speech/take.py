"""From what a microphone gave to a recording: the silence around it taken off, made as loud as the others."""

from __future__ import annotations

import math
from array import array

from app.core.errors import EnvironmentFault
from app.core.recording import RATE_HZ, SoundKind, pack_sound
from app.speech import mulaw

LOUDEST = 29_000
"""The highest sample of a recorded line, about 1 dB beneath what can be played: nothing clips."""
ROOM_LEVEL = 330
"""The usual sample of a room's quiet (root of the mean square), 40 dB beneath the loudest that can be played."""

_KEY_MS = 100
"""At each end, where the press of the key that began or ended it may be heard."""
_WINDOW_MS = 10
_BEFORE_MS, _AFTER_MS = 60, 120
_FADE_MS = 6
_QUIETEST_LINE = 200
_QUIETEST_ROOM = 4
_MOST_GAIN_LINE, _MOST_GAIN_ROOM = 20.0, 8.0
_SHORTEST_LINE_MS, _SHORTEST_ROOM_MS = 150, 5_000
_OVER_FLOOR, _UNDER_PEAK = 3.0, 0.02


class TakeFault(EnvironmentFault):
    """Nothing that could be kept; `code` is "silent" or "too-short"."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def finished(kind: SoundKind, heard: array[int]) -> bytes:
    """Return int16 samples at the rate of their kind as a sound to be kept. Raises TakeFault."""
    rate_hz = RATE_HZ[kind]
    edge = rate_hz * _KEY_MS // 1000
    samples = _centred(heard[edge : len(heard) - edge])
    samples = _as_room(samples, rate_hz) if kind is SoundKind.ROOM else _as_line(samples, rate_hz)
    return pack_sound(kind, mulaw.encode(samples))


def _as_line(samples: array[int], rate_hz: int) -> array[int]:
    peak = _peak(samples)
    if peak < _QUIETEST_LINE:
        raise TakeFault("silent")
    start, end = _spoken(samples, rate_hz, peak)
    if end - start < rate_hz * _SHORTEST_LINE_MS // 1000:
        raise TakeFault("too-short")
    start = max(0, start - rate_hz * _BEFORE_MS // 1000)
    spoken = samples[start : end + rate_hz * _AFTER_MS // 1000]
    return _faded(_louder(spoken, min(_MOST_GAIN_LINE, LOUDEST / _peak(spoken))), rate_hz)


def _as_room(samples: array[int], rate_hz: int) -> array[int]:
    if len(samples) < rate_hz * _SHORTEST_ROOM_MS // 1000:
        raise TakeFault("too-short")
    peak = _peak(samples)
    if peak < _QUIETEST_ROOM:
        raise TakeFault("silent")
    level = math.sqrt(sum(sample * sample for sample in samples) / len(samples))
    return _louder(samples, min(_MOST_GAIN_ROOM, ROOM_LEVEL / max(1.0, level), LOUDEST / peak))


def _spoken(samples: array[int], rate_hz: int, peak: int) -> tuple[int, int]:
    """Return where sound that stands out of the room begins and ends."""
    window = rate_hz * _WINDOW_MS // 1000
    levels = [_peak(samples[at : at + window]) for at in range(0, len(samples), window)]
    floor = sorted(levels)[len(levels) // 10]
    threshold = min(max(floor * _OVER_FLOOR, peak * _UNDER_PEAK), peak * 0.5)
    loud = [number for number, level in enumerate(levels) if level >= threshold]
    return loud[0] * window, min(len(samples), (loud[-1] + 1) * window)


def _centred(samples: array[int]) -> array[int]:
    """Return samples around zero: the offset of a cheap microphone would click at both ends."""
    offset = round(sum(samples) / len(samples)) if samples else 0
    if not offset:
        return samples
    return array("h", [min(32_767, max(-32_768, sample - offset)) for sample in samples])


def _louder(samples: array[int], gain: float) -> array[int]:
    return array("h", [int(sample * gain) for sample in samples])


def _faded(samples: array[int], rate_hz: int) -> array[int]:
    count = min(len(samples) // 2, rate_hz * _FADE_MS // 1000)
    for index in range(count):
        samples[index] = samples[index] * index // count
        samples[-1 - index] = samples[-1 - index] * index // count
    return samples


def _peak(samples: array[int]) -> int:
    return max(max(samples), -min(samples)) if samples else 0
