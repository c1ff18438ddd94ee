"""One's own card: its name, its words, and the files made of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.core.cards import Role
from app.core.errors import LamplitError, UserError
from app.core.exchange_hands import CardHands, OwnCard
from app.core.exchange_ports import KeyStore
from app.core.moment import WallClock
from app.ui.jobs import Failed
from app.ui.view_models.take_away_places import FileIsThere

CARD_ENDING = ".lamplit-card"

T = TypeVar("T")


class CardForm(StrEnum):
    """What kind of file; the value is how its name ends."""

    FILE = CARD_ENDING
    PDF = ".pdf"


@dataclass(frozen=True, slots=True)
class OwnCardProps:
    """What the page shows.

    Attributes:
        card: None before it has a name; form: which file is to be made.
        is_there: whether a file of that name stands in the way; saved: where the file is.
    """

    card: OwnCard | None = None
    form: CardForm = CardForm.FILE
    loaded: bool = False
    busy: bool = False
    trouble: str = ""
    is_there: bool = False
    saved: str = ""

    @property
    def file_name(self) -> str:
        """A name for the file that tells nothing of whose it is."""
        return f"card{self.form.value}"


@dataclass(frozen=True, slots=True)
class CardPlace:
    """Where one's own side keeps what belongs to cards, and what is done with them.

    Attributes:
        run: does a job with the store, off the GUI thread.
        hands: called inside a job.
        write: writes a file whole, over another one only where that was agreed to; called inside a job.
        draw: a card as a page to print, with its sentences; called on the GUI thread.
    """

    role: Role
    run: Callable[[Callable[[KeyStore], object], Callable[[object], None], Failed], None]
    hands: Callable[[], CardHands]
    write: Callable[[Path, bytes, bool], None]
    draw: Callable[[OwnCard], bytes]


class OwnCardModel(QObject):
    """Signals: props_changed(OwnCardProps)."""

    props_changed = Signal(object)

    def __init__(self, place: CardPlace, wall: WallClock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._wall = wall
        self._props = OwnCardProps()

    @property
    def props(self) -> OwnCardProps:
        """What is shown now."""
        return self._props

    def enter(self) -> None:
        """Read one's own card."""
        self._props = OwnCardProps()
        place, today = self._place, self._wall().day

        def read(store: KeyStore) -> OwnCard | None:
            return place.hands().own(store, place.role, today)

        self._run(read, self._show)

    def leave(self) -> None:
        """Forget what was read."""
        self._props = OwnCardProps()

    def name(self, name: str) -> None:
        """Give the card this name."""
        place, today = self._place, self._wall().day

        def make(store: KeyStore) -> OwnCard:
            return place.hands().make_own(store, place.role, name, today)

        if not self._props.busy:
            self._tell(replace(self._props, busy=True, trouble="", saved="", is_there=False))
            self._run(make, self._show)

    def choose_form(self, form: CardForm) -> None:
        """Take another kind of file."""
        self._tell(replace(self._props, form=form, trouble="", saved="", is_there=False))

    def other_file(self) -> None:
        """Another file is meant now: what stood in the way of the last one counts no more."""
        if self._props.is_there or self._props.trouble:
            self._tell(replace(self._props, is_there=False, trouble=""))

    def save(self, path: Path, *, in_its_place: bool = False) -> None:
        """Write the card as the chosen kind of file."""
        card = self._props.card
        if card is None or self._props.busy:
            return
        content = self._place.draw(card) if self._props.form is CardForm.PDF else f"{card.text}\n".encode()
        write = self._place.write

        def saved(_none: object) -> None:
            self._tell(replace(self._props, busy=False, saved=str(path)))

        self._tell(replace(self._props, busy=True, trouble="", saved="", is_there=False))
        self._run(lambda _store: write(path, content, in_its_place), saved)

    def _show(self, card: OwnCard | None) -> None:
        self._tell(replace(self._props, card=card, loaded=True, busy=False))

    def _run(self, job: Callable[[KeyStore], T], done: Callable[[T], None]) -> None:
        run_job(self._place, job, done, self._failed)

    def _failed(self, error: LamplitError) -> None:
        ours = self.tr("The card can't be made for now.")
        trouble = str(error) if isinstance(error, UserError) else ours
        is_there = isinstance(error, FileIsThere)
        self._tell(replace(self._props, busy=False, loaded=True, trouble=trouble, is_there=is_there))

    def _tell(self, props: OwnCardProps) -> None:
        self._props = props
        self.props_changed.emit(props)


def run_job(place: CardPlace, job: Callable[[KeyStore], T], done: Callable[[T], None], failed: Failed) -> None:
    """Run a job with the store of this side."""

    def both(store: KeyStore) -> Callable[[], None]:
        result = job(store)
        return lambda: done(result)

    def told(call: object) -> None:
        if callable(call):
            call()

    place.run(both, told, failed)
