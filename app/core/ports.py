"""What the app asks of the outside: a voice and a log. The rest of the core never sees more than this."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.core.checkin import CheckIn
from app.core.run import Run


class VoiceListener(Protocol):
    """Hears what became of a line. All calls come on the thread that called the Voice."""

    def line_started(self, token: int) -> None:
        """Sound of the line began."""

    def line_ended(self, token: int) -> None:
        """The line was said to its end. Never called for a line that was stopped."""

    def voice_lost(self, reason: str) -> None:
        """No voice for the rest of this run of the app; `reason` is a short code, no user text. Called once."""


class Voice(Protocol):
    """Reads lines aloud, one at a time. Speech is an effect: no caller waits on it without a ceiling."""

    def set_listener(self, listener: VoiceListener | None) -> None:
        """Choose who hears; None for nobody."""

    def say(self, token: int, text: str, words_per_minute: int) -> None:
        """Begin a line; one that is being said is stopped first. `token` comes back to the listener."""

    def prefetch(self, lines: Sequence[tuple[str, int]]) -> None:
        """Make (text, words per minute) pairs ready, so that they begin at once."""

    def stop(self) -> int:
        """Be silent within 100 ms. Returns how many characters of the line had begun to be said (0 if none)."""

    def close(self) -> None:
        """End the voice for good."""


@dataclass(frozen=True, slots=True)
class VoiceChoice:
    """A voice the engine has: its own name for it, a name to read, a language code (may be empty)."""

    id: str
    name: str
    language: str


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

    def page(self, after: Cursor | None, limit: int) -> LogPage:
        """Return the next `limit` entries, newest first."""

    def search(self, text: str, limit: int) -> tuple[LogEntry, ...]:
        """Return entries whose note has every word of `text` as a prefix, accents folded, newest first."""

    def entry(self, uid: bytes) -> LogEntry | None:
        """Return the entry whose check-in or run has this uid."""

    def delete(self, uid: bytes) -> None:
        """Delete a check-in or run wholly: nothing of it is left in the file."""

    def runs_since(self, start_ms: int) -> tuple[Run, ...]:
        """Return runs begun at or after a time, oldest first."""

    def close(self) -> None:
        """Close the file and forget the key."""
