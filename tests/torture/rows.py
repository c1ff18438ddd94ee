"""What the torture tells: a line a row, with counts."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field

FAULT_WIDTH = 58


class NotHere(Exception):
    """A row can't be tried on this machine; the message says what was missing."""


@dataclass(frozen=True, slots=True)
class Share:
    """One of the equal parts of a row: how many to try, and what tells its dice from those of the others."""

    count: int
    number: int
    short: bool


@dataclass(slots=True)
class Tried:
    """What came of it.

    Attributes:
        lost: of what was acknowledged, how many are gone; damaged: how many times something is half there or unsound.
        other: what else must be 0, by its name, such as "accepted".
        told: figures for reading, by name; summed over the parts.
        wrong: what went wrong first, in words.
    """

    tried: int = 0
    lost: int = 0
    damaged: int = 0
    other: dict[str, int] = field(default_factory=dict)
    told: dict[str, float] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    skipped: str = ""

    def must_be_none(self, name: str, count: int = 0) -> None:
        """Count something that must not happen; with 0, only name it."""
        self.other[name] = self.other.get(name, 0) + count

    def blame(self, words: object) -> None:
        """Keep the first few things that went wrong."""
        if len(self.wrong) < 3:
            self.wrong.append(" ".join(str(words).split())[:300])

    def add(self, more: Tried) -> None:
        """Add another part."""
        self.tried += more.tried
        self.lost += more.lost
        self.damaged += more.damaged
        for name, count in more.other.items():
            self.must_be_none(name, count)
        for name, figure in more.told.items():
            largest = name.startswith("most")
            before = self.told.get(name, 0)
            self.told[name] = max(before, figure) if largest else before + figure
        self.wrong.extend(more.wrong)
        self.skipped = self.skipped or more.skipped

    @property
    def passed(self) -> bool:
        """Whether everything that must be 0 is, and something was tried."""
        return self.tried > 0 and not (self.lost or self.damaged or any(self.other.values()) or self.wrong)


def to_json(tried: Tried) -> str:
    """Return a part for the process that adds them up."""
    return json.dumps(asdict(tried))


def from_json(text: str) -> Tried:
    """Return what to_json() gave."""
    return Tried(**json.loads(text))


def heading_line() -> str:
    """Return the line above the table."""
    return f"{'fault':<{FAULT_WIDTH}} {'tried':>9} {'lost':>6} {'damaged':>8}"


def row_line(fault: str, tried: Tried, took_s: float) -> str:
    """Return a row."""
    if tried.skipped:
        return f"{fault:<{FAULT_WIDTH}} {'skipped':>9}                  {tried.skipped}"
    more = [*_named(tried.other), *_named(tried.told), f"{took_s:.0f} s"]
    line = f"{fault:<{FAULT_WIDTH}} {tried.tried:>9,} {tried.lost:>6,} {tried.damaged:>8,}   {', '.join(more)}"
    return line if tried.passed else line + "   NO"


def _named(figures: dict[str, int] | dict[str, float]) -> Iterable[str]:
    return (f"{figure:,.0f} {name}" for name, figure in figures.items())


def closing_line(every: Iterable[Tried], took_s: float) -> str:
    """Return `N passed, N failed`."""
    rows = list(every)
    skipped = sum(bool(row.skipped) for row in rows)
    passed = sum(row.passed for row in rows if not row.skipped)
    failed = len(rows) - skipped - passed
    return f"{passed} passed, {failed} failed{f', {skipped} skipped' if skipped else ''} in {took_s:.0f} s"
