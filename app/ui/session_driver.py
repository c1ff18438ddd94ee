"""Brings a session, the clock and the voice together: wakes it when something is due, says what it shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.core.clock import Clock
from app.core.events import SILENCING, SPOKEN, Aside, Event, Kind
from app.core.languages import LAST
from app.core.pace import WORDS_PER_MINUTE, Pace
from app.core.ports import Voice
from app.core.session import Events, Session
from app.core.soft_sound import SoftSound
from app.core.spoken import SpokenWord

_HEARTBEAT_S = 1.0
"""The longest sleep, so that a closed lid shows as a gap in the clock."""


_AFTER_QUIET = frozenset({Kind.LINE, Kind.END, Kind.BREATH})


class SessionDriver(QObject):
    """Owns one timer and at most one session. The timer is a wake-up hint; the session reads the clock itself.

    Signals:
        events: a tuple of Event, after the voice was told.
        voice_gone: there is no voice any more; told once.
        only_recorded: nothing but recordings is heard any more.
        sounding: a text and the tuple of SpokenWord in it, as its sound begins; "" and () once nothing is said.
    """

    events = Signal(object)
    voice_gone = Signal()
    only_recorded = Signal()
    sounding = Signal(str, object)

    def __init__(self, clock: Clock, voice: Voice, parent: QObject | None = None) -> None:
        """`clock` is the one the sessions were made with."""
        super().__init__(parent)
        self._clock = clock
        self._voice = voice
        self._voice_on = False
        self._session: Session | None = None
        self._lines: tuple[str, ...] = ()
        self._prefetched: Pace | None = None
        self._token = 0
        self._saying = False
        self._said = ""
        self._wished = False
        self._soft = SoftSound.NONE
        self._in_quiet = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.wake)
        self._recorded: Mapping[str, bytes] = {}
        self._reads = True
        voice.set_listener(self)

    @property
    def session(self) -> Session | None:
        """The session under way, or the one that ended last."""
        return self._session

    def begin(
        self,
        session: Session,
        lines: Sequence[str],
        *,
        voice_on: bool,
        language: str = LAST,
        recorded: Mapping[str, bytes] | None = None,
    ) -> None:
        """Start a session that has not begun.

        Args:
            lines: all it may say, made ready for the voice.
            recorded: by the words of a line, the recording that is played in its place as long as this session goes.
        """
        self._voice.set_language(language)
        self._session = session
        self._recorded = recorded or {}
        self._lines = tuple(line for line in lines if line not in self._recorded and _can_be_said(line))
        self._voice.lend(self._recorded)
        self._prefetched = None
        self._voice_on = voice_on
        self._act(session.start())

    def slower(self) -> None:
        """Silence first, then the slower pace."""
        if self._session is not None:
            self._act(self._session.slower(self._silence()))

    def stop(self) -> None:
        """Silence and the end, in this call."""
        if self._session is not None:
            self._silence()
            self.rest_on(None, at_once=True)
            self._act(self._session.stop())

    def forward(self) -> None:
        """Move on."""
        if self._session is not None:
            self._act(self._session.forward())

    def back(self) -> None:
        """Say an earlier line again."""
        if self._session is not None:
            self._act(self._session.back())

    def further_out(self) -> None:
        """From an inward step to the next outward one."""
        if self._session is not None:
            self._act(self._session.further_out())

    def pick(self, option_id: str) -> None:
        """Take one tap on the step's choice."""
        if self._session is not None:
            self._act(self._session.pick(option_id))

    def open_aside(self, aside: Aside) -> None:
        """Leave the line of steps."""
        if self._session is not None:
            self._act(self._session.open_aside(aside))

    def close_aside(self) -> None:
        """Return to the same step."""
        if self._session is not None:
            self._act(self._session.close_aside())

    def set_soft_sound(self, sound: SoftSound) -> None:
        """Choose what is heard at the two ends of a quiet."""
        self._soft = sound

    def set_voice_on(self, on: bool) -> None:
        """Switch reading aloud on or off, at once."""
        self._voice_on = on
        if not on:
            self._silence()
            self.rest_on(None, at_once=True)
        if self._session is not None:
            self._act(self._session.set_speaks(on))

    def say_aside(self, text: str) -> None:
        """Read a text aloud that no step waits for."""
        if self._voice_on and self._session is not None:
            self._say(text, self._session.pace)

    def say_once(self, text: str) -> None:
        """Read a text aloud because the person asked for it, also where lines are not read; no step waits for it."""
        session = self._session
        if session is not None and not session.over:
            self._say(text, session.pace)
            self._wished = True

    def hush(self) -> None:
        """End what is read aloud once the exercise is over; within one, its keys do that."""
        if self._session is None or self._session.over:
            self._silence()

    def rest_on(self, room: bytes | None, *, at_once: bool = False) -> None:
        """Let the quiet of a room play beneath what is said, or end with None: at once, or by a long fade."""
        self._voice.rest_on(room, at_once=at_once)

    def breath_level(self) -> float | None:
        """Return how full the breath is, 0.0 to 1.0, or None outside a breath."""
        return None if self._session is None else self._session.breath_level()

    def line_started(self, token: int, words: tuple[SpokenWord, ...]) -> None:
        """Sound began: nothing waits for that, and a caption may follow its words."""
        if token == self._token and self._saying:
            self.sounding.emit(self._said, words)

    def line_ended(self, token: int) -> None:
        """The voice came to the end of a line; one that was left behind is passed over."""
        if token == self._token and self._saying and self._session is not None:
            self._saying = False
            self.sounding.emit("", ())
            self._act(self._session.line_ended())

    @property
    def reads(self) -> bool:
        """Whether lines can be read aloud, as far as is known, and not only be played where they are recorded."""
        return self._reads

    def only_recordings(self) -> None:
        """Go on with captions and with what is recorded; a line that was to be read keeps its reading time."""
        self._reads = False
        if self._saying and self._said not in self._recorded and self._session is not None:
            self._silence()
            self._act(self._session.set_speaks(False))
            self._act(self._session.set_speaks(self._voice_on))
        self.only_recorded.emit()

    def voice_lost(self, reason: str) -> None:  # noqa: ARG002  # the port's; the worker has logged it
        """Go on with captions alone."""
        self._voice_on = False
        self._saying = False
        self.voice_gone.emit()
        if self._session is not None:
            self._act(self._session.set_speaks(False))

    def wake(self) -> None:
        """Bring the session up to the clock; the timer calls this, and whoever knows that time has passed may."""
        if self._session is not None:
            self._act(self._session.tick())

    def _act(self, events: Events) -> None:
        for event in events:
            self._speak(event)
            self._sound(event)
        if self._session is not None and self._session.over:
            self._voice.lend({})  # what is said elsewhere is read aloud
        self._arm()
        if events:
            self.events.emit(events)

    def _sound(self, event: Event) -> None:
        """Mark the ends of a quiet, where that is wanted; whatever cuts a quiet short is silent."""
        if event.kind is Kind.QUIET:
            self._in_quiet = True
        elif not self._in_quiet or event.kind not in {*SILENCING, *_AFTER_QUIET}:
            return
        else:
            self._in_quiet = False
            if event.kind not in _AFTER_QUIET:
                return
        if self._soft is not SoftSound.NONE:
            self._voice.soft_sound(self._soft, begins=self._in_quiet)

    def _speak(self, event: Event) -> None:
        said = event.kind in SPOKEN and event.text is not None and self._voice_on
        if said and event.text is not None and _can_be_said(event.text):
            self._say(event.text, event.pace)
            self._prefetch(event.pace)
        elif said or event.kind in SILENCING or (event.kind is Kind.QUIET and self._saying and not self._wished):
            self._silence()

    def _say(self, text: str, pace: Pace) -> None:
        self._token += 1
        self._saying = True
        self._wished = False
        self._said = text
        self._voice.say(self._token, text, WORDS_PER_MINUTE[pace])

    def _silence(self) -> int | None:
        """Stop the voice. Returns how many characters it had begun, or None where no voice told."""
        if not self._saying:
            return None
        self._saying = False
        self._token += 1
        self.sounding.emit("", ())
        return self._voice.stop()

    def _prefetch(self, pace: Pace) -> None:
        if self._prefetched is not pace:
            self._prefetched = pace
            self._voice.prefetch([(line, WORDS_PER_MINUTE[pace]) for line in self._lines])

    def _arm(self) -> None:
        session = self._session
        if session is None or not session.moves:
            self._timer.stop()  # nothing happens by itself: a pause, an aside, the end
            return
        deadline = session.next_deadline
        sleep_s = _HEARTBEAT_S if deadline is None else min(_HEARTBEAT_S, max(0.0, deadline - self._clock()))
        # Rounded up: waking a fraction early would only arm the timer again.
        self._timer.start(int(sleep_s * 1000) + 1)


def _can_be_said(text: str) -> bool:
    """Return whether there is more in a text than the gap of a struck word."""
    return any(map(str.isalnum, text))
