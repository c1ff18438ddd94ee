"""A card that is here: how far it is trusted, its words typed back, and its removal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from app.core.errors import LamplitError, UserError
from app.core.people import Contact, Trust
from app.ui.jobs import Failed


@dataclass(frozen=True, slots=True)
class KnownCardProps:
    """What the page shows.

    Attributes:
        places: which words are asked for, from 1; how: how the words were read out, None until it is picked.
        checked: whether they were typed back just now; asks_removal: whether removing waits for a second press.
    """

    contact: Contact
    places: tuple[int, ...]
    how: Trust | None = None
    busy: bool = False
    trouble: str = ""
    checked: bool = False
    asks_removal: bool = False


@dataclass(frozen=True, slots=True)
class KnownDoor:
    """What is done with one card that is here. Either callback comes on the GUI thread.

    Attributes:
        places: which words are to be typed back, from 0.
        check: keeps the contact with its new trust where the words are those of the card.
        remove: takes the card away; None where this side removes a card elsewhere.
    """

    places: Callable[[], tuple[int, ...]]
    check: Callable[[Contact, tuple[int, ...], Sequence[str], Trust, Callable[[Contact], None], Failed], None]
    remove: Callable[[Contact, Callable[[], None], Failed], None] | None = None


class KnownCardModel(QObject):
    """Signals: props_changed(KnownCardProps); removed()."""

    props_changed = Signal(object)
    removed = Signal()

    def __init__(self, contact: Contact, door: KnownDoor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._places = door.places()
        self._props = KnownCardProps(contact, tuple(place + 1 for place in self._places))

    @property
    def props(self) -> KnownCardProps:
        """What is shown now."""
        return self._props

    @property
    def can_remove(self) -> bool:
        """Whether this side removes a card here."""
        return self._door.remove is not None

    def choose_how(self, how: Trust) -> None:
        """Take how the words were read out."""
        self._tell(replace(self._props, how=how, trouble="", checked=False))

    def check(self, typed: Sequence[str]) -> None:
        """Hold the typed words against the card."""
        how = self._props.how
        if self._props.busy or how is None:
            return

        def told(contact: Contact) -> None:
            self._places = self._door.places()
            places = tuple(place + 1 for place in self._places)
            self._tell(replace(self._props, contact=contact, places=places, busy=False, checked=True, how=None))

        self._tell(replace(self._props, busy=True, trouble="", checked=False))
        self._door.check(self._props.contact, self._places, typed, how, told, self._failed)

    def ask_removal(self, *, asks: bool) -> None:
        """Ask before the card goes, or ask no more."""
        self._tell(replace(self._props, asks_removal=asks))

    def remove(self) -> None:
        """Take the card away."""
        if self._door.remove is not None and not self._props.busy:
            self._tell(replace(self._props, busy=True))
            self._door.remove(self._props.contact, self.removed.emit, self._failed)

    def _failed(self, error: LamplitError) -> None:
        ours = self.tr("This could not be kept for now.")
        self._tell(replace(self._props, busy=False, trouble=str(error) if isinstance(error, UserError) else ours))

    def _tell(self, props: KnownCardProps) -> None:
        self._props = props
        self.props_changed.emit(props)
