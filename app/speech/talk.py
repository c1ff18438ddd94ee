"""What is being said: turns what a worker tells into what the listener hears, and believes no more than it must."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.core.languages import LAST
from app.core.ports import VoiceListener
from app.speech.gate import gate
from app.speech.line import Line, believable_s, reading_s, spoken
from app.speech.protocol import Ended, Failed, Reply, Say, Started
from app.speech.restarts import Timings

SLOWEST_RATE, FASTEST_RATE = 60, 300


@dataclass(frozen=True, slots=True)
class Timbre:
    """How the next line sounds: the engine's name of the voice or None, pitch 0..100, volume 0..1, its language.

    speed: share of the words a minute that are asked for; gap: hundredths of a second more between words.
    """

    voice: str | None
    pitch: int
    volume: float
    language: str = LAST
    speed: float = 1.0
    gap: int = 0


def held_rate(words_per_minute: int, timbre: Timbre) -> int:
    """Return the rate a line is said at: as asked, in the person's own speed, within what engines take."""
    return max(SLOWEST_RATE, min(FASTEST_RATE, round(words_per_minute * timbre.speed)))


class Talk:
    """The line being said, from begin() to its end, stop() or the moment it is given up.

    A line that fails in any way is still told as ended, when its reading time is over, so that captions go on.
    """

    def __init__(
        self, set_deadline: Callable[[float | None], None], timings: Timings, clock: Callable[[], float]
    ) -> None:
        """Say nothing yet.

        Args: set_deadline: called with seconds from now until overdue() is due, None for not at all.
        """
        self._set_deadline = set_deadline
        self._timings = timings
        self._clock = clock
        self._newest_id = 0
        self._line: Line | None = None
        self._timbre = Timbre(None, 50, 1.0)
        self.listener: VoiceListener | None = None

    @property
    def newest_id(self) -> int:
        """The id below which everything is over, itself included when no line is being said."""
        return self._newest_id

    def begin(
        self,
        token: int,
        text: str,
        words_per_minute: int,
        timbre: Timbre,
        worker_ready: bool,
        recorded_ms: int | None = None,
        reads: bool = True,
    ) -> None:
        """Take up a line in place of any other; unsent() then returns it.

        Args:
            recorded_ms: how long it is at most where a recording is played, which nobody reads at a rate.
            reads: whether an engine reads lines aloud; without one, a line that is not recorded is its caption alone.
        """
        self._newest_id += 1
        rate = held_rate(words_per_minute, timbre)
        line = Line(token, self._newest_id, gate(text), rate, recorded_ms)
        self._line, self._timbre = line, timbre
        deadline_s = reading_s(text, rate)
        if recorded_ms is None and not reads:
            deadline_s = reading_s(text, words_per_minute)  # nobody's own speed: it is not heard
            length_ms = round(deadline_s * 1000)
            self._line = replace(line, sent=True, broken=True, started_s=self._clock(), length_ms=length_ms)
        elif line.gated.text:
            deadline_s += self._timings.grace_s + (0.0 if worker_ready else self._timings.starting_s)
        self._set_deadline(deadline_s)

    def unsent(self) -> Say | None:
        """Return the line if no worker has it yet, and count it as sent."""
        line = self._line
        if line is None or line.sent or not line.gated.text:
            return None
        self._line = replace(line, sent=True)
        timbre = self._timbre
        return Say(
            line.id,
            line.gated.text,
            line.words_per_minute,
            timbre.voice,
            timbre.pitch,
            timbre.volume,
            timbre.language,
            timbre.gap,
        )

    def stop(self) -> int:
        """Drop the line and whatever still comes of it; return how many given characters of it had begun."""
        line, self._line = self._line, None
        self._newest_id += 1
        self._set_deadline(None)
        return 0 if line is None else line.given_chars_begun(self._clock())

    def take(self, reply: Reply) -> None:
        """Hear what a worker tells of a line; of any other than the present one it is dropped."""
        line = self._line
        if line is None or not isinstance(reply, Started | Ended | Failed) or reply.id != line.id or line.broken:
            return
        if isinstance(reply, Started):
            self._started(line, reply)
        elif isinstance(reply, Failed):
            self._line = replace(line, broken=True)
        elif line.started_s is not None and (self._clock() - line.started_s) * 2000.0 >= line.length_ms:
            # an end before half the line can have been heard is not believed: its caption keeps its time
            self._end(line)

    def overdue(self) -> bool:
        """End the line, as its deadline has come. Return whether a worker that had it still owed the end."""
        line = self._line
        if line is None:
            return False
        self._end(line)
        return line.sent and not line.broken

    def worker_gone(self) -> None:
        """Let a line whose sound was lost run on as a caption, and one that had not begun be sent again."""
        line = self._line
        if line is None:
            return
        self._line = replace(line, sent=False) if line.started_s is None else replace(line, broken=True)

    def _started(self, line: Line, started: Started) -> None:
        if line.started_s is not None:
            return
        believed_s = believable_s(started.length_ms, line.gated.text, line.words_per_minute)
        if line.recorded_ms is not None:
            believed_s = max(believed_s, min(started.length_ms, line.recorded_ms) / 1000.0)
        self._line = replace(line, started_s=self._clock(), length_ms=round(believed_s * 1000), words=started.words)
        self._set_deadline(believed_s + self._timings.grace_s)
        if self.listener is not None:
            self.listener.line_started(line.token, spoken(line.gated, started.words))

    def _end(self, line: Line) -> None:
        self._line = None
        self._set_deadline(None)
        if self.listener is not None:
            self.listener.line_ended(line.token)
