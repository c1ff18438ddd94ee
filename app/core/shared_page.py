"""The one page that a person may show their therapist: what was used, as it was, with nothing made out of it.

Raw pairs in time order; no mean, no difference, no percent, no word of better or worse. Few points at chosen moments
say nothing of an effect, and high ratings tend to be followed by lower ones with no help at all.
Source: docs/CLINICAL.md 9; Linden 2013 on regression to the mean.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from app.core.checkin import Place, Rating, rose
from app.core.log_query import PlaceCount
from app.core.moment import Moment
from app.core.pace import Pace
from app.core.ports import LogEntry
from app.core.run import Run, RunEnd
from app.core.text_door import clean_text

_T = TypeVar("_T")

OWN_LINES = 3
OWN_LINE_MAX_CHARS = 200


class Field(StrEnum):
    """What the person can choose to show. Notes and own lines are off until chosen."""

    EXERCISES = "exercises"
    RATINGS = "ratings"
    SLOWER = "slower"
    NOT_HELPING = "not-helping"
    PLACES = "places"
    NOTES = "notes"


USUAL_FIELDS = frozenset({Field.EXERCISES, Field.RATINGS, Field.SLOWER, Field.NOT_HELPING, Field.PLACES})


@dataclass(frozen=True, slots=True)
class Pair:
    """The ratings around one run, either of them None where it was skipped."""

    before: Rating | None
    after: Rating | None

    @property
    def went_up(self) -> bool:
        """Whether the second number is two or more above the first."""
        return rose(self.before, self.after)


@dataclass(frozen=True, slots=True)
class ExerciseLine:
    """One exercise in the span.

    Attributes:
        times: runs that showed at least one line; ended: those that came to their end.
        stopped_at: the steps, from 1, where the others were left, in time order.
        slower, not_helping: presses in all, None where they are not shown.
        pairs: in time order; empty where ratings are not shown or none were given.
        aside: whether Lamplit set it aside, since the rating rose twice after it; False where ratings are not shown.
    """

    title: str
    times: int
    ended: int
    stopped_at: tuple[int, ...]
    slower: int | None
    not_helping: int | None
    pairs: tuple[Pair, ...]
    aside: bool = False


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note, with the local date of its check-in as days since 1970-01-01."""

    day: int
    text: str


@dataclass(frozen=True, slots=True)
class SharedPage:
    """The page. Days are local dates as days since 1970-01-01.

    Attributes:
        own_lines: up to three lines that the person wrote for this page.
        usual_pace: the pace that most runs ended with, or None without runs or where it is not shown.
        places: in the order of Place.
    """

    made_day: int
    first_day: int
    last_day: int
    own_lines: tuple[str, ...] = ()
    exercises: tuple[ExerciseLine, ...] = ()
    usual_pace: Pace | None = None
    places: tuple[PlaceCount, ...] = ()
    notes: tuple[NoteLine, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """Names of the lines that can be struck out, in the order in which they are read."""
        return (
            *(f"own-{number}" for number in range(len(self.own_lines))),
            *(f"exercise-{number}" for number in range(len(self.exercises))),
            *(("usual-pace",) if self.usual_pace is not None else ()),
            *(f"place-{count.place}" for count in self.places),
            *(f"note-{number}" for number in range(len(self.notes))),
        )

    def without(self, struck: Iterable[str]) -> SharedPage:
        """Return the page without these lines; nothing tells that there were any."""
        gone = frozenset(struck)
        return replace(
            self,
            own_lines=_left(self.own_lines, "own", gone),
            exercises=_left(self.exercises, "exercise", gone),
            usual_pace=None if "usual-pace" in gone else self.usual_pace,
            places=tuple(count for count in self.places if f"place-{count.place}" not in gone),
            notes=_left(self.notes, "note", gone),
        )


def summarise(
    entries: Iterable[LogEntry],
    title_of: Callable[[str], str],
    fields: frozenset[Field],
    span: tuple[int, int],
    now: Moment,
    own_lines: Sequence[str] = (),
    aside: Collection[str] = (),
) -> SharedPage:
    """Return the page of the entries whose local date lies in a span.

    Args: entries: in any order; title_of: title of an exercise id; span: first and last day, both included.
        aside: ids of exercises that Lamplit set aside.
    Raises ValueError for more than three own lines, or one of over 200 characters.
    """
    if len(own_lines) > OWN_LINES or any(len(line) > OWN_LINE_MAX_CHARS for line in own_lines):
        raise ValueError("three lines of 200 characters at most")
    first_day, last_day = span
    meant = sorted((each for each in entries if first_day <= _day(each) <= last_day), key=lambda each: each.at_ms)
    runs = [each.run for each in meant if each.run is not None and each.run.step > 0]
    return SharedPage(
        made_day=now.day,
        first_day=first_day,
        last_day=last_day,
        own_lines=tuple(own_lines),
        exercises=_exercises(meant, title_of, fields, aside) if Field.EXERCISES in fields else (),
        usual_pace=_usual_pace(runs) if Field.SLOWER in fields else None,
        places=_places(meant) if Field.PLACES in fields else (),
        notes=_notes(meant) if Field.NOTES in fields else (),
    )


def _exercises(
    entries: Sequence[LogEntry], title_of: Callable[[str], str], fields: frozenset[Field], aside: Collection[str]
) -> tuple[ExerciseLine, ...]:
    used: dict[str, list[tuple[Run, LogEntry]]] = {}
    for entry in entries:
        if entry.run is not None and entry.run.step > 0:
            used.setdefault(entry.run.exercise_id, []).append((entry.run, entry))
    told = aside if Field.RATINGS in fields else ()  # it tells of ratings
    return tuple(_exercise(title_of(each), both, fields, aside=each in told) for each, both in used.items())


def _exercise(
    title: str, both: Sequence[tuple[Run, LogEntry]], fields: frozenset[Field], *, aside: bool
) -> ExerciseLine:
    runs = [run for run, _ in both]
    pairs = [Pair(said.before, said.after) for _, entry in both if (said := entry.check_in) is not None]
    return ExerciseLine(
        title=title,
        times=len(runs),
        ended=sum(run.end is RunEnd.FINISHED for run in runs),
        stopped_at=tuple(run.step for run in runs if run.end is not RunEnd.FINISHED),
        slower=sum(run.slower for run in runs) if Field.SLOWER in fields else None,
        not_helping=sum(run.not_helping for run in runs) if Field.NOT_HELPING in fields else None,
        pairs=tuple(pair for pair in pairs if pair.before or pair.after) if Field.RATINGS in fields else (),
        aside=aside,
    )


def _usual_pace(runs: Sequence[Run]) -> Pace | None:
    counted = Counter(run.pace_end for run in runs)
    slowest_first = list(Pace)[::-1]
    return max(slowest_first, key=lambda pace: counted[pace]) if runs else None


def _places(entries: Sequence[LogEntry]) -> tuple[PlaceCount, ...]:
    counted = Counter(
        place
        for entry in entries
        if entry.check_in is not None
        for place in {sensation.place for sensation in entry.check_in.sensations}
    )
    return tuple(PlaceCount(place, counted[place]) for place in Place if counted[place])


def _notes(entries: Sequence[LogEntry]) -> tuple[NoteLine, ...]:
    texts = ((_day(entry), clean_text((entry.check_in and entry.check_in.note) or "")) for entry in entries)
    return tuple(NoteLine(day, text) for day, text in texts if text)


def _day(entry: LogEntry) -> int:
    said = entry.check_in or entry.run
    return Moment(entry.at_ms, 0 if said is None else said.tz_min).day


def _left(values: tuple[_T, ...], name: str, gone: frozenset[str]) -> tuple[_T, ...]:
    return tuple(value for number, value in enumerate(values) if f"{name}-{number}" not in gone)
