"""What Home says before the library is open, read straight from the catalogue so that the first paint need not wait.

It is shown for a moment only; the library, which checks that the catalogue is current, is what counts.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FrontText = tuple[str, str, str, tuple[str, ...]]
"""Welcome; title and purpose of a set; titles of its exercises, in order."""


def read_front(catalogue: Path, set_id: str) -> FrontText | None:
    """Return the words for Home, or None when the catalogue does not have them."""
    try:
        library: dict[str, Any] = json.loads(catalogue.read_bytes())["library"]
        chosen = next(each for each in library["sets"] if each["id"] == set_id)
        titles = {each["id"]: str(each["title"]) for each in library["exercises"]}
        steps = tuple(titles[item["exercise"]] for item in chosen["items"])
        return str(library["phrases"]["welcome"]), str(chosen["title"]), str(chosen["purpose"]), steps
    except (OSError, ValueError, KeyError, TypeError, StopIteration):
        return None
