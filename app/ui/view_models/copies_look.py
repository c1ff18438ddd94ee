"""One copy of the log, looked into before anything is touched, and put in the place of the log if that is wished."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.errors import LamplitError, PassphraseError, UserError
from app.core.log_query import LogContents
from app.core.moment import Moment, WallClock
from app.ui.jobs import Failed
from app.ui.labels import Labels

Look = Callable[[Path, str | None, Callable[[LogContents], None], Failed], None]
"""Tells what is in a copy, opened by a passphrase or without one."""

Place = Callable[[Path, str | None, Callable[[], None], Failed], None]
"""Puts a copy in the place of the log."""


class LookStage(Enum):
    """How far a copy is."""

    NONE = auto()
    OPENING = auto()
    ASKS = auto()
    SHOWN = auto()
    PLACING = auto()
    PLACED = auto()


@dataclass(frozen=True, slots=True)
class CopyLookProps:
    """One copy in words; every text may be empty.

    Attributes:
        name: the day of a copy, or the name of a file.
        contents: how much is inside; span: from which day to which.
    """

    stage: LookStage = LookStage.NONE
    name: str = ""
    contents: str = ""
    span: str = ""
    trouble: str = ""


class CopyLookModel(QObject):
    """Holds one copy at a time, and its passphrase no longer than the copy.

    Signals:
        props_changed(CopyLookProps).
        placed(): the copy is the log now.
    """

    props_changed = Signal(object)
    placed = Signal()

    def __init__(
        self, look: Look, place: Place, labels: Labels, wall: WallClock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._place = place
        self._labels = labels
        self._wall = wall
        self._props = CopyLookProps()
        self._path: Path | None = None
        self._passphrase: str | None = None
        self._round = 0  # counts up whenever an older answer must no longer count

    @property
    def props(self) -> CopyLookProps:
        """What is known now."""
        return self._props

    def open(self, path: Path, name: str) -> None:
        """Look into a copy, first without a passphrase."""
        if self._props.stage is LookStage.PLACING:
            return
        self._path, self._passphrase = path, None
        self._props = CopyLookProps(name=name)
        self._look_now()

    def try_passphrase(self, passphrase: str) -> None:
        """Look into the same copy with a passphrase."""
        if self._props.stage is LookStage.ASKS and passphrase:
            self._passphrase = passphrase
            self._look_now()

    def leave(self) -> None:
        """Let go of the copy; nothing was touched."""
        if self._props.stage is LookStage.PLACING:
            return
        self._round += 1
        self._path, self._passphrase = None, None
        self._tell(CopyLookProps())

    def place(self) -> None:
        """Put the copy in the place of the log."""
        path = self._path
        if path is None or self._props.stage is not LookStage.SHOWN:
            return

        def done() -> None:
            self._path, self._passphrase = None, None
            self._tell(replace(self._props, stage=LookStage.PLACED, trouble=""))
            self.placed.emit()

        def failed(error: LamplitError) -> None:
            ours = self.tr("The copy could not be put there. The log is as it was.")
            trouble = str(error) if isinstance(error, UserError) else ours
            self._tell(replace(self._props, stage=LookStage.SHOWN, trouble=trouble))

        self._tell(replace(self._props, stage=LookStage.PLACING, trouble=""))
        self._place(path, self._passphrase, done, failed)

    def _look_now(self) -> None:
        path = self._path
        if path is None:
            return
        self._round += 1
        round_, tried = self._round, self._passphrase is not None

        def show(contents: LogContents) -> None:
            if round_ == self._round:
                shown = replace(self._props, stage=LookStage.SHOWN, trouble="")
                self._tell(replace(shown, contents=self.contents(contents), span=self.span(contents)))

        def failed(error: LamplitError) -> None:
            if round_ != self._round:
                return
            self._passphrase = None
            ours = self.tr("This file cannot be read.")
            sentence = str(error) if isinstance(error, UserError) else ours
            asks = isinstance(error, PassphraseError)
            trouble = "" if asks and not tried else sentence
            self._tell(replace(self._props, stage=LookStage.ASKS if asks else LookStage.NONE, trouble=trouble))

        self._tell(replace(self._props, stage=LookStage.OPENING, trouble=""))
        self._look(path, self._passphrase, show, failed)

    def contents(self, contents: LogContents) -> str:
        """Return how much is in a log."""
        return self.tr("Check-ins: {check_ins} · Exercises: {runs} · Notes: {notes}").format(
            check_ins=contents.check_ins, runs=contents.runs, notes=contents.notes
        )

    def span(self, contents: LogContents) -> str:
        """Return from which day to which; empty for an empty log."""
        if contents.first_ms is None or contents.last_ms is None:
            return self.tr("Nothing stands in it.")
        tz_min = self._wall().tz_min
        first = self._labels.full_day(Moment(contents.first_ms, tz_min))
        last = self._labels.full_day(Moment(contents.last_ms, tz_min))
        return first if first == last else self.tr("{first} to {last}").format(first=first, last=last)

    def _tell(self, props: CopyLookProps) -> None:
        self._props = props
        self.props_changed.emit(props)
