"""Every text of the shipped exercises that may be read aloud, taken from the files themselves."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

EXERCISES = Path(__file__).resolve().parents[2] / "exercises"
_SPOKEN = frozenset({"line", "wordings", "line_unpicked", "ending", "purpose"})
_PLACE = re.compile(r"\{\w+\}")


def spoken_texts(folder: Path = EXERCISES / "en") -> list[str]:
    """Return each text once, in order, with a stand-in for what a person picks."""
    texts: dict[str, None] = {}
    for path in sorted(folder.rglob("*.toml")):
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        for text in _strings(content, everything=path.name == "phrases.toml"):
            texts[filled(text)] = None
    return list(texts)


def filled(text: str) -> str:
    """Return the text with a stand-in for what a person picks."""
    return _PLACE.sub("the table", text)


def _strings(value: object, everything: bool) -> Iterator[str]:
    if isinstance(value, str):
        if everything:
            yield value
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item, everything)
    elif isinstance(value, dict):
        for name, item in value.items():
            if name not in {"kind", "language", "id"}:
                yield from _strings(item, everything or name in _SPOKEN)
