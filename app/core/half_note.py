"""A note that is being corrected, which the log keeps meanwhile."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HalfNote:
    """Attributes:
    uid: of its check-in; text: as typed so far, empty where all of it was taken out.
    """

    uid: bytes
    text: str
