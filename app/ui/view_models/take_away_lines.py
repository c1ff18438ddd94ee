"""Rows of what is about to leave, put into words only when they are looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One row in words: when and what it is, and all that it says."""

    head: str
    text: str


@dataclass(frozen=True, slots=True)
class PreviewLines:
    """Rows, how each is put into words, and the numbers of those that were struck out."""

    rows: Sequence[object] = ()
    words: Callable[[int], PreviewLine] = lambda _number: PreviewLine("", "")
    struck: frozenset[int] = frozenset()

    def line(self, number: int) -> PreviewLine:
        """Return the words of a row."""
        return self.words(number)

    def leaves(self, number: int) -> bool:
        """Return whether a row leaves."""
        return number not in self.struck

    def turned(self, number: int) -> PreviewLines:
        """Return the same rows with one struck out that left, or put back that was struck out."""
        return replace(self, struck=self.struck ^ {number})
