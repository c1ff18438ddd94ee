"""Small turns between the core's values and the columns that hold them."""

from __future__ import annotations

import hashlib

from app.core.checkin import NOTE_MAX_CHARS, Rating, RatingWord
from app.store.faults import NoteTooLong

_DAY_MS = 86_400_000
_MINUTE_MS = 60_000


def local_day(at_ms: int, tz_min: int) -> int:
    """Return the local date of a moment as days since 1970-01-01."""
    return (at_ms + tz_min * _MINUTE_MS) // _DAY_MS


def uid_hash(uid: bytes) -> bytes:
    """Return 16 bytes that stand for a deleted uid without telling when it was made."""
    return hashlib.sha256(uid).digest()[:16]


def storable_note(note: str | None) -> str | None:
    """Return the note as it goes into the file: None for an empty one, half characters replaced.

    Raises: NoteTooLong; a note is never cut.
    """
    if not note:
        return None
    if len(note) > NOTE_MAX_CHARS:
        raise NoteTooLong(NOTE_MAX_CHARS)
    return whole_characters(note)


def whole_characters(text: str) -> str:
    """Return the text with half characters replaced: a text field can hand them over, UTF-8 can't."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def rating_columns(rating: Rating | None) -> tuple[int | None, str | None]:
    """Return the number and the word as stored."""
    return (None, None) if rating is None else (rating.number, rating.word)


def rating_of(number: int | None, word: str | None) -> Rating | None:
    """Return the rating of two columns."""
    if number is None and word is None:
        return None
    return Rating(number=number, word=None if word is None else RatingWord(word))
