"""How long what is being written takes at each timed pace, and how much of it is quiet, by the real engine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.events import SPOKEN
from app.core.exercise import Exercise
from app.core.pace import Pace, line_s
from app.core.phrases import Phrases
from app.core.script import Script, prepare
from app.core.timeline import Plan, simulate

TIMED = (Pace.NORMAL, Pace.SLOW, Pace.VERY_SLOW)
"""The paces that have a length; where it waits, each line stands until a press."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A line while it is said, and the quiet after it.

    Attributes:
        exercise: which of the exercises in a row, from 0; step: its line from 1, None for the end.
        start_s: from the beginning of the first exercise.
    """

    exercise: int
    step: int | None
    text: str
    start_s: float
    said_s: float
    quiet_s: float


@dataclass(frozen=True, slots=True)
class PaceLength:
    """One pace: every stretch in order."""

    pace: Pace
    stretches: tuple[Stretch, ...]

    @property
    def total_s(self) -> float:
        """How long it takes."""
        return sum(each.said_s + each.quiet_s for each in self.stretches)

    @property
    def quiet_s(self) -> float:
        """How much of that is quiet."""
        return sum(each.quiet_s for each in self.stretches)


def length_at(
    pace: Pace, parts: Sequence[tuple[Exercise, float | None]], phrases: Phrases, company: Exercise | None
) -> PaceLength:
    """Return how exercises in a row go at a timed pace.

    Args:
        parts: each exercise with its chosen wait in seconds, None where the choice is left open.
        company: what "Stay with me" plays; nobody calls for it here.

    A person who is waited for is taken to answer after the quiet that the line has.
    """
    room = Script((), "") if company is None else prepare(company)
    found: list[Stretch] = []
    start = 0.0
    for number, (exercise, wait_s) in enumerate(parts):
        events = simulate(prepare(exercise), phrases, room, Plan(pace, wait_s=wait_s))
        said = [event for event in events if event.kind in SPOKEN and event.text]
        ends = [*(event.t_s for event in said[1:]), events[-1].t_s]
        for event, end in zip(said, ends, strict=True):
            text = event.text or ""
            whole = end - event.t_s
            spoken = min(whole, line_s(text, event.pace))
            found.append(Stretch(number, event.step, text, start + event.t_s, spoken, whole - spoken))
        start += events[-1].t_s
    return PaceLength(pace, tuple(found))
