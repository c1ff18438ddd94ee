"""The walk through the steps of one script: lines, quiets, waits, breath, and what Slower does to what is left.

Every method takes the clock reading it acts at. A phase that ends by itself ends at its planned reading, however late
that is noticed, so nothing drifts.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from app.core.capped_quiet import CappedQuiet
from app.core.events import Event, Kind
from app.core.exercise import Advance, Direction, Option, Step
from app.core.further_out import WayOut, next_outward, way_out
from app.core.pace import BREATH_IN_S, BREATH_OUT_S, SLOWER_QUIET_S, Pace, line_s, slower
from app.core.phrases import Phrases
from app.core.script import (
    Script,
    after_breath,
    breath_start,
    chosen_before,
    line_of,
    next_step,
    option_of,
    rest_of,
    step_before,
)
from app.core.spoken import spoken_words

_VOICE_CEILING = 1.5  # a line may take this many times its planned length, and
_VOICE_GRACE_S = 2.0  # this much more, before the walk goes on without the voice

_BREATH_S = {Advance.BREATH_IN: BREATH_IN_S, Advance.BREATH_OUT: BREATH_OUT_S}

_FEWEST_WORDS = 3
"""A shorter rest of a line is not said: it stands on screen, and alone it would make no sense."""


class Phase(Enum):
    """Where the walk stands."""

    READY = auto()
    LINE = auto()
    QUIET = auto()
    WAIT = auto()
    CHOSEN = auto()
    BREATH = auto()
    SLOWED = auto()
    FINISHED = auto()
    HANDED_OVER = auto()  # to a person: Help


@dataclass(frozen=True, slots=True)
class Options:
    """How a run is played.

    Attributes:
        speaks: whether a voice says the lines; then a line ends when the voice does, up to a ceiling.
        go_on: whether steps that wait go on by themselves after their quiet.
        chosen_s: a wait chosen beforehand, in seconds, or None.
        sitting_s: the longest open-ended company before it closes softly, in seconds (a choice of ours).
    """

    pace: Pace
    speaks: bool = False
    go_on: bool = False
    chosen_s: float | None = None
    sitting_s: float = 600.0


class Walk:
    """One walk through one script.

    Attributes:
        pace: the pace of what is left.
        phase: where it stands; step_reached: number of the furthest step shown, from 1, 0 before the first.
        line: the line that stands on screen, whole.
        events: what happened since the owner last emptied this list.
    """

    def __init__(self, script: Script, phrases: Phrases, options: Options, origin: float) -> None:
        """Stand before the first step; event times count from the clock reading `origin`."""
        self.pace = options.pace
        self.phase = Phase.READY
        self.step_reached = 0
        self.line = ""
        self.events: list[Event] = []
        self._steps = script.steps
        self._ending = script.ending
        self._phrases = phrases
        self._options = options
        self._speaks = options.speaks
        self._chosen_s = options.chosen_s
        self._origin = origin
        self._index = -1
        self._pick: Option | None = None
        self._rest = ""  # the part of the line that Slower cut off
        self._cut = Phase.READY  # the phase that Slower cut into
        self._began = origin
        self._until: float | None = None
        self._left: float | None = None  # seconds left of a phase kept by freeze() or by Slower
        self._companion_at: float | None = None
        self._capped = CappedQuiet()
        self._done: set[int] = set()  # steps that forward passes over from now on
        self._looked_up = False
        self._frozen = False
        self._repaced = False  # the pace was lowered while the place was kept

    @property
    def step(self) -> Step | None:
        """The step that is shown; None before the first and during the ending."""
        return self._steps[self._index] if 0 <= self._index < len(self._steps) else None

    @property
    def over(self) -> bool:
        """Whether nothing more will happen."""
        return self.phase in {Phase.FINISHED, Phase.HANDED_OVER}

    @property
    def next_deadline(self) -> float | None:
        """Clock reading at which something happens by itself; None while only the person can move it."""
        return min((t for t in (self._until, self._companion_at) if t is not None), default=None)

    @property
    def way_out(self) -> WayOut:
        """Where Further out leads from here."""
        return way_out(self._steps, self._index, self.pace, self._pick)

    def breath_level(self, now: float) -> float | None:
        """Return how full the breath is, 0.0 to 1.0, or None outside a breath."""
        if self.phase is not Phase.BREATH or self._until is None:
            return None
        share = min(1.0, max(0.0, (now - self._began) / (self._until - self._began)))
        level = share * share * (3 - 2 * share)
        return level if self._steps[self._index].advance is Advance.BREATH_IN else 1.0 - level

    def start(self, now: float) -> None:
        """Show the first line."""
        self._enter_after(-1, now)

    def catch_up(self, now: float) -> None:
        """Let everything happen that is due, each at its planned time."""
        while (due := self.next_deadline) is not None and due <= now:
            self._expire(due)

    def line_ended(self, now: float) -> None:
        """The voice came to the end of what it was given."""
        if self.phase is Phase.LINE and self._speaks:
            self._after_line(now)

    def set_speaks(self, speaks: bool, now: float) -> None:
        """A voice came or went; a line under way ends at its planned reading time once there is none."""
        self._speaks = speaks
        if self.phase is Phase.LINE and not speaks:
            self._until = max(now, self._began + line_s(self._rest or self.line, self.pace))

    def forward(self, now: float) -> None:
        """Move on to what comes next; a line that Slower cut off is said to its end first."""
        if self.phase in {Phase.SLOWED, Phase.WAIT} and self._rest:
            self._say_line(self._rest, now, Kind.REST)
        else:
            self._enter_after(after_breath(self._steps, self._index), now)

    def back(self, now: float) -> None:
        """Say an earlier line again; never one that looks inward or is met once."""
        before = step_before(self._steps, self._index, self.pace, self._pick)
        if before is not None:
            self._enter(before, now)

    def further_out(self, now: float) -> None:
        """Go to the next step that looks out, also from a place that was kept; nothing where there is none."""
        following = next_outward(self._steps, self._index, self.pace, self._pick)
        if following is not None:
            self._frozen, self._repaced, self._began = False, False, now
            self._enter(following, now)

    def pick(self, option_id: str, now: float) -> None:
        """Take one tap on the step's choice and move on. Raises KeyError for an option the step does not have."""
        step = self.step
        if step is None:
            raise KeyError(option_id)
        option = option_of(step, option_id)
        self._tell(Kind.PICKED, now, self._phrases.not_sure if option.id == "not-sure" else None)
        if option.opens == "help":
            self._end(Phase.HANDED_OVER, now, Kind.HELP, self._phrases.harm_route)
        elif option.opens == "again":
            self._enter(chosen_before(self._steps, self._index), now)
        elif step.advance is Advance.CHOSEN:
            self._chosen_s = option.wait_s
            self._begin_chosen(now)
        else:
            self._pick = option
            self._chosen_s = option.wait_s if option.wait_s is not None else self._chosen_s
            self._enter_after(self._index, now)

    def slower(self, now: float, chars_begun: int | None) -> None:
        """Re-pace what is left: silence now, at least five seconds of quiet, then on at the next pace.

        Args:
            chars_begun: how many characters of the line the voice had begun; None reckons it from the time.
        """
        was = self.pace
        self.lower_pace(now)
        if was is Pace.WAITS and self.phase is Phase.WAIT:
            return
        if self.phase is Phase.LINE:
            spoken = self._rest or self.line
            share = (now - self._began) / line_s(spoken, was)
            rest = rest_of(spoken, int(share * len(spoken)) if chars_begun is None else chars_begun)
            self._rest = rest if spoken_words(rest) >= _FEWEST_WORDS else ""
        elif self.phase is Phase.BREATH:
            self._index = after_breath(self._steps, self._index)
        elif self.phase is Phase.CHOSEN:
            self._left = None if self._until is None else max(SLOWER_QUIET_S, self._until - now)
        if self.phase is not Phase.SLOWED:
            self._cut = Phase.QUIET if self.phase is Phase.LINE and not self._rest else self.phase
        self._begin(Phase.SLOWED, now, SLOWER_QUIET_S)

    def lower_pace(self, now: float) -> None:
        """Go one pace down and say so; what is kept by freeze() is re-paced when it goes on."""
        self.repace(slower(self.pace))
        text = self._phrases.it_waits if self.pace is Pace.WAITS else self._phrases.slower
        self._tell(Kind.SLOWER, now, text, SLOWER_QUIET_S)

    def repace(self, pace: Pace) -> None:
        """Take another pace for what is left, without a word."""
        self.pace = pace
        self._repaced = self._frozen

    def freeze(self, at: float) -> None:
        """Keep the place; nothing is due until thaw()."""
        self._spend(at)
        self._frozen = True
        if self.phase is not Phase.SLOWED:  # there it is what is left of the wait that Slower cut into
            self._left = None if self._until is None else max(0.0, self._until - at)
        self._until = self._companion_at = None

    def thaw(self, now: float) -> None:
        """Go on at the same step: a line is said again, a breath begins anew, quiet has at least five seconds left."""
        repaced, self._frozen, self._repaced, self._began = self._repaced, False, False, now
        self._tell(Kind.BACK, now, self.line)
        if repaced and self.phase in {Phase.QUIET, Phase.CHOSEN}:
            self._cut = self.phase
            self._after_slower(now)
        elif self.phase in {Phase.LINE, Phase.BREATH}:
            self._enter(breath_start(self._steps, self._index), now)
        elif self.phase is Phase.SLOWED:
            self._after_slower(now)
        elif self.phase is Phase.CHOSEN:
            self._resume_chosen(now)
        elif self.phase is Phase.QUIET and self._left is not None:
            step = self._steps[self._index]
            left_s = self._left if step.direction.inward else max(self._left, SLOWER_QUIET_S)
            self._begin_quiet(now, min(left_s, self._capped.left_s(self._index, step.direction)))
        else:
            self._wait(now)

    # -- what follows what -------------------------------------------------------------------------------------------

    def _expire(self, at: float) -> None:
        self._spend(at)
        step = self.step
        if step is not None and step.companion is not None and self._companion_at == at and self._until != at:
            self._companion_at = at + step.companion.every.at(self.pace)
            self._tell(Kind.COMPANION, at, step.companion.line)
        elif self.phase is Phase.LINE:
            self._after_line(at)
        elif self.phase is Phase.SLOWED:
            self._after_slower(at)
        elif self.phase is Phase.WAIT or (self.phase is Phase.QUIET and step is not None and self._waits(step)):
            self._look_up(at)
        else:
            if step is not None and step.advance is Advance.BREATH_OUT:
                self._done |= {i for i, each in enumerate(self._steps) if each.direction is Direction.BREATH}
            self._enter_after(self._index, at)

    def _enter_after(self, index: int, at: float) -> None:
        if index >= len(self._steps):
            self._end(Phase.FINISHED, at, Kind.FINISHED, None)
        else:
            self._enter(next_step(self._steps, index, self.pace, self._pick, self._done), at)

    def _enter(self, index: int, at: float) -> None:
        self._spend(at)
        self._index, self._looked_up = index, False
        if index >= len(self._steps):
            self._say_line(self._ending, at, Kind.END)
            return
        step = self._steps[index]
        self._capped.enter(index, step.direction)
        if step.once:
            self._done.add(index)
        self.step_reached = max(self.step_reached, index + 1)
        text = line_of(step, self._pick) or step.line
        if step.advance in _BREATH_S:
            self.line, self._rest = text, ""
            seconds = min(step.quiet.at(self.pace), _BREATH_S[step.advance][self.pace])
            self._begin(Phase.BREATH, at, seconds)
            self._tell(Kind.BREATH, at, text, seconds)
        else:
            self._say_line(text, at, Kind.LINE)

    def _say_line(self, text: str, at: float, kind: Kind) -> None:
        if kind is not Kind.REST:
            self.line, self._rest = text, ""
        planned_s = line_s(text, self.pace)
        self._begin(Phase.LINE, at, planned_s * _VOICE_CEILING + _VOICE_GRACE_S if self._speaks else planned_s)
        self._tell(kind, at, text, planned_s)

    def _after_line(self, at: float) -> None:
        self._rest = ""
        step = self.step
        if step is None:
            self._end(Phase.FINISHED, at, Kind.FINISHED, None)
        elif step.advance is Advance.CHOSEN:
            self._begin_chosen(at)
        elif self._waits(step) and not step.direction.inward:
            self._wait(at)
        else:
            self._begin_quiet(at, self._quiet_s(step))

    def _waits(self, step: Step) -> bool:
        """Whether the person, not the quiet, ends the step."""
        if self.pace is Pace.WAITS or step.advance is Advance.OPEN:
            return True
        goes_on = self._options.go_on or step.direction is Direction.COMPANY  # company closes softly
        return step.advance is Advance.WAITS and not goes_on

    def _quiet_s(self, step: Step) -> float:
        return min(step.quiet.at(self.pace), self._capped.left_s(self._index, step.direction))

    def _begin_quiet(self, at: float, seconds: float) -> None:
        self._begin(Phase.QUIET, at, seconds)
        self._tell(Kind.QUIET, at, None, seconds)

    def _begin_chosen(self, at: float) -> None:
        step = self._steps[self._index]
        self._left = self._options.sitting_s if self._chosen_s is None and step.companion else self._chosen_s
        if step.direction.inward:  # no choice lengthens it
            left_s = self._capped.left_s(self._index, step.direction)
            self._begin_quiet(at, left_s if self._left is None else min(self._left, left_s))
        else:
            self._resume_chosen(at)

    def _resume_chosen(self, at: float) -> None:
        companion = self._steps[self._index].companion
        self._begin(Phase.CHOSEN, at, self._left)
        self._companion_at = None if companion is None else at + companion.every.at(self.pace)
        self._tell(Kind.WAIT if self._left is None else Kind.QUIET, at, None, self._left)

    def _look_up(self, at: float) -> None:
        """A step has reached its cap: point outward, then wait; from now on that is its line."""
        self.line, self._rest, self._looked_up = self._phrases.look_up, "", True
        self._tell(Kind.LOOK_UP, at, self.line)
        self._wait(at)

    def _wait(self, at: float) -> None:
        """Wait for the person; thinking back is told at its cap that one can look up."""
        step = self.step
        thinks = step is not None and step.direction is Direction.THOUGHT and not self._looked_up
        self._begin(Phase.WAIT, at, self._capped.left_s(self._index, Direction.THOUGHT) if thinks else None)
        self._tell(Kind.WAIT, at)

    def _after_slower(self, at: float) -> None:
        """Go on where Slower cut in; at "it waits" nothing moves until the person does."""
        step = self.step
        inward = step is not None and step.direction.inward
        if self._cut is Phase.CHOSEN:
            self._left = None if self.pace is Pace.WAITS else self._left
            self._resume_chosen(at)
        elif self._cut is Phase.WAIT:
            self._wait(at)
        elif self.pace is Pace.WAITS and inward:
            self._look_up(at)
        elif self.pace is Pace.WAITS:
            self._wait(at)
        elif self._cut is Phase.LINE:
            self._say_line(self._rest, at, Kind.REST)
        elif step is not None and not inward:
            self._after_line(at)
        elif step is not None and step.advance is Advance.WAITS and self._waits(step):
            self._look_up(at)
        else:
            self._enter_after(self._index, at)

    def _spend(self, at: float) -> None:
        """Count the quiet that ends at `at`; the time of a place that is kept counts for nothing."""
        if self.phase in {Phase.QUIET, Phase.SLOWED, Phase.WAIT} and not (self._frozen or self._looked_up):
            self._capped.spend(self._index, at - self._began)
            self._began = at

    def _begin(self, phase: Phase, at: float, seconds: float | None) -> None:
        self._spend(at)
        self.phase = phase
        self._began = at
        self._until = None if seconds is None else at + seconds
        self._companion_at = None

    def _end(self, phase: Phase, at: float, kind: Kind, text: str | None) -> None:
        self._begin(phase, at, None)
        self._tell(kind, at, text)

    def _tell(self, kind: Kind, at: float, text: str | None = None, length_s: float | None = None) -> None:
        step = self.step
        number, direction = (None, None) if step is None else (self._index + 1, step.direction)
        self.events.append(Event(at - self._origin, kind, self.pace, number, text, direction, length_s))
