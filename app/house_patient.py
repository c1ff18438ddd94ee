"""The patient's side of exchange, joined: cards, what came, what is shared."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.assigned import taken_on_ms
from app.core.assignment import Withdrawal
from app.core.cards import CardRead, Role
from app.core.exchange_ports import ExchangeLog, KeyStore
from app.core.exercise import Library
from app.core.people import Contact, KeptVersion, Trust
from app.core.ports import VoiceListener
from app.house_outside import Outside
from app.ui.exchange_files import draw_own_card, write_exchange_file
from app.ui.exchange_keeper import ExchangeKeeper
from app.ui.fittings import Fittings
from app.ui.jobs import Failed
from app.ui.log_keeper import LogKeeper
from app.ui.rooms.cards_room import CardsRoom
from app.ui.rooms.share_room import ShareRoom
from app.ui.rooms.therapist_room import TherapistRoom
from app.ui.view_models.assigned_library import AssignedLibrary, with_assigned
from app.ui.view_models.given import Given
from app.ui.view_models.given_voice import GivenVoice
from app.ui.view_models.given_why import GivenWhy
from app.ui.view_models.known_card import KnownDoor
from app.ui.view_models.one_sound import OneSound
from app.ui.view_models.own_card import CardPlace
from app.ui.view_models.share import ShareModel
from app.ui.view_models.share_lines import ShareWords
from app.ui.view_models.take_away_files import FilesModel
from app.ui.view_models.take_card import CardDoor


class PatientSide(QObject):
    """Made with the house.

    Signals:
        home(): done here; unlock_wanted(back): the log is to be opened, and where to go then.
        library_changed(): what can be begun may be another; ask assigned().
        news(sentence): something came while the person was elsewhere.
    """

    home = Signal()
    unlock_wanted = Signal(object)
    library_changed = Signal()
    news = Signal(str)

    def __init__(
        self,
        outside: Outside,
        fittings: Fittings,
        *,
        library: Library,
        keeper: LogKeeper,
        exchange: ExchangeKeeper,
        owner: VoiceListener,
        titles: Mapping[str, str],
        struck: Callable[[], Sequence[str]],
        parent: QObject,
    ) -> None:
        """`titles` are by id and may change under it; `owner` listens to the voice where this does not.

        `struck` returns the words that the person struck out.
        """
        super().__init__(parent)
        self._library = library
        self._exchange = exchange
        self._cards_of = outside.cards
        self._wall = fittings.wall

        def give_back() -> None:
            outside.voice.stop()
            outside.voice.set_listener(owner)

        def why() -> GivenWhy:
            one = OneSound(outside.voice, give_back, lambda: owner.voice_lost("why"), self)
            return GivenWhy(exchange, one, self)

        def files(endings: tuple[str, ...]) -> FilesModel:
            return FilesModel(outside.places, endings, outside.runner, fittings.labels, fittings.wall, self)

        self.given = Given(keeper, exchange, outside.hands, fittings.window.isActiveWindow, fittings.wall, self)
        self.voice = GivenVoice(library, self.given, exchange, fittings.wall, self)
        self.why_at_home, self._why = why(), why()
        place = CardPlace(Role.PATIENT, self._run, outside.cards, write_exchange_file, draw_own_card)
        self.cards = CardsRoom(fittings, place, files, self)

        def title_of(exercise_id: str) -> str:
            return titles.get(exercise_id) or fittings.labels.exercise(None)

        self.room = TherapistRoom(fittings, self.given, self._why, files, title_of, struck, self)
        sharing = ShareModel(
            keeper,
            exchange,
            self.given,
            hands=outside.hands,
            write=write_exchange_file,
            title_of=title_of,
            words=ShareWords(fittings.labels, self),
            wall=fittings.wall,
            parent=self,
        )
        self.share = ShareRoom(fittings, sharing, self.given, files, self)
        self._door = CardDoor(self._read_card, self._keep_card)
        self._join()

    def enter(self) -> None:
        """Show the place of the therapist."""
        self.room.enter()

    def hush(self) -> None:
        """End what is heard of a sentence."""
        self.why_at_home.stop()
        self._why.stop()

    @property
    def can_share(self) -> bool:
        """Whether there is someone to share a page with."""
        state = self.given.state
        return any(each.sign_pk not in state.ended for each in state.contacts)

    def assigned(self) -> AssignedLibrary:
        """Return what can be begun today."""
        return with_assigned(self._library, self.given.state, self._wall().day)

    def taken_on_ms(self) -> dict[str, int]:
        """Return when each exercise was last taken on in an assignment."""
        return taken_on_ms(self._library.exercises, self.given.state.versions)

    def know_set_aside(self, exercise_ids: frozenset[str]) -> None:
        """Take the ids of exercises that stand aside: a page that is shared says so."""
        self.share.model.know_set_aside(exercise_ids)

    def _join(self) -> None:
        room = self.room
        room.home.connect(self.home)
        room.own_card.connect(partial(self.cards.open_own, room.enter))
        room.take_card.connect(self._take_card)
        room.person_asked.connect(self._open_person)
        room.unlock_wanted.connect(lambda: self.unlock_wanted.emit(room.enter))
        room.shared.connect(lambda: self.share.open_shared(room.enter))
        self.given.changed.connect(self.library_changed)
        self.given.came.connect(self._tell_came)

    def _take_card(self) -> None:
        self.cards.open_take(self._door, self._open_known, self.room.enter)

    def _open_person(self, sign_pk: bytes) -> None:
        found = next((each for each in self.given.state.contacts if each.sign_pk == sign_pk), None)
        if found is not None:
            self._open_known(found)

    def _open_known(self, contact: Contact) -> None:
        removal = self.tr(
            "Without this card no page can be shared with {name}, and their files are not opened. "
            "What they set for you stays, from someone this app doesn't know."
        ).format(name=contact.name)
        door = KnownDoor(lambda: self._cards_of().places(), self._check, self._remove)
        self.cards.open_known(contact, door, removal, self.room.enter)

    def _read_card(self, what: Path | bytes, done: Callable[[CardRead], None], failed: Failed) -> None:
        hands, wanted, now = self._cards_of, self.cards.other, self._wall()

        def job(log: ExchangeLog) -> CardRead:
            data = hands().read_file(what) if isinstance(what, Path) else what
            return hands().look_at(log, data, wanted, log.contacts(), now)

        self._exchange.with_exchange(job, done, failed)

    def _keep_card(self, contact: Contact, done: Callable[[], None], failed: Failed) -> None:
        self._exchange.change_exchange(lambda log: log.save_contact(contact), lambda _none: done(), failed)

    def _check(
        self,
        contact: Contact,
        places: tuple[int, ...],
        typed: Sequence[str],
        how: Trust,
        done: Callable[[Contact], None],
        failed: Failed,
    ) -> None:
        hands = self._cards_of

        def job(log: ExchangeLog) -> Contact:
            checked = hands().checked(contact, places, typed, how)
            log.save_contact(checked)
            return checked

        self._exchange.change_exchange(job, done, failed)

    def _remove(self, contact: Contact, done: Callable[[], None], failed: Failed) -> None:
        self._exchange.take_from_exchange(lambda log: log.forget_contact(contact.sign_pk), lambda _none: done(), failed)

    def _run(self, job: Callable[[KeyStore], object], done: Callable[[object], None], failed: Failed) -> None:
        self._exchange.with_exchange(job, done, failed)

    def _tell_came(self, came: tuple[KeptVersion, ...]) -> None:
        last = came[-1]
        if isinstance(last.version, Withdrawal):
            title = self.room.title(last.version)
            if title:
                self.news.emit(self.room.words.ended(title))
            return
        who = self.room.words.who(last, self.given.state.contacts)
        self.news.emit(self.tr("Something new is here. It is from: {who}.").format(who=who))
