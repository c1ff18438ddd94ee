"""Tells speech from silence, noise and tones by plain figures, without anyone listening."""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence

FRAME_MS = 20
_THIN = 8
"""Every eighth sample, of sums of eight, is enough to see the pitch of a voice."""


def envelope(samples: Sequence[int], rate_hz: int) -> list[float]:
    """Return the loudness (RMS) of each 20 ms."""
    step = rate_hz * FRAME_MS // 1000
    return [
        math.sqrt(sum(sample * sample for sample in samples[start : start + step : 4]) / (step / 4))
        for start in range(0, len(samples) - step, step)
    ]


def is_speech(samples: array[int], rate_hz: int) -> bool:
    """Return whether it is loud enough, comes and goes as syllables do, and mostly has the pitch of a voice.

    Limits: reversed speech passes, and a whisper fails.
    """
    if len(samples) < rate_hz // 5 or max(max(samples), -min(samples)) < 1500:
        return False
    levels = envelope(samples, rate_hz)
    mean = sum(levels) / len(levels)
    if mean < 200:
        return False
    spread = math.sqrt(sum((level - mean) ** 2 for level in levels) / len(levels)) / mean
    voiced, pitches = voiced_share(samples, rate_hz)
    return spread > 0.35 and voiced > 0.3 and len(pitches) > 1


def voiced_share(samples: array[int], rate_hz: int) -> tuple[float, set[int]]:
    """Return the share of loud 40 ms frames that repeat 70 to 300 times a second, and the periods met."""
    thin = [sum(samples[at : at + _THIN]) for at in range(0, len(samples) - _THIN, _THIN)]
    rate = rate_hz / _THIN
    size = int(rate * 0.04)
    lags = range(int(rate / 300), int(rate / 70) + 1)
    starts = range(0, len(thin) - size - lags[-1], size)
    energies = {start: sum(value * value for value in thin[start : start + size]) for start in starts}
    loud = [start for start, energy in energies.items() if energy > 0.1 * max(energies.values(), default=0) > 0]
    every = max(1, len(loud) // 12)
    looked_at, repeating, periods = 0, 0, set()
    for start in loud[::every]:
        looked_at += 1
        best, period = max((_likeness(thin, start, size, lag), lag) for lag in lags)
        if best > 0.5:
            repeating += 1
            periods.add(period)
    return (repeating / looked_at if looked_at else 0.0), periods


def _likeness(values: list[int], start: int, size: int, lag: int) -> float:
    here = values[start : start + size]
    there = values[start + lag : start + lag + size]
    top = sum(a * b for a, b in zip(here, there, strict=True))
    below = math.sqrt(sum(a * a for a in here) * sum(b * b for b in there))
    return top / below if below else 0.0


def likeness(one: Sequence[float], other: Sequence[float]) -> float:
    """Return how alike two courses of loudness are, -1 to 1, smoothed and shifted by up to 100 ms either way."""
    a, b = _smooth(one), _smooth(other)
    shifts = range(100 // FRAME_MS + 1)
    return max(max(correlation(a[shift:], b), correlation(a, b[shift:])) for shift in shifts)


def _smooth(values: Sequence[float], reach: int = 4) -> list[float]:
    windows = [values[max(0, at - reach) : at + reach + 1] for at in range(len(values))]
    return [sum(window) / len(window) for window in windows]


def correlation(one: Sequence[float], other: Sequence[float]) -> float:
    """Return how alike two courses are, -1 to 1, over the length of the shorter."""
    size = min(len(one), len(other))
    a, b = one[:size], other[:size]
    mean_a, mean_b = sum(a) / size, sum(b) / size
    top = sum((x - mean_a) * (y - mean_b) for x, y in zip(a, b, strict=True))
    below = math.sqrt(sum((x - mean_a) ** 2 for x in a) * sum((y - mean_b) ** 2 for y in b))
    return top / below if below else 0.0
