"""A preview: the real engine, driver and voice on a draft, with nothing kept of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from app.core.clock import Clock
from app.core.editing_timeline import TIMED, PaceLength, length_at
from app.core.exercise import Exercise, ExerciseSet, Library
from app.core.moment import WallClock
from app.core.pace import Pace
from app.core.ports import Voice
from app.core.preferences import Preferences
from app.core.recording import COMPANY
from app.core.uid import UID_BYTES
from app.ui.session_driver import SessionDriver
from app.ui.sitting import Ended, Sitting
from app.ui.view_models.player import PlayerProps


@dataclass(frozen=True, slots=True)
class PreviewProps:
    """What the page shows.

    Attributes:
        title: of the exercise or the set; at: number of the exercise that is played, from 0.
        lengths: how long it takes, for each timed pace.
        speaks: whether it is read aloud.
        step: the line on screen, from 1; 0 before the first.
        player: what the patient would see.
    """

    title: str = ""
    pace: Pace = Pace.SLOW
    lengths: tuple[PaceLength, ...] = ()
    playing: bool = False
    speaks: bool = True
    at: int = 0
    step: int = 0
    player: PlayerProps = field(default_factory=PlayerProps)


class PreviewModel(QObject):
    """Plays with a driver of its own, to which the voice is lent while it plays.

    Args:
        give_back: called when the voice is needed no more; whoever has it otherwise listens to it again.
        voice_lost: called when the voice was lost while it was lent.

    Signals:
        props_changed(PreviewProps).
    """

    props_changed = Signal(object)

    def __init__(
        self,
        library: Library,
        voice: Voice,
        give_back: Callable[[], None],
        voice_lost: Callable[[], None],
        clock: Clock,
        wall: WallClock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._voice = voice
        self._give_back = give_back
        self._voice_lost = voice_lost
        self._clock = clock
        self._wall = wall
        self._all = library
        self._parts: tuple[tuple[Exercise, float | None], ...] = ()
        self._sounds: Mapping[tuple[str, bytes], bytes] = {}
        self._driver: SessionDriver | None = None
        self._sitting: Sitting | None = None
        self._props = PreviewProps()

    @property
    def props(self) -> PreviewProps:
        """What the page shows now."""
        return self._props

    def know_sounds(self, sounds: Mapping[tuple[str, bytes], bytes]) -> None:
        """Take recordings by exercise and line, for what is played from now on."""
        self._sounds = sounds

    def begin_exercise(self, exercise: Exercise, pace: Pace, *, speaks: bool) -> None:
        """Get one exercise ready."""
        self._begin(exercise.title, ((exercise, None),), {exercise.id: exercise}, pace, speaks=speaks)

    def begin_set(self, one: ExerciseSet, known: Mapping[str, Exercise], *, speaks: bool) -> None:
        """Get a set ready, at its own pace."""
        parts = tuple((known[item.exercise], item.wait_s) for item in one.items if item.exercise in known)
        self._begin(one.title, parts, known, one.pace, speaks=speaks)

    def choose_pace(self, pace: Pace) -> None:
        """Take another pace; what is played stops."""
        self.stop()
        self._tell(replace(self._props, pace=pace))

    def read_aloud(self, on: bool) -> None:
        """Read aloud from now on, or not."""
        self._tell(replace(self._props, speaks=on))
        if self._driver is not None:
            self._driver.set_voice_on(on)

    def play(self) -> None:
        """Play it from its beginning."""
        self.stop()
        if self._parts:
            self._play(0)

    def slower(self) -> None:
        """Slower, as the patient has it."""
        if self._sitting is not None:
            self._sitting.slower()

    def forward(self) -> None:
        """Move on."""
        if self._sitting is not None:
            self._sitting.forward()

    def pick(self, option_id: str) -> None:
        """Take one tap on a choice."""
        if self._sitting is not None:
            self._sitting.pick(option_id)

    def stop(self) -> None:
        """Stop, and give the voice back."""
        self._end()
        if self._props.playing:
            self._tell(replace(self._props, playing=False, step=0, at=0, player=PlayerProps()))

    def leave(self) -> None:
        """Stop, and forget what was played."""
        self._end()
        self._parts, self._all, self._sounds = (), self._library, {}
        self._props = PreviewProps()

    def breath_level(self) -> float | None:
        """Return how full the breath is, or None outside one."""
        return None if self._driver is None else self._driver.breath_level()

    def _begin(
        self,
        title: str,
        parts: tuple[tuple[Exercise, float | None], ...],
        known: Mapping[str, Exercise],
        pace: Pace,
        *,
        speaks: bool,
    ) -> None:
        self._end()
        own = {each.id: each for each in self._library.exercises} | dict(known)
        self._all = replace(self._library, exercises=tuple(own.values()))
        self._parts = parts
        company = own.get(COMPANY)
        lengths = tuple(length_at(each, parts, self._library.phrases, company) for each in TIMED)
        self._props = PreviewProps(title, pace, lengths, speaks=speaks)
        self._tell(self._props)

    def _play(self, at: int) -> None:
        pace = self._props.pace
        self._end()
        preferences = Preferences(voice=self._props.speaks, pace=pace, small_changes=False)
        # New ones each time: a sitting counts runs, and its guards would speak of the third time today.
        self._driver = driver = SessionDriver(self._clock, self._voice, self)
        driver.voice_gone.connect(self._lose_voice)
        self._sitting = sitting = Sitting(
            self._all, driver, self._clock, self._wall, lambda: bytes(UID_BYTES), lambda _n: 0, preferences, self
        )
        sitting.know_sounds(self._sounds)
        sitting.props_changed.connect(self._show)
        sitting.ended.connect(self._ended)
        self._tell(replace(self._props, playing=True, at=at, step=0))
        sitting.begin(self._parts[at][0].id)

    def _show(self, player: PlayerProps) -> None:
        session = None if self._driver is None else self._driver.session
        step = 0 if session is None else session.step_reached
        self._tell(replace(self._props, player=player, step=step))

    def _ended(self, _ended: Ended) -> None:
        following = self._props.at + 1
        if following < len(self._parts):
            self._play(following)
        else:
            self._end()
            self._tell(replace(self._props, playing=False, step=0, at=0))

    def _end(self) -> None:
        driver, sitting, self._driver, self._sitting = self._driver, self._sitting, None, None
        if sitting is not None:
            sitting.props_changed.disconnect(self._show)
            sitting.ended.disconnect(self._ended)
            sitting.deleteLater()
        if driver is not None:
            driver.stop()
            driver.hush()
            driver.rest_on(None, at_once=True)
            driver.deleteLater()
            self._give_back()

    def _lose_voice(self) -> None:
        self._tell(replace(self._props, speaks=False))
        self._voice_lost()

    def _tell(self, props: PreviewProps) -> None:
        self._props = props
        self.props_changed.emit(props)
