"""What is to be written to the log and isn't on disk yet. It is in memory only, and goes with the process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from app.core.checkin import CheckIn
from app.core.errors import BugError, LamplitError
from app.core.run import Run
from app.ui.jobs import Failed, JobRunner

Entry = CheckIn | Run


class Saved(StrEnum):
    """Where something is after saving it."""

    ON_DISK = "on-disk"
    HELD = "held"  # in memory, until the log opens; gone with the process


@dataclass(slots=True)
class _Waiting:
    """Something not yet on disk, and who wants to hear when it is."""

    entry: Entry
    saved: list[Callable[[Saved], None]]
    failed: list[Failed]
    in_flight: bool = False


class HeldEntries:
    """Check-ins and runs on their way to the disk, one form of each."""

    def __init__(self, runner: JobRunner, write: Callable[[Entry], None], written: Callable[[], None]) -> None:
        """Args: write: writes one, on the worker thread; written: told of each that is on disk, before its callers."""
        self._runner = runner
        self._write = write
        self._written = written
        self._waiting: dict[bytes, _Waiting] = {}

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._waiting)

    def add(self, entry: Entry, saved: Callable[[Saved], None], failed: Failed) -> None:
        """Take one, or the latest form of one of the same uid."""
        waiting = self._waiting.get(entry.uid)
        if waiting is None:
            self._waiting[entry.uid] = _Waiting(entry, [saved], [failed])
            return
        waiting.entry = entry
        waiting.in_flight = False
        waiting.saved.append(saved)
        waiting.failed.append(failed)

    def drop(self, uid: bytes) -> None:
        """Forget one."""
        self._waiting.pop(uid, None)

    def in_order(self) -> list[Entry]:
        """Return all in the order to write them in. Runs first: a check-in names the run it belongs to."""
        return [waiting.entry for waiting in self._ordered()]

    def tell_held(self) -> None:
        """Tell everyone who waits that theirs is held."""
        for waiting in list(self._waiting.values()):
            callbacks, waiting.saved, waiting.failed = waiting.saved, [], []
            for saved in callbacks:
                saved(Saved.HELD)

    def write_all(self) -> None:
        """Write each that is not on its way."""
        for waiting in self._ordered():
            if not waiting.in_flight:
                waiting.in_flight = True
                self._start_write(waiting)

    def _ordered(self) -> list[_Waiting]:
        return sorted(self._waiting.values(), key=lambda each: isinstance(each.entry, CheckIn))

    def _start_write(self, waiting: _Waiting) -> None:
        entry = waiting.entry

        def written(_result: None) -> None:
            if waiting.entry is not entry:
                return  # a later form is on its way; it tells
            if self._waiting.get(entry.uid) is waiting:
                del self._waiting[entry.uid]
            callbacks, waiting.saved, waiting.failed = waiting.saved, [], []
            self._written()
            for saved in callbacks:
                saved(Saved.ON_DISK)

        def not_written(error: LamplitError) -> None:
            if waiting.entry is not entry:
                return
            waiting.in_flight = False
            callbacks, waiting.saved, waiting.failed = waiting.failed, [], []
            if isinstance(error, BugError):
                self._waiting.pop(entry.uid, None)  # would fail again each time
            for failed in callbacks:
                failed(error)

        self._runner.run(lambda: self._write(entry), written, not_written)
