"""Whether a signature is that of a key, for what is signed and lies open."""

from __future__ import annotations

from nacl.exceptions import CryptoError
from nacl.signing import VerifyKey


def is_signed(sign_pk: bytes, message: bytes, signature: bytes) -> bool:
    """Return whether the signature of 64 bytes is that of the key of 32 bytes over the message; False for others."""
    try:
        VerifyKey(sign_pk).verify(message, signature)
    except (CryptoError, ValueError):
        return False
    return True
