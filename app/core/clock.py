"""Pacing time: seconds that go on while the computer sleeps, so that a closed lid shows as a gap."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

Clock = Callable[[], float]
"""Returns seconds from an arbitrary start; never goes back."""


def sleep_aware_clock(platform: str = sys.platform) -> Clock:
    """Return the system clock that keeps counting through suspend.

    Linux stops CLOCK_MONOTONIC in suspend and offers CLOCK_BOOTTIME; macOS keeps counting in CLOCK_MONOTONIC but not
    in Python's own monotonic(); Windows counts through sleep by itself.
    """
    clock_id = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}.get(platform)
    number = getattr(time, clock_id, None) if clock_id else None
    if number is None:
        return time.monotonic
    return lambda: time.clock_gettime(number)
