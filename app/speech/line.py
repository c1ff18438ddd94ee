"""A line being said: how long it may take, and how much of it has begun."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from app.core.spoken import SpokenWord, spoken_words
from app.speech.gate import Gated
from app.speech.protocol import WordTime

_SHORTEST_S = 1.5
_LONGEST_FACTOR = 3.0
_LONGEST_EXTRA_S = 4.0


def reading_s(text: str, words_per_minute: int) -> float:
    """Return how long the text takes to be read aloud, in seconds, at least 1.5."""
    return max(_SHORTEST_S, spoken_words(text) * 60.0 / max(1, words_per_minute))


def believable_s(length_ms: int, text: str, words_per_minute: int) -> float:
    """Return the length a worker tells, in seconds, held under what such a text could take at most."""
    return min(length_ms / 1000.0, reading_s(text, words_per_minute) * _LONGEST_FACTOR + _LONGEST_EXTRA_S)


def chars_begun(words: tuple[WordTime, ...], text: str, length_ms: int, elapsed_ms: float) -> int:
    """Return how much of `text` had been said, to the start of the word under way, which whoever goes on says again.

    Without word times (a system's own voice tells none) the place is taken from the time.
    """
    if elapsed_ms < 0 or not text:
        return 0
    if words:
        begun = bisect_right(words, elapsed_ms, key=lambda word: word.at_ms)
        return min(len(text), words[begun - 1].offset) if begun else 0
    place = min(len(text) - 1, int(len(text) * elapsed_ms / max(1, length_ms)))
    return text.rfind(" ", 0, place + 1) + 1


def spoken(gated: Gated, words: tuple[WordTime, ...]) -> tuple[SpokenWord, ...]:
    """Return the words by their place in the given text; each reaches to the next: engines skip small ones."""
    if not words:
        return ()
    ends = [word.offset for word in words[1:]] + [len(gated.text)]
    found = []
    for word, end in zip(words, ends, strict=True):
        whole = gated.text[word.offset : end].rstrip()
        if whole and word.offset < end:
            start, last = gated.given_at(word.offset), gated.given_at(word.offset + len(whole) - 1)
            found.append(SpokenWord(word.at_ms, start, last + 1))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Line:
    """One line from the moment it was asked for until it ended, was stopped or was given up.

    Attributes:
        token: the caller's; id: ours, higher for every line and every stop.
        recorded_ms: how long its recording is, or None where it is read aloud.
        started_s: when its sound began on the pacing clock, None before.
        broken: the worker that had it said that it cannot, or died; its caption runs on alone.
    """

    token: int
    id: int
    gated: Gated
    words_per_minute: int
    recorded_ms: int | None = None
    started_s: float | None = None
    length_ms: int = 0
    words: tuple[WordTime, ...] = ()
    sent: bool = False
    broken: bool = False

    def given_chars_begun(self, now_s: float) -> int:
        """Return how many characters of the given text had been said at `now_s`, to the start of a word."""
        if self.started_s is None:
            return 0
        elapsed_ms = (now_s - self.started_s) * 1000.0
        return self.gated.given_at(chars_begun(self.words, self.gated.text, self.length_ms, elapsed_ms))
