"""A session: one walk through an exercise, with its asides, its pauses and its Stop.

Every input first brings the walk up to the clock and then acts; the events of both come back. Stop is legal in every
state and takes effect in the same call. Nothing here knows a screen, a voice or a file.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.core.clock import Clock
from app.core.events import Aside, Event, Kind
from app.core.exercise import Step
from app.core.further_out import WayOut
from app.core.pace import SUSPEND_GAP_S, Pace
from app.core.phrases import Phrases
from app.core.run import RunEnd
from app.core.script import Script
from app.core.walk import Options, Phase, Walk

Events = tuple[Event, ...]


class Session:
    """One run of one exercise.

    Attributes:
        pace_start: the pace it began at; slower_presses, not_helping: presses so far.
        asides: the asides that are open, outermost first.
        paused: whether a gap in the clock, or company that closed softly, left it waiting.
        end: how it ended, UNDER_WAY until then.
    """

    def __init__(
        self, script: Script, phrases: Phrases, clock: Clock, options: Options, company: Script | None = None
    ) -> None:
        """Make a run ready; `company` is what "Stay with me" plays, None where there is none."""
        self.pace_start = options.pace
        self.slower_presses = 0
        self.not_helping = 0
        self.asides: tuple[Aside, ...] = ()
        self.paused = False
        self.end = RunEnd.UNDER_WAY
        self._phrases = phrases
        self._clock = clock
        self._options = options
        self._company_script = company
        self._speaks = options.speaks
        self._started = False
        self._seen = self._origin = clock()
        self._steps = len(script.steps)
        self._main = Walk(script, phrases, options, self._origin)
        self._company: Walk | None = None
        self._out: list[Event] = []

    @property
    def pace(self) -> Pace:
        """The pace of what is left."""
        return self._main.pace

    @property
    def phase(self) -> Phase:
        """Where the walk stands that is on screen: the company's while it stays."""
        return self._walk.phase

    @property
    def step(self) -> Step | None:
        """The step that is shown; None before the first and during the ending."""
        return self._walk.step

    @property
    def line(self) -> str:
        """The line that stands on screen, whole."""
        return self._walk.line

    @property
    def step_reached(self) -> int:
        """Number of the furthest step shown, from 1; 0 before the first."""
        return self._main.step_reached

    @property
    def steps_total(self) -> int:
        """How many steps the script has."""
        return self._steps

    @property
    def over(self) -> bool:
        """Whether the run has ended."""
        return self.end is not RunEnd.UNDER_WAY

    @property
    def next_deadline(self) -> float | None:
        """Clock reading at which something happens by itself; None while only the person can move it."""
        return self._walk.next_deadline if self.moves else None

    def breath_level(self) -> float | None:
        """Return how full the breath is, 0.0 to 1.0, or None outside a breath."""
        return self._walk.breath_level(self._clock()) if self.moves else None

    def start(self) -> Events:
        """Show the first line. Does nothing when already started."""
        if not self._started and not self.over:
            self._started = True
            self._seen = self._clock()
            self._main.start(self._seen)
        return self._flush()

    def tick(self) -> Events:
        """Bring the walk up to the clock. Call at `next_deadline`, and each second while it moves: a gap shows."""
        self._catch_up()
        return self._flush()

    def line_ended(self) -> Events:
        """The voice came to the end of what it was given."""
        return self._move(lambda walk, now: walk.line_ended(now))

    def set_speaks(self, speaks: bool) -> Events:
        """A voice was switched on or off, or was lost."""
        now = self._catch_up()
        self._speaks = speaks
        for walk in (self._main, self._company):
            if walk is not None:
                walk.set_speaks(speaks, now)
        return self._flush()

    def slower(self, chars_begun: int | None = None) -> Events:
        """Re-pace what is left, from this instant.

        Args:
            chars_begun: how many characters of the line the voice had begun; None reckons it from the time.
        """
        now = self._catch_up()
        if self.over:
            return self._flush()
        self.slower_presses += 1
        if not self.moves:
            self._walk.lower_pace(now)
        else:
            self._walk.slower(now, chars_begun)
        if self._company is not None:
            self._main.repace(self._company.pace)
        return self._flush()

    def forward(self) -> Events:
        """Move on: past a quiet or a wait, out of an aside, on from a pause. Also how a waiting step is answered."""
        return self._return() if self.asides or self.paused else self._move(lambda walk, now: walk.forward(now))

    def back(self) -> Events:
        """Say an earlier line again; out of an aside or a pause first."""
        return self._return() if self.asides or self.paused else self._move(lambda walk, now: walk.back(now))

    @property
    def way_out(self) -> WayOut:
        """Where Further out leads from what is shown now; NOWHERE before the start and after the end."""
        return self._walk.way_out if self._started and not self.over else WayOut.NOWHERE

    def further_out(self) -> Events:
        """From an inward step, go to the next outward one, out of an aside or a pause too.

        Elsewhere nothing moves: what way_out says is then done by whoever can begin another exercise.
        """
        now = self._catch_up()
        if self.way_out is WayOut.STEP:
            self.asides, self.paused = (), False
            self._walk.further_out(now)
        return self._flush()

    def pick(self, option_id: str) -> Events:
        """Take one tap on a choice and move on. Raises KeyError for an option that the step does not have."""
        return self._move(lambda walk, now: walk.pick(option_id, now))

    def open_aside(self, aside: Aside) -> Events:
        """Leave the line of steps; the same step is there on return. Help from a person opens above any other."""
        now = self._catch_up()
        if not self._started or self.over or aside in self.asides:
            return self._flush()
        self.not_helping += aside is Aside.NOT_HELPING
        if aside is Aside.STAY and self._company_script is None:
            return self._flush()
        if self.moves:
            self._walk.freeze(now)
        self.paused = False
        self.asides = (*(a for a in self.asides if a is Aside.STAY), aside)
        self._out.append(Event(now - self._origin, Kind.ASIDE, self.pace, aside=aside))
        if aside is Aside.STAY and self._company_script is not None:
            options = replace(self._options, pace=self.pace, speaks=self._speaks, go_on=True, chosen_s=None)
            self._company = Walk(self._company_script, self._phrases, options, self._origin)
            self._company.start(now)
        return self._flush()

    def close_aside(self) -> Events:
        """Return from the innermost aside to where it was opened."""
        return self._return() if self.asides else self.tick()

    def stop(self) -> Events:
        """End now, from any state, with nothing asked."""
        if not self.over:
            self._collect()
            self.end = RunEnd.STOPPED
            self.asides, self.paused, self._company = (), False, None
            at = self._clock() - self._origin
            self._out.append(Event(at, Kind.STOPPED, self.pace, self.step_reached or None, self._phrases.stopped))
        return self._flush()

    @property
    def _walk(self) -> Walk:
        return self._main if self._company is None else self._company

    @property
    def moves(self) -> bool:
        """Whether the walk on screen moves: not before the start, not after the end, not under a pause or an aside."""
        under = self.asides[-1:] not in {(), (Aside.STAY,)}
        return self._started and not self.over and not self.paused and not under

    def _move(self, act: Callable[[Walk, float], None]) -> Events:
        now = self._catch_up()
        if self.moves:
            act(self._walk, now)
        return self._flush()

    def _return(self) -> Events:
        """Leave a pause, or the innermost aside."""
        now = self._catch_up()
        if self.paused:
            self.paused = False
        else:
            if self.asides[-1:] == (Aside.STAY,):
                self._company = None
            self.asides = self.asides[:-1]
        self._walk.thaw(now)
        return self._flush()

    def _catch_up(self) -> float:
        now = self._clock()
        if self.moves:
            if now - self._seen > SUSPEND_GAP_S:
                self._walk.freeze(self._seen)
                self._pause(now)
            else:
                self._walk.catch_up(now)
        self._collect()
        self._seen = now
        return now

    def _pause(self, now: float) -> None:
        self.paused = True
        self._out.append(Event(now - self._origin, Kind.PAUSED, self.pace, text=self._phrases.paused))

    def _collect(self) -> None:
        """Take over what the walk on screen told, and whether it ended."""
        walk = self._walk
        if walk is self._company:
            self._out.extend(replace(event, step=None, aside=Aside.STAY) for event in walk.events)
        else:
            self._out.extend(walk.events)
        walk.events.clear()
        if walk is self._main and walk.over and not self.over:
            self.end = RunEnd.FINISHED if walk.phase is Phase.FINISHED else RunEnd.STOPPED

    def _flush(self) -> Events:
        self._collect()
        if self._company is not None and self._company.over:
            self._company_closed()
        events, self._out = tuple(self._out), []
        return events

    def _company_closed(self) -> None:
        """The company closed softly: wait, rather than speak into a quiet room."""
        self._out.pop()  # its own "finished"
        self._company = None
        self.asides = ()
        self._pause(self._seen)
