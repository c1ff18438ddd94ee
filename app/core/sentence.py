"""A sentence with blanks and what stands in them, so that whoever shows it can say it in another language."""

from __future__ import annotations

import re
from collections.abc import Iterable

Blanks = tuple[tuple[str, str], ...]
"""What stands in each blank, by its name."""

_BLANK = re.compile(r"\{(\w+)\}")


def filled(sentence: str, blanks: Iterable[tuple[str, str]]) -> str:
    """Return a sentence with its blanks filled; braces that are no blank of it, and what fills one, stay as written."""
    values = dict(blanks)
    return _BLANK.sub(lambda blank: values.get(blank[1], blank[0]), sentence)
