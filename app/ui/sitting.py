"""One exercise after another, as the person goes: begins runs, keeps what each was, and knows what a set has next."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.clock import Clock
from app.core.events import Aside, Event, Kind
from app.core.exercise import Exercise, Library, Option
from app.core.further_out import ONE_THING, WayOut
from app.core.moment import WallClock
from app.core.pace import SLOWER_QUIET_S, Pace, slower, slower_of
from app.core.preferences import Preferences
from app.core.recording import COMPANY
from app.core.run import Run, RunEnd
from app.core.run_book import RunBook
from app.core.script import lines_of, prepare
from app.core.session import Session
from app.core.threshold import SetPlace, sentence_before
from app.core.walk import Options
from app.ui.session_driver import SessionDriver
from app.ui.sitting_voice import SittingVoice
from app.ui.view_models.player import PANELS, Panel, PlayerProps, SwitchTarget, fold, opening_props


@dataclass(frozen=True, slots=True)
class Ended:
    """An exercise that is over.

    Attributes:
        run: what the log keeps of it; None when it was left before its first line.
        place: where in a set it stood, or None.
        handed_over: whether it ended because this is one for a person.
    """

    exercise: Exercise
    run: Run | None
    end: RunEnd
    place: SetPlace | None
    handed_over: bool


@dataclass(frozen=True, slots=True)
class _Start:
    """A start that waits behind a sentence."""

    exercise: Exercise
    place: SetPlace | None
    pace: Pace


class Sitting(QObject):
    """Runs exercises through the driver and folds their events into PlayerProps.

    Signals:
        props_changed: PlayerProps.
        run_changed: Run, each time there is something new to keep.
        ended: Ended.
        pace_changed: Pace, where the next exercise starts.
    """

    props_changed = Signal(object)
    run_changed = Signal(object)
    ended = Signal(object)
    pace_changed = Signal(object)

    def __init__(
        self,
        library: Library,
        driver: SessionDriver,
        clock: Clock,
        wall: WallClock,
        make_uid: Callable[[], bytes],
        choose: Callable[[int], int],
        preferences: Preferences,
        parent: QObject | None = None,
        *,
        reader: Callable[[], bool] = bool,
    ) -> None:
        """`clock` is the driver's; `choose` picks one of n wordings; `make_uid` returns 16 new bytes.

        `reader` tells whether a screen reader is on.
        """
        super().__init__(parent)
        self._library = library
        self._driver = driver
        self._clock = clock
        self._wall = wall
        self._make_uid = make_uid
        self._choose = choose
        self._preferences = preferences
        self._voice = SittingVoice(library, driver, preferences, reader)
        self._book = RunBook()
        self._props = PlayerProps()
        self._exercise: Exercise | None = None
        self._place: SetPlace | None = None
        self._waiting: _Start | None = None
        self._things: tuple[str, ...] = ()
        self._takes_things = False
        self._sits = False
        self._set_aside: frozenset[str] = frozenset()
        self._reply_over = QTimer(self)
        self._reply_over.setSingleShot(True)
        self._reply_over.setInterval(int(SLOWER_QUIET_S * 1000))
        self._reply_over.timeout.connect(self._clear_reply)
        driver.events.connect(self._fold)
        driver.voice_gone.connect(self._voice_gone)
        driver.only_recorded.connect(self._only_recorded)

    @property
    def exercise(self) -> Exercise | None:
        """The exercise under way, or the last one."""
        return self._exercise

    @property
    def under_way(self) -> bool:
        """Whether an exercise is on screen, also while it waits behind a sentence."""
        session = self._driver.session
        return self._waiting is not None or (session is not None and not session.over)

    def set_preferences(self, preferences: Preferences) -> None:
        """Use these from the next exercise on; the voice at once."""
        self._preferences = preferences
        changed = self._voice.use(preferences)
        if changed and self.under_way:
            self._set_voice(bool(preferences.voice))

    def know_library(self, library: Library) -> None:
        """Take another library, for what is begun from now on."""
        self._library = library
        self._voice.know_library(library)

    def know_sounds(self, sounds: Mapping[tuple[str, bytes], bytes]) -> None:
        """Take recordings by exercise and line, for what is begun from now on, and the quiet of a room.

        Where there is none any more, what still plays of it ends.
        """
        self._voice.know_sounds(sounds)
        self._rest()

    def know_things(self, names: tuple[str, ...], *, takes: bool) -> None:
        """Take the names of the person's steady things, also amid an exercise; `takes`: whether one more may be."""
        self._things, self._takes_things = names, takes
        props = replace(self._props, steady=names, takes_things=takes)
        if props != self._props:
            self._show(props)

    def say_beside(self, notice: str) -> None:
        """Show one quiet notice beneath the step, while there is one."""
        if self.under_way:
            self._show(replace(self._props, notice=notice))

    def know_runs(self, runs: Iterable[Run]) -> None:
        """Take runs from the log, for the guards that count a day."""
        self._book.know(runs)

    def know_set_aside(self, exercise_ids: frozenset[str]) -> None:
        """Take the ids of exercises after which the rating rose, twice; each says so before it begins."""
        self._set_aside = exercise_ids

    @property
    def runs(self) -> tuple[Run, ...]:
        """Every run that is known, from the log and from this sitting."""
        return self._book.runs

    def begin(self, exercise_id: str, place: SetPlace | None = None, pace: Pace | None = None) -> None:
        """Begin an exercise; a guard that has something to say says it first. Raises KeyError for an unknown id."""
        exercise = self._library.exercise(exercise_id)
        start = _Start(exercise, place, pace or self._preferences.pace)
        self._exercise, self._place = exercise, place
        phrases = self._library.phrases
        sentence = sentence_before(exercise, place, self.runs, self._set_aside, phrases, self._wall())
        if sentence is None:
            self._start(start)
            return
        self._waiting = start
        opening = self._opening(exercise)
        others = tuple(Option(target.id, target.title) for target in opening.switch_to)
        self._show(replace(opening, caption=sentence, options=others, waits=True))

    def begin_set(self, set_id: str, picked: str | None = None) -> None:
        """Begin a set at its first exercise, or at what was picked in its place. Raises KeyError for an unknown id."""
        place = SetPlace(self._library.set(set_id), 0, picked)
        self.begin(place.exercise_id, place, slower_of(place.exercise_set.pace, self._preferences.pace))

    def go_on_in(self, place: SetPlace) -> None:
        """Begin the exercise at a place in a set, at the pace the one before it ended with."""
        session = self._driver.session
        pace = self._preferences.pace if session is None else session.pace
        self.begin(place.exercise_id, place, slower_of(pace, self._preferences.pace))

    def slower(self) -> None:
        """Slower, at once; behind a sentence, for what it leads to."""
        if self._waiting is None:
            self._driver.slower()
            return
        pace = slower(self._waiting.pace)
        self._waiting = replace(self._waiting, pace=pace)
        phrases = self._library.phrases
        self._show(replace(self._props, pace=pace, reply=phrases.it_waits if pace is Pace.WAITS else phrases.slower))
        self._reply_over.start()
        self.pace_changed.emit(pace)

    def stop(self) -> None:
        """Stop, at once, also before the first line."""
        if self._waiting is not None:
            start, self._waiting = self._waiting, None
            self.ended.emit(Ended(start.exercise, None, RunEnd.STOPPED, start.place, handed_over=False))
        else:
            self._driver.stop()

    def forward(self) -> None:
        """Move on, or begin what waits behind a sentence."""
        if self._waiting is not None:
            start, self._waiting = self._waiting, None
            self._start(start)
        else:
            self._driver.forward()

    def pick(self, option_id: str) -> None:
        """Take a tap on a step's choice, or another exercise while this one waits behind a sentence."""
        if self._waiting is not None:
            self._waiting = None
            self.begin(option_id)
        else:
            self._driver.pick(option_id)

    def back(self) -> None:
        """Say an earlier line again."""
        self._driver.back()

    def further_out(self) -> None:
        """Away from what is felt, at once; as far out as it goes it stays where it is.

        Behind a sentence, one thing in the room is an exercise of its own, unless the sentence stands before that one.
        """
        if self._waiting is not None:
            if self._waiting.exercise.id != ONE_THING:
                self.pick(ONE_THING)
            return
        self._driver.wake()  # what is due first: the step may have ended
        session = self._driver.session
        way = WayOut.NOWHERE if session is None else session.way_out
        if way is WayOut.STEP:
            self._driver.further_out()
        elif way is WayOut.ONE_THING:
            self.switch_to(ONE_THING)
        elif way is WayOut.COMPANY:
            self._driver.open_aside(Aside.STAY)

    def open_aside(self, aside: Aside) -> None:
        """Open an aside; "How does this help?" is also said. Behind a sentence, company is an exercise of its own."""
        if self._waiting is not None:
            if aside is Aside.STAY:
                self.pick(COMPANY)
            elif aside in PANELS:
                self._show(replace(self._props, panel=PANELS[aside]))
            return
        self._driver.open_aside(aside)
        if aside is Aside.HOW and self._props.panel is Panel.HOW:
            self._driver.say_aside(f"{self._props.purpose} {self._props.how_tail}")

    def close_aside(self) -> None:
        """Back to the same step, or to the sentence in front of it."""
        if self._waiting is not None:
            self._show(replace(self._props, panel=Panel.STEP))
        else:
            self._driver.close_aside()

    def show_switch(self) -> None:
        """Show where else one can go."""
        self._show(replace(self._props, panel=Panel.SWITCH))

    def show_still(self) -> None:
        """Sit quietly; the way back leads to the same step."""
        self._show(replace(self._props, panel=Panel.STILL))

    def end_quiet(self) -> None:
        """End the quiet of a room at once, as the log that brought it is locked."""
        self._driver.rest_on(None, at_once=True)

    def sit(self, sits: bool) -> None:
        """The person sits quietly on another page than the player's, or no longer."""
        self._sits = sits
        self._rest()

    def switch_to(self, exercise_id: str) -> None:
        """Stop this exercise and begin another."""
        if self._waiting is not None:
            self.pick(exercise_id)
            return
        self._driver.events.disconnect(self._fold)
        self._driver.stop()
        self._driver.events.connect(self._fold)
        self._keep(RunEnd.STOPPED)
        self._remember_pace()
        self.begin(exercise_id)

    def answer_mark(self) -> None:
        """Answer "Am I doing it right?"."""
        phrases = self._library.phrases
        said = self._props.said_mark + 1
        self._show(replace(self._props, answer=phrases.no_mark, answer_leads_out=False, said_mark=said))

    def answer_certainty(self) -> None:
        """Answer "Will it be all right?"."""
        self._show(replace(self._props, answer=self._library.phrases.no_way_to_know, answer_leads_out=True))

    def toggle_voice(self) -> None:
        """Read aloud, or not, from now on."""
        self._set_voice(not self._props.voice_on)

    # -- beginning ---------------------------------------------------------------------------------------------------

    def _start(self, start: _Start) -> None:
        exercise, now = start.exercise, self._wall()
        choose = self._choose if self._preferences.small_changes else None
        recorded = self._voice.recorded_in(exercise)
        first_today = not self._book.ran_today(exercise, now)
        script = prepare(exercise, choose=choose, first_today=first_today, recorded=recorded)
        speaks = self._voice.speaks(exercise)
        chosen_s = None if start.place is None else start.place.wait_s
        options = Options(start.pace, speaks=speaks, go_on=self._preferences.go_on, chosen_s=chosen_s)
        company = None if exercise.id == COMPANY else prepare(self._library.exercise(COMPANY), recorded=recorded)
        session = Session(script, self._library.phrases, self._clock, options, company)
        self._book.begin(self._make_uid(), exercise, start.place, start.pace, len(script.steps), now)
        self._props = self._opening(exercise)
        if not self._book.has_run(exercise):
            software = exercise.id == COMPANY
            first_note = self._library.phrases.software if software else self._library.phrases.may_be_heavier
            self._props = replace(self._props, notice=first_note)
        self._driver.begin(
            session,
            lines_of(script, company),
            voice_on=speaks,
            language=exercise.language,
            recorded=recorded,
        )

    def _opening(self, exercise: Exercise) -> PlayerProps:
        props = opening_props(
            exercise,
            self._library.phrases,
            self._targets(exercise),
            voice_on=self._voice.speaks(exercise),
            voice_there=self._voice.is_heard(exercise),
        )
        return replace(props, reads=self._voice.reads, steady=self._things, takes_things=self._takes_things)

    def _targets(self, exercise: Exercise) -> tuple[SwitchTarget, ...]:
        known = {each.id: each.title for each in self._library.exercises}
        return tuple(SwitchTarget(each, known[each]) for each in exercise.heavier if each in known)

    # -- under way ---------------------------------------------------------------------------------------------------

    def _fold(self, events: tuple[Event, ...]) -> None:
        session = self._driver.session
        if session is None or self._exercise is None:
            return
        props = self._props
        for event in events:
            props = fold(props, event, session.step, session.line)
        if events[0].kind is Kind.LINE and events[0].step != 1:
            props = replace(props, notice="")
        slowed = any(event.kind is Kind.SLOWER for event in events)
        if slowed:
            self._reply_over.start()
        self._show(props)
        self._keep(session.end)
        if slowed:
            self.pace_changed.emit(session.pace)
        if session.over:
            self._remember_pace()
            handed_over = any(event.kind is Kind.HELP for event in events)
            self.ended.emit(Ended(self._exercise, self._book.latest, session.end, self._place, handed_over))

    def _keep(self, end: RunEnd) -> None:
        session = self._driver.session
        run = None if session is None else self._book.follow(session, end)
        if run is not None:
            self.run_changed.emit(run)

    def _remember_pace(self) -> None:
        """Have the next exercise begin where this one ended.

        A set that waits for the person does so by itself and for itself: without a press of Slower, that is not theirs.
        """
        session, before = self._driver.session, self._preferences.pace
        if session is not None and session.pace is not Pace.WAITS and slower_of(session.pace, before) is not before:
            self.pace_changed.emit(session.pace)

    def _clear_reply(self) -> None:
        if self._props.reply:
            self._show(replace(self._props, reply=""))

    def _show(self, props: PlayerProps) -> None:
        self._props = props
        self._rest()
        self.props_changed.emit(props)

    # -- voice -------------------------------------------------------------------------------------------------------

    def _rest(self) -> None:
        """Let the quiet of a room play while the person sits in it, and end it where they no longer do."""
        sits = self._sits or (self.under_way and self._props.panel is Panel.STILL)
        self._voice.rest(sits, None if self._waiting is not None else self._exercise)

    def _set_voice(self, on: bool) -> None:
        on = self._voice.switch(on, self._exercise)
        self._show(replace(self._props, voice_on=on))

    def _voice_gone(self) -> None:
        self._voice.play_no_more()
        self._read_no_more()

    def _only_recorded(self) -> None:
        if self._voice.reads:
            self._read_no_more()

    def _read_no_more(self) -> None:
        """Say once, quietly, that the words stay on screen; what is recorded may still be heard."""
        notice = self._library.phrases.voice_lost if self._voice.reads else self._props.notice
        heard = self._voice.read_no_more(self._exercise)
        on = heard and self._props.voice_on
        self._show(replace(self._props, voice_on=on, voice_there=heard, reads=False, notice=notice))
