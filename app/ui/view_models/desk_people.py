"""The people of the desk: who is there, who is looked for, and who is picked to be given the same set."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from app.core.errors import LamplitError
from app.core.moment import Moment, WallClock
from app.core.people import PersonRow
from app.ui.labels import Labels
from app.ui.view_models.desk_jobs import DeskJobs, DeskTrouble


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person in words.

    Attributes:
        about: the note, and what was exchanged last; spoken: the whole row in one sentence.
    """

    uid: bytes
    name: str
    about: str
    has_card: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class DeskPeopleProps:
    """What the list shows.

    Attributes:
        rows: those that fit what is looked for; count: how many there are in all.
        read: whether the list has been read; trouble: one sentence where it could not be.
        choosing: whether several are being picked; chosen: who is.
        half_done: whether an assignment was left half put together.
    """

    rows: tuple[PersonLine, ...] = ()
    count: int = 0
    read: bool = False
    trouble: str = ""
    choosing: bool = False
    chosen: frozenset[bytes] = frozenset()
    half_done: bool = False


class DeskPeopleModel(QObject):
    """Signals:
    props_changed(DeskPeopleProps).
    added(uid as bytes): a person was added.
    not_added(sentence).
    """

    props_changed = Signal(object)
    added = Signal(object)
    not_added = Signal(str)

    def __init__(
        self,
        jobs: DeskJobs,
        make_uid: Callable[[], bytes],
        labels: Labels,
        wall: WallClock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._make_uid = make_uid
        self._labels = labels
        self._wall = wall
        self._trouble = DeskTrouble(self)
        self._lines: tuple[PersonLine, ...] = ()
        self._found: tuple[str, ...] = ()  # what each line is looked for by
        self._asked = ""
        self._props = DeskPeopleProps()

    @property
    def props(self) -> DeskPeopleProps:
        """What the list shows now."""
        return self._props

    @property
    def asked(self) -> str:
        """What is looked for."""
        return self._asked

    def enter(self) -> None:
        """Read the list."""
        self._jobs.read(lambda desk: desk.people(), self._show, self._not_read)

    def leave(self) -> None:
        """Let go of the list; who is picked stays so while picking goes on."""
        self._lines, self._found, self._asked = (), (), ""
        self._props = replace(self._props, rows=(), count=0, read=False, trouble="")

    def find(self, text: str) -> None:
        """Show those whose pseudonym or note holds every word of a text."""
        self._asked = text
        self._tell(replace(self._props, rows=self._fitting()))

    def add(self, name: str, note: str) -> None:
        """Add a person."""
        uid = self._make_uid()

        def done(_none: None) -> None:
            self.added.emit(uid)  # first: else the list shows them for a moment, and takes a key meant for their page
            self.enter()

        def failed(error: LamplitError) -> None:
            self.not_added.emit(self._trouble.sentence(error))

        self._jobs.change(lambda desk: desk.add_person(uid, name, note), done, failed)

    def choose_several(self, *, on: bool) -> None:
        """Begin or end picking several."""
        self._tell(replace(self._props, choosing=on, chosen=frozenset()))

    def turn(self, uid: bytes) -> None:
        """Pick a person, or leave them; one without a card can't be given anything."""
        line = next((each for each in self._lines if each.uid == uid), None)
        if self._props.choosing and line is not None and line.has_card:
            self._tell(replace(self._props, chosen=self._props.chosen ^ {uid}))

    def chosen(self) -> tuple[tuple[bytes, str], ...]:
        """Return who is picked, in the order of the list, with their names."""
        return tuple((each.uid, each.name) for each in self._lines if each.uid in self._props.chosen)

    def named(self, uids: Collection[bytes]) -> tuple[tuple[bytes, str], ...]:
        """Return those of the list who are meant, with their names."""
        return tuple((each.uid, each.name) for each in self._lines if each.uid in uids)

    def know_half_done(self, there: bool) -> None:
        """Know whether an assignment was left half put together."""
        if there is not self._props.half_done:
            self._tell(replace(self._props, half_done=there))

    def _show(self, people: tuple[PersonRow, ...]) -> None:
        now = self._wall()
        self._lines = tuple(self._line(row, now) for row in people)
        self._found = tuple(f"{row.name} {row.note}".casefold() for row in people)
        there = frozenset(line.uid for line in self._lines)
        chosen = self._props.chosen & there
        self._tell(replace(self._props, rows=self._fitting(), count=len(people), read=True, trouble="", chosen=chosen))

    def _not_read(self, error: LamplitError) -> None:
        if self._jobs.opening():
            return  # it is read once the log is open
        self._lines, self._found = (), ()
        there = self._props.half_done
        self._tell(DeskPeopleProps(read=True, trouble=self._trouble.sentence(error), half_done=there))

    def _fitting(self) -> tuple[PersonLine, ...]:
        words = self._asked.casefold().split()
        both = zip(self._lines, self._found, strict=True)
        return tuple(line for line, text in both if all(word in text for word in words))

    def _line(self, row: PersonRow, now: Moment) -> PersonLine:
        parts = [row.note] if row.note else []
        if not row.has_card:
            parts.append(self.tr("no card yet"))
        if row.sent_ms is not None:
            parts.append(self.tr("sent {day}").format(day=self._day(row.sent_ms, now)))
        if row.shared_ms is not None:
            parts.append(self.tr("page of {day}").format(day=self._day(row.shared_ms, now)))
        about = " \u00b7 ".join(parts)
        return PersonLine(row.uid, row.name, about, row.has_card, f"{row.name}. {about}" if about else row.name)

    def _day(self, at_ms: int, now: Moment) -> str:
        return self._labels.short_date(Moment(at_ms, now.tz_min).day)

    def _tell(self, props: DeskPeopleProps) -> None:
        self._props = props
        self.props_changed.emit(props)
