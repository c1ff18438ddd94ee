"""The words that the laws look for, made ready to search with."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.content.schema import WordsFile
from app.core.spoken import stands_without_spaces

_NONE = re.compile(r"(?!)")
_UNSEEN = re.compile("[\u200c-\u200f\u0640\u064b-\u0652\u0670]")
"""Joiners and direction marks; the Arabic stroke that lengthens a word, and signs of vowels that may be left out."""


@dataclass(frozen=True, slots=True)
class WordList:
    """Patterns of one language; one that has no list of its own finds nothing.

    Attributes:
        instead: another wording by banned word, as it stands in the list.
        allowed: words that one exercise may use, by its id.
    """

    language: str | None
    banned: re.Pattern[str]
    instead: dict[str, str]
    allowed: dict[str, frozenset[str]]
    why: re.Pattern[str]
    shut_eyes: re.Pattern[str]
    hand: re.Pattern[str]
    grip: re.Pattern[str]
    promise: re.Pattern[str]
    inward: re.Pattern[str]

    def find_banned(self, text: str, exercise_id: str | None = None) -> tuple[tuple[str, str], ...]:
        """Return (word as written, what to write instead) for every banned word of a text."""
        may = self.allowed.get(exercise_id or "", frozenset())
        found = (match[0] for match in self.banned.finditer(visible(text)))
        return tuple((word, self._instead(word)) for word in found if word.casefold() not in may)

    def _instead(self, word: str) -> str:
        for entry, instead in self.instead.items():
            if re.fullmatch(_part(entry), word, re.IGNORECASE):
                return instead
        return "Leave it out."


def word_list(file: WordsFile | None) -> WordList:
    """Return the words of a file ready to search with; without a file, a list that finds nothing."""
    if file is None:
        return WordList(None, _NONE, {}, {}, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE)
    return WordList(
        language=file.language,
        banned=_any(entry.word for entry in file.banned),
        instead={entry.word: entry.instead for entry in file.banned},
        allowed={part.exercise: frozenset(word.casefold() for word in part.words) for part in file.allowed},
        why=_any(file.why),
        shut_eyes=_any(file.shut_eyes),
        hand=_any(file.hand),
        grip=_any(file.grip),
        promise=_any(file.promise),
        inward=_any(file.inward),
    )


def visible(text: str) -> str:
    """Return the text without signs that cannot be seen and with a plain apostrophe, so that no word hides."""
    return _UNSEEN.sub("", text).replace("\u2019", "'")


def _any(words: Iterable[str]) -> re.Pattern[str]:
    parts = "|".join(sorted((_part(word) for word in words), key=len, reverse=True))
    return re.compile(parts, re.IGNORECASE) if parts else _NONE


def _part(word: str) -> str:
    stem = r"\s+".join(re.escape(piece) for piece in word.strip("*").split())
    if stands_without_spaces(stem[:1]):
        return stem
    before = r"(?<!\w)\w*" if word.startswith("*") else r"(?<!\w)"
    after = r"[\w']*" if word.endswith("*") else r"(?!\w)"
    return f"{before}{stem}{after}"
