"""Cards at the desk, joined: one's own, and that of each person. The pages are those of the patient's side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.cards import CardRead, News, Role
from app.core.exchange_hands import CardHands
from app.core.exchange_ports import Desk, KeyStore
from app.core.people import Contact, Trust
from app.ui.exchange_files import draw_own_card, write_exchange_file
from app.ui.exchange_keeper import ExchangeKeeper
from app.ui.fittings import Fittings
from app.ui.jobs import Failed
from app.ui.rooms.cards_room import CardsRoom
from app.ui.view_models.known_card import KnownDoor
from app.ui.view_models.own_card import CardPlace
from app.ui.view_models.take_away_files import FilesFor
from app.ui.view_models.take_card import CardDoor


class DeskCards(QObject):
    """Signals: taken(): a person's card is here; files of theirs can be read now."""

    taken = Signal()

    def __init__(
        self,
        fittings: Fittings,
        exchange: ExchangeKeeper,
        hands: Callable[[], CardHands],
        files: FilesFor,
        parent: QObject,
    ) -> None:
        """`hands` is called on the worker thread, and on the GUI thread for what is asked of it there."""
        super().__init__(parent)
        self._exchange = exchange
        self._hands = hands
        self._wall = fittings.wall
        place = CardPlace(Role.THERAPIST, self._run, hands, write_exchange_file, draw_own_card)
        self.room = CardsRoom(fittings, place, files, self)

    def open_own(self, back: Callable[[], None]) -> None:
        """Show one's own card."""
        self.room.open_own(back)

    def open_of(self, uid: bytes, present: Contact | None, back: Callable[[], None]) -> None:
        """Show a person's card, or take it in where there is none."""
        if present is not None:
            self._open_known(uid, back, present)
            return
        door = CardDoor(partial(self._read, uid), partial(self._keep, uid))
        self.room.open_take(door, partial(self._open_known, uid, back), back)

    def _open_known(self, uid: bytes, back: Callable[[], None], contact: Contact) -> None:
        removal = self.tr(
            "Without this card no file can be made for {name}, and no page of theirs is taken in. "
            "What is on the desk stays."
        ).format(name=contact.name)
        door = KnownDoor(lambda: self._hands().places(), partial(self._check, uid), partial(self._remove, uid))
        self.room.open_known(contact, door, removal, back)

    def _read(self, uid: bytes, what: Path | bytes, done: Callable[[CardRead], None], failed: Failed) -> None:
        wanted, now = self.room.other, self._wall()

        def job(desk: Desk) -> CardRead:
            hands = self._hands()
            person = desk.person(uid)
            present = None if person is None else person.contact
            data = hands.read_file(what) if isinstance(what, Path) else what
            read = hands.look_at(desk, data, wanted, () if present is None else (present,), now)
            if present is not None and read.news is News.NEW:  # at the desk any other key of a person is a changed one
                return replace(read, news=News.CHANGED_KEY, known=present)
            return read

        self._exchange.with_desk(job, done, failed)

    def _keep(self, uid: bytes, contact: Contact, done: Callable[[], None], failed: Failed) -> None:
        def kept(_none: None) -> None:
            self.taken.emit()
            done()

        self._exchange.change_desk(lambda desk: desk.set_contact(uid, contact), kept, failed)

    def _check(
        self,
        uid: bytes,
        contact: Contact,
        places: tuple[int, ...],
        typed: Sequence[str],
        how: Trust,
        done: Callable[[Contact], None],
        failed: Failed,
    ) -> None:
        def job(desk: Desk) -> Contact:
            checked = self._hands().checked(contact, places, typed, how)
            desk.set_contact(uid, checked)
            return checked

        self._exchange.change_desk(job, done, failed)

    def _remove(self, uid: bytes, _contact: Contact, done: Callable[[], None], failed: Failed) -> None:
        self._exchange.change_desk(lambda desk: desk.forget_contact(uid), lambda _none: done(), failed)

    def _run(self, job: Callable[[KeyStore], object], done: Callable[[object], None], failed: Failed) -> None:
        self._exchange.with_desk(job, done, failed)
