"""A real vault in a folder of its own, driven job by job, and a clock that stands still until moved."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from app.content.loader import load_library
from app.core.checkin import CheckIn
from app.core.moment import Moment
from app.core.pace import Pace
from app.core.phrases import Phrases
from app.core.ports import LogEntry
from app.core.run import Run, RunEnd
from app.store.vault import Vault
from app.ui.jobs import ManualJobRunner
from app.ui.log_keeper import LogKeeper

ROOT = Path(__file__).resolve().parents[2]
NOON = Moment(1_772_539_200_000, 60)
HOUR_MS = 3_600_000


def uid(number: int) -> bytes:
    return number.to_bytes(16, "big")


def a_check_in(number: int, hours_ago: float = 0, **parts: object) -> CheckIn:
    at_ms = NOON.at_ms - int(hours_ago * HOUR_MS)
    return CheckIn(uid(number), at_ms, 60, **parts)  # type: ignore[arg-type]


def a_run(number: int, hours_ago: float = 0, end: RunEnd = RunEnd.FINISHED, step: int = 5) -> Run:
    at_ms = NOON.at_ms - int(hours_ago * HOUR_MS)
    return Run(uid(number), "see-three", 1, None, at_ms, 60, Pace.SLOW, Pace.VERY_SLOW, 1, 0, step, 5, end)


@dataclass
class Stage:
    """The keeper, its jobs and the time."""

    folder: Path
    now: Moment = NOON
    bugs: list[BaseException] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.jobs = ManualJobRunner(self.bugs.append)
        self.keeper = LogKeeper(self.vault, self.jobs)
        self.phrases: Phrases = load_library(ROOT / "exercises" / "en").library.phrases

    def vault(self) -> Vault:
        return Vault(self.folder, lambda: self.now.at_ms)

    def clock(self) -> Moment:
        return self.now

    def later(self, minutes: float) -> None:
        self.now = Moment(self.now.at_ms + int(minutes * 60_000), self.now.tz_min)

    def open(self) -> Stage:
        """Make a log without a passphrase and open it."""
        self.keeper.create(None, lambda: None, self._fail)
        self.jobs.drain()
        return self

    def write(self, *entries: CheckIn | Run) -> None:
        for entry in entries:
            self.keeper.save(entry)
        self.jobs.drain()

    def entries(self) -> tuple[LogEntry, ...]:
        """What is on disk, newest first."""
        found: list[LogEntry] = []
        self.keeper.with_log(lambda log: log.page(None, 1000).entries, found.extend, self._fail)
        self.jobs.drain()
        return tuple(found)

    def close(self) -> None:
        self.keeper.close()
        self.jobs.drain()

    @staticmethod
    def _fail(error: Exception) -> None:
        raise error


def titles(exercise_id: str, then: Moment | None = None) -> str | None:
    return {"see-three": "Three things I can see"}.get(exercise_id)


def records(signal: object) -> list[object]:
    """Return a list that fills with what a signal carries."""
    seen: list[object] = []
    signal.connect(lambda *args: seen.append(args[0] if args else None))  # type: ignore[attr-defined]
    return seen
