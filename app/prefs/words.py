"""Plain words made at random: a passphrase for whoever wants none of their own, and a recovery code."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from pathlib import Path

from app.core.errors import EnvironmentFault

WORDS_IN_PASSPHRASE = 5
WORDS_IN_CODE = 12
LEAST_WORDS = 2048  # eleven bits a word: five make 55 bits, behind a slow key derivation; twelve make 132


def load_words(resources: Path, language: str = "en") -> tuple[str, ...]:
    """Return the words of a language, or the English ones where it has none of its own.

    Raises EnvironmentFault when the file is missing or has fewer than 2,048 different words.
    """
    folder = resources / "words"
    own = folder / f"{language}.txt"
    try:
        words = tuple(dict.fromkeys((own if own.is_file() else folder / "en.txt").read_text("utf-8").split()))
    except OSError as error:
        raise EnvironmentFault("the list of words cannot be read") from error
    if len(words) < LEAST_WORDS:
        raise EnvironmentFault("the list of words is too short")
    return words


def make_passphrase(words: Sequence[str]) -> str:
    """Return five words with a space between, each picked by the system's source of secrets."""
    return " ".join(secrets.choice(words) for _ in range(WORDS_IN_PASSPHRASE))


def make_code(words: Sequence[str]) -> str:
    """Return a recovery code: twelve words with a space between, 128 random bits and more."""
    return " ".join(secrets.choice(words) for _ in range(WORDS_IN_CODE))
