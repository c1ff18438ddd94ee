"""The end of a run: closing, sitting quietly, and a question that may be left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from app.core.checkin import CheckIn, Rating, rose
from app.core.errors import LamplitError
from app.core.guards import Way, ways_on
from app.core.log_facts import LogFacts, ScaleWords
from app.core.moment import WallClock
from app.core.phrases import Phrases
from app.core.run import RunEnd
from app.core.uid import uid7
from app.ui.jobs import ignore
from app.ui.log_held import Saved
from app.ui.log_keeper import LogKeeper, LogState


@dataclass(frozen=True, slots=True)
class EndedRun:
    """What the page needs to know of a run that ended.

    Attributes:
        check_in: the check-in made in front of it, or None.
        next_titles: of what can come next in the set, in order; empty at its end or outside a set.
        ask_after: whether "And now?" may be asked; never for a stopped run.
        small_step: whether "That was a small step." may be said.
        numbers: whether the rating has numbers beside its words.
    """

    run_uid: bytes
    end: RunEnd
    check_in: CheckIn | None = None
    next_titles: tuple[str, ...] = ()
    ask_after: bool = False
    small_step: bool = True
    words_first: bool = False
    letter_keys: bool = True
    numbers: bool = True


@dataclass(frozen=True, slots=True)
class FinishState:
    """A run that ended and what was done on its page since."""

    ended: EndedRun
    after: Rating | None = None
    asked: bool = False  # answered or skipped: it is asked once
    held: bool = False
    trouble: bool = False
    small_step_said: bool = False
    small_step_shown: bool = False
    quiet: bool = False
    words: ScaleWords = field(default_factory=ScaleWords)  # the person's own, as the log has them


@dataclass(frozen=True, slots=True)
class FinishProps:
    """What the page shows.

    Attributes:
        run_uid: another one means another end: the page starts anew.
        question: empty where nothing is asked (any more); ways: empty until there is a second rating.
        went_up: empty unless the second rating is two or more above the first.
        small_step: the line that may be said, empty where it is not offered (any more); small_step_line: the line
            while it is shown.
        quiet: whether the person sits quietly.
    """

    run_uid: bytes
    stopped: bool
    line: str
    next_titles: tuple[str, ...]
    question: str
    scale: tuple[str, str, str]
    words_first: bool
    numbers: bool
    letter_keys: bool
    ways: tuple[Way, ...]
    went_up: str
    held: bool
    trouble: bool
    small_step: str
    small_step_line: str
    quiet: bool
    quiet_line: str


def derive_finish_props(state: FinishState, phrases: Phrases) -> FinishProps:
    """Return what the page shows. A stopped run gets its word, Close and Sit quietly, and nothing else."""
    ended = state.ended
    stopped = ended.end is not RunEnd.FINISHED
    asks = ended.ask_after and not stopped and not state.asked
    before = None if ended.check_in is None else ended.check_in.before
    rated = state.after is not None
    return FinishProps(
        run_uid=ended.run_uid,
        stopped=stopped,
        line=phrases.stopped if stopped else phrases.end,
        next_titles=() if stopped else ended.next_titles,
        question=phrases.check_in_after if asks else "",
        scale=state.words.beside(phrases.scale_0, phrases.scale_5, phrases.scale_10),
        words_first=ended.words_first,
        numbers=ended.numbers,
        letter_keys=ended.letter_keys,
        ways=ways_on(before, state.after) if rated else (),
        went_up=phrases.went_up if rose(before, state.after) else "",
        held=state.held,
        trouble=state.trouble,
        small_step=phrases.small_step if ended.small_step and not stopped and not state.small_step_said else "",
        small_step_line=phrases.small_step if state.small_step_shown else "",
        quiet=state.quiet,
        quiet_line=phrases.quiet_kept,
    )


class FinishModel(QObject):
    """Takes the second rating, once, and writes it beside the first.

    Signals:
        props_changed(FinishProps).
        after_answered(Rating or None): the second rating, or None for Skip.
        small_step_said(str): the line, to be spoken once.
    """

    props_changed = Signal(object)
    after_answered = Signal(object)
    small_step_said = Signal(str)

    def __init__(
        self,
        keeper: LogKeeper,
        phrases: Phrases,
        clock: WallClock,
        parent: QObject | None = None,
        new_uid: Callable[[int], bytes] = uid7,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._phrases = phrases
        self._clock = clock
        self._new_uid = new_uid
        self._state = FinishState(EndedRun(b"", RunEnd.FINISHED))
        keeper.state_changed.connect(self._log_state)

    def know_phrases(self, phrases: Phrases) -> None:
        """Take other phrases, for the next time the page is shown."""
        self._phrases = phrases

    @property
    def props(self) -> FinishProps:
        """What the page shows now."""
        return derive_finish_props(self._state, self._phrases)

    def begin(self, ended: EndedRun) -> None:
        """Show the end of another run."""
        waits = self._keeper.state is LogState.LOCKED and ended.end is RunEnd.FINISHED  # a stop gets its word alone
        self._state = FinishState(ended, held=waits, words=self._state.words)
        self.props_changed.emit(self.props)
        if self.props.question and self._keeper.state is LogState.OPEN:
            self._keeper.with_log(lambda log: log.facts(), self._know, ignore)

    def answer(self, rating: Rating) -> None:
        """Take the second rating and write it; a later one for the same run is passed over."""
        if not self.props.question:
            return
        ended = self._state.ended
        self._change(replace(self._state, after=rating, asked=True))

        def saved(where: Saved) -> None:
            if self._state.ended is ended:
                self._change(replace(self._state, held=where is Saved.HELD, trouble=False))

        def failed(_error: LamplitError) -> None:
            if self._state.ended is ended:
                self._change(replace(self._state, trouble=True))

        self._keeper.save(self._check_in_with(rating), saved, failed)
        self.after_answered.emit(rating)

    def skip(self) -> None:
        """Leave the second rating out; it is not asked again."""
        if self.props.question:
            self._change(replace(self._state, asked=True))
            self.after_answered.emit(None)

    def say_small_step(self) -> None:
        """Show and speak the line, once for each run."""
        line = self.props.small_step
        if line:
            self._change(replace(self._state, small_step_said=True, small_step_shown=True))
            self.small_step_said.emit(line)

    def fold_small_step(self) -> None:
        """Take the line away again."""
        self._change(replace(self._state, small_step_shown=False))

    def sit_quietly(self) -> None:
        """Leave the page for an empty room."""
        self._change(replace(self._state, quiet=True))

    def go_on(self) -> None:
        """Come back from the empty room to the page as it was."""
        self._change(replace(self._state, quiet=False))

    def _log_state(self, state: LogState) -> None:
        if state is LogState.OPEN:
            self._change(replace(self._state, held=False))

    def _know(self, facts: LogFacts) -> None:
        self._change(replace(self._state, words=facts.scale_words))

    def _check_in_with(self, after: Rating) -> CheckIn:
        ended = self._state.ended
        if ended.check_in is not None:
            return replace(ended.check_in, after=after)
        now = self._clock()
        return CheckIn(self._new_uid(now.at_ms), now.at_ms, now.tz_min, run_uid=ended.run_uid, after=after)

    def _change(self, state: FinishState) -> None:
        before = self.props
        self._state = state
        if self.props != before:
            self.props_changed.emit(self.props)
