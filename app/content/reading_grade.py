"""How hard an English text is to read: Flesch-Kincaid grade with a simple count of syllables.

Source: Kincaid et al. 1975. For one or two sentences it is a rough figure, so it warns and does not refuse.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[A-Za-z']+")
_SENTENCE_END = re.compile(r"[.!?]+(?:\s|$)")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT_E = re.compile(r"[^aeiouyl]e$")


def grade(text: str) -> float:
    """Return the school grade of a text, 0.0 for one with no words."""
    words: list[str] = _WORD.findall(text)
    if not words:
        return 0.0
    sentences = max(1, len(_SENTENCE_END.findall(text)))
    syllables = sum(map(_syllables, words))
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


def _syllables(word: str) -> int:
    plain = word.lower().replace("'", "")
    count = len(_VOWELS.findall(plain))
    if count > 1 and _SILENT_E.search(plain):
        count -= 1
    return max(1, count)
