"""A sealed file: signed by its sender, then encrypted for one reader.

Form: `LAMPLIT-SEALED 1`, a line feed, an age file. In that: the sender's Ed25519 key (32 bytes), the signature (64),
the message as JSON in UTF-8. Signing comes first, because an age file tells nothing of its sender. The reader's key
and the number stand in what is signed, because a reader could otherwise seal it anew for someone else, or again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from nacl.exceptions import CryptoError
from nacl.signing import VerifyKey

from app.core.file_door import FileKind, NotLetIn, json_value, too_large
from app.core.uid import UID_BYTES
from app.exchange.age import encrypt, is_public_key
from app.exchange.identity import Identity
from app.exchange.refusals import (
    BadForm,
    Damaged,
    Expired,
    Forwarded,
    MadeByNewer,
    NotOurs,
    NotSignedBySender,
    OlderVersion,
    OpenedBefore,
    TooBig,
    UnknownSender,
    WrongKind,
)

_MAGIC = b"LAMPLIT-SEALED "
_VERSION = b"1"
_DOMAIN = b"lamplit sealed 1\0"
_KEY_BYTES = 32
_SIGNATURE_BYTES = 64
_MAX_SEQ = (1 << 53) - 1


class Kind(StrEnum):
    """What a sealed file holds."""

    ASSIGNMENT = "assignment"
    SHARED_PAGE = "shared-page"


@dataclass(frozen=True, slots=True)
class Message:
    """What is sealed.

    Attributes:
        series: 16 bytes that all versions of one thing share; seq: which of them, rising.
        created_ms: UTC milliseconds; last_day: local date after which it isn't opened, or None.
        body: JSON-ready.
    """

    kind: Kind
    series: bytes
    seq: int
    created_ms: int
    last_day: int | None
    body: dict[str, object]


def seal(message: Message, sender: Identity, reader_age_pk: str) -> bytes:
    """Return the file for one reader. Raises: ValueError for a key that is none, TooBig above 8 MiB."""
    if not is_public_key(reader_age_pk):
        raise ValueError("not a key to seal for")
    text = json.dumps(
        {
            "kind": message.kind.value,
            "to": reader_age_pk,
            "series": message.series.hex(),
            "seq": message.seq,
            "created_ms": message.created_ms,
            "last_day": message.last_day,
            "body": message.body,
        },
        ensure_ascii=False,
        allow_nan=False,
        sort_keys=True,
        separators=(",", ":"),
    ).encode()
    sealed = encrypt(sender.sign_pk + sender.sign(_DOMAIN + text) + text, reader_age_pk)
    data = _MAGIC + _VERSION + b"\n" + sealed
    if too_large(data, FileKind.SEALED):
        raise TooBig
    return data


@dataclass(frozen=True, slots=True)
class Opened:
    """A message, and the key that signed it."""

    message: Message
    sender_pk: bytes


def open_sealed(
    data: bytes,
    reader: Identity,
    kind: Kind,
    knows: Callable[[bytes], bool],
    last_seq: Callable[[bytes, bytes], int | None],
    today: int,
) -> Opened:
    """Return what a file holds, or raise the one refusal that fits, in a fixed order, before anything of it is used.

    Args:
        knows: whether a signing key stands on a known card.
        last_seq: the highest number taken in of (sender's key, series), or None.
        today: local date as days since 1970-01-01.
    Raises: every class of app.exchange.refusals but CardDamaged.
    """
    plain = _decrypted(data, reader)
    if len(plain) < _KEY_BYTES + _SIGNATURE_BYTES:
        raise Damaged
    sender_pk, signature = plain[:_KEY_BYTES], plain[_KEY_BYTES : _KEY_BYTES + _SIGNATURE_BYTES]
    text = plain[_KEY_BYTES + _SIGNATURE_BYTES :]
    try:
        VerifyKey(sender_pk).verify(_DOMAIN + text, signature)
    except (CryptoError, ValueError):
        raise NotSignedBySender from None
    if not knows(sender_pk):
        raise UnknownSender
    message, reader_pk = _message_of(text)
    if reader_pk != reader.age_pk:
        raise Forwarded
    if message.kind is not kind:
        raise WrongKind
    last = last_seq(sender_pk, message.series)
    if last is not None and message.seq <= last:
        raise OpenedBefore if message.seq == last else OlderVersion
    if message.last_day is not None and message.last_day < today:
        raise Expired
    return Opened(message, sender_pk)


def _decrypted(data: bytes, reader: Identity) -> bytes:
    if too_large(data, FileKind.SEALED):
        raise TooBig
    if not data.startswith(_MAGIC):
        raise NotOurs
    version, separator, sealed = data[len(_MAGIC) :].partition(b"\n")
    if version != _VERSION or not separator:
        raise MadeByNewer if separator and version.isdigit() and len(version) < 9 else NotOurs
    return reader.decrypt(sealed)


def _message_of(text: bytes) -> tuple[Message, str]:
    try:
        table = json_value(text, FileKind.SEALED)
    except NotLetIn:
        raise BadForm from None
    if not isinstance(table, dict) or set(table) != set(_FIELDS):
        raise BadForm
    values: Sequence[object] = [table[name] for name in _FIELDS]
    kind, reader_pk, series_hex, seq, created_ms, last_day, body = values
    if not (isinstance(reader_pk, str) and isinstance(series_hex, str) and isinstance(body, dict)):
        raise BadForm
    if not (_whole(seq) and _whole(created_ms) and (last_day is None or _whole(last_day))):
        raise BadForm
    try:
        series = bytes.fromhex(series_hex)
        message = Message(Kind(str(kind)), series, int(str(seq)), int(str(created_ms)), _day(last_day), body)
    except ValueError:
        raise BadForm from None
    if len(series) != UID_BYTES:
        raise BadForm
    return message, reader_pk


_FIELDS = ("kind", "to", "series", "seq", "created_ms", "last_day", "body")


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MAX_SEQ


def _day(value: object) -> int | None:
    return None if value is None else int(str(value))
