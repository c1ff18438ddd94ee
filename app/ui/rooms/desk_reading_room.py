"""Reading what a person shared, and libraries that other therapists hand on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.core.assignment import Assignment, Withdrawal
from app.core.errors import LamplitError
from app.core.exercise import Library
from app.core.next_one import next_draft
from app.core.people import ReceivedPage
from app.ui.fittings import Fittings
from app.ui.pages.desk_library import LibraryPage
from app.ui.pages.desk_summary import SummaryPage
from app.ui.pages.page import Page
from app.ui.view_models.desk_jobs import DeskJobs
from app.ui.view_models.desk_library import LibraryModel
from app.ui.view_models.desk_summary import Print, SummaryModel
from app.ui.view_models.own_work import DeskWork, Own, known_exercises
from app.ui.view_models.take_away_files import FilesModel


class DeskReadingRoom(QObject):
    """Signals:
    person_wanted(uid as bytes): back to whom a page is of; desk_wanted(): back to the list.
    next_wanted(Assignment): the draft that follows from the marks; end_wanted(series as bytes): nothing is left of it.
    set_wanted(): nothing was set yet that the marks could change.
    """

    person_wanted = Signal(object)
    desk_wanted = Signal()
    next_wanted = Signal(object)
    end_wanted = Signal(object)
    set_wanted = Signal()

    def __init__(
        self,
        fittings: Fittings,
        library: Library,
        jobs: DeskJobs,
        print_page: Print,
        files: Callable[[], FilesModel],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = fittings.window
        self._library = library
        self._own = DeskWork(jobs.read)
        self._wall = fittings.wall
        self._measures = fittings.measures
        self._put, self._there = files(), files()
        self._of = b""
        self._before: Assignment | None = None
        self._page: Page | None = None
        self.summary = SummaryModel(jobs, fittings.labels, print_page, self)
        self.libraries = LibraryModel(jobs, self)
        fittings.window.page_left.connect(self._page_left)

    def open_page(self, uid: bytes, name: str, received: ReceivedPage, before: Assignment | None) -> None:
        """Show a page of a person; `before` is what they had, for the marks to change."""
        self._of, self._before = uid, before
        self.summary.open(uid, name, received)
        page = SummaryPage(self.summary, self._put, self._measures)
        page.back.connect(lambda: self.person_wanted.emit(uid))
        page.next_asked.connect(self._next)
        self._page = page
        self._window.show_page(page, keep=False)
        self._put.begin()

    def open_libraries(self) -> None:
        """Show libraries."""
        page = LibraryPage(self.libraries, self._there, self._put, self._measures)
        page.back.connect(self.desk_wanted)
        self._window.show_page(page, keep=False)
        self._there.begin()
        self._put.begin()
        self.libraries.enter()

    def _next(self) -> None:
        before, marks = self._before, self.summary.props.marks
        if before is None:
            self.set_wanted.emit()
            return

        def draft(own: Own) -> None:
            made = next_draft(before, marks, known_exercises(self._library, own), self._wall().day)
            if isinstance(made, Withdrawal):
                self.end_wanted.emit(before.series)
            else:
                self.next_wanted.emit(made)

        def without_own(_error: LamplitError) -> None:
            draft(Own())

        self._own.load(draft, without_own)

    def _page_left(self, page: Page) -> None:
        if page is self._page:
            self._page = None
            self.summary.leave()
