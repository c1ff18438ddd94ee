"""How often a worker that failed is started again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timings:
    """Every wait of the voice client, in seconds.

    Attributes:
        ready_s: from start of the process to its first word; a busy computer may take seconds to load it from its disk.
        starting_s: over the expected length of a line, while the process is not ready: its caption is not held longer.
        pong_s: from a stop to the sign that it is silent.
        grace_s: over the expected length of a line.
        backoff_s: before each start after a failure; their number is the number of starts.
        healthy_s: a worker that has served this long earns the full number of starts again.
    """

    ready_s: float = 15.0
    starting_s: float = 3.0
    pong_s: float = 0.15
    grace_s: float = 1.0
    backoff_s: tuple[float, ...] = (0.1, 1.0, 5.0)
    healthy_s: float = 60.0


@dataclass(frozen=True, slots=True)
class Restarts:
    """Failures so far and since when the present worker has served (None: it has not)."""

    timings: Timings
    failures: int = 0
    serving_since_s: float | None = None

    def serving(self, now_s: float) -> Restarts:
        """Return the state after a worker has said that it is ready."""
        return Restarts(self.timings, self.failures, now_s)

    def failed(self, now_s: float) -> tuple[Restarts, float | None]:
        """Return the state after a failure and how long to wait, in seconds; None when there is no other start."""
        since = self.serving_since_s
        before = 0 if since is not None and now_s - since >= self.timings.healthy_s else self.failures
        delay_s = self.timings.backoff_s[before] if before < len(self.timings.backoff_s) else None
        return Restarts(self.timings, before + 1), delay_s
