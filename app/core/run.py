"""A run of an exercise, as the log keeps it: what was used, at what pace, where it ended."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.core.pace import Pace


class RunEnd(StrEnum):
    """How a run ended. A run still under way when the process died is INTERRUPTED, found at the next start."""

    UNDER_WAY = "under-way"
    FINISHED = "finished"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class Run:
    """One run.

    Attributes:
        uid: 16 bytes.
        started_ms: wall time in UTC milliseconds; tz_min: offset of local time in minutes.
        step: number of the last step shown, from 1; 0 before the first; steps: how many the exercise has.
        slower: presses of Slower; not_helping: presses of "This isn't helping".
    """

    uid: bytes
    exercise_id: str
    exercise_version: int
    set_id: str | None
    started_ms: int
    tz_min: int
    pace_start: Pace
    pace_end: Pace
    slower: int
    not_helping: int
    step: int
    steps: int
    end: RunEnd
