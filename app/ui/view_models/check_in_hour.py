"""The hour after a check-in, in which none is asked for: kept in the log, so that no lock and no new start ends it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.core import guards
from app.core.moment import WallClock
from app.ui.jobs import ignore
from app.ui.log_keeper import LogKeeper, LogState


class CheckInHour(QObject):
    """Knows when a check-in was last asked for or made, whether it was answered, skipped or left."""

    def __init__(self, keeper: LogKeeper, wall: WallClock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._wall = wall
        self._last_ms: int | None = None
        keeper.state_changed.connect(self._log_state)

    @property
    def over(self) -> bool:
        """Whether a check-in may be asked for."""
        return guards.may_ask(self._last_ms, self._wall())

    def begin(self, at_ms: int) -> None:
        """Begin it at a time, unless one began later."""
        self._last_ms = self._newest(at_ms, self._last_ms)
        if self._last_ms == at_ms:
            self._keep(at_ms)

    def _log_state(self, state: LogState) -> None:
        if state is LogState.OPEN:
            self._keeper.with_log(lambda log: log.facts().asked_ms, self._know, ignore)

    def _know(self, kept_ms: int | None) -> None:
        self._last_ms = last_ms = self._newest(kept_ms, self._last_ms)
        if last_ms is not None and last_ms != kept_ms:  # begun while the log was locked
            self._keep(last_ms)

    def _keep(self, at_ms: int) -> None:
        self._keeper.with_log(lambda log: log.keep_asked(at_ms), ignore, ignore)

    def _newest(self, *times_ms: int | None) -> int | None:
        """Return the newest that does not lie in the future: the clock may have been set back."""
        now_ms = self._wall().at_ms
        return max((each for each in times_ms if each is not None and each <= now_ms), default=None)
