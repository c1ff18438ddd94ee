"""How the log stands: open or not, whether it asks for a passphrase, and why it cannot be opened."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.core.errors import DamageError, LamplitError, PassphraseError, UserError
from app.ui.log_held import HeldEntries


class LogState(StrEnum):
    """How the log stands. OPENING is also the state before begin() has looked."""

    ABSENT = "absent"
    LOCKED = "locked"
    OPENING = "opening"
    OPEN = "open"
    FAULT = "fault"


class LogStanding(QObject):
    """The one place that says it. For the keeper and who works for it; everyone else asks the keeper.

    What is held is written where the log opens, and is told to be held where it does not.

    Attributes:
        locked: whether opening the log asks for a passphrase, as far as it is known.

    Signals:
        state_changed: the new LogState.
        opened: the log is open; everyone has heard of it, and what was held is on its way.
        closing: the open log is about to be closed; a job handed in now is still done before it.
        damaged: a part of the log can't be read.
    """

    state_changed = Signal(object)
    opened = Signal()
    closing = Signal()
    damaged = Signal()

    def __init__(self, held: HeldEntries, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held = held
        self._state = LogState.OPENING
        self._trouble = ""
        self.locked = False

    @property
    def state(self) -> LogState:
        """How it stands now."""
        return self._state

    @property
    def trouble(self) -> str:
        """Why it cannot be opened, as one calm sentence; empty where there is none to tell."""
        return self._trouble

    def open_soon(self) -> None:
        """It is being opened."""
        self._set(LogState.OPENING)

    def be_replaced(self) -> None:
        """Another log takes its place; what is the matter with this one is told meanwhile."""
        trouble = self._trouble
        self._set(LogState.OPENING)
        self._trouble = trouble

    def settle(self, state: LogState) -> None:
        """It is known how it stands, after it was being opened or replaced."""
        self._set(state)
        if state is LogState.OPEN:
            self._held.write_all()
            self.opened.emit()
        else:
            self._held.tell_held()

    def fail(self, error: LamplitError) -> None:
        """It could not be opened."""
        # A crash while the first passphrase was being set can leave a log that looks unlocked and is not.
        if isinstance(error, PassphraseError):
            self.settle(LogState.LOCKED)
            return
        self._trouble = str(error) if isinstance(error, UserError) else ""
        self.settle(LogState.FAULT)
        self.look_for_damage(error)

    def about_to_close(self) -> bool:
        """Tell so, where it is open. Returns whether it is."""
        if self._state is not LogState.OPEN:
            return False
        self.closing.emit()
        return True

    def closed(self) -> None:
        """It was closed, if it was open."""
        if self._state is LogState.OPEN:
            self._set(LogState.LOCKED)

    def look_for_damage(self, error: LamplitError) -> None:
        """Tell where what went wrong is that a part of the log can't be read."""
        if isinstance(error, DamageError):
            self.damaged.emit()

    def _set(self, state: LogState) -> None:
        if state is not LogState.FAULT:
            self._trouble = ""
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)
