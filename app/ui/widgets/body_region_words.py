"""Finding a place by the letters typed: from the start of its name, or of any word in it, accents and case aside."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from app.core.checkin import Place


def folded(text: str) -> str:
    """Return a text without accents, in lower case, with single spaces and a plain apostrophe."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("\u2019", "'"))
    return " ".join("".join(char for char in plain if not unicodedata.combining(char)).split())


def places_for(typed: str, words: Mapping[Place, str]) -> tuple[Place, ...]:
    """Return the places that letters may mean: names that begin so first, then names in which a word does.

    Args:
        typed: as it was typed; nothing but spaces means no place.
        words: the name of each place that can be meant, in their order.
    """
    wanted = folded(typed)
    if not wanted:
        return ()
    names = {place: folded(word) for place, word in words.items()}
    begins = [place for place, name in names.items() if name.startswith(wanted)]
    within = [place for place, name in names.items() if place not in begins and f" {wanted}" in name]
    return (*begins, *within)
