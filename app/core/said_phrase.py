"""The phrase in a line that offers one: what stands after its colon, to the end of that sentence."""

from __future__ import annotations

import re

_PHRASE = re.compile(r"[:\uff1a]\s*(.+?[.!?\u3002\uff01\uff1f]|.+)", re.DOTALL)


def phrase_of(line: str) -> str:
    """Return the phrase, with a large first letter, or an empty text where the line has no colon."""
    found = _PHRASE.search(line)
    if found is None:
        return ""
    phrase = found[1].strip()
    return phrase[:1].upper() + phrase[1:]
