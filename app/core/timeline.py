"""The real engine on a simulated clock: every event of a run with its second, for authors and tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.core.events import Aside, Event
from app.core.exercise import Advance
from app.core.further_out import WayOut
from app.core.pace import Pace, line_s
from app.core.phrases import Phrases
from app.core.script import Script
from app.core.session import Session
from app.core.walk import Options, Phase

_HEARTBEAT_S = 1.0
_OPEN_WAIT_S = 60.0
"""How long a simulated person takes where the file gives no figure: a task of their own, company without an end."""

_LIMIT_S = 3600.0


@dataclass(frozen=True, slots=True)
class Plan:
    """What the simulated person does, in seconds since the start.

    Attributes:
        further_out_at: when Further out is pressed. Where it leads to another exercise this one stops; company is kept
            open as long as with "Stay with me".
        answer_after_s: how long after a step begins to wait it is answered. None: after the quiet the file gives for
            the pace, but never at "it waits", where nothing moves.
        stay_s: how long "Stay with me" is kept open.
        wait_s: the wait chosen where one can be chosen; None leaves it to the file.
    """

    pace: Pace
    slower_at: tuple[float, ...] = ()
    stay_at: float | None = None
    stop_at: float | None = None
    further_out_at: float | None = None
    answer_after_s: float | None = None
    stay_s: float = _OPEN_WAIT_S
    wait_s: float | None = None


@dataclass(slots=True)
class SimulatedClock:
    """A clock that stands still until it is moved."""

    now_s: float = 0.0

    def __call__(self) -> float:
        """Return the reading in seconds."""
        return self.now_s


@dataclass(slots=True)
class _Simulation:
    session: Session
    clock: SimulatedClock
    events: list[Event] = field(default_factory=list)

    def run_until(self, until: float) -> None:
        """Move the clock to `until`, stopping at every deadline and at least once a second."""
        while self.clock.now_s < until and not self.session.over:
            deadline = self.session.next_deadline
            self.clock.now_s = min(until, self.clock.now_s + _HEARTBEAT_S, until if deadline is None else deadline)
            self.events.extend(self.session.tick())


def simulate(script: Script, phrases: Phrases, company: Script, plan: Plan) -> tuple[Event, ...]:
    """Return every event of the run in order, to its end, to where nothing moves any more, or for an hour."""
    clock = SimulatedClock()
    session = Session(script, phrases, clock, Options(plan.pace, chosen_s=plan.wait_s), company)
    inputs: list[tuple[float, Callable[[], tuple[Event, ...]]]] = [(at, session.slower) for at in plan.slower_at]
    if plan.stay_at is not None:
        inputs.append((plan.stay_at, lambda: session.open_aside(Aside.STAY)))
        inputs.append((plan.stay_at + plan.stay_s, session.close_aside))
    if plan.stop_at is not None:
        inputs.append((plan.stop_at, session.stop))
    if plan.further_out_at is not None:
        inputs.append((plan.further_out_at, lambda: _go_further_out(session)))
        inputs.append((plan.further_out_at + plan.stay_s, session.close_aside))
    inputs.sort(key=lambda timed: timed[0])
    simulation = _Simulation(session, clock)
    simulation.events.extend(session.start())
    while not session.over and clock.now_s < _LIMIT_S:
        answer_at = _answer_at(session, plan, clock.now_s)
        times = [inputs[0][0]] if inputs else []
        times += [] if answer_at is None else [answer_at]
        times += [] if session.next_deadline is None else [session.next_deadline]
        if not times:
            break
        waiting_since = session.phase, session.step
        simulation.run_until(max(clock.now_s, min(times)))
        if inputs and inputs[0][0] <= clock.now_s:
            simulation.events.extend(inputs.pop(0)[1]())
        elif answer_at is not None and answer_at <= clock.now_s and (session.phase, session.step) == waiting_since:
            simulation.events.extend(session.forward())
    return tuple(simulation.events)


def _go_further_out(session: Session) -> tuple[Event, ...]:
    if session.way_out is WayOut.ONE_THING:
        return session.stop()
    return session.open_aside(Aside.STAY) if session.way_out is WayOut.COMPANY else session.further_out()


def _answer_at(session: Session, plan: Plan, now_s: float) -> float | None:
    """Return when the simulated person answers a step that has begun to wait, or None."""
    step = session.step
    open_ended = session.phase is Phase.CHOSEN and session.next_deadline is None
    if session.asides or step is None or not (session.phase is Phase.WAIT or open_ended):
        return None
    if plan.answer_after_s is not None:
        return now_s + plan.answer_after_s
    if session.pace is Pace.WAITS:
        return None
    return now_s + (_OPEN_WAIT_S if step.advance in {Advance.OPEN, Advance.CHOSEN} else step.quiet.at(session.pace))


def voice_s(events: tuple[Event, ...]) -> float:
    """Return the seconds of the run in which a line is being said or read."""
    return sum(line_s(event.text, event.pace) for event in events if event.text and event.kind.value in _SAID)


_SAID = frozenset({"line", "rest-of-line", "companion", "look-up", "end"})
