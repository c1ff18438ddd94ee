"""How often the log is looked through: counted in the log itself, so that a new start does not begin anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.core import guards
from app.core.moment import WallClock
from app.core.ports import Log
from app.ui.jobs import ignore
from app.ui.log_keeper import LogKeeper


@dataclass(frozen=True, slots=True)
class OpeningAnswer:
    """What a wish to look through the log leads to.

    Attributes:
        allowed: whether today's cap, if there is one, leaves room for it.
        same: the sentence to say above the log, or empty.
    """

    allowed: bool
    same: str = ""


class LookBackOpenings:
    """Counts openings, and says once the log is the same as before. Nothing is kept of earlier days."""

    def __init__(
        self, keeper: LogKeeper, wall: WallClock, same: Callable[[], str], a_day: Callable[[], int | None]
    ) -> None:
        """Args: same: returns the sentence of many openings; a_day: how many a day there may be, or None."""
        self._keeper = keeper
        self._wall = wall
        self._same = same
        self._a_day = a_day

    def enter(self, answered: Callable[[OpeningAnswer], None] = ignore) -> None:
        """Count an opening, unless the day's cap is reached. A log that can't be counted in is open to be read."""
        now, cap = self._wall(), self._a_day()

        def count(log: Log) -> OpeningAnswer:
            facts = log.facts()
            today = facts.openings if facts.openings is not None and facts.openings.day == now.day else None
            before = 0 if today is None else today.count
            if cap is not None and before >= cap:
                return OpeningAnswer(allowed=False)
            log.count_opening(now)
            last_ms = None if today is None else today.last_ms
            same = guards.log_is_the_same(before + 1, last_ms, facts.changed_ms)
            return OpeningAnswer(allowed=True, same=self._same() if same else "")

        self._keeper.with_log(count, answered, lambda _error: answered(OpeningAnswer(allowed=True)))
