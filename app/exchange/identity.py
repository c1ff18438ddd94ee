"""The keys by which others know a person: one that signs, one that opens what was sealed for them."""

from __future__ import annotations

from dataclasses import dataclass, field

from nacl.signing import SigningKey

from app.exchange import age

SEED_BYTES = 32


@dataclass(frozen=True, slots=True)
class Identity:
    """Both secrets, kept in the encrypted log or desk alone.

    Attributes:
        seed: 32 bytes of the Ed25519 key; age_secret: the X25519 key as age writes it.
    """

    seed: bytes = field(repr=False)
    age_secret: str = field(repr=False)

    @classmethod
    def random(cls) -> Identity:
        """Return a new identity from the system's source of secrets."""
        return cls(bytes(SigningKey.generate()), age.new_secret())

    @property
    def sign_pk(self) -> bytes:
        """The 32 bytes that prove its signatures."""
        return bytes(SigningKey(self.seed).verify_key)

    @property
    def age_pk(self) -> str:
        """Whom others seal for, as age writes it."""
        return age.public_key(self.age_secret)

    def sign(self, message: bytes) -> bytes:
        """Return a signature of 64 bytes."""
        return SigningKey(self.seed).sign(message).signature

    def decrypt(self, sealed: bytes) -> bytes:
        """Return what was sealed for this identity. Raises: ForSomeoneElse, Damaged."""
        return age.decrypt(sealed, self.age_secret)
