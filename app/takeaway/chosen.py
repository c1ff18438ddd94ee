"""What of the log leaves: the entries meant, less what was struck out and the parts that stay here.

Preview and every form of file are made from one `TakeAway`, so a file holds what the preview showed and nothing else.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from app.core.log_facts import ScaleWords
from app.core.moment import Moment
from app.core.ports import LogEntry
from app.core.steady_things import Things
from app.takeaway.log_file import in_order, uid_of
from app.takeaway.words import ENGLISH, Words


@dataclass(frozen=True, slots=True)
class Parts:
    """Which parts of an entry leave; the day, and the run of an exercise, always do.

    Attributes:
        ratings: numbers and words of the scale, intensities too; feelings: the feeling, and what became of it.
    """

    notes: bool = False
    ratings: bool = True
    places: bool = True
    feelings: bool = True


@dataclass(frozen=True, slots=True)
class SensationRow:
    """A sensation in words; intensity is a number as text, all empty where not said."""

    place: str
    quality: str
    intensity: str
    under: bool


@dataclass(frozen=True, slots=True)
class Row:
    """An entry in words; a text is empty where nothing was said.

    Attributes:
        uid: 16 bytes that stand for the entry: strike it out by this.
        exercise, ended, pace, in_set: of the run; slower, not_helping: presses, 0 without a run.
    """

    uid: bytes
    moment: Moment
    exercise: str
    ended: str
    pace: str
    in_set: str
    slower: int
    not_helping: int
    before: str
    after: str
    sensations: tuple[SensationRow, ...]
    feeling: str
    shape: str
    note: str


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """What the preview shows of one entry: a heading, and a line for each thing that leaves with it."""

    uid: bytes
    day: str
    hour: str
    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TakeAway:
    """What leaves. entries: oldest first, without the parts that stay; rows: the same in words."""

    entries: tuple[LogEntry, ...]
    rows: tuple[Row, ...]
    scale_words: ScaleWords
    words: Words
    things: Things = ()

    @property
    def preview(self) -> tuple[PreviewRow, ...]:
        """Every entry with all the words that leave."""
        return tuple(_preview(row, self.words) for row in self.rows)

    @property
    def scale_line(self) -> str:
        """The person's own words for the scale as one sentence, empty where there are none: they leave too."""
        own, words = self.scale_words, self.words
        if own == ScaleWords():
            return ""
        return words.scale_words.format(
            zero=own.zero or words.scale_zero, five=own.five or words.scale_five, ten=own.ten or words.scale_ten
        )

    @property
    def things_line(self) -> str:
        """The names of the person's steady things as one sentence, empty for none; they leave in JSON alone."""
        names = "; ".join(each.name for each in self.things)
        return self.words.things.format(names=names) if names else ""


def prepare(
    entries: Sequence[LogEntry],
    struck: Collection[bytes] = frozenset(),
    parts: Parts = Parts(),
    words: Words = ENGLISH,
    scale_words: ScaleWords = ScaleWords(),  # noqa: B008 (frozen)
    things: Things = (),
) -> TakeAway:
    """Return what leaves.

    Args: struck: uids of the entries that stay, as in Row.uid. scale_words: leave only where ratings do.
        things: leave only where notes do, since they are the person's own words too.
    """
    kept = tuple(_with(entry, parts) for entry in in_order(entries) if uid_of(entry) not in struck)
    rows = tuple(_row(entry, words) for entry in kept)
    return TakeAway(kept, rows, scale_words if parts.ratings else ScaleWords(), words, things if parts.notes else ())


def _with(entry: LogEntry, parts: Parts) -> LogEntry:
    said = entry.check_in
    if said is None:
        return entry
    if not parts.notes:
        said = replace(said, note=None)
    if not parts.feelings:
        said = replace(said, feeling=None, shape=None)
    if not parts.places:
        said = replace(said, sensations=())
    if not parts.ratings:
        bare = tuple(replace(each, intensity=None) for each in said.sensations)
        said = replace(said, before=None, after=None, sensations=bare)
    return replace(entry, check_in=said)


def _row(entry: LogEntry, words: Words) -> Row:
    said, run = entry.check_in, entry.run
    tz_min = said.tz_min if said is not None else run.tz_min if run is not None else 0
    return Row(
        uid=uid_of(entry),
        moment=Moment(entry.at_ms, tz_min),
        exercise="" if run is None else words.exercise(run.exercise_id),
        ended="" if run is None else words.reached(run),
        pace="" if run is None else words.pace(run),
        in_set="" if run is None or run.set_id is None else words.exercise(run.set_id),
        slower=0 if run is None else run.slower,
        not_helping=0 if run is None else run.not_helping,
        before="" if said is None else words.rating(said.before),
        after="" if said is None else words.rating(said.after),
        sensations=()
        if said is None
        else tuple(
            SensationRow(
                words.places[each.place],
                "" if each.quality is None else words.qualities[each.quality],
                "" if each.intensity is None else str(each.intensity),
                each.under,
            )
            for each in said.sensations
        ),
        feeling="" if said is None or said.feeling is None else words.feelings[said.feeling],
        shape="" if said is None or said.shape is None else words.shapes[said.shape],
        note="" if said is None else said.note or "",
    )


def sensation_line(said: SensationRow, words: Words) -> str:
    """Return a sensation on one line: "chest: tight, 6 of 10, under it"."""
    intensity = words.intensity.format(number=said.intensity) if said.intensity else ""
    rest = ", ".join(part for part in (said.quality, intensity, words.under if said.under else "") if part)
    return f"{said.place}: {rest}" if rest else said.place


def run_lines(row: Row, words: Words) -> tuple[str, ...]:
    """Return what is told of a run, beside the exercise's title; empty without a run."""
    if not row.exercise:
        return ()
    lines = [row.ended, words.in_set.format(set=row.in_set) if row.in_set else "", row.pace]
    lines.append(words.slower.format(count=row.slower) if row.slower else "")
    lines.append(words.not_helping.format(count=row.not_helping) if row.not_helping else "")
    return tuple(line for line in lines if line)


def _preview(row: Row, words: Words) -> PreviewRow:
    lines = (
        *run_lines(row, words),
        words.pair(row.before, row.after),
        *(sensation_line(each, words) for each in row.sensations),
        row.feeling,
        row.shape,
        row.note,
    )
    title = row.exercise or words.check_in
    shown = tuple(line for line in lines if line)
    return PreviewRow(row.uid, words.day(row.moment), words.hour(row.moment), title, shown)
