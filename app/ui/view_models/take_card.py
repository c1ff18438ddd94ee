"""A card of the other side: looked at first, and kept only when the person says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.cards import CardRead, News
from app.core.errors import LamplitError, UserError
from app.core.people import Contact
from app.ui.jobs import Failed

MOST_PASTED_CHARS = 5_000


class TakeStage(Enum):
    """What stands on the page."""

    ASKS = auto()
    SHOWN = auto()  # a new card, not kept yet
    SAME = auto()  # it was here before
    KEPT = auto()


@dataclass(frozen=True, slots=True)
class TakeCardProps:
    """What the page shows; `contact` is the card's owner once it was read."""

    stage: TakeStage = TakeStage.ASKS
    contact: Contact | None = None
    busy: bool = False
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class CardDoor:
    """How a card comes in on one side, for one person of it. Either callback comes on the GUI thread.

    Attributes:
        read: looks at a file, or at text that was pasted; keep: keeps a card that is new or was here before.
    """

    read: Callable[[Path | bytes, Callable[[CardRead], None], Failed], None]
    keep: Callable[[Contact, Callable[[], None], Failed], None]


class TakeCardModel(QObject):
    """Signals: props_changed(TakeCardProps); key_changed(CardRead): the name is known under another key, stop."""

    props_changed = Signal(object)
    key_changed = Signal(object)

    def __init__(self, door: CardDoor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._props = TakeCardProps()

    @property
    def props(self) -> TakeCardProps:
        """What is shown now."""
        return self._props

    def look_at_file(self, path: Path) -> None:
        """Look at a card file."""
        self._look(path)

    def look_at_text(self, text: str) -> None:
        """Look at a card that was pasted or scanned; blanks and line ends that a mail put in are left out."""
        self._look("".join(text.split())[:MOST_PASTED_CHARS].encode("ascii", "replace"))

    def keep(self) -> None:
        """Keep the card that is shown."""
        contact = self._props.contact
        if contact is None or self._props.busy or self._props.stage is not TakeStage.SHOWN:
            return

        def kept() -> None:
            self._tell(replace(self._props, stage=TakeStage.KEPT, busy=False))

        self._tell(replace(self._props, busy=True, trouble=""))
        self._door.keep(contact, kept, self._failed)

    def drop(self) -> None:
        """Leave the card that is shown, and ask again."""
        self._tell(TakeCardProps())

    def _look(self, what: Path | bytes) -> None:
        if self._props.busy:
            return
        self._tell(TakeCardProps(busy=True))
        self._door.read(what, self._show, self._failed)

    def _show(self, read: CardRead) -> None:
        if read.news is News.CHANGED_KEY:
            self._tell(TakeCardProps())
            self.key_changed.emit(read)
            return
        stage = TakeStage.SAME if read.news is News.SAME else TakeStage.SHOWN
        self._tell(TakeCardProps(stage, read.contact))

    def _failed(self, error: LamplitError) -> None:
        ours = self.tr("This card can't be read for now.")
        self._tell(replace(self._props, busy=False, trouble=str(error) if isinstance(error, UserError) else ours))

    def _tell(self, props: TakeCardProps) -> None:
        self._props = props
        self.props_changed.emit(props)
