"""The copies that the log keeps of itself, as a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QObject, Signal

from app.core.backup import BackupInfo, BackupReason
from app.core.errors import LamplitError, UserError
from app.core.moment import Moment, WallClock
from app.ui.jobs import Failed
from app.ui.labels import Labels

ListCopies = Callable[[Callable[[Sequence[BackupInfo]], None], Failed], None]
"""Tells which copies there are, newest first."""


@dataclass(frozen=True, slots=True)
class CopyRow:
    """One copy in words; `path` names it wholly."""

    path: str
    day: str
    about: str


@dataclass(frozen=True, slots=True)
class CopiesProps:
    """The copies, or why there are none to see.

    Attributes:
        looked: whether `rows` is what is there.
    """

    rows: tuple[CopyRow, ...] = ()
    looked: bool = False
    trouble: str = ""


class CopiesModel(QObject):
    """Lists the copies.

    Signals:
        props_changed(CopiesProps).
    """

    props_changed = Signal(object)

    def __init__(self, list_copies: ListCopies, labels: Labels, wall: WallClock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._list_copies = list_copies
        self._labels = labels
        self._wall = wall
        self._props = CopiesProps()

    @property
    def props(self) -> CopiesProps:
        """What is known now."""
        return self._props

    def enter(self) -> None:
        """Look which copies there are."""

        def show(copies: Sequence[BackupInfo]) -> None:
            now = self._wall()
            self._tell(CopiesProps(tuple(self.row(copy, now) for copy in copies), looked=True))

        def failed(error: LamplitError) -> None:
            ours = self.tr("The copies cannot be read for now.")
            self._tell(CopiesProps(looked=True, trouble=str(error) if isinstance(error, UserError) else ours))

        self._list_copies(show, failed)

    def row(self, copy: BackupInfo, now: Moment) -> CopyRow:
        """Return the words of one copy: its day, its hour and size, and what it was made for beside every day's."""
        moment = Moment(copy.made_ms, now.tz_min)
        size = QLocale().formattedDataSize(copy.size_bytes, 0)
        about = " · ".join(part for part in (self._labels.hour(moment), size, self._reason(copy.reason)) if part)
        return CopyRow(str(copy.path), self._labels.day(moment, now), about)

    def _reason(self, reason: BackupReason) -> str:
        return {
            BackupReason.DAILY: "",
            BackupReason.NEW_FORM: self.tr("before a new form of the log"),
            BackupReason.NEW_KEY: self.tr("before the log got another key"),
            BackupReason.RESTORE: self.tr("before a copy took its place"),
            BackupReason.UNREADABLE: self.tr("as it lay there, and could not be read"),
        }[reason]

    def _tell(self, props: CopiesProps) -> None:
        self._props = props
        self.props_changed.emit(props)
