"""Deleting from the log: out of sight at once, back for ten seconds, then wholly gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.clock import Clock
from app.core.errors import LamplitError, UserError
from app.core.log_query import LogFilter
from app.ui.jobs import Failed, ignore
from app.ui.log_keeper import LogKeeper, LogState

UNDO_S = 10.0

_HEARTBEAT_S = 1.0
"""The longest sleep of the timer, so that a closed lid does not lengthen the wait."""


class Told(StrEnum):
    """What the bar tells."""

    NOTHING = "nothing"
    UNDO = "undo"
    BACK = "back"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class DeletionProps:
    """What the bar shows.

    Attributes:
        count: how many entries were taken out; trouble: one sentence, or empty.
    """

    told: Told = Told.NOTHING
    count: int = 0
    trouble: str = ""


class Deletion(QObject):
    """At most one deletion waits at a time; the next one, closing the log, or time makes it final.

    What was taken out is so on disk: if nobody comes back to it, the next opening of the log deletes it.

    Signals:
        props_changed(DeletionProps).
    """

    props_changed = Signal(object)

    def __init__(self, keeper: LogKeeper, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._clock = clock
        self._props = DeletionProps()
        self._began_s = 0.0
        self._turn = 0
        self._pending = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.wake)
        keeper.closing.connect(self.finish)
        keeper.state_changed.connect(self._state_changed)

    @property
    def props(self) -> DeletionProps:
        """What the bar shows now."""
        return self._props

    def delete(
        self,
        which: LogFilter | tuple[bytes, ...],
        done: Callable[[], None] = lambda: None,
        failed: Failed = ignore,
    ) -> None:
        """Take entries out of sight, by uid or by filter. One that waits is made final first.

        Args: done: they are out of sight; failed: nothing was taken out, and the bar says so.
        """
        self.finish()
        turn = self._begin_turn()
        self._pending = True

        def taken(count: int) -> None:
            if turn == self._turn:
                if count:
                    self._wait(DeletionProps(Told.UNDO, count))
                else:
                    self._pending = False
            done()

        def refused(error: LamplitError) -> None:
            if turn == self._turn:
                self._pending = False
                self._tell(DeletionProps(Told.TROUBLE, trouble=self._sentence(error, self._not_deleted())))
            failed(error)

        self._keeper.take_out(which, taken, refused)

    def undo(self) -> None:
        """Bring everything back that waits."""
        if self._props.told is not Told.UNDO:
            return
        turn = self._begin_turn()
        count = self._props.count
        self._tell(DeletionProps())

        def back(_count: int) -> None:
            if turn == self._turn:
                self._pending = False
                self._tell(DeletionProps(Told.BACK, count))

        def refused(error: LamplitError) -> None:
            if turn == self._turn:
                trouble = self._sentence(error, self.tr("That could not be brought back this time."))
                self._wait(DeletionProps(Told.UNDO, count, trouble))

        self._keeper.put_back(back, refused)

    def finish(self) -> None:
        """Delete wholly what waits, without waiting longer."""
        if not self._pending:
            return
        turn = self._begin_turn()
        self._pending = False
        self._tell(DeletionProps())

        def refused(error: LamplitError) -> None:
            if turn == self._turn and self._keeper.state is LogState.OPEN:
                self._tell(DeletionProps(Told.TROUBLE, trouble=self._sentence(error, self._not_final())))

        self._keeper.finish_deleting(lambda: None, refused)

    def close_bar(self) -> None:
        """Take away a sentence that was read."""
        if self._props.told in (Told.BACK, Told.TROUBLE):
            self._tell(DeletionProps())

    def wake(self) -> None:
        """Look at the clock: make it final, or sleep on."""
        if self._props.told is not Told.UNDO:
            return
        left_s = UNDO_S - (self._clock() - self._began_s)
        if left_s <= 0:
            self.finish()
        else:
            self._timer.start(max(1, round(min(left_s, _HEARTBEAT_S) * 1000)))

    def _wait(self, props: DeletionProps) -> None:
        self._began_s = self._clock()
        self._tell(props)
        self.wake()

    def _begin_turn(self) -> int:
        self._timer.stop()
        self._turn += 1
        return self._turn

    def _state_changed(self, state: LogState) -> None:
        if state is not LogState.OPEN:
            self._begin_turn()
            self._pending = False
            self._tell(DeletionProps())

    def _sentence(self, error: LamplitError, ours: str) -> str:
        return str(error) if isinstance(error, UserError) else ours

    def _not_deleted(self) -> str:
        return self.tr("That could not be deleted this time. It is still there.")

    def _not_final(self) -> str:
        return self.tr("It is out of sight, and goes wholly when the log opens next.")

    def _tell(self, props: DeletionProps) -> None:
        if props != self._props:
            self._props = props
            self.props_changed.emit(props)
