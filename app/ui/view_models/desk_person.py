"""One person of the desk: their card, what was set for them in versions, what they shared, and the next step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from app.core.assignment import Assignment, Withdrawal
from app.core.errors import LamplitError
from app.core.exchange_ports import Desk
from app.core.moment import Moment, WallClock
from app.core.next_one import fade_due
from app.core.people import Contact, Fade, KeptVersion, Person, ReceivedPage, Trust
from app.core.series import series_of, withdrawal
from app.ui.labels import Labels
from app.ui.view_models.desk_jobs import DeskJobs, DeskTrouble


@dataclass(frozen=True, slots=True)
class SetLine:
    """One assignment in words, its versions newest first.

    Attributes:
        series: its name; is_on: whether a next version or its end can follow.
    """

    series: bytes
    title: str
    versions: tuple[str, ...]
    is_on: bool


@dataclass(frozen=True, slots=True)
class PageLine:
    """One shared page in words."""

    uid: bytes
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class PersonProps:
    """What the page shows.

    Attributes:
        card: how their card stands, one line; sets, pages: newest first.
        asks_fade: whether the question after four weeks stands there; fades: answers so far, newest first.
        deleting: whether it is asked once more; said: what was done, or what could not be.
    """

    uid: bytes = b""
    name: str = ""
    note: str = ""
    card: str = ""
    has_card: bool = False
    sets: tuple[SetLine, ...] = ()
    pages: tuple[PageLine, ...] = ()
    asks_fade: bool = False
    fades: tuple[str, ...] = ()
    deleting: bool = False
    said: str = ""


class PersonModel(QObject):
    """Signals:
    props_changed(PersonProps).
    gone(): the person was deleted, or is no longer there.
    """

    props_changed = Signal(object)
    gone = Signal()

    def __init__(self, jobs: DeskJobs, labels: Labels, wall: WallClock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._labels = labels
        self._wall = wall
        self._trouble = DeskTrouble(self)
        self._person: Person | None = None
        self._props = PersonProps()

    @property
    def props(self) -> PersonProps:
        """What the page shows now."""
        return self._props

    @property
    def person(self) -> Person | None:
        """All there is of the person that is open."""
        return self._person

    def open(self, uid: bytes, done: Callable[[], None]) -> None:
        """Read a person; `done` is called once they are there to be shown."""

        def show(person: Person | None) -> None:
            if person is None:
                self.gone.emit()
                return
            self._person = person
            self._tell(self._derived(person, ""))
            done()

        def failed(error: LamplitError) -> None:
            self._person = None
            self._tell(PersonProps(uid, said=self._trouble.sentence(error)))
            done()

        self._jobs.read(lambda desk: desk.person(uid), show, failed)

    def read_again(self, said: str = "") -> None:
        """Bring the page along after a change."""
        uid = self._props.uid

        def show(person: Person | None) -> None:
            if person is not None and self._props.uid == uid:
                self._person = person
                self._tell(self._derived(person, said))

        self._jobs.read(lambda desk: desk.person(uid), show, self._failed)

    def change(self, name: str, note: str) -> None:
        """Change pseudonym and note."""
        uid = self._props.uid
        said = self.tr("Changed.")
        self._jobs.take_away(
            lambda desk: desk.change_person(uid, name, note), lambda _n: self.read_again(said), self._failed
        )

    def ask_delete(self) -> None:
        """Ask once more."""
        self._tell(replace(self._props, deleting=True))

    def stay(self) -> None:
        """Delete nothing."""
        self._tell(replace(self._props, deleting=False))

    def delete(self) -> None:
        """Delete the person wholly."""
        uid = self._props.uid

        def done(_none: None) -> None:
            self._person = None
            self._tell(PersonProps())
            self.gone.emit()

        self._jobs.take_away(lambda desk: desk.delete_person(uid), done, self._failed)

    def last_of(self, series: bytes) -> KeptVersion | None:
        """Return the newest version of an assignment."""
        sent = () if self._person is None else self._person.sent
        return max((each for each in sent if each.version.series == series), key=_seq, default=None)

    def latest(self) -> Assignment | None:
        """Return the newest version of the assignment that was set last, where it was not withdrawn."""
        groups = series_of(() if self._person is None else self._person.sent)
        last = groups[0][-1].version if groups else None
        return last if isinstance(last, Assignment) else None

    def end_of(self, series: bytes) -> Withdrawal | None:
        """Return the end of an assignment from today on; None where it has ended."""
        last = self.last_of(series)
        if last is None or not isinstance(last.version, Assignment):
            return None
        return withdrawal(last.version, self._wall().day)

    def page_of(self, uid: bytes) -> ReceivedPage | None:
        """Return a shared page."""
        pages = () if self._person is None else self._person.pages
        return next((each for each in pages if each.uid == uid), None)

    def answer(self, fade: Fade) -> None:
        """Keep the answer to the question after four weeks."""
        uid, at_ms = self._props.uid, self._wall().at_ms
        said = self.tr("Noted. It is asked again in four weeks.") if fade is Fade.KEEP else self.tr("Noted.")

        def keep(desk: Desk) -> None:
            desk.keep_fade(uid, at_ms, fade)

        self._jobs.change(keep, lambda _none: self.read_again(said), self._failed)

    def leave(self) -> None:
        """Let go of the person: nothing of them stays in memory."""
        self._person = None
        self._props = PersonProps()

    def _failed(self, error: LamplitError) -> None:
        self._tell(replace(self._props, deleting=False, said=self._trouble.sentence(error)))

    def _derived(self, person: Person, said: str) -> PersonProps:
        now = self._wall()
        return PersonProps(
            uid=person.row.uid,
            name=person.row.name,
            note=person.row.note,
            card=self._card(person.contact),
            has_card=person.contact is not None,
            sets=tuple(self._set(group, now) for group in series_of(person.sent)),
            pages=tuple(self._page(each) for each in person.pages),
            asks_fade=fade_due(person.sent, person.fades, now),
            fades=tuple(self._fade(at_ms, fade, now) for at_ms, fade in person.fades),
            said=said,
        )

    def _card(self, contact: Contact | None) -> str:
        if contact is None:
            return self.tr("Cards are not exchanged yet.")
        trust = {
            Trust.NOT_CHECKED: self.tr("not checked"),
            Trust.READ_OUT: self.tr("read out"),
            Trust.IN_PERSON: self.tr("checked in person"),
        }[contact.trust]
        return self.tr("Their card says \u201c{name}\u201d: {trust}.").format(name=contact.name, trust=trust)

    def _set(self, group: tuple[KeptVersion, ...], now: Moment) -> SetLine:
        assignments = [each.version for each in group if isinstance(each.version, Assignment)]
        title = assignments[-1].exercise_set.title if assignments else self.tr("An assignment")
        lines = tuple(self._version(each, now) for each in reversed(group))
        return SetLine(group[0].version.series, title, lines, isinstance(group[-1].version, Assignment))

    def _version(self, kept: KeptVersion, now: Moment) -> str:
        version, sent = kept.version, self._date(Moment(kept.arrived_ms, now.tz_min).day)
        first = self._date(version.first_day)
        if isinstance(version, Withdrawal):
            return self.tr("Withdrawn from {first}. Sent {sent}.").format(first=first, sent=sent)
        if version.last_day is None:
            words = self.tr("Version {number}: from {first}. Sent {sent}.")
            return words.format(number=version.seq, first=first, sent=sent)
        words = self.tr("Version {number}: from {first} until {last}. Sent {sent}.")
        return words.format(number=version.seq, first=first, last=self._date(version.last_day), sent=sent)

    def _page(self, received: ReceivedPage) -> PageLine:
        page = received.page
        title = self.tr("Page of {day}").format(day=self._date(page.made_day))
        span = self.tr("From {first} to {last}").format(
            first=self._date(page.first_day), last=self._date(page.last_day)
        )
        marked = [self.tr("marked")] if received.marks else []
        return PageLine(received.uid, title, " \u00b7 ".join([span, *marked]))

    def _fade(self, at_ms: int, fade: Fade, now: Moment) -> str:
        day = self._date(Moment(at_ms, now.tz_min).day)
        words = {
            Fade.KEEP: self.tr("{day}: kept"),
            Fade.WIDEN: self.tr("{day}: widened"),
            Fade.FADE: self.tr("{day}: faded"),
            Fade.STOP: self.tr("{day}: stopped"),
        }[fade]
        return words.format(day=day)

    def _date(self, day: int) -> str:
        return self._labels.short_date(day)

    def _tell(self, props: PersonProps) -> None:
        self._props = props
        self.props_changed.emit(props)


def _seq(kept: KeptVersion) -> int:
    return kept.version.seq
