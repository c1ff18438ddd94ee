"""Whether a passphrase stands before the log."""

from __future__ import annotations

from enum import Enum, auto


class LockState(Enum):
    """NOT_LOCKED: opens without one. CLOSED: locked, and not opened in this run of the app."""

    NOT_LOCKED = auto()
    LOCKED = auto()
    CLOSED = auto()
