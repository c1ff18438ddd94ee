"""Cards: one's own, one that is taken in, and how far its owner is trusted."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.core.cards import CardRead, News, Role
from app.core.errors import UserError
from app.core.exchange_ports import KeyStore
from app.core.people import Contact, Trust
from app.exchange.cards import Card, make_card, read_card, write_card
from app.exchange.fingerprint import WORDS, fingerprint, is_typed_back
from app.exchange.identity import Identity

TYPED_WORDS = 3


class OwnCard(UserError):
    """One's own card where the other's is wanted."""

    def __init__(self) -> None:
        super().__init__("This is your own card. The other person's card goes here.")


class CardOfThisSide(UserError):
    """The card of a therapist where a patient's is wanted, or the other way."""

    def __init__(self, wanted: Role) -> None:
        who = "a person you set exercises for" if wanted is Role.PATIENT else "someone who sets exercises"
        super().__init__(f"This card is not that of {who}.")


class WordsDiffer(UserError):
    """Words typed back that are not those of the card."""

    def __init__(self) -> None:
        super().__init__("These are not the words of this card. Nothing changes.")


def own_identity(store: KeyStore) -> Identity:
    """Return one's own identity, made on first use."""
    keys = store.keys()
    if keys is not None:
        return Identity(keys)
    identity = Identity.random()
    store.keep_keys(identity.keys)
    return identity


def own_card(identity: Identity, role: Role, name: str, today: int) -> str:
    """Return one's own card as the text of a file or a printed code. Raises ValueError for a name empty or too long."""
    return write_card(make_card(identity, role, name, today), identity)


def look_at(data: bytes, identity: Identity, wanted: Role, known: Iterable[Contact], now_ms: int) -> CardRead:
    """Return what a card is to those who are known; nothing of it is kept.

    Args: known: on the patient's side everyone, at the desk the person whose card is asked for, if they have one.
    Raises: OwnCard, CardOfThisSide; of app.exchange.refusals TooBig, NotOurs, MadeByNewer, CardDamaged.
    """
    card = read_card(data)
    if identity.sign_pk == card.sign_pk or identity.age_pk == card.age_pk:
        raise OwnCard
    if card.role is not wanted:
        raise CardOfThisSide(wanted)
    contact = Contact(card.name, card.sign_pk, card.age_pk, Trust.NOT_CHECKED, now_ms)
    everyone = tuple(known)
    for each in everyone:
        if (each.sign_pk, each.age_pk) == (card.sign_pk, card.age_pk):
            return CardRead(News.SAME, replace(each, name=card.name), each)
    for each in everyone:
        if _is_in_place_of(card, each):
            return CardRead(News.CHANGED_KEY, contact, each)
    return CardRead(News.NEW, contact, None)


def look_at_for_person(data: bytes, identity: Identity, present: Contact | None, now_ms: int) -> CardRead:
    """Return what a card is to one person of the desk: any other key than theirs is a changed one. Raises: look_at()'s.

    Args: present: the card that the person has at the desk.
    """
    read = look_at(data, identity, Role.PATIENT, () if present is None else (present,), now_ms)
    return replace(read, news=News.CHANGED_KEY, known=present) if present and read.news is News.NEW else read


def words_of(contact: Contact, words: Sequence[str]) -> tuple[str, ...]:
    """Return the words that stand for a card, to be read out by its owner. Raises ValueError for under 2,048 words."""
    return fingerprint(contact.sign_pk, contact.age_pk, words).words


def places_to_type(dice: random.Random) -> tuple[int, ...]:
    """Return which of the words are asked to be typed back, as places from 0, rising."""
    return tuple(sorted(dice.sample(range(WORDS), TYPED_WORDS)))


def checked(contact: Contact, words: Sequence[str], places: Sequence[int], typed: Sequence[str], how: Trust) -> Contact:
    """Return the contact with its new trust, where the words that the other read out were typed back.

    Args: places: at least one; how: READ_OUT or IN_PERSON. Raises: WordsDiffer.
    """
    if not places or not is_typed_back(fingerprint(contact.sign_pk, contact.age_pk, words), places, typed):
        raise WordsDiffer
    return replace(contact, trust=how)


def _is_in_place_of(card: Card, known: Contact) -> bool:
    """Whether a card names one who is known, under another key: never taken for theirs without a word."""
    same_name = card.name.casefold() == known.name.casefold()
    return same_name or card.sign_pk == known.sign_pk or card.age_pk == known.age_pk
