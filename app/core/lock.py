"""Whether a passphrase stands before the log, and what else opens it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class LockState(Enum):
    """NOT_LOCKED: opens without one. CLOSED: locked, and not opened in this run of the app."""

    NOT_LOCKED = auto()
    LOCKED = auto()
    CLOSED = auto()


@dataclass(frozen=True, slots=True)
class LockFacts:
    """How the log is locked.

    Attributes:
        has_code: whether a recovery code opens it too.
        memory_mib: what one try of the passphrase costs; None without one.
        weaker: whether that is less than is asked for, since the memory was not to be had when it was set.
        copies_owed: copies that the one who knew the old passphrase could still open; the next opening sees to them.
    """

    locked: bool = False
    has_code: bool = False
    memory_mib: int | None = None
    weaker: bool = False
    copies_owed: bool = False
