"""Cards of either side: one's own, one taken in, one that is here, and the stop where a key has changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.core.cards import CardRead, Role
from app.core.people import Contact
from app.ui.fittings import Fittings
from app.ui.pages.key_changed import KeyChangedPage
from app.ui.pages.known_card import KnownCardPage
from app.ui.pages.own_card import OwnCardPage
from app.ui.pages.page import Page, PageWithBack
from app.ui.pages.take_card import TakeCardPage
from app.ui.view_models.known_card import KnownCardModel, KnownDoor
from app.ui.view_models.own_card import CARD_ENDING, CardPlace, OwnCardModel
from app.ui.view_models.take_away_files import FilesFor
from app.ui.view_models.take_card import CardDoor, TakeCardModel


class CardsRoom(QObject):
    """Makes each page when it is entered. Who opens one says where Back leads."""

    def __init__(
        self,
        fittings: Fittings,
        place: CardPlace,
        files: FilesFor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = fittings.window
        self._role = place.role
        self._measures = fittings.measures
        self._put = files(())
        self._found = files((CARD_ENDING,))
        self._page: Page | None = None
        self.own = OwnCardModel(place, fittings.wall, self)
        fittings.window.page_left.connect(self._page_left)

    @property
    def other(self) -> Role:
        """Whose cards are taken in here."""
        return Role.THERAPIST if self._role is Role.PATIENT else Role.PATIENT

    def open_own(self, back: Callable[[], None]) -> None:
        """Show one's own card."""
        page = OwnCardPage(self.own, self._put, self._role, self._measures)
        self._show(page, back)
        self._put.begin()
        self.own.enter()

    def open_take(self, door: CardDoor, check: Callable[[Contact], None], back: Callable[[], None]) -> None:
        """Take in a card. `check` opens the page where its words are typed back."""
        model = TakeCardModel(door, self)
        page = TakeCardPage(model, self._found, self.other, self._measures)

        def stop(read: CardRead) -> None:
            self._open_stop(read, lambda: self.open_take(door, check, back))

        def check_now() -> None:
            contact = model.props.contact
            if contact is not None:
                check(contact)

        model.key_changed.connect(stop)
        page.check_asked.connect(check_now)
        page.destroyed.connect(model.deleteLater)
        self._show(page, back)
        self._found.begin()

    def open_known(self, contact: Contact, door: KnownDoor, removal: str, back: Callable[[], None]) -> None:
        """Show a card that is here; removed, one is back too."""
        model = KnownCardModel(contact, door, self)
        page = KnownCardPage(model, removal, self._measures)
        model.removed.connect(back)
        page.destroyed.connect(model.deleteLater)
        self._show(page, back)

    def _open_stop(self, read: CardRead, back: Callable[[], None]) -> None:
        if read.known is not None:
            self._show(KeyChangedPage(read.known, self._measures), back)

    def _show(self, page: PageWithBack, back: Callable[[], None]) -> None:
        page.back.connect(back)
        self._page = page
        self._window.show_page(page, keep=False)

    def _page_left(self, page: Page) -> None:
        if page is self._page:
            self._page = None
            self.own.leave()
