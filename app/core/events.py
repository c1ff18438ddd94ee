"""What the engine tells the outside, each with the second it belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.core.exercise import Direction
from app.core.pace import Pace


class Kind(StrEnum):
    """What happened."""

    LINE = "line"  # a line came on screen and begins to be said
    REST = "rest-of-line"  # the part of a line that Slower cut off
    QUIET = "quiet"
    WAIT = "wait"  # nothing moves until the person does
    BREATH = "breath"
    COMPANION = "companion"  # a line said again during a chosen wait
    LOOK_UP = "look-up"  # a step that looks inward or thinks back reached its cap and waits
    SLOWER = "slower"
    PICKED = "picked"
    ASIDE = "aside"
    BACK = "back"  # the same step again, after an aside or a pause
    PAUSED = "paused"
    HELP = "help"  # this is one for a person: the exercise is over and Help opens
    END = "end"  # the ending, as a line
    FINISHED = "finished"
    STOPPED = "stopped"


class Aside(StrEnum):
    """A way out of the line of steps that leads back to the same step."""

    STAY = "stay"
    HOW = "how-does-this-help"
    NOT_HELPING = "not-helping"
    HELP = "help"


SPOKEN = frozenset({Kind.LINE, Kind.REST, Kind.COMPANION, Kind.LOOK_UP, Kind.END, Kind.BREATH})
"""Events whose text is read aloud."""

SILENCING = frozenset(
    {Kind.SLOWER, Kind.PICKED, Kind.ASIDE, Kind.PAUSED, Kind.HELP, Kind.STOPPED, Kind.BACK, Kind.FINISHED}
)
"""Events at which a voice that is still speaking falls silent."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event.

    Attributes:
        t_s: seconds since the exercise began, as planned, not as noticed.
        step: number of the step from 1; None where no step is meant.
        text: what stands on screen, or None.
        length_s: planned length of what begins, in seconds; None where nothing ends it but the person.
    """

    t_s: float
    kind: Kind
    pace: Pace
    step: int | None = None
    text: str | None = None
    direction: Direction | None = None
    length_s: float | None = None
    aside: Aside | None = None
