"""The runs that are known: those of the log, and what each run of this sitting has come to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.core import guards
from app.core.exercise import Exercise
from app.core.moment import Moment
from app.core.pace import Pace
from app.core.run import Run, RunEnd
from app.core.session import Session
from app.core.threshold import SetPlace


class RunBook:
    """Knows runs, and follows one at a time.

    Attributes:
        latest: the run under way, or the one that ended last; None before the first.
    """

    def __init__(self) -> None:
        self.latest: Run | None = None
        self._runs: dict[bytes, Run] = {}

    @property
    def runs(self) -> tuple[Run, ...]:
        """Every run that is known; one that began just now from its first step on."""
        return tuple(self._runs.values())

    def know(self, runs: Iterable[Run]) -> None:
        """Take runs from the log."""
        self._runs |= {run.uid: run for run in runs}

    def ran_today(self, exercise: Exercise, now: Moment) -> bool:
        """Return whether an exercise was begun before on this day."""
        return guards.runs_today(self._runs.values(), exercise.id, now) > 0

    def has_run(self, exercise: Exercise) -> bool:
        """Return whether a line of an exercise was shown in any run that is known."""
        return any(run.exercise_id == exercise.id and run.step > 0 for run in self._runs.values())

    def begin(
        self, uid: bytes, exercise: Exercise, place: SetPlace | None, pace: Pace, steps: int, now: Moment
    ) -> None:
        """Follow a new run. Args: place: in a set, if it stands in one; steps: how many this run has."""
        self.latest = Run(
            uid=uid,
            exercise_id=exercise.id,
            exercise_version=exercise.version,
            set_id=None if place is None else place.exercise_set.id,
            started_ms=now.at_ms,
            tz_min=now.tz_min,
            pace_start=pace,
            pace_end=pace,
            slower=0,
            not_helping=0,
            step=0,
            steps=steps,
            end=RunEnd.UNDER_WAY,
        )

    def follow(self, session: Session, end: RunEnd) -> Run | None:
        """Return what the latest run has come to, or None where there is nothing new in it."""
        if self.latest is None:
            return None
        run = replace(
            self.latest,
            pace_end=session.pace,
            slower=session.slower_presses,
            not_helping=session.not_helping,
            step=session.step_reached,
            end=end,
        )
        if run == self.latest:
            return None
        self.latest = self._runs[run.uid] = run
        return run
