"""A language that nobody speaks: two fifths longer, every vowel with an accent, so that what stays in English shows."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from app.content.catalogue import digest
from app.content.law_texts import MAX_WORDS
from app.core.editing import MOST_LINE_CHARS, MOST_SENTENCE_CHARS, MOST_TITLE_CHARS
from app.core.errors import say_faults_in

ENGLISH = Path(__file__).resolve().parents[2] / "exercises" / "en"
LONGER = 0.4

_ACCENTED = str.maketrans("aeiouyAEIOUY", "àéîôüýÀÉÎÔÜÝ")
_FIXED = re.compile(r"\{\w+\}|\t.*$|&.")
_INSTEAD = re.compile(r'instead = ("(?:[^"\\]|\\.)*")')
_KEYS = re.compile(r"^(F\d+|Esc|Space|[A-Z?]|(Ctrl|Alt)\+.+)$")
_TEXTS = {
    *("title", "purpose", "sentences", "contraindications", "ending", "stores", "note", "label", "say", "not_for"),
    *("line", "wordings", "line_unpicked", "status"),
}
_SPOKEN = {"line", "wordings", "line_unpicked", "say", "ending"}
_MOST_CHARS = {"title": MOST_TITLE_CHARS, "label": 48, "note": 120, "status": 120}
_SAYING_WORDS = 6
"""Room in a line for the word that is picked in it."""


def pseudo(text: str, most_chars: int = MOST_SENTENCE_CHARS * 10, most_words: int = 1_000) -> str:
    """Return a text in the language: accents, longer by LONGER; blanks, menu keys and names of keys stay.

    Args: most_chars, most_words: what a text in any language may have by the laws; no translation is longer.
    """
    if _KEYS.match(text) or not any(map(str.isalpha, text)):
        return text
    kept = _FIXED.split(text)
    fixed = _FIXED.findall(text)
    body = "".join(part.translate(_ACCENTED) + (fixed[at] if at < len(fixed) else "") for at, part in enumerate(kept))
    head, tab, tail = body.partition("\t")
    words = head.split()
    more: list[str] = []
    while sum(map(len, more)) + len(more) < LONGER * len(text):
        more.append("ñ" * max(2, len(words[len(more) % len(words)]) // 2))
        if len(words) + len(more) > most_words or len(" ".join((body, *more))) > most_chars:
            more.pop()
            break
    return " ".join((head, *more)) + tab + tail


class PseudoTranslator(QTranslator):
    """Answers for every string; put it on with `with`."""

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        """Return the words of a string."""
        return pseudo(source)

    def isEmpty(self) -> bool:  # noqa: N802
        """False, or Qt would not ask."""
        return False

    def __enter__(self) -> PseudoTranslator:
        QCoreApplication.installTranslator(self)
        say_faults_in(pseudo)
        return self

    def __exit__(self, *_: object) -> None:
        say_faults_in()
        QCoreApplication.removeTranslator(self)


def pseudo_exercises(target: Path) -> Path:
    """Write the exercises in the language into a folder, as the English ones, and return that folder."""
    shutil.copytree(ENGLISH, target / "en")
    path = target / "en" / "catalogue.json"
    kept = json.loads(path.read_text(encoding="utf-8"))
    library = kept["library"]
    library["phrases"] = {name: _texts(value, name, everything=True) for name, value in library["phrases"].items()}
    library["exercises"] = [_texts(one, "") for one in library["exercises"]]
    library["sets"] = [_texts(one, "") for one in library["sets"]]
    banned = target / "en" / "banned.toml"
    banned.write_text(_INSTEAD.sub(_instead, banned.read_text(encoding="utf-8")), encoding="utf-8")
    kept["made_from"] = digest(target / "en")
    path.write_text(json.dumps(kept), encoding="utf-8")
    return target


def _texts(value: object, key: str, *, everything: bool = False) -> object:
    if isinstance(value, str):
        if everything:
            return pseudo(value) if value else value
        return _text(value, key) if value and key in _TEXTS else value
    if isinstance(value, list):
        return [_texts(each, key, everything=everything) for each in value]
    if isinstance(value, dict):
        return {name: _texts(each, name, everything=everything) for name, each in value.items()}
    return value


def _instead(found: re.Match[str]) -> str:
    return f"instead = {json.dumps(pseudo(json.loads(found[1])), ensure_ascii=False)}"


def _text(value: str, key: str) -> str:
    saying = _SAYING_WORDS if "{pick}" in value else 0
    words = MAX_WORDS - saying if key in _SPOKEN else 1_000
    chars = MOST_LINE_CHARS if key in _SPOKEN else MOST_SENTENCE_CHARS
    return pseudo(value, _MOST_CHARS.get(key, chars), words)
