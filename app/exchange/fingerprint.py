"""Two keys as words and digits that two people can read to each other.

Words are caught more often than hexadecimal digits when a key was swapped; typing words back catches more than a
button that says "they match" (Dechand et al., USENIX Security 2016; Tan et al., CHI 2017).
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

WORDS = 8
DIGIT_GROUPS = 6
_WORD_BITS = 11
_GROUP = 100_000
_DOMAIN = b"lamplit fingerprint 1\0"


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Eight words (88 bits) and six groups of five digits, of the same pair of keys."""

    words: tuple[str, ...]
    digits: tuple[str, ...]


def fingerprint(sign_pk: bytes, age_pk: str, words: Sequence[str]) -> Fingerprint:
    """Return what stands for two public keys.

    Args: words: at least 2,048 different ones; the first 2,048 are used. Raises ValueError for fewer.
    """
    if len(words) < 1 << _WORD_BITS:
        raise ValueError("a fingerprint needs 2,048 words")
    digest = hashlib.sha512(_DOMAIN + sign_pk + age_pk.encode()).digest()
    number = int.from_bytes(digest[:32], "big")
    picked = tuple(words[number >> _WORD_BITS * place & (1 << _WORD_BITS) - 1] for place in range(WORDS))
    second = int.from_bytes(digest[32:], "big")
    digits = tuple(f"{second // _GROUP**place % _GROUP:05}" for place in range(DIGIT_GROUPS))
    return Fingerprint(picked, digits)


def is_typed_back(print_: Fingerprint, places: Sequence[int], typed: Sequence[str]) -> bool:
    """Return whether the words at these places (from 0) were typed, case and outer space aside."""
    return [_plain(print_.words[place]) for place in places] == [_plain(word) for word in typed]


def _plain(word: str) -> str:
    return unicodedata.normalize("NFKC", word).strip().casefold()
