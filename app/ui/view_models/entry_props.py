"""One entry of the log, in words: what its page shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from app.core.checkin import Sensation
from app.core.ports import LogEntry
from app.ui.labels import Labels, as_label, day_and_hour, listed
from app.ui.view_models.log_row import Hidden, Titles, moment_of, title_of


class Fact(StrEnum):
    """What a line of an entry is about."""

    ENDED = "ended"
    PACE = "pace"
    GOING_ON = "going-on"
    BEFORE = "before"
    AFTER = "after"
    PLACES = "places"
    SHAPE = "shape"
    FEELING = "feeling"


@dataclass(frozen=True, slots=True)
class Looking:
    """How the person wants an entry shown.

    Attributes:
        corrections: whether a note can be corrected.
    """

    hidden: Hidden = field(default_factory=Hidden)
    corrections: bool = True


@dataclass(frozen=True, slots=True)
class NoteNow:
    """What is going on with the note.

    Attributes:
        shown: whether a masked note was pressed; editing: whether it is being corrected; keeping: on its way to disk.
        typed: what it is to begin with when it is opened; None for the note itself.
    """

    shown: bool = False
    editing: bool = False
    keeping: bool = False
    typed: str | None = None


@dataclass(frozen=True, slots=True)
class EntryProps:
    """What the page shows.

    Attributes:
        facts: what is there, in the order to read; missing parts have none.
        note: the whole note, as typed; empty without one, and while it is masked.
        masked: what stands in the place of a masked note, or empty.
        can_correct: whether the note can be corrected now; editing, keeping: whether it is being.
        typed: what the field begins with; restored: whether that was typed before the log closed.
        deleting: whether the entry is on its way out of sight.
        trouble: what went wrong, or empty.
    """

    title: str = ""
    when: str = ""
    facts: tuple[tuple[Fact, str], ...] = ()
    note: str = ""
    masked: str = ""
    can_correct: bool = False
    editing: bool = False
    keeping: bool = False
    typed: str = ""
    restored: bool = False
    deleting: bool = False
    trouble: str = ""


def derive_entry_props(
    entry: LogEntry | None,
    titles: Titles,
    labels: Labels,
    looking: Looking = Looking(),
    note_now: NoteNow = NoteNow(),
    *,
    deleting: bool = False,
    trouble: str = "",
) -> EntryProps:
    """Return what the page shows of an entry; of none, only the trouble."""
    if entry is None:
        return EntryProps(trouble=trouble)
    moment = moment_of(entry)
    note = "" if entry.check_in is None or entry.check_in.note is None else entry.check_in.note
    masks = looking.hidden.notes and bool(note) and not note_now.shown
    return EntryProps(
        title=title_of(entry, titles, labels),
        when=day_and_hour(labels.full_day(moment), labels.hour(moment)),
        facts=tuple((fact, value) for fact, value in _facts(entry, labels, looking.hidden) if value),
        note="" if masks else note,
        masked=as_label(labels.hidden_note()) if masks else "",
        can_correct=looking.corrections and bool(note) and not masks and not note_now.editing and not deleting,
        editing=note_now.editing,
        keeping=note_now.keeping,
        typed=note if note_now.typed is None else note_now.typed,
        restored=note_now.editing and note_now.typed is not None,
        deleting=deleting,
        trouble=trouble,
    )


def _facts(entry: LogEntry, labels: Labels, hidden: Hidden) -> list[tuple[Fact, str]]:
    check_in, run = entry.check_in, entry.run
    facts: list[tuple[Fact, str]] = []
    if run is not None:
        facts.append((Fact.ENDED, labels.reached(run)))
        facts.append((Fact.PACE, as_label(labels.paces(run.pace_start, run.pace_end))))
    if check_in is not None:
        alone = run is None and check_in.after is None
        before, after = (
            as_label(labels.rating(rating, hide_numbers=hidden.numbers)) for rating in (check_in.before, check_in.after)
        )
        facts.append((Fact.GOING_ON if alone else Fact.BEFORE, before))
        facts.append((Fact.AFTER, after))
        places = (as_label(_sensation(each, labels, hidden)) for each in check_in.sensations)
        facts.append((Fact.PLACES, "\n".join(places)))
        facts.append((Fact.SHAPE, "" if check_in.shape is None else as_label(labels.shape(check_in.shape))))
        facts.append((Fact.FEELING, "" if check_in.feeling is None else as_label(labels.feeling(check_in.feeling))))
    return facts


def _sensation(sensation: Sensation, labels: Labels, hidden: Hidden) -> str:
    parts = [labels.sensation(sensation)]
    if sensation.under:
        parts.append(labels.under())
    if sensation.intensity is not None and not hidden.numbers:
        parts.append(labels.intensity(sensation.intensity))
    return listed(parts)
