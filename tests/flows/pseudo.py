"""A language that nobody speaks: two fifths longer, every vowel with an accent, so that what stays in English shows."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from app.core.errors import say_faults_in

ENGLISH = Path(__file__).resolve().parents[2] / "exercises" / "en"
LONGER = 0.4

_ACCENTED = str.maketrans("aeiouyAEIOUY", "àéîôüýÀÉÎÔÜÝ")
_FIXED = re.compile(r"\{\w+\}|\t.*$|&.")
_KEYS = re.compile(r"^(F\d+|Esc|Space|[A-Z?]|(Ctrl|Alt)\+.+)$")
_TEXTS = {
    *("title", "purpose", "sentences", "contraindications", "ending", "stores", "note", "label", "say", "not_for"),
    *("line", "wordings", "line_unpicked", "status"),
}


def pseudo(text: str) -> str:
    """Return a text in the language: accents, longer by LONGER; blanks, menu keys and names of keys stay."""
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
    path.write_text(json.dumps(kept), encoding="utf-8")
    return target


def _texts(value: object, key: str, *, everything: bool = False) -> object:
    if isinstance(value, str):
        return pseudo(value) if value and (everything or key in _TEXTS) else value
    if isinstance(value, list):
        return [_texts(each, key, everything=everything) for each in value]
    if isinstance(value, dict):
        return {name: _texts(each, name, everything=everything) for name, each in value.items()}
    return value
