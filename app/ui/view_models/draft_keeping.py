"""The check-in that is being made, kept in the log meanwhile, so that a crash or a lock takes nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.core.checkin import CheckIn
from app.core.ports import Log
from app.ui.jobs import ignore
from app.ui.log_keeper import LogKeeper, LogState

_TYPING_MS = 1000


class DraftKeeping(QObject):
    """Writes the latest form off the GUI thread, one at a time; what is newer meanwhile follows it.

    A draft that cannot be written is no trouble to tell: the check-in itself still can be, and says if it can't.
    """

    def __init__(self, keeper: LogKeeper, parent: QObject | None = None, *, typing_ms: int = _TYPING_MS) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._next: CheckIn | None = None
        self._writing = False
        self._there = False  # whether one may lie in the log
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(typing_ms)
        self._typing.timeout.connect(self._write)

    def load(self, found: Callable[[CheckIn | None, CheckIn | None], None]) -> None:
        """Look for one from before. Silent when the log can't be read.

        Args: found: is given the draft and what is kept under the same uid; None and None where there is nothing to
            bring back, also where it was kept as it is.
        """

        def look(log: Log) -> tuple[CheckIn | None, CheckIn | None]:
            draft = log.draft()
            if draft is None:
                return None, None
            entry = log.entry(draft.uid)
            kept = None if entry is None else entry.check_in
            return (None, None) if kept == draft else (draft, kept)

        def looked(result: tuple[CheckIn | None, CheckIn | None]) -> None:
            self._there = self._there or result[0] is not None
            found(*result)

        self._keeper.with_log(look, looked, ignore)

    def save(self, check_in: CheckIn) -> None:
        """Write it at once."""
        self._next = check_in
        self._typing.stop()
        self._write()

    def save_soon(self, check_in: CheckIn) -> None:
        """Write it within a second, for what is typed."""
        self._next = check_in
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
            self._keeper.with_log(lambda log: log.drop_draft(), ignore, ignore)

    def forget(self) -> None:
        """Forget what is not written yet, and leave what lies in the log."""
        self._typing.stop()
        self._next = None

    def kept(self) -> None:
        """Know that the check-in was kept, and its draft went with that."""
        self._there = False

    def _write(self) -> None:
        if self._next is not None and not self._writing and self._keeper.state is LogState.OPEN:
            self._hand_over(self._next)

    def _hand_over(self, check_in: CheckIn) -> None:
        self._next = None
        self._writing = self._there = True
        self._keeper.with_log(lambda log: log.save_draft(check_in), self._written, self._written)

    def _written(self, _result: object) -> None:
        self._writing = False
        if not self._typing.isActive():
            self._write()
