"""The age file format through pyrage: encryption for one reader's X25519 key, readable by any tool that knows age.

Files sealed with a passphrase are never opened, so no file can ask for memory or time.
"""

from __future__ import annotations

import pyrage

from app.exchange.refusals import Damaged, ForSomeoneElse

_NO_KEY = "No matching keys found"


def new_secret() -> str:
    """Return a new secret key as age writes it."""
    return str(pyrage.x25519.Identity.generate())


def public_key(secret: str) -> str:
    """Return whom others seal for."""
    return str(pyrage.x25519.Identity.from_str(secret).to_public())


def is_public_key(text: str) -> bool:
    """Return whether one can seal for this."""
    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return True


def is_secret(text: str) -> bool:
    """Return whether this is a secret key as age writes it."""
    try:
        public_key(text)
    except pyrage.IdentityError:
        return False
    return True


def encrypt(plain: bytes, reader_pk: str) -> bytes:
    """Return an age file for one reader; the key is one that is_public_key() took."""
    return bytes(pyrage.encrypt(plain, [pyrage.x25519.Recipient.from_str(reader_pk)]))


def decrypt(sealed: bytes, secret: str) -> bytes:
    """Return what is in an age file. Raises: ForSomeoneElse where no key fits, Damaged."""
    try:
        return bytes(pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(secret)]))
    except pyrage.DecryptError as error:
        raise (ForSomeoneElse if str(error) == _NO_KEY else Damaged) from None
