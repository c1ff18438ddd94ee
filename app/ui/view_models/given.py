"""What the other side gave: cards, assignments, the folder. Read from the log when it opens and when it changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.assigned import Standing, standing
from app.core.errors import LamplitError, UserError
from app.core.exchange_hands import Arrived, LeftThere, PatientHands
from app.core.exchange_ports import ExchangeLog
from app.core.moment import WallClock
from app.core.people import Contact, KeptVersion, ShareRecord
from app.ui.exchange_keeper import ExchangeKeeper
from app.ui.jobs import Failed
from app.ui.log_keeper import LogKeeper, LogState

_LOOK_EVERY_MS = 10_000


@dataclass(frozen=True, slots=True)
class GivenState:
    """All of it at one time.

    Attributes:
        versions: in the order in which they came; shares: newest first.
        folder: where is looked for files, or empty.
        ended: signing keys of those with whom sharing was ended.
        left: files of the folder that were not taken in, each with its reason, of this sitting.
        read: whether the log was read; trouble: one sentence on the folder, or empty.
    """

    contacts: tuple[Contact, ...] = ()
    versions: tuple[KeptVersion, ...] = ()
    shares: tuple[ShareRecord, ...] = ()
    folder: str = ""
    ended: frozenset[bytes] = frozenset()
    left: tuple[LeftThere, ...] = ()
    read: bool = False
    trouble: str = ""

    @property
    def is_used(self) -> bool:
        """Whether there is anyone, or anything that came: for whoever has neither, nothing shows."""
        return bool(self.contacts or self.versions)

    def waiting(self, day: int) -> tuple[KeptVersion, ...]:
        """Return what came and was neither taken on nor left."""
        return tuple(each for each in self.versions if standing(each, self.versions, day) is Standing.WAITING)


class Given(QObject):
    """Lives as long as the window. Looks through the folder while the window is in front.

    Signals:
        changed(): `state` is another one.
        came(tuple of KeptVersion): files were taken in out of the folder.
    """

    changed = Signal()
    came = Signal(object)

    def __init__(
        self,
        keeper: LogKeeper,
        exchange: ExchangeKeeper,
        hands: Callable[[], PatientHands],
        in_front: Callable[[], bool],
        wall: WallClock,
        parent: QObject | None = None,
    ) -> None:
        """`hands` is called on the worker thread; `in_front`: whether the window is the active one."""
        super().__init__(parent)
        self._keeper = keeper
        self._exchange = exchange
        self._hands = hands
        self._in_front = in_front
        self._wall = wall
        self._state = GivenState()
        self._looking = False
        self._anew = True
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._tick)
        keeper.state_changed.connect(self._log_state)
        exchange.exchange_changed.connect(self.read)

    @property
    def state(self) -> GivenState:
        """What is known now."""
        return self._state

    def read(self) -> None:
        """Read it from the log."""
        self._exchange.with_exchange(_read, self._take, self._failed)

    def look(self) -> None:
        """Look through the folder now, where there is one and the log is open."""
        if self._looking or not self._state.folder or self._keeper.state is not LogState.OPEN:
            return
        self._looking = True
        folder, now, hands, anew = Path(self._state.folder), self._wall(), self._hands, self._anew
        self._anew = False

        def job(log: ExchangeLog) -> Arrived | None:
            return hands().look_through(log, folder, now, anew=anew, goes_on=lambda: True)

        self._exchange.with_exchange(job, lambda arrived: self._looked(arrived, folder), self._not_looked)

    def use_folder(self, path: str) -> None:
        """Look through this folder from now on; an empty text for none."""
        self._anew = True
        self._tell(replace(self._state, left=(), trouble=""))
        self._exchange.change_exchange(lambda log: log.keep_folder(path), lambda _none: None, self._failed)

    def open_file(self, path: Path, done: Callable[[KeptVersion], None], failed: Failed) -> None:
        """Take in one file."""
        now, hands = self._wall(), self._hands

        def job(log: ExchangeLog) -> KeptVersion:
            return hands().take(log, hands().read_file(path), now)

        self._exchange.change_exchange(job, done, failed)

    def accept(self, kept: KeptVersion, done: Callable[[], None], failed: Failed) -> None:
        """Take a version on."""
        now_ms, version = self._wall().at_ms, kept.version

        def job(log: ExchangeLog) -> None:
            log.accept(kept.sign_pk, version.series, version.seq, now_ms)

        self._exchange.change_exchange(job, lambda _none: done(), failed)

    def end_sharing(self, sign_pk: bytes, *, ended: bool) -> None:
        """Share no page with someone any more, or let it be possible again."""

        def job(log: ExchangeLog) -> None:
            log.end_sharing(sign_pk, ended=ended)

        self._exchange.change_exchange(job, lambda _none: None, self._failed)

    def leave(self, kept: KeptVersion, done: Callable[[], None], failed: Failed) -> None:
        """Leave a version; it can be taken on later."""
        now_ms, version = self._wall().at_ms, kept.version

        def job(log: ExchangeLog) -> None:
            log.leave(kept.sign_pk, version.series, version.seq, now_ms)

        self._exchange.change_exchange(job, lambda _none: done(), failed)

    def _log_state(self, state: LogState) -> None:
        if state is LogState.OPEN:
            self.read()
        elif self._state != GivenState():
            self._tell(GivenState())  # nothing of it outlives the lock

    def _take(self, state: GivenState) -> None:
        before = self._state
        if self._keeper.state is not LogState.OPEN:
            return
        if state.contacts != before.contacts or state.folder != before.folder:
            self._anew = True  # a file from someone unknown can be from someone known now
        left = before.left if state.folder == before.folder else ()
        self._tell(replace(state, left=left, trouble=before.trouble))
        if state.folder:
            self._timer.start()
            if self._anew:
                self.look()
        else:
            self._timer.stop()

    def _tick(self) -> None:
        if self._in_front():
            self.look()

    def _looked(self, arrived: Arrived | None, folder: Path) -> None:
        self._looking = False
        if arrived is None:
            if self._state.trouble:
                self._tell(replace(self._state, trouble=""))
        else:
            if self._state.folder == str(folder):
                self._tell_left(arrived)
            if arrived.came:
                self.came.emit(arrived.came)
                self.read()
        if self._anew:
            self.look()  # another folder, or someone new, came while this one was looked through

    def _tell_left(self, arrived: Arrived) -> None:
        stay = tuple(each for each in self._state.left if not each.read_again)
        left = tuple({each.name: each for each in (*stay, *arrived.left)}.values())
        if left != self._state.left or self._state.trouble:
            self._tell(replace(self._state, left=left, trouble=""))

    def _not_looked(self, error: LamplitError) -> None:
        self._looking = False
        self._anew = True
        ours = self.tr("The folder can't be read for now.")
        self._failed(error if isinstance(error, UserError) else UserError(ours))

    def _failed(self, error: LamplitError) -> None:
        ours = self.tr("The log can't be read for now.")
        trouble = str(error) if isinstance(error, UserError) else ours
        if trouble != self._state.trouble:
            self._tell(replace(self._state, trouble=trouble))

    def _tell(self, state: GivenState) -> None:
        self._state = state
        self.changed.emit()


def _read(log: ExchangeLog) -> GivenState:
    return GivenState(log.contacts(), log.versions(), log.shares(), log.folder(), log.ended_sharing(), read=True)
