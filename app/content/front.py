"""What Home says before the library is open, read from the beginning of the catalogue so that the first paint need not
wait for the rest.

It is shown for a moment only; the library, which checks that the catalogue is current, is what counts.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.exercise import Library

FrontText = tuple[str, str, str, tuple[str, ...]]
"""Welcome; title and purpose of a set; titles of its exercises, in order."""

KEY = "front"
"""The first key of a catalogue."""

_MOST_CHARS = 16_384
_BEFORE_IT = f'"{KEY}": '


def front_of(library: Library) -> dict[str, object]:
    """Return what stands first in the catalogue of a library: the words of Home for each of its sets."""
    sets = {
        each.id: {
            "title": each.title,
            "purpose": each.purpose,
            "steps": [library.exercise(item.exercise).title for item in each.items],
        }
        for each in library.sets
    }
    return {"welcome": library.phrases.welcome, "sets": sets}


def read_front(catalogue: Path, set_id: str) -> FrontText | None:
    """Return the words for Home, or None when the catalogue does not have them."""
    try:
        with catalogue.open(encoding="utf-8") as file:
            text = file.read(_MOST_CHARS)
        front, _end = json.JSONDecoder().raw_decode(text, text.index(_BEFORE_IT) + len(_BEFORE_IT))
        chosen = front["sets"][set_id]
        return str(front["welcome"]), str(chosen["title"]), str(chosen["purpose"]), tuple(map(str, chosen["steps"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
