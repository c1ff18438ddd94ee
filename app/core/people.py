"""Whom one exchanges files with: how far they are trusted, what was sent, what came, what was agreed to."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from app.core.assignment import Assignment, Withdrawal
from app.core.shared_page import SharedPage

PSEUDONYM_MAX_CHARS = 60
PERSON_NOTE_MAX_CHARS = 200


class Trust(IntEnum):
    """How sure one is that a card is the other person's. Source: the three levels of Threema's documentation."""

    NOT_CHECKED = 0
    READ_OUT = 1
    IN_PERSON = 2


@dataclass(frozen=True, slots=True)
class Keys:
    """Both secrets of one's own identity; kept in the encrypted log or desk and nowhere else.

    Attributes:
        seed: 32 bytes of the Ed25519 key; age_secret: the X25519 key as age writes it.
    """

    seed: bytes = field(repr=False)
    age_secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Contact:
    """Someone whose card was taken in: a therapist on the patient's side, the patient on the desk's.

    Attributes:
        sign_pk: 32 bytes; age_pk: as age writes it; added_ms: UTC milliseconds.
    """

    name: str
    sign_pk: bytes
    age_pk: str
    trust: Trust
    added_ms: int


@dataclass(frozen=True, slots=True)
class KeptVersion:
    """One version of an assignment, on the side that received it or the one that sent it.

    Attributes:
        sign_pk: who made it; empty for a plain set file from nobody known.
        arrived_ms: when it was taken in, or sent; accepted_ms: when the person took it on, or None.
        left_ms: when the person chose not to take it on, or None.
    """

    sign_pk: bytes
    version: Assignment | Withdrawal
    arrived_ms: int
    accepted_ms: int | None = None
    left_ms: int | None = None


@dataclass(frozen=True, slots=True)
class ShareRecord:
    """The consent under which a page left or came: kept on both sides, never with the page's words.

    Attributes:
        sign_pk: whom it was for (the patient's side) or from (the desk's).
        fields: names of core.shared_page.Field; rows: how many lines the page had.
        until_day: local date until which the reader is meant to keep it, or None where none was named.
    """

    sign_pk: bytes
    at_ms: int
    first_day: int
    last_day: int
    fields: tuple[str, ...]
    rows: int
    text_version: int
    until_day: int | None = None


class Mark(StrEnum):
    """What a therapist notes at an exercise after a shared page; it becomes the next assignment."""

    KEEP = "keep"
    SLOWER = "slower"
    SWAP = "swap"
    SET_ASIDE = "set-aside"


class Fade(StrEnum):
    """The answer to the question after four weeks."""

    KEEP = "keep"
    WIDEN = "widen"
    FADE = "fade"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person in the desk's list.

    Attributes:
        uid: 16 bytes; name: a pseudonym; note: short, may be empty.
        has_card: whether their card was taken in.
        sent_ms: when the newest assignment left, or None; shared_ms: when the newest page came, or None.
    """

    uid: bytes
    name: str
    note: str
    has_card: bool
    sent_ms: int | None
    shared_ms: int | None


@dataclass(frozen=True, slots=True)
class ReceivedPage:
    """A page that a person shared, with its consent and the marks made at it.

    Attributes:
        uid: 16 bytes; marks: pairs of exercise title and mark.
    """

    uid: bytes
    page: SharedPage
    consent: ShareRecord
    marks: tuple[tuple[str, Mark], ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """All that the desk has of one person, out of their own file; newest first in each."""

    row: PersonRow
    contact: Contact | None
    sent: tuple[KeptVersion, ...]
    pages: tuple[ReceivedPage, ...]
    fades: tuple[tuple[int, Fade], ...] = ()
