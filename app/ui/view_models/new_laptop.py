"""Packing the log into one locked file, for another computer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.errors import LamplitError, UserError
from app.ui.jobs import Failed
from app.ui.log_keeper import LogKeeper, LogState
from app.ui.view_models.take_away_places import FileIsThere

Pack = Callable[[Path, str | None, bool, Callable[[], None], Failed], None]
"""Writes the log to a file that opens by a passphrase; None where the log has one, which the file then opens by. The
third says whether a file of that name may go."""

ENDING = ".lamplit"


@dataclass(frozen=True, slots=True)
class NewLaptopProps:
    """How far the packing is.

    Attributes:
        open: whether the log is open, so that it can be packed; locked: whether it has a passphrase.
        is_there: whether a file of that name stands in the way; packed: where the file is.
    """

    open: bool = False
    locked: bool = False
    busy: bool = False
    is_there: bool = False
    packed: str = ""
    trouble: str = ""


class NewLaptopModel(QObject):
    """Signals: props_changed(NewLaptopProps)."""

    props_changed = Signal(object)

    def __init__(self, keeper: LogKeeper, pack: Pack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._pack = pack
        self._props = NewLaptopProps()
        keeper.state_changed.connect(self._state_changed)

    @property
    def props(self) -> NewLaptopProps:
        """What is known now."""
        return self._props

    def enter(self) -> None:
        """Begin anew."""
        self._tell(NewLaptopProps(open=self._keeper.state is LogState.OPEN, locked=self._keeper.locked))

    def pack(self, path: Path, passphrase: str | None, *, in_its_place: bool = False) -> None:
        """Write the file."""
        if self._props.busy:
            return

        def done() -> None:
            self._tell(replace(self._props, busy=False, packed=str(path)))

        def failed(error: LamplitError) -> None:
            ours = self.tr("The file could not be written there.")
            trouble = str(error) if isinstance(error, UserError) else ours
            is_there = isinstance(error, FileIsThere)
            self._tell(replace(self._props, busy=False, trouble=trouble, is_there=is_there))

        self._tell(replace(self._props, busy=True, trouble="", is_there=False, packed=""))
        self._pack(path, passphrase, in_its_place, done, failed)

    def other_file(self) -> None:
        """Another file is meant now: what stood in the way of the last one counts no more."""
        if self._props.is_there or self._props.trouble:
            self._tell(replace(self._props, is_there=False, trouble=""))

    def _state_changed(self, state: LogState) -> None:
        self._tell(replace(self._props, open=state is LogState.OPEN, locked=self._keeper.locked))

    def _tell(self, props: NewLaptopProps) -> None:
        self._props = props
        self.props_changed.emit(props)
