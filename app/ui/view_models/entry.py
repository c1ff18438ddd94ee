"""One entry of the log, with everything in it; its note can be corrected, and it can be deleted."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.core.checkin import NOTE_MAX_CHARS, CheckIn, Sensation
from app.core.errors import LamplitError, UserError
from app.core.ports import LogEntry
from app.ui.labels import Labels, as_label
from app.ui.log_keeper import LogKeeper, Saved
from app.ui.view_models.deletion import Deletion
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
    """

    shown: bool = False
    editing: bool = False
    keeping: bool = False


@dataclass(frozen=True, slots=True)
class EntryProps:
    """What the page shows.

    Attributes:
        facts: what is there, in the order to read; missing parts have none.
        note: the whole note, as typed; empty without one, and while it is masked.
        masked: what stands in the place of a masked note, or empty.
        can_correct: whether the note can be corrected now; editing, keeping: whether it is being.
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
        when=f"{labels.full_day(moment)}, {labels.hour(moment)}",
        facts=tuple((fact, value) for fact, value in _facts(entry, labels, looking.hidden) if value),
        note="" if masks else note,
        masked=as_label(labels.hidden_note()) if masks else "",
        can_correct=looking.corrections and bool(note) and not masks and not note_now.editing and not deleting,
        editing=note_now.editing,
        keeping=note_now.keeping,
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
    return ", ".join(parts)


class EntryModel(QObject):
    """Reads one entry, corrects its note and has it deleted. A rating is never corrected.

    Signals:
        props_changed(EntryProps).
        deleted(): the entry is out of sight.
    """

    props_changed = Signal(object)
    deleted = Signal()

    def __init__(
        self,
        keeper: LogKeeper,
        titles: Titles,
        labels: Labels,
        deletion: Deletion,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._titles = titles
        self._labels = labels
        self._deletion = deletion
        self._looking = Looking()
        self._uid = b""
        self._entry: LogEntry | None = None
        self._note = NoteNow()
        self._deleting = False
        self._trouble = ""

    @property
    def props(self) -> EntryProps:
        """What the page shows now."""
        return derive_entry_props(
            self._entry,
            self._titles,
            self._labels,
            self._looking,
            self._note,
            deleting=self._deleting,
            trouble=self._trouble,
        )

    def begin(self, uid: bytes) -> None:
        """Read the entry of a check-in or run."""
        self._clear(uid)

        def read(entry: LogEntry | None) -> None:
            if self._uid == uid:
                self._entry = entry
                self._trouble = "" if entry is not None else self.tr("This entry is no longer in the log.")
                self._tell()

        self._tell()
        self._keeper.with_log(lambda log: log.entry(uid), read, self._failed)

    def forget(self) -> None:
        """Let go of what was read."""
        self._clear(b"")
        self._tell()

    def look(self, looking: Looking) -> None:
        """Show entries like this from now on; a note that is being corrected stays open."""
        self._looking = looking
        self._tell()

    def show_note(self) -> None:
        """Show a note that is masked."""
        self._note = replace(self._note, shown=True)
        self._tell()

    def correct(self) -> None:
        """Open the note to be corrected."""
        if self.props.can_correct:
            self._note, self._trouble = replace(self._note, editing=True), ""
            self._tell()

    def leave_note(self) -> None:
        """Leave the note as it was."""
        if self._note.editing and not self._note.keeping:
            self._note, self._trouble = replace(self._note, editing=False), ""
            self._tell()

    def keep_note(self, text: str) -> None:
        """Keep the note like this; an empty one is removed. Nothing else of the check-in changes."""
        check_in = None if self._entry is None else self._entry.check_in
        if check_in is None or not self._note.editing or self._note.keeping:
            return
        note = text[:NOTE_MAX_CHARS] if text.strip() else None
        if note == check_in.note:
            self.leave_note()
            return
        corrected = replace(check_in, note=note)
        self._note, self._trouble = replace(self._note, keeping=True), ""
        self._tell()
        self._keeper.save(corrected, lambda saved: self._kept(corrected, saved), lambda _error: self._lost(corrected))

    def delete(self) -> None:
        """Take it out of sight; the bar brings it back for a while."""
        if self._entry is None or self._deleting:
            return
        uid = self._uid
        self._deleting, self._trouble = True, ""
        self._tell()

        def gone() -> None:
            if self._uid == uid:
                self._clear(b"")
                self.deleted.emit()

        def refused(_error: LamplitError) -> None:  # the bar says it
            if self._uid == uid:
                self._deleting = False
                self._tell()

        self._deletion.delete((uid,), gone, refused)

    def _kept(self, corrected: CheckIn, saved: Saved) -> None:
        if saved is Saved.HELD:  # the log closed meanwhile: it is not open to be corrected
            self._lost(corrected)
        elif self._is_open(corrected) and self._entry is not None:
            self._entry = replace(self._entry, check_in=corrected)
            self._note = NoteNow(shown=self._note.shown)
            self._tell()

    def _lost(self, corrected: CheckIn) -> None:
        self._keeper.drop(corrected.uid)  # or it would be written later, when nobody expects it
        if self._is_open(corrected):
            self._note = replace(self._note, keeping=False)
            self._trouble = self.tr("The note could not be kept this time. It is as it was; what you typed is here.")
            self._tell()

    def _is_open(self, check_in: CheckIn) -> bool:
        return self._entry is not None and self._entry.check_in is not None and self._entry.check_in.uid == check_in.uid

    def _failed(self, error: LamplitError) -> None:
        self._trouble = str(error) if isinstance(error, UserError) else self.tr("That did not work this time.")
        self._tell()

    def _clear(self, uid: bytes) -> None:
        self._uid = uid
        self._entry = None
        self._note = NoteNow()
        self._deleting = False
        self._trouble = ""

    def _tell(self) -> None:
        self.props_changed.emit(self.props)
