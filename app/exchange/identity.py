"""What one's keys do: sign, and open what was sealed for them."""

from __future__ import annotations

from nacl.signing import SigningKey

from app.core.people import Keys
from app.exchange import age


class Identity:
    """One's own keys at work; nothing of them shows in its repr()."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self._signing = SigningKey(keys.seed)

    @classmethod
    def random(cls) -> Identity:
        """Return a new identity from the system's source of secrets."""
        return cls(Keys(bytes(SigningKey.generate()), age.new_secret()))

    @property
    def keys(self) -> Keys:
        """Both secrets, to be kept in the encrypted log or desk."""
        return self._keys

    @property
    def sign_pk(self) -> bytes:
        """The 32 bytes that prove its signatures."""
        return bytes(self._signing.verify_key)

    @property
    def age_pk(self) -> str:
        """Whom others seal for, as age writes it."""
        return age.public_key(self._keys.age_secret)

    def sign(self, message: bytes) -> bytes:
        """Return a signature of 64 bytes."""
        return self._signing.sign(message).signature

    def decrypt(self, sealed: bytes) -> bytes:
        """Return what was sealed for this identity. Raises: ForSomeoneElse, Damaged."""
        return age.decrypt(sealed, self._keys.age_secret)
