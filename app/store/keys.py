"""The key of the log file."""

from __future__ import annotations

import os
from dataclasses import dataclass

KEY_BYTES = 32
SALT_BYTES = 16


@dataclass(frozen=True, slots=True, repr=False)
class LogKey:
    """A random key and the salt that SQLCipher writes in clear into the first 16 bytes of the file.

    It is never derived from a passphrase, so that a passphrase can change without touching the log.
    """

    key: bytes
    salt: bytes

    def __post_init__(self) -> None:
        """Raise ValueError unless key is 32 and salt 16 bytes long."""
        if len(self.key) != KEY_BYTES or len(self.salt) != SALT_BYTES:
            raise ValueError("a log key is 32 bytes and a salt of 16")

    @classmethod
    def random(cls) -> LogKey:
        """Return a new key from the system's random source."""
        return cls(os.urandom(KEY_BYTES), os.urandom(SALT_BYTES))

    @classmethod
    def from_bytes(cls, joined: bytes) -> LogKey:
        """Return the key that to_bytes gave; ValueError for another length."""
        return cls(joined[:KEY_BYTES], joined[KEY_BYTES:])

    def to_bytes(self) -> bytes:
        """Return key and salt in one, 48 bytes."""
        return self.key + self.salt

    def with_new_key(self) -> LogKey:
        """Return a fresh key over the same salt, for a file that is encrypted anew."""
        return LogKey(os.urandom(KEY_BYTES), self.salt)

    def sql_literal(self) -> str:
        """Return the key as PRAGMA key and PRAGMA rekey take it: they can't be given bound values."""
        return f"\"x'{self.to_bytes().hex()}'\""
