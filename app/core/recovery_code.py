"""A recovery code as a person types it from paper."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

WORDS = 12
ASKED = 3

_BETWEEN = re.compile(r"[\W\d_]+")


def as_typed(text: str) -> tuple[str, ...]:
    """Return the words of a text, small letters; numbers before them, commas and line ends do not count."""
    return tuple(_BETWEEN.sub(" ", unicodedata.normalize("NFKC", text).casefold()).split())


def code_of(text: str) -> str | None:
    """Return the code as it was made, or None while there are not twelve words."""
    words = as_typed(text)
    return " ".join(words) if len(words) == WORDS else None


def places_to_ask(choose: Callable[[int], int]) -> tuple[int, ...]:
    """Return three different places of a code, in order, counted from 0.

    Args: choose: returns a number from 0 up to below the one it is given, by chance.
    """
    left = list(range(WORDS))
    return tuple(sorted(left.pop(choose(len(left))) for _ in range(ASKED)))
