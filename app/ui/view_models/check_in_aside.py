"""A check-in that was made without the log when its page gave way to the lock: out of sight until the log opens."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from app.core.checkin import CheckIn
from app.core.ports import Log
from app.ui.jobs import ignore
from app.ui.log_keeper import LogKeeper, LogState
from app.ui.view_models.check_in_draft import said_in, together


class CheckInAside(QObject):
    """Holds it in memory, and makes it the draft of the log once that is open, beside one that lies there."""

    def __init__(self, keeper: LogKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._waiting: CheckIn | None = None
        keeper.state_changed.connect(self._log_state)

    def take(self, check_in: CheckIn) -> None:
        """Hold what was said so far, with what is held already."""
        self._waiting = check_in if self._waiting is None else _both(self._waiting, check_in)

    def _log_state(self, state: LogState) -> None:
        waiting = self._waiting
        if state is not LogState.OPEN or waiting is None:
            return

        def write(log: Log) -> None:
            before = log.draft()
            log.save_draft(waiting if before is None else _both(before, waiting))

        def written(_result: None) -> None:
            if self._waiting is waiting:
                self._waiting = None

        self._keeper.with_log(write, written, ignore)


def _both(earlier: CheckIn, later: CheckIn) -> CheckIn:
    said = together(said_in(earlier), said_in(later))
    return replace(
        earlier,
        before=said.rating,
        sensations=said.sensations,
        feeling=said.feeling,
        shape=said.shape,
        note=said.note or None,
    )
