"""A card: who someone is to the other, as a small file or a printed code. It holds public keys and no secret."""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass

from nacl.exceptions import CryptoError
from nacl.signing import VerifyKey

from app.core.cards import Role
from app.core.file_door import FileKind, json_value, too_large
from app.core.text_door import clean_line
from app.exchange.age import is_public_key
from app.exchange.identity import Identity
from app.exchange.refusals import CardDamaged, MadeByNewer, NotOurs, TooBig

MAGIC = "LAMPLIT-CARD"
VERSION = "1"
NAME_MAX_CHARS = 60
_DOMAIN = b"lamplit card 1\0"
_SIGNATURE_BYTES = 64


@dataclass(frozen=True, slots=True)
class Card:
    """What one tells the other.

    Attributes:
        name: a pseudonym or a name, as its owner wrote it.
        sign_pk: 32 bytes; age_pk: as age writes it.
        made_day: local date as days since 1970-01-01.
    """

    role: Role
    name: str
    sign_pk: bytes
    age_pk: str
    made_day: int


def make_card(identity: Identity, role: Role, name: str, made_day: int) -> Card:
    """Return the card of an identity. Raises ValueError for a name that is empty once cleaned, or too long."""
    cleaned = clean_line(name)
    if not 1 <= len(cleaned) <= NAME_MAX_CHARS:
        raise ValueError(f"a name on a card has 1 to {NAME_MAX_CHARS} characters")
    return Card(role, cleaned, identity.sign_pk, identity.age_pk, made_day)


def write_card(card: Card, identity: Identity) -> str:
    """Return a card as one line of text: short enough for a printed code, and the whole of a card file."""
    body = json.dumps(
        [card.role.value, card.name, card.sign_pk.hex(), card.age_pk, card.made_day],
        ensure_ascii=False,
        separators=(",", ":"),
    ).encode()
    return f"{MAGIC}:{VERSION}:{_signs(identity.sign(_DOMAIN + body) + body)}"


def read_card(data: bytes) -> Card:
    """Return the card in a file or a printed code. Raises: TooBig, NotOurs, MadeByNewer, CardDamaged."""
    if too_large(data, FileKind.CARD):
        raise TooBig
    try:
        magic, version, text = data.decode("ascii").strip().split(":", 2)
    except ValueError:
        raise NotOurs from None
    if magic != MAGIC:
        raise NotOurs
    if version != VERSION:
        raise MadeByNewer if version.isdecimal() else NotOurs
    try:
        signed = base64.b32decode(text + "=" * (-len(text) % 8))
        if _signs(signed) != text:  # the last sign has bits to spare, which nothing signs
            raise CardDamaged
        return _card_of(signed[:_SIGNATURE_BYTES], signed[_SIGNATURE_BYTES:])
    except (binascii.Error, ValueError, CryptoError):
        raise CardDamaged from None


def _signs(signed: bytes) -> str:
    return base64.b32encode(signed).decode().rstrip("=")


def _card_of(signature: bytes, body: bytes) -> Card:
    fields = json_value(body, FileKind.CARD)
    if not isinstance(fields, list) or len(fields) != 5:
        raise ValueError("five fields")
    role, name, sign_hex, age_pk, made_day = fields
    if not (isinstance(name, str) and isinstance(sign_hex, str) and isinstance(age_pk, str)):
        raise ValueError("texts")
    if not isinstance(made_day, int) or isinstance(made_day, bool) or not -100_000 <= made_day <= 10_000_000:
        raise ValueError("a day")
    sign_pk = bytes.fromhex(sign_hex)
    VerifyKey(sign_pk).verify(_DOMAIN + body, signature)
    if name != clean_line(name) or not 1 <= len(name) <= NAME_MAX_CHARS or not is_public_key(age_pk):
        raise ValueError("a name and a key")
    return Card(Role(role), name, sign_pk, age_pk, made_day)
