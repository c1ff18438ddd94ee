"""What the page of a damaged log shows."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.backup import SalvageCounts


@dataclass(frozen=True, slots=True)
class DamagedLogProps:
    """How it stands.

    Attributes:
        asks: whether the passphrase is asked for, because nobody knows the key.
        busy: while what can be read is brought over; stopping: and is to end; done, total: how far it is.
        trouble: one calm sentence about the last try, or empty.
        counts: how much came over, once it did.
    """

    asks: bool = False
    busy: bool = False
    stopping: bool = False
    done: int = 0
    total: int = 0
    trouble: str = ""
    counts: SalvageCounts | None = None
