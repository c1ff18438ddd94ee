"""Mu-law, one byte a sample (ITU-T G.711): no state between samples, and no byte that is none."""

from __future__ import annotations

import sys
from array import array
from functools import cache

_BIAS = 132
_CLIP = 32_635


def encode(samples: array[int]) -> bytes:
    """Return int16 samples as mu-law bytes."""
    return bytes(map(_encoding().__getitem__, array("H", samples.tobytes())))


def decode(coded: bytes) -> array[int]:
    """Return mu-law bytes as int16 samples. A minute takes some milliseconds: it is all in C."""
    low, high = _decoding()
    mixed = bytearray(2 * len(coded))
    mixed[0::2] = coded.translate(low)
    mixed[1::2] = coded.translate(high)
    samples = array("h", bytes(mixed))
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


@cache
def _decoding() -> tuple[bytes, bytes]:
    values = [_decoded(code) & 0xFFFF for code in range(256)]
    return bytes(value & 0xFF for value in values), bytes(value >> 8 for value in values)


@cache
def _encoding() -> bytes:
    """One byte for each of the 65,536 samples, by its bits read as a number without sign."""
    upper = bytes(map(_encoded, range(32_768)))
    return upper + bytes(map(_encoded, range(-32_768, 0)))


def _decoded(code: int) -> int:
    code = ~code & 0xFF
    level = (((code & 0x0F) << 3) + _BIAS << (code >> 4 & 7)) - _BIAS
    return -level if code & 0x80 else level


def _encoded(sample: int) -> int:
    sign = 0x80 if sample < 0 else 0
    level = min(abs(sample), _CLIP) + _BIAS
    exponent = max(0, level.bit_length() - 8)
    return ~(sign | exponent << 4 | level >> exponent + 3 & 0x0F) & 0xFF
