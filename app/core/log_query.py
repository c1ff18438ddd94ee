"""Which part of the log is meant: a span of days, an exercise, a place, a quality, words of a note, or all of it."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.checkin import Place, Quality


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Every part that is given must hold; nothing given means all.

    Attributes:
        first_day, last_day: local dates as days since 1970-01-01, both included; a day is that of the check-in's own
            offset, or of the run's where there is no check-in.
        place, quality: a kept sensation has them; both given means one and the same sensation.
        words: the note has each of them as the beginning of a word, accents and case folded; anywhere, where a script
            sets no spaces between words.
        paired: only check-ins with a rating before and one after.
    """

    first_day: int | None = None
    last_day: int | None = None
    exercise_id: str | None = None
    place: Place | None = None
    quality: Quality | None = None
    words: str = ""
    paired: bool = False


EVERYTHING = LogFilter()


@dataclass(frozen=True, slots=True)
class PlaceCount:
    """In how many check-ins a place was named; a check-in that names it twice counts once."""

    place: Place
    check_ins: int


@dataclass(frozen=True, slots=True)
class LogContents:
    """What is in a log, told before it is put in place of another; times in UTC milliseconds, None in an empty log."""

    check_ins: int
    runs: int
    notes: int
    first_ms: int | None
    last_ms: int | None


@dataclass(frozen=True, slots=True)
class Added:
    """What became of entries that were brought in.

    Attributes:
        doubles: uids that were there already, left as they stand.
        deleted_before: uids that were deleted here once, and were not brought back.
    """

    added: int
    doubles: tuple[bytes, ...]
    deleted_before: tuple[bytes, ...]
