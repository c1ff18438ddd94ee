"""A point in wall time, together with what the clock on the wall showed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

_MINUTE_MS = 60_000
_DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Moment:
    """Wall time in UTC milliseconds, and the offset of local time from UTC in minutes."""

    at_ms: int
    tz_min: int

    @property
    def day(self) -> int:
        """Local date as days since 1970-01-01."""
        return (self.at_ms + self.tz_min * _MINUTE_MS) // _DAY_MS


WallClock = Callable[[], Moment]
"""Returns the present moment; may jump either way when the computer's clock is set."""


def wall_now() -> Moment:
    """Return the present moment of this computer."""
    local = datetime.now().astimezone()
    offset = local.utcoffset()
    return Moment(int(local.timestamp() * 1000), 0 if offset is None else int(offset.total_seconds()) // 60)
