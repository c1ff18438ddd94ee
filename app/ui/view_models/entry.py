"""One entry of the log, with everything in it, and its deletion."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.core.errors import LamplitError, UserError
from app.core.moment import Moment
from app.core.ports import LogEntry
from app.ui.labels import Labels, as_label
from app.ui.log_keeper import LogKeeper
from app.ui.view_models.log_row import Titles


class Deletion(StrEnum):
    """How far deleting has come."""

    NONE = "none"
    ASKING = "asking"
    UNDER_WAY = "under-way"


class Fact(StrEnum):
    """What a line of an entry is about."""

    ENDED = "ended"
    PACE = "pace"
    GOING_ON = "going-on"
    BEFORE = "before"
    AFTER = "after"
    PLACES = "places"
    FEELING = "feeling"


@dataclass(frozen=True, slots=True)
class EntryProps:
    """What the page shows.

    Attributes:
        facts: what is there, in the order to read; missing parts have none.
        note: the whole note, as typed; empty without one.
        trouble: what went wrong, or empty.
    """

    title: str = ""
    when: str = ""
    facts: tuple[tuple[Fact, str], ...] = ()
    note: str = ""
    deletion: Deletion = Deletion.NONE
    trouble: str = ""


def derive_entry_props(
    entry: LogEntry | None, titles: Titles, labels: Labels, deletion: Deletion, trouble: str
) -> EntryProps:
    """Return what the page shows of an entry; of none, only the trouble."""
    if entry is None:
        return EntryProps(trouble=trouble)
    check_in, run = entry.check_in, entry.run
    tz_min = check_in.tz_min if check_in is not None else (run.tz_min if run is not None else 0)
    moment = Moment(entry.at_ms, tz_min)
    facts: list[tuple[Fact, str]] = []
    title = labels.check_in()
    if run is not None:
        title = labels.exercise(titles(run.exercise_id))
        facts.append((Fact.ENDED, labels.reached(run)))
        facts.append((Fact.PACE, as_label(labels.paces(run.pace_start, run.pace_end))))
    if check_in is not None:
        facts.append((Fact.GOING_ON if run is None else Fact.BEFORE, as_label(labels.rating(check_in.before))))
        facts.append((Fact.AFTER, as_label(labels.rating(check_in.after))))
        places = "\n".join(as_label(labels.sensation(sensation)) for sensation in check_in.sensations)
        facts.append((Fact.PLACES, places))
        feeling = "" if check_in.feeling is None else labels.feeling(check_in.feeling)
        facts.append((Fact.FEELING, as_label(feeling)))
    return EntryProps(
        title=title,
        when=f"{labels.full_day(moment)}, {labels.hour(moment)}",
        facts=tuple((fact, value) for fact, value in facts if value),
        note="" if check_in is None or check_in.note is None else check_in.note,
        deletion=deletion,
        trouble=trouble,
    )


class EntryModel(QObject):
    """Reads one entry and deletes it in two steps.

    Signals:
        props_changed(EntryProps).
        deleted(): the entry is gone from the log.
    """

    props_changed = Signal(object)
    deleted = Signal()

    def __init__(self, keeper: LogKeeper, titles: Titles, labels: Labels, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._titles = titles
        self._labels = labels
        self._uid = b""
        self._entry: LogEntry | None = None
        self._deletion = Deletion.NONE
        self._trouble = ""

    @property
    def props(self) -> EntryProps:
        """What the page shows now."""
        return derive_entry_props(self._entry, self._titles, self._labels, self._deletion, self._trouble)

    def begin(self, uid: bytes) -> None:
        """Read the entry of a check-in or run."""
        self._uid, self._entry, self._deletion, self._trouble = uid, None, Deletion.NONE, ""

        def read(entry: LogEntry | None) -> None:
            if self._uid == uid:
                self._entry = entry
                self._trouble = "" if entry is not None else self.tr("This entry is no longer in the log.")
                self._tell()

        self._tell()
        self._keeper.with_log(lambda log: log.entry(uid), read, self._failed)

    def forget(self) -> None:
        """Let go of what was read."""
        self._uid, self._entry, self._deletion, self._trouble = b"", None, Deletion.NONE, ""
        self._tell()

    def ask_to_delete(self) -> None:
        """Ask whether it is meant."""
        if self._entry is not None and self._deletion is Deletion.NONE:
            self._deletion = Deletion.ASKING
            self._tell()

    def keep_it(self) -> None:
        """Leave it in the log."""
        if self._deletion is Deletion.ASKING:
            self._deletion = Deletion.NONE
            self._tell()

    def delete(self) -> None:
        """Delete it wholly, if it was asked."""
        if self._deletion is not Deletion.ASKING:
            return
        self._deletion = Deletion.UNDER_WAY
        self._tell()

        def gone() -> None:
            self._entry, self._deletion = None, Deletion.NONE
            self.deleted.emit()

        self._keeper.delete((self._uid,), gone, self._failed)

    def _failed(self, error: LamplitError) -> None:
        self._deletion = Deletion.NONE
        self._trouble = str(error) if isinstance(error, UserError) else self.tr("That did not work this time.")
        self._tell()

    def _tell(self) -> None:
        self.props_changed.emit(self.props)
