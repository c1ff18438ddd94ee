"""What the log knows beside its entries: the person's own words for the scale, their last session, its openings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.core.steady_things import Things

SCALE_WORD_MAX_CHARS = 60


@dataclass(frozen=True, slots=True)
class ScaleWords:
    """The person's own words at 0, 5 and 10 of the scale; an empty one stands for the word that comes with the app."""

    zero: str = ""
    five: str = ""
    ten: str = ""

    def beside(self, zero: str, five: str, ten: str) -> tuple[str, str, str]:
        """Return the words at 0, 5 and 10, with these where the person wrote none."""
        return self.zero or zero, self.five or five, self.ten or ten


@dataclass(frozen=True, slots=True)
class Openings:
    """How often the log was opened on one local day, and when last; nothing is kept of earlier days.

    Attributes:
        day: days since 1970-01-01; last_ms: the last opening in UTC milliseconds.
    """

    day: int
    count: int
    last_ms: int


@dataclass(frozen=True, slots=True)
class LogFacts:
    """Kept in the encrypted log, because each of them says something about a person.

    Attributes:
        last_session_day: the local date of the last therapy session as the person set it, in days since 1970-01-01.
        asked_ms: when a check-in was last asked for or made, or None.
        struck_words: what the person struck out, in their order; it stands in no text that is offered to them.
        things: the person's steady things, in their order.
        brought_back_ms: when an exercise that stood aside was brought back, by id, in UTC milliseconds.
        changed_ms: when an entry was last written or deleted, or None.
    """

    scale_words: ScaleWords = field(default_factory=ScaleWords)
    last_session_day: int | None = None
    openings: Openings | None = None
    changed_ms: int | None = None
    asked_ms: int | None = None
    struck_words: tuple[str, ...] = ()
    things: Things = ()
    brought_back_ms: Mapping[str, int] = field(default_factory=dict)
