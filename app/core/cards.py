"""What a card is to those who are known, before anything of it is kept."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.core.people import Contact


class Role(StrEnum):
    """Whose card it is."""

    PATIENT = "patient"
    THERAPIST = "therapist"


class News(StrEnum):
    """What a card is to those who are known."""

    NEW = "new"
    SAME = "same"
    CHANGED_KEY = "changed-key"


@dataclass(frozen=True, slots=True)
class CardRead:
    """A card that was read; nothing is kept yet.

    Attributes:
        contact: as it would be kept, not checked; for a card that is known, with its trust and its name of now.
        known: whom it is, or whose place it would take, or None for a new one.
    """

    news: News
    contact: Contact
    known: Contact | None
