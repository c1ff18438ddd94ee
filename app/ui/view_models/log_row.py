"""One line of the log, in words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from app.core.moment import Moment
from app.core.ports import LogEntry
from app.core.preferences import Preferences
from app.core.run import Run
from app.ui.labels import Labels, as_label, day_and_hour, listed

_NOTE_CHARS = 160


class Titles(Protocol):
    """Titles of exercises."""

    def __call__(self, exercise_id: str, then: Moment | None = None) -> str | None:
        """Return a title as it was at a moment, or as it is now; None for an exercise that is not known."""


"""Returns the title of an exercise, or None when the library has none of that id."""


@dataclass(frozen=True, slots=True)
class Hidden:
    """What the person wants kept out of sight in the log."""

    numbers: bool = False
    pictures: bool = False
    notes: bool = False


def hidden_by(preferences: Preferences) -> Hidden:
    """Return what these preferences hide."""
    return Hidden(preferences.hide_numbers, preferences.hide_pictures, preferences.hide_notes)


@dataclass(frozen=True, slots=True)
class LogRow:
    """One entry in words; every text may be empty but day, hour and title.

    Attributes:
        day_number: days since 1970, to tell where another day begins.
        said: places and words of the check-in, each with a large first letter.
        note: the first words of the note, or what stands in their place.
        masked: the first words of a note that is not shown, or empty.
    """

    uid: bytes
    day_number: int
    day: str
    hour: str
    title: str
    end: str
    rating: str
    said: tuple[str, ...]
    note: str
    masked: str = ""

    @property
    def places(self) -> str:
        """Everything that was said beside the rating, in one line."""
        return " · ".join(self.said)

    @property
    def spoken(self) -> str:
        """The whole row in one sentence, for a screen reader."""
        parts = (day_and_hour(self.day, self.hour), self.title, self.end, self.rating, *self.said, self.note)
        return ". ".join(part for part in parts if part)


def derive_row(entry: LogEntry, titles: Titles, labels: Labels, now: Moment, hidden: Hidden = Hidden()) -> LogRow:
    """Return the words of one entry."""
    check_in, run = entry.check_in, entry.run
    moment = moment_of(entry)
    note = "" if check_in is None or check_in.note is None else _first_words(check_in.note)
    rating = ""
    said: list[str] = []
    if check_in is not None:
        rating = as_label(labels.ratings(check_in.before, check_in.after, hide_numbers=hidden.numbers))
        said.append(as_label(listed(labels.sensation(sensation) for sensation in check_in.sensations)))
        said.append("" if check_in.shape is None else as_label(labels.shape(check_in.shape)))
        said.append("" if check_in.feeling is None else as_label(labels.feeling(check_in.feeling)))
    masks = hidden.notes and bool(note)
    return LogRow(
        uid=uid_of(entry),
        day_number=moment.day,
        day=labels.day(moment, now),
        hour=labels.hour(moment),
        title=title_of(entry, titles, labels),
        end="" if run is None else labels.run_end(run),
        rating=rating,
        said=tuple(part for part in said if part),
        note=as_label(labels.hidden_note()) if masks else note,
        masked=note if masks else "",
    )


def unmasked(row: LogRow) -> LogRow:
    """Return the row with its note in sight."""
    return replace(row, note=row.masked, masked="") if row.masked else row


def uid_of(entry: LogEntry) -> bytes:
    """Return the uid by which an entry is asked for: its check-in's, or its run's."""
    if entry.check_in is not None:
        return entry.check_in.uid
    return entry.run.uid if entry.run is not None else b""


def moment_of(entry: LogEntry) -> Moment:
    """Return when an entry began, on the wall of that day."""
    if entry.check_in is not None:
        return Moment(entry.check_in.at_ms, entry.check_in.tz_min)
    return Moment(entry.at_ms, entry.run.tz_min if entry.run is not None else 0)


def title_of(entry: LogEntry, titles: Titles, labels: Labels) -> str:
    """Return the title of an entry's exercise, or what an entry without one is called."""
    run = entry.run
    return labels.check_in() if run is None else labels.exercise(titles(run.exercise_id, moment_of_run(run)))


def moment_of_run(run: Run) -> Moment:
    """Return when a run began, on the wall of that day."""
    return Moment(run.started_ms, run.tz_min)


def _first_words(note: str) -> str:
    line = " ".join(note[: 2 * _NOTE_CHARS].split())
    return line if len(line) <= _NOTE_CHARS and len(note) <= 2 * _NOTE_CHARS else line[:_NOTE_CHARS].rstrip() + "…"
