"""Two soft sounds, each with a first and a last form, made here from numbers: no recording, no file."""

from __future__ import annotations

import math
import random
from array import array
from functools import cache

from app.core.soft_sound import SoftSound

RATE_HZ = 22_050

_PEAK = 0.16
"""Far under a voice, whose peaks come near 1."""

_TONE_S, _HUSH_S = 1.3, 1.1
_ATTACK_S, _RELEASE_S = 0.04, 0.12
_TONE_HZ = {True: 330.0, False: 262.0}
"""E4 as a quiet begins and C4, the lower one, as it ends."""

_PARTIALS = ((1.0, 1.0, 2.6), (2.0, 0.22, 4.0), (3.01, 0.06, 6.0))
"""Of a tone: multiple of its pitch, loudness, and how fast it dies away."""

_HUSH_HZ = {True: 700.0, False: 450.0}


@cache
def soft_samples(sound: SoftSound, *, begins: bool) -> array[int]:
    """Return int16 mono samples at RATE_HZ; they begin and end at nothing. Raises ValueError for NONE."""
    if sound is SoftSound.TONE:
        wave = _tone(_TONE_HZ[begins])
    elif sound is SoftSound.HUSH:
        wave = _hush(_HUSH_HZ[begins])
    else:
        raise ValueError("no sound has no samples")
    loudest = max(map(abs, wave)) or 1.0
    return array("h", [round(value / loudest * _PEAK * 32_767) for value in wave])


def _tone(pitch_hz: float) -> list[float]:
    count = int(_TONE_S * RATE_HZ)
    wave = []
    for index in range(count):
        at_s = index / RATE_HZ
        value = sum(
            loud * math.exp(-fade * at_s) * math.sin(2 * math.pi * pitch_hz * multiple * at_s)
            for multiple, loud, fade in _PARTIALS
        )
        wave.append(value * _ends(at_s, _TONE_S))
    return wave


def _hush(cut_hz: float) -> list[float]:
    """Return noise without its high part, that swells and dies away like a breath."""
    source = random.Random(11)  # noqa: S311  # a texture, no secret
    share = 1.0 - math.exp(-2 * math.pi * cut_hz / RATE_HZ)
    count = int(_HUSH_S * RATE_HZ)
    low = lower = 0.0
    wave = []
    for index in range(count):
        low += share * (source.uniform(-1.0, 1.0) - low)
        lower += share * (low - lower)
        wave.append(lower * math.sin(math.pi * index / count) ** 2)
    return wave


def _ends(at_s: float, length_s: float) -> float:
    return min(1.0, at_s / _ATTACK_S, (length_s - at_s) / _RELEASE_S)
