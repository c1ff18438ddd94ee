"""What is done with cards and files of exchange. The pages ask for it here; every call is made on the worker thread."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.core.cards import CardRead, Role
from app.core.exchange_ports import ExchangeLog, KeyStore
from app.core.moment import Moment
from app.core.people import Contact, KeptVersion, ShareRecord, Trust
from app.core.qr import Squares
from app.core.shared_page import Field, SharedPage


@dataclass(frozen=True, slots=True)
class OwnCard:
    """One's own card.

    Attributes:
        text: the whole of a card file; code: the same as a printed code.
        words, digits: what its owner reads out, so that the other can tell it is theirs.
    """

    role: Role
    name: str
    text: str
    words: tuple[str, ...]
    digits: tuple[str, ...]
    code: Squares


class CardHands(Protocol):
    """Cards of either side."""

    def own(self, store: KeyStore, role: Role, today: int) -> OwnCard | None:
        """Return one's own card, or None before it has a name."""

    def make_own(self, store: KeyStore, role: Role, name: str, today: int) -> OwnCard:
        """Give one's own card a name, and keys where there are none, and return it. Raises UserError for a bad name."""

    def read_file(self, path: Path) -> bytes:
        """Return a small file's bytes. Raises UserError where it can't be read."""

    def look_at(self, store: KeyStore, data: bytes, wanted: Role, known: Iterable[Contact], now: Moment) -> CardRead:
        """Return what a card is to those who are known. Raises UserError with the sentence where it is refused."""

    def places(self) -> tuple[int, ...]:
        """Return which of the words are to be typed back, as places from 0, rising."""

    def checked(self, contact: Contact, places: Sequence[int], typed: Sequence[str], how: Trust) -> Contact:
        """Return the contact with its new trust. Raises UserError where these are other words."""


@dataclass(frozen=True, slots=True)
class LeftThere:
    """A file that was not taken in and lies where it was.

    Attributes:
        reason: the sentence that says why; read_again: whether the next look reads it again, for it can come right.
    """

    name: str
    reason: str
    read_again: bool = False


@dataclass(frozen=True, slots=True)
class Arrived:
    """What became of a look through the folder."""

    came: tuple[KeptVersion, ...] = ()
    left: tuple[LeftThere, ...] = ()


@dataclass(frozen=True, slots=True)
class PageToShare:
    """A page with what was chosen for it.

    Attributes:
        struck: names of lines that stay here; fields: what was chosen.
        text_version: which form of the five sentences was agreed to.
        until_day: local date until which the reader is meant to keep it, or None.
    """

    reader: Contact
    page: SharedPage
    struck: Collection[str]
    fields: frozenset[Field]
    text_version: int
    until_day: int | None = None


class PatientHands(Protocol):
    """The patient's side."""

    def read_file(self, path: Path) -> bytes:
        """Return a file's bytes. Raises UserError where it can't be read."""

    def take(self, log: ExchangeLog, data: bytes, now: Moment) -> KeptVersion:
        """Keep what a file brings; it is not taken on yet. Raises UserError with the sentence where it is refused."""

    def look_through(
        self, log: ExchangeLog, folder: Path, now: Moment, *, anew: bool, goes_on: Callable[[], bool]
    ) -> Arrived | None:
        """Take in what is new in the folder; None where nothing there has changed since the last look.

        Args: anew: look also where nothing has changed, for a card can have come. Raises EnvironmentFault where the
            folder can't be read.
        """

    def seal(self, log: ExchangeLog, what: PageToShare, now: Moment) -> tuple[bytes, ShareRecord]:
        """Return the file for the reader alone and what is to be kept of it; nothing is written yet.

        Raises UserError where more stands on the page than one file holds.
        """

    def put(self, log: ExchangeLog, folder: Path, data: bytes) -> Path:
        """Put one's own file into the folder that is looked through. Raises EnvironmentFault."""
