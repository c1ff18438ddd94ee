"""What the app asks of the outside: a voice and a log. The rest of the core never sees more than this."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.core.checkin import CheckIn
from app.core.half_note import HalfNote
from app.core.log_facts import LogFacts, Openings, ScaleWords
from app.core.log_query import EVERYTHING, Added, LogContents, LogFilter, PlaceCount
from app.core.moment import Moment
from app.core.recording import SoundKind, TakeEnd
from app.core.run import Run
from app.core.soft_sound import SoftSound
from app.core.spoken import SpokenWord
from app.core.steady_things import SteadyThing


class VoiceListener(Protocol):
    """Hears what became of a line. All calls come on the thread that called the Voice."""

    def line_started(self, token: int, words: tuple[SpokenWord, ...]) -> None:
        """Sound of the line began; `words` in their order, none where the voice does not tell them."""

    def line_ended(self, token: int) -> None:
        """The line was said to its end. Never called for a line that was stopped."""

    def only_recordings(self) -> None:
        """No engine here speaks: for the rest of this run of the app only recordings are heard.

        Every other line is told as ended when its reading time is over. Told to each who begins to listen.
        """

    def voice_lost(self, reason: str) -> None:
        """No voice for the rest of this run of the app; `reason` is a short code, no user text. Called once."""


class Voice(Protocol):
    """Reads lines aloud, one at a time. Speech is an effect: no caller waits on it without a ceiling."""

    def set_listener(self, listener: VoiceListener | None) -> None:
        """Choose who hears; None for nobody."""

    def set_language(self, tag: str) -> None:
        """Choose the language of the lines that follow, such as zh-CN. Where nobody speaks it, recordings are left."""

    def say(self, token: int, text: str, words_per_minute: int) -> None:
        """Begin a line; one that is being said is stopped first. `token` comes back to the listener."""

    def prefetch(self, lines: Sequence[tuple[str, int]]) -> None:
        """Make (text, words per minute) pairs ready, so that they begin at once."""

    def stop(self) -> int:
        """Be silent within 100 ms. Returns how many characters of the line had begun to be said (0 if none)."""

    def lend(self, sounds: Mapping[str, bytes]) -> None:
        """Take recordings by the words of their lines; each is played in place of its line from now on.

        They take the place of those lent before. A line without one is read aloud.
        """

    def rest_on(self, room: bytes | None, *, at_once: bool = False) -> None:
        """Let the quiet of a room fade in beneath what is said, or fade out with None. stop() leaves it as it is.

        Args: at_once: with None, be silent within 100 ms, also where it fades out already.
        """

    def soft_sound(self, sound: SoftSound, *, begins: bool) -> None:
        """Play a soft sound beneath what is said, as a quiet begins or ends. Left out where there is no voice yet."""

    def close(self) -> None:
        """End the voice for good."""


class TakeListener(Protocol):
    """Hears of one recording; exactly one of take_done and take_ended comes, unless it is dropped."""

    def take_level(self, ms: int, level: float) -> None:
        """So much was heard, and the last of it was so loud, 0 to 1; ten times a second, first when it begins."""

    def take_done(self, sound: bytes) -> None:
        """The recording, as core.recording.pack_sound() returns it."""

    def take_ended(self, end: TakeEnd) -> None:
        """There is none."""


class Microphone(Protocol):
    """Records, one recording at a time; every answer comes later, on the thread that asked."""

    def record(self, kind: SoundKind, listener: TakeListener) -> None:
        """Begin; the voice falls silent, and a recording under way is dropped. It ends by itself at its longest."""

    def end(self) -> None:
        """End the recording and bring it."""

    def drop(self) -> None:
        """End the recording; nothing comes of it, and its listener hears no more."""


@dataclass(frozen=True, slots=True)
class VoiceChoice:
    """A voice the engine has: its own name for it, a name to read, a language code (may be empty)."""

    id: str
    name: str
    language: str


@dataclass(frozen=True, slots=True)
class DeviceChoice:
    """A device that sound can go to. `id` stands for it without telling its name, which is often a person's."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page of the log ended: pass it back to get the next, older page."""

    at_ms: int
    id: int


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line of the log: a check-in, a run, or a run with its check-in."""

    check_in: CheckIn | None
    run: Run | None

    @property
    def at_ms(self) -> int:
        """When it began, in UTC milliseconds."""
        if self.check_in is not None:
            return self.check_in.at_ms
        return self.run.started_ms if self.run is not None else 0


@dataclass(frozen=True, slots=True)
class LogPage:
    """Entries, newest first, and where the next page starts (None at the end)."""

    entries: tuple[LogEntry, ...]
    next: Cursor | None


class Log(Protocol):
    """The open log. Every call that writes returns after the data is safe on disk."""

    def save(self, check_in: CheckIn) -> None:
        """Write a check-in, or replace one of the same uid (its time stays)."""

    def save_run(self, run: Run) -> None:
        """Write a run, or bring one of the same uid up to date."""

    def page(self, after: Cursor | None, limit: int, which: LogFilter = EVERYTHING) -> LogPage:
        """Return the next `limit` entries of those meant, newest first."""

    def entry(self, uid: bytes) -> LogEntry | None:
        """Return the entry whose check-in or run has this uid."""

    def count(self, which: LogFilter = EVERYTHING) -> int:
        """Return how many entries are meant."""

    def place_counts(self, which: LogFilter = EVERYTHING) -> tuple[PlaceCount, ...]:
        """Return each place that is named in the entries meant, in the order of Place, with its count."""

    def exercise_ids(self) -> tuple[str, ...]:
        """Return the ids of all exercises that have a run in the log, sorted."""

    def runs_since(self, start_ms: int) -> tuple[Run, ...]:
        """Return runs begun at or after a time, oldest first."""

    def contents(self) -> LogContents:
        """Return how much is in the log, and from when to when."""

    def delete(self, uid: bytes) -> None:
        """Delete a check-in or run wholly: nothing of it is left in the file."""

    def take_out(self, which: LogFilter | tuple[bytes, ...]) -> int:
        """Take entries out of sight, by uid of their check-in or run or by filter; returns how many.

        No call but put_back() sees them any more. They are still in the file until delete_taken_out() has run, which
        the next opening does if nobody else did.
        """

    def put_back(self) -> int:
        """Bring everything back that was taken out and is not yet deleted; returns how many entries."""

    def delete_taken_out(self) -> tuple[bytes, ...]:
        """Delete wholly what was taken out; returns the uids of its check-ins and runs."""

    def add(self, entries: Sequence[LogEntry], *, bring_back: bool = False) -> Added:
        """Write entries from elsewhere, all or none. What is there already stays as it is.

        Args: bring_back: whether entries that were deleted here once are written too.
        """

    def save_draft(self, check_in: CheckIn) -> None:
        """Keep a check-in that is being made; there is at most one, and no other call sees it."""

    def draft(self) -> CheckIn | None:
        """Return the check-in that was being made, or None."""

    def drop_draft(self) -> None:
        """Forget the check-in that was being made: nothing of it is left in the file."""

    def keep_half_note(self, half: HalfNote) -> None:
        """Keep a note that is being corrected; there is at most one. It goes when its check-in is saved or deleted."""

    def half_note(self) -> HalfNote | None:
        """Return the note that was being corrected, or None."""

    def drop_half_note(self) -> None:
        """Forget the note that was being corrected: nothing of it is left in the file."""

    def facts(self) -> LogFacts:
        """Return what the log knows beside its entries."""

    def keep_scale_words(self, words: ScaleWords) -> None:
        """Keep the person's own words for the scale. Raises UserError for one that is too long."""

    def keep_struck_words(self, words: tuple[str, ...]) -> None:
        """Keep the words that the person struck out. Raises UserError for too many or too long ones."""

    def keep_things(self, things: Sequence[SteadyThing]) -> None:
        """Keep these as the person's steady things; what was there beside them is gone wholly.

        Raises UserError for too many or too long names.
        """

    def add_things(self, things: Sequence[SteadyThing], *, bring_back: bool = False) -> int:
        """Write things from elsewhere, as far as there is room; what is there stays. Returns how many were added."""

    def keep_last_session(self, day: int | None) -> None:
        """Keep the local date of the last session."""

    def keep_asked(self, at_ms: int) -> None:
        """Keep when a check-in was last asked for or made, in place of the time before."""

    def keep_brought_back(self, exercise_id: str, at_ms: int) -> None:
        """Keep when an exercise that stood aside was brought back."""

    def forget_brought_back(self) -> None:
        """Forget which exercises that stood aside were brought back."""

    def count_opening(self, now: Moment) -> Openings:
        """Count that the log was opened to be read, and return today's count with this opening."""

    def close(self) -> None:
        """Close the file and forget the key."""
