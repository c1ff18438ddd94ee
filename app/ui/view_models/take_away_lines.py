"""Rows of what is about to leave, put into words only when they are looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol


class PreviewEntry(Protocol):
    """One entry as it leaves: a heading, and a line for each thing that leaves with it."""

    @property
    def uid(self) -> bytes:
        """What it is struck out by."""

    @property
    def day(self) -> str:
        """Its date in words."""

    @property
    def hour(self) -> str:
        """Its time of day."""

    @property
    def title(self) -> str:
        """What it is."""

    @property
    def lines(self) -> tuple[str, ...]:
        """All that is said of it."""


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One row in words: when and what it is, all that it says in one line, and the same line by line."""

    head: str
    text: str
    whole: str


@dataclass(frozen=True, slots=True)
class PreviewLines:
    """Entries, and the numbers of those that were struck out."""

    rows: Sequence[PreviewEntry] = ()
    struck: frozenset[int] = field(default_factory=frozenset)

    def line(self, number: int) -> PreviewLine:
        """Return the words of a row."""
        row = self.rows[number]
        head = " · ".join(part for part in (row.day, row.hour, row.title) if part)
        return PreviewLine(head, " · ".join(row.lines), "\n".join((head, *row.lines)))

    def leaves(self, number: int) -> bool:
        """Return whether a row leaves."""
        return number not in self.struck

    def turned(self, number: int) -> PreviewLines:
        """Return the same rows with one struck out that left, or put back that was struck out."""
        return replace(self, struck=self.struck ^ {number})

    def struck_uids(self) -> frozenset[bytes]:
        """Return what was struck out, by uid."""
        return frozenset(self.rows[number].uid for number in self.struck)
