"""A check-in: what the person said about a moment. Every part may be missing; nothing has a default."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

NOTE_MAX_CHARS = 20_000


class RatingWord(StrEnum):
    """A rating in words; stored as the word, never turned into a number."""

    A_LITTLE = "a-little"
    A_LOT = "a-lot"
    TOO_MUCH = "too-much"
    NOT_SURE = "not-sure"


@dataclass(frozen=True, slots=True)
class Rating:
    """A number from 0 to 10 or a word, exactly one of them. "No rating" is None in place of a Rating.

    Source: docs/CLINICAL.md 6; a note between two people, not a measure of outcome.
    """

    number: int | None = None
    word: RatingWord | None = None

    def __post_init__(self) -> None:
        """Raise ValueError unless exactly one of number (0..10) and word is given."""
        if (self.number is None) == (self.word is None):
            raise ValueError("a rating is a number or a word, one of the two")
        if self.number is not None and not 0 <= self.number <= 10:
            raise ValueError("a rating lies between 0 and 10")


def rose(before: Rating | None, after: Rating | None) -> bool:
    """Return whether the second rating is a number two or more above the first; words never count as a rise."""
    if before is None or after is None or before.number is None or after.number is None:
        return False
    return after.number >= before.number + 2


class Place(StrEnum):
    """Where in the body. The first two are answers of the same size as any other."""

    NOWHERE = "nowhere"
    CANT_TELL = "cant-tell"
    WHOLE_BODY = "whole-body"
    HEAD = "head"
    FACE = "face"
    JAW = "jaw"
    THROAT = "throat"
    SHOULDERS = "between-shoulders"
    CHEST = "chest"
    BREATH = "breath"
    STOMACH = "stomach"
    BACK = "back"
    FOREARMS = "forearms"
    HANDS = "hands"
    FINGERS = "fingers"
    LEGS = "legs"
    FEET = "feet"


class Quality(StrEnum):
    """One word for what is there. "Not sure" is a full answer."""

    NOT_SURE = "not-sure"
    TIGHT = "tight"
    CLENCHED = "clenched"
    KNOT = "knot"
    HEAVY = "heavy"
    PRESSURE = "pressure"
    HOT = "hot"
    CLAMMY = "clammy"
    SHAKY = "shaky"
    NUMB = "numb"
    SHALLOW = "shallow"
    QUICK = "quick"
    STOPS = "stops"
    DROPPING = "dropping"
    LIGHTER = "lighter"
    LOOSER = "looser"
    LESS_SHARP = "less-sharp"


class Feeling(StrEnum):
    """Ten words, "something else" and "not sure"."""

    SHAME = "shame"
    EMBARRASSED = "embarrassed"
    AWKWARD = "awkward"
    EXPOSED = "exposed"
    NERVOUS = "nervous"
    SCARED = "scared"
    FRUSTRATED = "frustrated"
    ANGRY = "angry-at-myself"
    WORN_OUT = "worn-out"
    RELIEF = "relief"
    SOMETHING_ELSE = "something-else"
    NOT_SURE = "not-sure"


class Shape(StrEnum):
    """What became of it, where it was more than one thing; an answer like any other."""

    CAME_BACK = "loosened-and-came-back"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Sensation:
    """One place with at most one quality; `under` marks an undercurrent beneath another sensation.

    intensity: 0..10 or None.
    """

    place: Place
    quality: Quality | None = None
    intensity: int | None = None
    under: bool = False


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One check-in as it stands in the log.

    Attributes:
        uid: 16 bytes, made when the check-in was begun.
        at_ms: wall time in UTC milliseconds when it was begun; a later correction keeps it.
        tz_min: offset of local time from UTC in minutes.
        run_uid: the run of an exercise it belongs to, or None.
        shape: loosened and came back, or lighter and ashamed at once; None where it was not said.
    """

    uid: bytes
    at_ms: int
    tz_min: int
    run_uid: bytes | None = None
    before: Rating | None = None
    after: Rating | None = None
    sensations: tuple[Sensation, ...] = ()
    feeling: Feeling | None = None
    shape: Shape | None = None
    note: str | None = None
