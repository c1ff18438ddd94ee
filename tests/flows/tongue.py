"""Finding a control by its English name, whatever language the window is in."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.core.exercise import Library
from app.ui.labels import as_label

WORDS = Path(__file__).resolve().parents[2] / "resources" / "i18n" / "lamplit_de.ts"
ENGLISH = Path(__file__).resolve().parents[2] / "exercises" / "en"
_library: dict[str, str] = {}


def learn(english: Library, shown: Library) -> None:
    """Take the texts of the exercises: those in English, and those on screen."""
    _library.clear()
    if english is not shown:
        _pair(english, shown)


def names(english: str) -> frozenset[str]:
    """Return every way in which the window may say an English text."""
    small = english[:1].lower() + english[1:]
    said = {english, _library.get(english, english)}
    said |= {QCoreApplication.translate(context, english) for context in _contexts().get(english, ())}
    said |= {as_label(QCoreApplication.translate(context, small)) for context in _contexts().get(small, ())}
    for pattern, source in _blanks():
        if (filled := pattern.fullmatch(english)) is not None:
            for context in _contexts()[source]:
                said.add(QCoreApplication.translate(context, source).format(**filled.groupdict()))
    return frozenset(said)


@cache
def _blanks() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return each string with blanks, and what such a string looks like once they are filled."""
    found = []
    for source in _contexts():
        parts = re.split(r"\{(\w+)\}", source)
        if len(parts) > 1 and sum(map(len, parts[::2])) > 8:  # not one that is nearly all blank
            names = [f"(?P<{part}>.+)" if at % 2 else re.escape(part) for at, part in enumerate(parts)]
            if len(set(parts[1::2])) == len(parts[1::2]):
                found.append((re.compile("".join(names)), source))
    return tuple(found)


@cache
def _contexts() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for context in ET.parse(WORDS).getroot().iter("context"):  # noqa: S314 - a file of our own
        for message in context.iter("message"):
            source = message.findtext("source", "")
            found[source] = (*found.get(source, ()), context.findtext("name", ""))
    return found


def _pair(english: object, shown: object) -> None:
    if isinstance(english, str) and isinstance(shown, str):
        _library.setdefault(english, shown)
    elif isinstance(english, tuple) and isinstance(shown, tuple):
        for one, other in zip(english, shown, strict=False):
            _pair(one, other)
    elif hasattr(english, "__slots__"):
        for name in english.__slots__:
            _pair(getattr(english, name), getattr(shown, name))
