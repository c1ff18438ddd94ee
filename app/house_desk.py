"""The therapist's rooms, joined. Made when they are first entered: a patient's window never imports them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.core.assignment import Assignment
from app.core.editing_set import HalfAssignment, SetDraft
from app.core.exercise import Library
from app.house_desk_cards import DeskCards
from app.house_desk_editors import DeskEditors
from app.house_outside import Outside
from app.ui.exchange_keeper import ExchangeKeeper
from app.ui.fittings import Fittings
from app.ui.log_keeper import LogKeeper, LogState
from app.ui.printing_page import PrintingPage
from app.ui.rooms.desk_reading_room import DeskReadingRoom
from app.ui.rooms.desk_room import DeskRoom, To
from app.ui.view_models.desk_jobs import DeskJobs
from app.ui.view_models.half_assignment_keeping import HalfAssignmentKeeping
from app.ui.view_models.lent_voice import LentVoice
from app.ui.view_models.own_work import DeskWork
from app.ui.view_models.take_away_files import FilesModel
from app.ui.view_models.take_away_places import FilePlace


class DeskHouse(QObject):
    """Signals: settings(), own_side(): to there; unlock_wanted(): the log is to be opened first."""

    settings = Signal()
    own_side = Signal()
    unlock_wanted = Signal()

    def __init__(
        self,
        outside: Outside,
        fittings: Fittings,
        *,
        library: Library,
        keeper: LogKeeper,
        exchange: ExchangeKeeper,
        voice: LentVoice,
        make_uid: Callable[[], bytes],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._to: To = ()
        self._going_on = False  # with what was left half done, not with what marks at a page make of the last one
        makers, runner, places = outside.desk, outside.runner, outside.places
        opening = partial(_is_opening, keeper)
        jobs = DeskJobs(exchange.with_desk, exchange.change_desk, exchange.take_from_desk, makers.services, opening)

        def folders(first: Callable[[], Sequence[FilePlace]]) -> FilesModel:
            return FilesModel(lambda: (*first(), *places()), (), runner, fittings.labels, fittings.wall, self)

        def files(endings: tuple[str, ...]) -> FilesModel:
            return FilesModel(places, endings, runner, fittings.labels, fittings.wall, self)

        self.cards = DeskCards(fittings, exchange, outside.cards, files, self)
        self.room = DeskRoom(fittings, jobs, folders, make_uid, self)
        self.printing = PrintingPage(runner, library.language, self)
        self.reading = DeskReadingRoom(fittings, library, jobs, self.printing.write, lambda: folders(tuple), self)
        self.editors = DeskEditors(
            fittings,
            makers,
            DeskWork(exchange.with_desk, exchange.take_from_desk),
            library=library,
            runner=runner,
            files=files,
            voice=voice,
            make_uid=make_uid,
            parent=self,
        )
        self._half = HalfAssignmentKeeping(keeper, exchange.with_desk, self.room.people.know_half_done, self)
        self._join()
        keeper.state_changed.connect(self._log_state)
        if keeper.state is LogState.OPEN:
            self.room.folder.begin()
            self._half.look()

    def open(self) -> None:
        """Show the list."""
        self.room.open()

    def _join(self) -> None:
        room, editors = self.room, self.editors
        sets = editors.sets
        room.settings.connect(self.settings)
        room.own_side.connect(self.own_side)
        room.unlock_wanted.connect(self.unlock_wanted)
        room.exercises.connect(self._open_exercises)
        room.libraries.connect(self.reading.open_libraries)
        room.page_wanted.connect(self._open_page)
        room.card_wanted.connect(self._open_card)
        room.own_card_wanted.connect(lambda: self.cards.open_own(room.open))
        self.cards.taken.connect(room.folder.look)
        reading = self.reading
        reading.person_wanted.connect(room.open_person)
        reading.desk_wanted.connect(room.open)
        reading.next_wanted.connect(room.set_next)
        reading.end_wanted.connect(room.end)
        reading.set_wanted.connect(room.set_anew)
        room.set_wanted.connect(self._open_set)
        room.next_wanted.connect(self._open_next)
        room.edit_wanted.connect(sets.open)
        room.given.connect(sets.forget)
        sets.ready.connect(room.give)
        editors.left.connect(room.come_back)
        sets.assignment.props_changed.connect(self._set_changed)
        sets.assignment.left.connect(self._half.drop)
        sets.why_said.connect(self._half.flush)
        room.given.connect(self._half.drop)
        room.go_on_wanted.connect(self._go_on)
        room.person.gone.connect(self._half.look)

    def _open_card(self, uid: bytes) -> None:
        person = self.room.person.person
        present = None if person is None else person.contact
        self.cards.open_of(uid, present, lambda: self.room.open_person(uid))

    def _open_page(self, page_uid: bytes) -> None:
        person = self.room.person
        received = person.page_of(page_uid)
        if received is not None:
            self.reading.open_page(person.props.uid, person.props.name, received, person.latest())

    def _open_exercises(self) -> None:
        self._to = ()
        self.editors.open_exercises()

    def _open_set(self, to: To) -> None:
        if to != self._to:
            self.editors.sets.forget()  # what was put together for one is not shown for another
        self._to = to
        self.editors.sets.open(self._left_for_these(), self.room.names)

    def _open_next(self, assignment: Assignment) -> None:
        self._to = ()  # begun anew each time: the draft is of one assignment
        going_on, self._going_on = self._going_on, False
        self.editors.sets.open_next(assignment, self._left_for_these() if going_on else None, self.room.names)

    def _go_on(self) -> None:
        half = self._half.latest
        if half is not None:
            self._going_on = True
            self.room.go_on(half.to, half.series)

    def _left_for_these(self) -> SetDraft | None:
        """Return what was left half done for those that an assignment is put together for now."""
        half = self._half.latest
        return half.draft if half is not None and (half.to, half.series) == self.room.aimed_at else None

    def _set_changed(self, _props: object) -> None:
        if self.editors.sets.assignment.changed:
            self._half.take(HalfAssignment(self.editors.sets.assignment.props.draft, *self.room.aimed_at))

    def _log_state(self, state: LogState) -> None:
        if state is LogState.OPEN:
            self.room.folder.begin()
            self.room.people.enter()
            self._half.look()
        elif state is not LogState.OPENING:
            self._half.forget()
            self.room.forget()
            self.room.people.enter()  # says that the log is not open, and lets go of everyone
            self.editors.sets.forget()


def _is_opening(keeper: LogKeeper) -> bool:
    return keeper.state is LogState.OPENING
