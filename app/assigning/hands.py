"""core.exchange_hands over the services of this room, with the words and the library they need."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from app.assigning import cards, share
from app.assigning.intake import look, may_come_right, take_folder
from app.assigning.page_body import Consent, PageNotTaken, Shared, from_body, to_body
from app.assigning.receive import Receiving
from app.content.words import WordList
from app.core.cards import CardRead, Role
from app.core.errors import UserError
from app.core.exchange_hands import Arrived, LeftThere, OwnCard, PageToShare
from app.core.exchange_ports import ExchangeLog, KeyStore
from app.core.exercise import Exercise
from app.core.moment import Moment
from app.core.people import Contact, KeptVersion, ShareRecord, Trust
from app.core.qr import squares
from app.core.text_door import clean_line
from app.exchange.cards import NAME_MAX_CHARS
from app.exchange.fingerprint import fingerprint
from app.exchange.folder import listing, put, read_file

_MOST_REASONS = 200
"""Reasons told of one look; a folder of a whole clinic holds files for others by the hundred."""


class FileNotRead(UserError):
    """A file that can't be read, or is none."""

    def __init__(self) -> None:
        super().__init__("This file could not be read.")


class TooMuchForAPage(UserError):
    """More on a page than the other side takes."""

    def __init__(self) -> None:
        super().__init__("This is more than one page holds. Choose fewer days.")


class BadName(UserError):
    """A name that no card has."""

    def __init__(self) -> None:
        super().__init__(f"A name on a card has 1 to {NAME_MAX_CHARS} letters.")


def read_whole(path: Path) -> bytes:
    """Return a plain file's bytes, cut above the size that any file of exchange may have. Raises: FileNotRead."""
    data = read_file(path)
    if data is None:
        raise FileNotRead
    return data


class CardSide:
    """core.exchange_hands.CardHands."""

    def __init__(self, words: Callable[[], Sequence[str]]) -> None:
        """Args: words: at least 2,048, the same in every Lamplit."""
        self._words = words
        self._dice = random.SystemRandom()

    def own(self, store: KeyStore, role: Role, today: int) -> OwnCard | None:
        """Return one's own card, or None before it has a name."""
        name = store.own_name(role)
        return self._own(store, role, name, today) if name else None

    def make_own(self, store: KeyStore, role: Role, name: str, today: int) -> OwnCard:
        """Give one's own card a name, and return it. Raises: BadName."""
        cleaned = clean_line(name)
        if not 1 <= len(cleaned) <= NAME_MAX_CHARS:
            raise BadName
        made = self._own(store, role, cleaned, today)
        store.keep_own_name(role, cleaned)
        return made

    def read_file(self, path: Path) -> bytes:
        """Return a file's bytes. Raises: FileNotRead."""
        return read_whole(path)

    def look_at(self, store: KeyStore, data: bytes, wanted: Role, known: Iterable[Contact], now: Moment) -> CardRead:
        """Return what a card is to those who are known. Raises: those of cards.look_at()."""
        return cards.look_at(data, cards.own_identity(store), wanted, known, now.at_ms)

    def places(self) -> tuple[int, ...]:
        """Return which of the words are to be typed back, as places from 0, rising."""
        return cards.places_to_type(self._dice)

    def checked(self, contact: Contact, places: Sequence[int], typed: Sequence[str], how: Trust) -> Contact:
        """Return the contact with its new trust. Raises: WordsDiffer."""
        return cards.checked(contact, self._words(), places, typed, how)

    def _own(self, store: KeyStore, role: Role, name: str, today: int) -> OwnCard:
        identity = cards.own_identity(store)
        text = cards.own_card(identity, role, name, today)
        print_ = fingerprint(identity.sign_pk, identity.age_pk, self._words())
        return OwnCard(role, name, text, print_.words, print_.digits, squares(text))


class PatientSide:
    """core.exchange_hands.PatientHands."""

    def __init__(self, words: Callable[[], WordList], known: Callable[[], Mapping[str, Exercise]]) -> None:
        """Args: words: what the laws look for; known: the exercises that come with Lamplit, by id."""
        self._words = words
        self._known = known
        self._looked: tuple[Path, frozenset[tuple[str, int, int]]] | None = None

    def read_file(self, path: Path) -> bytes:
        """Return a file's bytes. Raises: FileNotRead."""
        return read_whole(path)

    def take(self, log: ExchangeLog, data: bytes, now: Moment) -> KeptVersion:
        """Keep what a file brings. Raises: those of Receiving.take()."""
        return self._receiving(log).take(data, now)

    def look_through(
        self, log: ExchangeLog, folder: Path, now: Moment, *, anew: bool, goes_on: Callable[[], bool]
    ) -> Arrived | None:
        """Take in what is new in the folder. Raises EnvironmentFault where the folder can't be read."""
        listed = listing(folder)
        if (folder, listed) == self._looked and not anew:
            return None
        paths = look(folder, log)
        receiving = self._receiving(log)
        came: list[KeptVersion] = []
        told = take_folder(paths, log, lambda data: came.append(receiving.take(data, now)), goes_on=goes_on)
        self._looked = (folder, listed) if told.whole else None
        left = tuple(LeftThere(each.name, each.refusal, may_come_right(each)) for each in told.left[:_MOST_REASONS])
        return Arrived(tuple(came), left)

    def seal(self, log: ExchangeLog, what: PageToShare, now: Moment) -> tuple[bytes, ShareRecord]:
        """Return the file for the reader alone and what is to be kept of it. Raises: TooMuchForAPage, TooBig."""
        leaving = share.prepare(
            cards.own_identity(log),
            what.reader,
            what.page,
            struck=what.struck,
            fields=what.fields,
            text_version=what.text_version,
            now=now,
            until_day=what.until_day,
        )
        try:
            from_body(to_body(Shared(leaving.shown, Consent(what.text_version, (), leaving.record.rows))))
        except PageNotTaken:
            raise TooMuchForAPage from None  # better known here than at the desk
        return leaving.data, leaving.record

    def put(self, log: ExchangeLog, folder: Path, data: bytes) -> Path:
        """Put one's own file into the folder; it is not read there as one that came. Raises EnvironmentFault."""
        log.keep_seen(frozenset({hashlib.sha256(data).digest()}))
        return put(folder, data)

    def _receiving(self, log: ExchangeLog) -> Receiving:
        return Receiving(log, cards.own_identity(log), self._words(), self._known())
