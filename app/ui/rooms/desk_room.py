"""The therapist's desk: the list, one person, and handing out what was set for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.assignment import Assignment, Withdrawal
from app.core.exchange_ports import Desk
from app.core.people import Fade
from app.core.recording import Recording
from app.core.series import next_version
from app.ui.fittings import Fittings
from app.ui.pages.desk import DeskPage
from app.ui.pages.desk_folder import FolderPage
from app.ui.pages.desk_give import GivePage
from app.ui.pages.desk_person import PersonPage
from app.ui.view_models.desk_folder import FolderModel
from app.ui.view_models.desk_give import GiveModel
from app.ui.view_models.desk_jobs import DeskJobs
from app.ui.view_models.desk_people import DeskPeopleModel
from app.ui.view_models.desk_person import PersonModel
from app.ui.view_models.take_away_files import FilesModel
from app.ui.view_models.take_away_places import FilePlace

To = tuple[tuple[bytes, str], ...]
"""Whom something is for: uid and name of each."""


class DeskRoom(QObject):
    """Makes each page when it is entered, so that nothing of a person stays behind on it.

    Args:
        files: returns a model of the folders there are, with those of a callable before the others.

    Signals:
        settings(), own_side(), exercises(), libraries(): to there.
        unlock_wanted(): the log is to be opened first.
        set_wanted(To): put an assignment together; next_wanted(Assignment): the next version of one.
        edit_wanted(): back to the assignment that was being put together.
        go_on_wanted(): on with the assignment that was left half done.
        given(): what was put together is handed out.
        card_wanted(uid as bytes): a person's card; own_card_wanted(): one's own.
        page_wanted(uid as bytes): a page that the open person shared.
    """

    settings = Signal()
    own_side = Signal()
    exercises = Signal()
    libraries = Signal()
    unlock_wanted = Signal()
    set_wanted = Signal(object)
    next_wanted = Signal(object)
    edit_wanted = Signal()
    given = Signal()
    card_wanted = Signal(object)
    own_card_wanted = Signal()
    go_on_wanted = Signal()
    page_wanted = Signal(object)

    def __init__(
        self,
        fittings: Fittings,
        jobs: DeskJobs,
        files: Callable[[Callable[[], Sequence[FilePlace]]], FilesModel],
        make_uid: Callable[[], bytes],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = fittings.window
        self._jobs = jobs
        self._measures = fittings.measures
        self._to: To = ()
        self._last: Assignment | Withdrawal | None = None
        self._handed_out = False
        self.people = DeskPeopleModel(jobs, make_uid, fittings.labels, fittings.wall, self)
        self.person = PersonModel(jobs, fittings.labels, fittings.wall, self)
        self.giving = GiveModel(jobs, fittings.labels, fittings.wall, self)
        self.folder = FolderModel(jobs, fittings.wall, fittings.window.isActiveWindow, self)
        self._files = files(self._watched)
        self._places = files(tuple)
        self.people.added.connect(self.open_person)
        self.person.gone.connect(self.open)
        self.giving.given.connect(self._on_given)
        self.folder.taken_in.connect(self._page_came)

    def open(self) -> None:
        """Show the list."""
        self.person.leave()
        self.people.leave()
        page = DeskPage(self.people, self.folder, self._measures)
        page.person_asked.connect(self.open_person)
        page.set_asked.connect(self._set_for_several)
        for source, to in (
            (page.exercises_asked, self.exercises),
            (page.libraries_asked, self.libraries),
            (page.settings_asked, self.settings),
            (page.own_side_asked, self.own_side),
            (page.own_card_asked, self.own_card_wanted),
            (page.go_on_asked, self.go_on_wanted),
            (page.unlock_asked, self.unlock_wanted),
        ):
            source.connect(to)
        page.folder_asked.connect(self.open_folder)
        self._window.show_page(page, keep=False)
        self.people.enter()

    def open_person(self, uid: bytes) -> None:
        """Show a person, once they are read."""
        self.person.open(uid, self._show_person)

    def come_back(self) -> None:
        """Go back to whom one was busy with: the person, or the list."""
        if len(self._to) == 1:
            self.open_person(self._to[0][0])
        else:
            self.open()

    def give(self, assignment: Assignment) -> None:
        """Hand out what was put together."""
        last = self._last
        version = assignment if last is None else next_version(assignment, last, assignment.first_day)
        self._give(self._to, version)

    def set_next(self, assignment: Assignment) -> None:
        """Put the next version of an assignment together, out of a draft, for the person that is open."""
        last = self.person.last_of(assignment.series)
        version = None if last is None else last.version
        self._aim(self._open_to(), version)
        if not isinstance(version, Assignment):
            self.next_wanted.emit(assignment)
            return
        before, uid = self._window.page, self.person.props.uid

        def read(said: tuple[Recording, ...]) -> None:
            if self._window.page is before:  # or the therapist has gone elsewhere meanwhile
                self.next_wanted.emit(replace(assignment, recordings=said))

        self._jobs.read(lambda desk: _said(desk, uid, version), read, lambda _error: read(()))

    @property
    def aimed_at(self) -> tuple[tuple[bytes, ...], bytes]:
        """Whom an assignment is being put together for, and the series it goes on, empty where it begins one."""
        return tuple(uid for uid, _ in self._to), b"" if self._last is None else self._last.series

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of those an assignment is being put together for."""
        return tuple(name for _uid, name in self._to)

    def go_on(self, to: tuple[bytes, ...], series: bytes) -> None:
        """Go on with an assignment that was left half done, for those it is for."""
        if len(to) == 1:
            self.person.open(to[0], lambda: self._go_on_for_one(series))
        else:
            self._aim(self.people.named(to), None)
            self.set_wanted.emit(self._to)

    def end(self, series: bytes) -> None:
        """Hand out the end of an assignment."""
        end = self.person.end_of(series)
        if end is not None:
            self._aim(self._open_to(), end)
            self._give(self._to, end)

    def open_folder(self) -> None:
        """Show the folder that pages come into."""
        page = FolderPage(self.folder, self._places, self._measures)
        page.back.connect(self.open)
        self._window.show_page(page, keep=False)
        self._places.begin()

    def forget(self) -> None:
        """Let go of everyone: the log closes."""
        self.folder.end()
        self.person.leave()
        self.giving.leave()

    # -- one person --------------------------------------------------------------------------------------------------

    def _show_person(self) -> None:
        page = PersonPage(self.person, self._measures)
        page.back.connect(self.open)
        page.set_asked.connect(self.set_anew)
        page.card_asked.connect(lambda: self.card_wanted.emit(self.person.props.uid))
        page.next_asked.connect(self._next_of)
        page.end_asked.connect(self.end)
        page.again_asked.connect(self._again)
        page.page_asked.connect(self.page_wanted)
        page.fade_picked.connect(self._answer)
        self._window.show_page(page, keep=False)

    def set_anew(self) -> None:
        """Put a new assignment together for the person that is open."""
        self._aim(self._open_to(), None)
        self.set_wanted.emit(self._to)

    def _go_on_for_one(self, series: bytes) -> None:
        last = self.person.last_of(series) if series else None
        if last is not None and isinstance(last.version, Assignment):
            self.set_next(last.version)
        else:
            self.set_anew()

    def _next_of(self, series: bytes) -> None:
        last = self.person.last_of(series)
        if last is not None and isinstance(last.version, Assignment):
            self.set_next(last.version)

    def _again(self, series: bytes) -> None:
        last = self.person.last_of(series)
        if last is not None:
            self._aim(self._open_to(), None)
            self._give(self._to, last.version, again=True)

    def _answer(self, fade: Fade) -> None:
        latest = self.person.latest()
        self.person.answer(fade)
        if latest is None or fade is Fade.KEEP:
            return
        if fade is Fade.STOP:
            self.end(latest.series)
        else:
            self.set_next(latest)

    def _open_to(self) -> To:
        props = self.person.props
        return ((props.uid, props.name),)

    # -- handing out -------------------------------------------------------------------------------------------------

    def _set_for_several(self) -> None:
        self._aim(self.people.chosen(), None)
        self.set_wanted.emit(self._to)

    def _aim(self, to: To, last: Assignment | Withdrawal | None) -> None:
        self._to, self._last, self._handed_out = to, last, False

    def _give(self, to: To, version: Assignment | Withdrawal, *, again: bool = False) -> None:
        made_here = isinstance(version, Assignment) and not again
        self.giving.begin(to, version, again=again)
        page = GivePage(self.giving, self._files, self._measures)
        page.back.connect(lambda: self._back_from_giving(made_here=made_here))
        page.done.connect(self._done)
        self._window.show_page(page, keep=False)
        self._files.begin()

    def _on_given(self) -> None:
        self._handed_out = True
        self.given.emit()

    def _back_from_giving(self, *, made_here: bool) -> None:
        handed_out = self._handed_out
        self.giving.leave()
        if made_here and not handed_out:
            self.edit_wanted.emit()
        else:
            self.come_back()

    def _done(self) -> None:
        self.giving.leave()
        self.people.choose_several(on=False)
        self.come_back()

    def _watched(self) -> Sequence[FilePlace]:
        path = self.folder.props.path
        return (FilePlace(self.tr("The watched folder"), Path(path)),) if path else ()

    def _page_came(self) -> None:
        """Bring what is in front along."""
        self.people.enter()
        if isinstance(self._window.page, PersonPage):
            self.person.read_again()


def _said(desk: Desk, uid: bytes, version: Assignment) -> tuple[Recording, ...]:
    """Return what was said with the sentence of a version that was sent."""
    whole = desk.whole_sent(uid, version)
    return whole.recordings if isinstance(whole, Assignment) else ()
