"""Something half done, kept in the log meanwhile, so that a crash or a lock takes nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from app.ui.log_keeper import LogKeeper, LogState

T = TypeVar("T")

_TYPING_MS = 1000

Done = Callable[[object], None]


class WritingSoon(QObject, Generic[T]):
    """Writes the latest form off the GUI thread, one at a time; what is newer meanwhile follows it.

    What cannot be written is no trouble to tell: the whole still can be kept, and says if it can't.
    """

    def __init__(
        self,
        keeper: LogKeeper,
        write: Callable[[T, Done], None],
        delete: Callable[[], None],
        parent: QObject | None = None,
        *,
        typing_ms: int = _TYPING_MS,
    ) -> None:
        """Args: write: queues the writing of one, and calls back either way; delete: queues that it goes."""
        super().__init__(parent)
        self._keeper = keeper
        self._write_it = write
        self._delete = delete
        self._next: T | None = None
        self._writing = False
        self._there = False  # whether one may lie in the log
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(typing_ms)
        self._typing.timeout.connect(self._write)

    def know_it_is_there(self) -> None:
        """Know that one lies in the log from before."""
        self._there = True

    def save(self, latest: T) -> None:
        """Write it at once."""
        self._next = latest
        self._typing.stop()
        self._write()

    def save_soon(self, latest: T) -> None:
        """Write it within a second, for what is typed."""
        self._next = latest
        if not self._typing.isActive():
            self._typing.start()

    def flush(self) -> None:
        """Write what still waits for its second."""
        self._typing.stop()
        if self._next is not None:
            self._hand_over(self._next)

    def drop(self) -> None:
        """Forget it, in the log too."""
        self._typing.stop()
        self._next = None
        if self._there and self._keeper.state is LogState.OPEN:
            self._there = False
            self._delete()

    def forget(self) -> None:
        """Forget what is not written yet, and leave what lies in the log."""
        self._typing.stop()
        self._next = None

    def kept(self) -> None:
        """Know that the whole was kept, and what lay in the log went with that."""
        self._there = False

    def _write(self) -> None:
        if self._next is not None and not self._writing and self._keeper.state is LogState.OPEN:
            self._hand_over(self._next)

    def _hand_over(self, latest: T) -> None:
        self._next = None
        self._writing = self._there = True
        self._write_it(latest, self._written)

    def _written(self, _result: object) -> None:
        self._writing = False
        if not self._typing.isActive():
            self._write()
