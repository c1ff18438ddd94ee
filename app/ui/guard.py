"""What keeps the log from whoever walks up: locking by itself, and hiding the window at once.

Locking closes the log and forgets its key, and then this process gives way to a new one, since memory keeps what was
in it. While an exercise is going it does neither of the two visible things: the exercise goes on behind a plain page,
and what is still to be written of it waits for the passphrase. As long as something waits, the process stays, and
what is typed in it meanwhile is kept from whoever walks up like the rest.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.core.away import BEAT_S, Away
from app.core.clock import Clock
from app.ui.attention import Attention
from app.ui.log_keeper import LogKeeper, LogState
from app.ui.main_window import MainWindow
from app.ui.preference_keeper import PreferenceKeeper
from app.ui.sitting import Sitting

_MINUTE_S = 60


class Covering(Enum):
    """What the cover of the window says.

    PLAIN: nothing but that any key goes on.
    GOING: an exercise goes on behind it; any key leads back to it.
    HELD: the log is not locked yet, and no key goes on before it is.

    Help from a person is there in any case.
    """

    PLAIN = auto()
    GOING = auto()
    HELD = auto()


class _Locking(Enum):
    """How far a wish to lock has come.

    NONE: there is none.
    OWED: the log is being opened, or its passphrase changed; it is locked as soon as that is over.
    CLOSING: the log is being closed.
    """

    NONE = auto()
    OWED = auto()
    CLOSING = auto()


class Guard(QObject):
    """Signals:
    locked: the log is locked and no exercise is going: show the page before a locked log.
    giving_way(bool): the same, and this process can be replaced now; whether its window is hidden.
    cover_wanted(Covering): cover the window, or have its cover say something else.
    uncover_wanted: show again what is beneath.
    help_called: F1 was pressed before a cover.
    """

    locked = Signal()
    giving_way = Signal(bool)
    cover_wanted = Signal(object)
    uncover_wanted = Signal()
    help_called = Signal()

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
        self._locking = _Locking.NONE
        self._attention = Attention(window, clock, self)
        self._attention.touched.connect(self._away.touched)
        self._attention.three_shifts.connect(self._three_shifts)
        self._attention.called_back.connect(self._called_back)
        self._attention.help_called.connect(self.help_called)
        self._beat = QTimer(self)
        self._beat.setInterval(int(BEAT_S * 1000))
        self._beat.setTimerType(Qt.TimerType.CoarseTimer)
        self._beat.timeout.connect(self.look)
        self._beat.start()
        keeper.state_changed.connect(self._log_changed)
        keeper.lock.changed.connect(self._lock_changed)
        sitting.ended.connect(self._say_again)

    def hide(self) -> None:
        """Take the window away and be silent, in this call; then stop what is going, and lock."""
        self._window.vanish()
        self._silence()
        QTimer.singleShot(0, self, self._after_hiding)

    def look(self) -> None:
        """Lock where nobody is there any more; the timer calls this."""
        minutes = self._preferences.now.lock_after_min
        waits = self._keeper.state is LogState.OPENING  # who waits for that presses no key
        limit_s = math.inf if minutes is None or waits else minutes * _MINUTE_S
        if self._away.look(limit_s):
            self._away.touched()  # a page that shows nothing is not shown anew with each beat
            if self._keeper.state is LogState.OPEN or not self._window.covered:
                self.lock()

    def leave_now(self) -> None:
        """Lock because the screen was locked or the computer goes to sleep."""
        self.lock()

    def lock(self) -> None:
        """Close the log and forget its key, and leave nothing to be read; without a passphrase nothing is done."""
        keeper = self._keeper
        if self._locking is _Locking.CLOSING:
            return
        if keeper.state is LogState.OPENING or keeper.lock.changing:
            self._locking = _Locking.OWED
            if self._has_passphrase:
                self._cover()
        elif not self._has_passphrase:
            return
        elif keeper.state is LogState.OPEN:
            self._close()
        elif self._sitting.under_way:
            self._cover()
        else:
            self.locked.emit()

    @property
    def _has_passphrase(self) -> bool:
        keeper = self._keeper
        if keeper.state is LogState.ABSENT:
            return False
        known = keeper.locked or keeper.lock.changing
        return known or (keeper.state is not LogState.OPEN and self._preferences.now.log_locked)

    def _close(self) -> None:
        if self._sitting.under_way:
            self._cover()
        self._locking = _Locking.CLOSING
        if not self._keeper.close(self._closed):
            self._cover()  # a longer job is before it; what is open stays on no screen for that long

    def _closed(self) -> None:
        self._locking = _Locking.NONE
        self._say_again()
        if self._sitting.under_way:
            return  # it goes on; nothing is shown of it until somebody asks
        self.locked.emit()
        if self._keeper.pending == 0:
            self.giving_way.emit(not self._window.isVisible())

    def _log_changed(self, state: LogState) -> None:
        if state is LogState.OPEN:
            self._away.begin()
        self._lock_what_is_owed()

    def _lock_changed(self) -> None:
        """Whoever gave the passphrase is there; how long nobody was before that does not count."""
        self._away.begin()
        self._lock_what_is_owed()

    def _lock_what_is_owed(self) -> None:
        if self._locking is _Locking.OWED:
            self._locking = _Locking.NONE
            self.lock()
            self._say_again()

    # -- hiding, and the cover ---------------------------------------------------------------------------------------

    def _three_shifts(self) -> None:
        if self._preferences.now.shift_hides:
            self.hide()

    def _after_hiding(self) -> None:
        self._cover()
        if self._has_passphrase:
            self._keeper.replacing.stop_salvage()  # or the lock would wait for its end
        if self._sitting.under_way:
            self._sitting.stop()
        self.lock()
        self._say_again()

    def _called_back(self) -> None:
        if self.covering is not Covering.HELD:
            self.uncover_wanted.emit()

    @property
    def covering(self) -> Covering:
        """What a cover has to say now."""
        if self._sitting.under_way:
            return Covering.GOING
        return Covering.PLAIN if self._locking is _Locking.NONE else Covering.HELD

    def _cover(self) -> None:
        self.cover_wanted.emit(self.covering)

    def _say_again(self) -> None:
        """Have a cover that is there say what is so now."""
        if self._window.covered:
            self._cover()
