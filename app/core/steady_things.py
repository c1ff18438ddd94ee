"""A few things of the person's own that hold still: a lamp, a cup. Named once, so that nothing has to be looked for.

How many and how long a name may be are choices of ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.struck_pattern import StruckPattern
from app.core.text_door import clean_line

MOST_THINGS = 5
THING_MAX_CHARS = 40


@dataclass(frozen=True, slots=True)
class SteadyThing:
    """One thing. uid: 16 bytes; has_work: whether work hangs on it, so that no exercise offers it."""

    uid: bytes
    name: str
    has_work: bool = False


Things = tuple[SteadyThing, ...]


def clean_name(text: str) -> str:
    """Return a name as it is kept: one line, no longer than there is room for; empty for none."""
    return clean_line(text)[:THING_MAX_CHARS].strip()


def may_stand(name: str, among: Sequence[SteadyThing]) -> bool:
    """Return whether a name can be one more: it is one, and no other thing is called so."""
    return bool(name) and name.casefold() not in {each.name.casefold() for each in among}


def offered_names(things: Sequence[SteadyThing], struck: Sequence[str], language: str) -> tuple[str, ...]:
    """Return the names that an exercise may show, in their order.

    Args: struck: what the person struck out: a thing that is called so stands on its own page alone; language: a tag.
    """
    pattern = StruckPattern(struck, language)
    return tuple(each.name for each in things if not each.has_work and not pattern.finds(each.name))
