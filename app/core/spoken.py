"""How many words a text has to be said, in any script, and when each is said."""

from __future__ import annotations

from typing import NamedTuple

CHARACTERS_PER_WORD = 2
"""A script without spaces has about so many characters to a word."""


class SpokenWord(NamedTuple):
    """A word of a line: when it begins, in ms from the line's first sound, and where it stands in the given text."""

    at_ms: int
    start: int
    end: int


def spoken_words(text: str) -> int:
    """Return the number of words: what stands between spaces, and two Chinese or Japanese characters for one word."""
    if text.isascii():
        return len(text.split())
    characters = sum(map(stands_without_spaces, text))
    if not characters:
        return len(text.split())
    rest = "".join(" " if stands_without_spaces(character) else character for character in text)
    others = sum(any(map(str.isalnum, word)) for word in rest.split())
    return others + -(-characters // CHARACTERS_PER_WORD)


def stands_without_spaces(character: str) -> bool:
    """Return whether a character is of a script that puts no spaces between words."""
    return "\u3040" <= character <= "\u30ff" or "\u3400" <= character <= "\u9fff" or "\uf900" <= character <= "\ufaff"
