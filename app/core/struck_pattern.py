"""Finding a struck word in a text, with its simple endings, and what comes in its place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.core.spoken import stands_without_spaces

GAP = "…"
"""What stands for a word where nothing else could be left out; a voice is silent at it."""

MOST_WORDS = 40
WORD_MAX_CHARS = 30

_SENTENCE = re.compile(r".+?(?:[.?!\u061f]+[\"'\u201d\u2019)]*(?=\s|$)|[\u3002\uff1f\uff01]|$)\s*", re.DOTALL)
_BRACES = r"\{[^}]*\}"
_MARKS = "[\u0640\u064b-\u0652\u0670]*"
"""The Arabic stroke that lengthens a word, and signs of vowels that may be left out."""

_ENDINGS = {
    "en": "s|es|['\u2019]s|d|ed|ing|er|ers|est|ly|ness|ful",
    "de": "e|en|em|er|es|n|s|st|t|te|ten|et|ung|ungen",
    "es": "s|es|a|o|as|os|mente|amente",
    "ar": "[\u0629\u0627\u0647\u064a\u0643]|\u0627\u062a|\u0648\u0646|\u064a\u0646"
    "|\u0627\u0646|\u0647\u0627|\u0646\u0627|\u0647\u0645",
}
_ARABIC_BEFORE = "[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644|[\u0628\u0643\u0644])?"
_VOWELS = "aeiou"


class StruckPattern:
    """The words of one person, ready to be looked for in texts of one language."""

    def __init__(self, words: Sequence[str], language: str) -> None:
        """Args: words: as the person wrote them; language: a tag such as zh-CN, for the endings."""
        tongue = language.split("-")[0]
        parts = sorted((part for word in words if (part := _part(word.strip(), tongue))), key=len, reverse=True)
        self._struck = re.compile(f"(?P<kept>{_BRACES})|{'|'.join(parts)}", re.IGNORECASE) if parts else None

    def finds(self, text: str) -> bool:
        """Return whether a word stands in a text; not what stands in braces, which is filled in later."""
        return self._struck is not None and any(found["kept"] is None for found in self._struck.finditer(text))

    def falls_away(self, text: str) -> bool:
        """Return whether every sentence of a text has a word in it."""
        return all(self.finds(sentence) for sentence in _sentences(text))

    def strike(self, text: str) -> str:
        """Return the text without the sentences that have a word; where none is left, with a gap for each word."""
        if not self.finds(text) or self._struck is None:
            return text
        left = [sentence for sentence in _sentences(text) if not self.finds(sentence)]
        if left:
            return "".join(left).strip()
        return self._struck.sub(lambda found: found["kept"] or GAP, text)


def _sentences(text: str) -> list[str]:
    return _SENTENCE.findall(text) or [text]


def _part(word: str, tongue: str) -> str:
    """Return the pattern of one word: whole words only, but for scripts without spaces."""
    if not word:
        return ""
    if stands_without_spaces(word[0]):
        return re.escape(word)
    stem = r"\s+".join(_letters(piece, tongue) for piece in word.split())
    endings = _ENDINGS.get(tongue, "")
    forms = [f"{stem}(?:{endings})?" if endings else stem]
    if tongue == "en":
        forms += _english(word)
    if tongue == "es" and word[-1] in "oae":
        forms.append(f"{_letters(word[:-1], tongue)}(?:o|a|e|os|as|es|amente)")
    before = _ARABIC_BEFORE if tongue == "ar" else ""
    return rf"(?<!\w){before}(?:{'|'.join(forms)})(?!\w)"


def _english(word: str) -> list[str]:
    """Return forms in which an ending changes the word before it: hoping, tries, stopped."""
    last, before = word[-1].lower(), word[-2:-1].lower()
    stem = re.escape(word[:-1])
    if last == "e" and len(word) > 2:
        return [f"{stem}(?:ing|y)"]
    if last == "y" and before not in _VOWELS and len(word) > 2:
        return [f"{stem}i(?:es|ed|er|est|ly|ness|ful)"]
    if last.isalpha() and last not in f"{_VOWELS}wxy" and before in _VOWELS and len(word) > 2:
        return [f"{re.escape(word)}{re.escape(last)}(?:ed|ing|er|est|y)"]
    return []


def _letters(word: str, tongue: str) -> str:
    """Return a word sign for sign: any apostrophe for one, and in Arabic with or without the signs of vowels."""
    signs = ("['\u2019]" if sign in "'\u2019" else re.escape(sign) for sign in word)
    return (_MARKS if tongue == "ar" else "").join(signs) + (_MARKS if tongue == "ar" else "")
