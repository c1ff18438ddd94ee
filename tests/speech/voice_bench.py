"""What tests of the window's side share: a listener that writes down, and a watch on the event loop."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from app.core.spoken import SpokenWord
from app.speech.restarts import Timings

ROOT = Path(__file__).resolve().parents[2]
QUICK = Timings(pong_s=0.15, grace_s=0.3, backoff_s=(0.05, 0.1, 0.15))
HEARD = Timings(pong_s=1.0, backoff_s=(0.05, 0.1, 0.15))
"""Where sound is played: a busy machine makes gaps in it, and a worker that is late with its end is no liar."""
PATIENCE_MS = 30_000
"""For what comes in its time on a machine that does nothing else."""
LINE = "Look at the lamp on the table."


def liar(lie: str, *rest: str) -> list[str]:
    """Return the command of a worker that tells this lie."""
    return [sys.executable, str(ROOT / "tests" / "speech" / "lying_worker.py"), lie, *rest]


def without_engine(folder: Path, lacks: str = "library") -> dict[str, str]:
    """Return the environment in which a worker finds no engine, or one without its data."""
    if lacks == "data":
        return {"ESPEAK_DATA_PATH": str(folder)}
    # an empty file of that name, found first, is what a missing library looks like to the loader
    for name in ("libespeak-ng.so.1", "libespeak.so.1"):
        (folder / name).touch()
    return {"LD_LIBRARY_PATH": str(folder)}


class Heard:
    """A listener that writes down what it hears and when (monotonic seconds)."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, int | str]] = []
        self.at_s: list[float] = []

    def line_started(self, token: int, words: tuple[SpokenWord, ...]) -> None:
        self._note("started", token)

    def line_ended(self, token: int) -> None:
        self._note("ended", token)

    def only_recordings(self) -> None:
        self._note("only-recordings", 0)

    def voice_lost(self, reason: str) -> None:
        self._note("lost", reason)

    def has(self, what: str, which: int | str | None = None) -> bool:
        """Return whether this was heard, of this token or of any."""
        return any(call[0] == what and which in (None, call[1]) for call in self.calls)

    def _note(self, what: str, which: int | str) -> None:
        self.calls.append((what, which))
        self.at_s.append(time.monotonic())


class LoopWatch(QObject):
    """Keeps the longest time the event loop did not come round, from 5 ms on."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_s = 0.0
        self._last_s = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(5)

    def _tick(self) -> None:
        now_s = time.monotonic()
        self.longest_s = max(self.longest_s, now_s - self._last_s)
        self._last_s = now_s
