"""One window at a time: a second start shows the first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtCore import QFileSystemWatcher

_CALL = "show"


class Instance(QObject):
    """A lock file in the data folder, and a file beside it that a later start touches.

    Signals:
        called: someone started the app again.
    """

    called = Signal()

    def __init__(self, lock_path: Path, parent: QObject | None = None) -> None:
        """Nothing is locked yet; the folder is made, for the person alone."""
        super().__init__(parent)
        lock_path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._call = lock_path.parent / _CALL
        self._lock = QLockFile(str(lock_path))
        self._lock.setStaleLockTime(0)
        self._watcher: QFileSystemWatcher | None = None

    def take(self) -> bool:
        """Become the one instance. False when there is one already."""
        taken = self._lock.tryLock(0)
        if taken:
            self._call.write_bytes(b"")  # from here on a call is meant for this one
        return taken

    def listen(self) -> None:
        """Hear of later starts, from the one instance, and of one that came since it was taken."""
        from PySide6.QtCore import QFileSystemWatcher

        self._watcher = QFileSystemWatcher([str(self._call)], self)
        self._watcher.fileChanged.connect(self.called)
        if self._call.stat().st_size:
            self.called.emit()

    def call_first(self) -> None:
        """Ask the instance that is there to show its window."""
        self._call.write_bytes(b"1")

    def release(self) -> None:
        """Let the next start be the one."""
        self._lock.unlock()
