"""Names for rows: 16 bytes that sort by time and never meet twice, made without a network or a machine's address."""

from __future__ import annotations

import os
from collections.abc import Callable

UID_BYTES = 16
_LATEST_MS = (1 << 48) - 1


def uid7(wall_ms: int, random_bytes: Callable[[int], bytes] = os.urandom) -> bytes:
    """Return a UUID of version 7 for this moment.

    Args: wall_ms: wall time in UTC milliseconds; a clock set before 1970 or past the year 10889 counts as that edge.
        random_bytes: returns as many random bytes as asked.
    Source: RFC 9562, section 5.7.
    """
    stamp = min(max(wall_ms, 0), _LATEST_MS).to_bytes(6, "big")
    tail = bytearray(random_bytes(UID_BYTES - len(stamp)))
    tail[0] = 0x70 | tail[0] & 0x0F
    tail[2] = 0x80 | tail[2] & 0x3F
    return stamp + bytes(tail)


def made_ms(uid: bytes) -> int:
    """Return when a uid was made, in UTC milliseconds."""
    return int.from_bytes(uid[:6], "big")
