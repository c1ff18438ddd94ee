"""What keeps the log from whoever walks up: locking by itself, and hiding the window at once.

Locking closes the log and forgets its key, and then this process gives way to a new one, since memory keeps what was
in it. While an exercise is going it does neither of the two visible things: the exercise goes on behind a plain page,
and what is still to be written of it waits for the passphrase. As long as something waits, the process stays.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.core.away import BEAT_S, Away
from app.core.clock import Clock
from app.ui.attention import Attention
from app.ui.log_keeper import LogKeeper, LogState
from app.ui.main_window import MainWindow
from app.ui.preference_keeper import PreferenceKeeper
from app.ui.sitting import Sitting

_MINUTE_S = 60


class Guard(QObject):
    """Signals:
    locked: the log was locked and no exercise is going: show the page before a locked log.
    giving_way(bool): the same, and this process can be replaced now; whether its window is hidden.
    cover_wanted(bool): cover the window; whether something is still going behind it.
    uncover_wanted: show again what is beneath.
    """

    locked = Signal()
    giving_way = Signal(bool)
    cover_wanted = Signal(bool)
    uncover_wanted = Signal()

    def __init__(
        self,
        window: MainWindow,
        keeper: LogKeeper,
        sitting: Sitting,
        silence: Callable[[], object],
        preferences: PreferenceKeeper,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        """Args: silence: ends what is read aloud, at once; clock: one that goes on in sleep."""
        super().__init__(parent)
        self._window = window
        self._keeper = keeper
        self._sitting = sitting
        self._silence = silence
        self._preferences = preferences
        self._away = Away(clock)
        self._hiding = False
        self._closing = False
        self._attention = Attention(window, clock, self)
        self._attention.touched.connect(self._away.touched)
        self._attention.three_shifts.connect(self._three_shifts)
        self._attention.called_back.connect(self.uncover_wanted)
        self._beat = QTimer(self)
        self._beat.setInterval(int(BEAT_S * 1000))
        self._beat.setTimerType(Qt.TimerType.CoarseTimer)
        self._beat.timeout.connect(self.look)
        keeper.state_changed.connect(self._log_changed)
        sitting.ended.connect(self._exercise_ended)

    def hide(self) -> None:
        """Take the window away and be silent, in this call; then stop what is going, and lock."""
        self._hiding = True
        self._window.vanish()
        self._silence()
        QTimer.singleShot(0, self, self._after_hiding)

    def look(self) -> None:
        """Lock where nobody is there any more; the timer calls this."""
        minutes = self._preferences.now.lock_after_min
        if minutes is not None and self._away.look(minutes * _MINUTE_S):
            self.lock()

    def leave_now(self) -> None:
        """Lock because the screen was locked or the computer goes to sleep."""
        if self._preferences.now.lock_after_min is not None:
            self.lock()

    def lock(self) -> None:
        """Close the log and forget its key, unless it has no passphrase."""
        if self._closing or not self._keeper.locked or self._keeper.state is not LogState.OPEN:
            return
        self._closing = True
        if self._sitting.under_way and not self._hiding:
            self.cover_wanted.emit(True)
        self._keeper.close(self._closed)

    def _three_shifts(self) -> None:
        if self._preferences.now.shift_hides:
            self.hide()

    def _after_hiding(self) -> None:
        self.cover_wanted.emit(False)
        if self._sitting.under_way:
            self._sitting.stop()
        self.lock()
        self._hiding = self._closing

    def _closed(self) -> None:
        hidden, self._hiding, self._closing = self._hiding, False, False
        if self._sitting.under_way:
            return  # it goes on; nothing is shown of it until somebody asks
        self.locked.emit()
        if self._keeper.pending == 0:
            self.giving_way.emit(hidden)

    def _exercise_ended(self) -> None:
        if self._window.covered and not self._hiding:
            self.cover_wanted.emit(False)

    def _log_changed(self, state: LogState) -> None:
        """Look at the clock only while a log is open; it may be given a passphrase meanwhile."""
        if state is LogState.OPEN:
            self._away.begin()
            self._beat.start()
        else:
            self._beat.stop()
