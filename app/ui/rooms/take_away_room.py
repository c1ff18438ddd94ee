"""Files of the log: one to take along, copies kept here, one brought in, one for a new laptop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.ui.fittings import Fittings
from app.ui.log_keeper import LogKeeper, LogState
from app.ui.pages.copies import CopiesPage
from app.ui.pages.copies_bring_in import BringInPage
from app.ui.pages.new_laptop import NewLaptopPage
from app.ui.pages.new_laptop_arrive import ArrivePage
from app.ui.pages.page import Page, PageWithBack
from app.ui.pages.take_away import TakeAwayPage
from app.ui.view_models.copies import CopiesModel, ListCopies
from app.ui.view_models.copies_bring_in import BringInModel, Read
from app.ui.view_models.copies_bring_in import Write as WriteEntries
from app.ui.view_models.copies_look import CopyLookModel, Look, Place
from app.ui.view_models.new_laptop import ENDING, NewLaptopModel, Pack
from app.ui.view_models.take_away import Prepare, TakeAwayModel, Write
from app.ui.view_models.take_away_files import FilesFor

_JSON = ".json"


@dataclass(frozen=True, slots=True)
class Hands:
    """What is done to files, off the GUI thread.

    Attributes:
        list_copies, look, place: of copies that the log keeps of itself, and of packed ones from elsewhere.
        pack: the log into a file for another computer.
    """

    prepare: Prepare
    write: Write
    read: Read
    add: WriteEntries
    list_copies: ListCopies
    look: Look
    place: Place
    pack: Pack


class TakeAwayRoom(QObject):
    """Makes each page when it is entered, so that nothing of the log stays behind on it.

    Signals:
        look_back: back to where the log is looked through; settings: back to Settings.
        arrived(): a log from another computer is here, and open or locked as it was there.
        first_run: back from a file from before, at the first run.
    """

    look_back = Signal()
    settings = Signal()
    arrived = Signal()
    first_run = Signal()

    def __init__(
        self,
        fittings: Fittings,
        keeper: LogKeeper,
        hands: Hands,
        files: FilesFor,
        make_passphrase: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = fittings.window
        self._keeper = keeper
        self._make_passphrase = make_passphrase
        self._preferences = fittings.preferences
        self._measures = fittings.measures
        self._page: PageWithBack | None = None

        self._put = files(())
        self._packed = files((ENDING,))
        self._saved = files((_JSON,))
        self.leaving = TakeAwayModel(keeper, hands.prepare, hands.write, fittings.wall, self)
        self.copies = CopiesModel(hands.list_copies, fittings.labels, fittings.wall, self)
        self.look = CopyLookModel(hands.look, hands.place, fittings.labels, fittings.wall, self)
        self.bringing = BringInModel(hands.read, hands.add, self)
        self.packing = NewLaptopModel(keeper, hands.pack, self)
        self.look.placed.connect(self.copies.enter)
        fittings.window.page_left.connect(self._page_left)

    def open_take_away(self) -> None:
        """Choose what leaves as a file."""
        page = TakeAwayPage(self.leaving, self._put, self._measures)
        self._show(page, self.look_back.emit)
        self._put.begin()
        self.leaving.enter(ratings=not self._preferences.now.hide_numbers)

    def open_copies(self) -> None:
        """Show the copies of the log."""
        page = CopiesPage(self.copies, self.look, self._packed, self._measures)
        page.bring_in_asked.connect(self.open_bring_in)
        page.new_laptop_asked.connect(self.open_new_laptop)
        self._show(page, self.settings.emit)
        self._packed.begin()
        self.copies.enter()

    def open_bring_in(self) -> None:
        """Bring entries of a file in."""
        page = BringInPage(self.bringing, self._saved, self._measures)
        page.log_asked.connect(self.look_back)
        self._show(page, self.open_copies)
        self._saved.begin()

    def open_new_laptop(self) -> None:
        """Pack the log for another computer."""
        page = NewLaptopPage(self.packing, self._put, self._make_passphrase, self._measures)
        page.arrived_asked.connect(self.open_arrival)
        self._show(page, self.open_copies)
        self._put.begin()
        self.packing.enter()

    def open_arrival(self) -> None:
        """Use a file from before here; Back leads to where one packs."""
        self._open_arrival(self.open_new_laptop)

    def open_first_arrival(self) -> None:
        """Use a file from before at the first run; Back leads there."""
        self._open_arrival(self.first_run.emit)

    def _open_arrival(self, back: Callable[[], None]) -> None:
        has_log = self._keeper.state is not LogState.ABSENT
        page = ArrivePage(self.look, self._packed, self._measures, has_log=has_log)
        page.done.connect(self.arrived)
        self._show(page, back)
        self._packed.begin()

    def _show(self, page: PageWithBack, back: Callable[[], None]) -> None:
        self._forget()
        page.back.connect(back)
        self._page = page
        self._window.show_page(page, keep=False)

    def _page_left(self, page: Page) -> None:
        if page is self._page:
            self._page = None
            self._forget()

    def _forget(self) -> None:
        """What was read for a page goes with it."""
        self.leaving.leave()
        self.look.leave()
        self.bringing.leave()
