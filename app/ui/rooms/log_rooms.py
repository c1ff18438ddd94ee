"""Where the log is written: check-in, and the end of a run."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.core import guards
from app.core.exercise import Library
from app.core.guards import Way
from app.ui.exercise_flow import ExerciseFlow
from app.ui.fittings import Fittings
from app.ui.log_keeper import LogKeeper
from app.ui.pages.check_in import CheckInPage
from app.ui.pages.finish import FinishPage
from app.ui.pages.page import Page
from app.ui.view_models.check_in import CheckInModel
from app.ui.view_models.check_in_draft import Asking, CheckInKind
from app.ui.view_models.finish import EndedRun, FinishModel


class LogRooms(QObject):
    """Check-in and finish. Made after the first paint.

    Signals:
        home: done here; help_wanted: Help from a person; one_thing: the way out of too much.
        said(str): a line to be read aloud; rated(): a second rating was given or skipped.
        sits(bool): the person sits quietly, or no longer.
    """

    home = Signal()
    help_wanted = Signal()
    one_thing = Signal()
    said = Signal(str)
    rated = Signal()
    sits = Signal(bool)

    def __init__(
        self,
        fittings: Fittings,
        library: Library,
        keeper: LogKeeper,
        flow: ExerciseFlow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = fittings.window
        self._flow = flow
        self._preferences = fittings.preferences
        phrases = library.phrases

        self._check_in = CheckInModel(keeper, phrases, fittings.wall, self)
        self._check_in_page = CheckInPage(self._check_in, fittings.labels, fittings.measures)
        self._check_in.kept.connect(flow.take_check_in)
        self._check_in.answered.connect(flow.answer)
        self._check_in_page.closed.connect(self.home)
        self._check_in_page.still_room.seen.connect(self.sits)
        self._check_in_page.way_chosen.connect(self._go_way)
        self._check_in_page.list_wanted.connect(self._show_places)
        fittings.window.page_left.connect(self._page_left)
        fittings.window.closing.connect(self._check_in.leave)

        self._finish = FinishModel(keeper, phrases, fittings.wall, self)
        self._finish_page = FinishPage(self._finish, fittings.labels, fittings.measures)
        self._finish.small_step_said.connect(self.said)
        self._finish.after_answered.connect(self._after_answered)
        self._finish_page.closed.connect(self.home)
        self._finish_page.still_room.seen.connect(self.sits)
        self._finish_page.next_asked.connect(flow.begin_next)
        self._finish_page.way_chosen.connect(self._go_way)

    def know_library(self, library: Library) -> None:
        """Take other phrases, for what is shown from now on."""
        self._check_in.know_phrases(library.phrases)
        self._finish.know_phrases(library.phrases)

    def open_check_in(self) -> None:
        """Check in, on its own; one that is being made stays as it is."""
        if not self._check_in.under_way:
            self._begin_check_in(CheckInKind.OWN)
        elif self._window.page is not self._check_in_page:
            self._window.show_page(self._check_in_page)

    def set_check_in_aside(self) -> None:
        """Hold a check-in that is being made, before the page of a locked log takes its place."""
        self._check_in.set_aside()

    def open_rating(self) -> None:
        """Ask the one question in front of an exercise."""
        self._begin_check_in(CheckInKind.BEFORE)

    def open_finish(self, ended: EndedRun) -> None:
        """Show the end of a run."""
        self._finish.begin(ended)
        self._window.show_page(self._finish_page)

    def _begin_check_in(self, kind: CheckInKind) -> None:
        now = self._preferences.now
        asking = Asking(
            words_first=guards.shows_words_first(now.words_first, self._flow.last_rating),
            numbers=not now.hide_numbers,
            places=now.body_places,
            pictures=not now.hide_pictures,
            as_list=now.place_list or now.hide_pictures,
            letter_keys=now.letter_keys,
        )
        self._check_in.begin(kind, asking)
        self._window.show_page(self._check_in_page)

    def _page_left(self, page: Page) -> None:
        if page is self._check_in_page:
            self._check_in.leave()

    def _show_places(self, as_list: bool) -> None:
        self._preferences.change(self._preferences.now._replace(place_list=as_list))

    def _after_answered(self, _rating: object) -> None:
        self.rated.emit()

    def _go_way(self, way: Way) -> None:
        if way is Way.HELP:
            self.help_wanted.emit()
        elif way is Way.ONE_THING:
            self.one_thing.emit()
