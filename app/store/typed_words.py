"""What a person typed into the search, as a question to the index and one to the notes themselves.

The index knows words by the spaces between them. Where a script sets none, a whole clause is one word of it, and a word
inside is found by reading notes, newest first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_SOUTH_EAST_ASIA = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
_JAPANESE = "\u3005-\u3007\u3040-\u30ff\uff66-\uff9f"
_CHINESE = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_RUNS_ON = re.compile(f"[{_SOUTH_EAST_ASIA}{_JAPANESE}{_CHINESE}]")

# A word is looked for by its first letters: SQLite takes no pattern for LIKE beyond 50,000 bytes
_LONGEST = 1_000


@dataclass(frozen=True, slots=True)
class TypedWords:
    """Every one of them must be in a note.

    Attributes:
        begun: a search of the index for each word as the beginning of one, or None where there is no such word.
        within: patterns for LIKE, escaped by a backslash, of words that stand anywhere in a note.
    """

    begun: str | None = None
    within: tuple[str, ...] = ()


def typed_words(text: str) -> TypedWords | None:
    """Return what is searched for, or None where something was typed and no word is in it.

    Signs of the search language lose their meaning; the index folds accents and case, LIKE the case of A to Z.
    """
    words = text.encode("utf-8", "replace").decode().replace("\0", " ").replace('"', " ").split()
    said = [word for word in words if any(sign.isalnum() for sign in word)]
    if not said and text.strip():
        return None
    begun = " ".join(f'"{word}"*' for word in said if not _RUNS_ON.search(word))
    return TypedWords(begun or None, tuple(_anywhere(word) for word in said if _RUNS_ON.search(word)))


def _anywhere(word: str) -> str:
    escaped = re.sub(r"([\\%_])", r"\\\1", word[:_LONGEST])
    return f"%{escaped}%"
