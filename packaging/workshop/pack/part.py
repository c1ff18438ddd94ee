"""One part of a bundle that others made."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """Something that comes with Lamplit and was made by others.

    inside: the part that brought it; empty for one that comes by itself.
    licence: an SPDX expression. texts: what it says; empty where the part is named by its licence alone.
    purl: its name in a registry; empty for what is in none.
    holders: who has the copyright, where the texts do not say it.
    is_listed: told by a list that its wheel brings, and not by a row of ours.
    """

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    inside: str = ""
    purl: str = ""
    holders: str = ""
    is_listed: bool = False
