"""What a draft breaks, in the words of the editor and with the words at fault: the same laws as of a file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from app.content.findings import Breach, Severity
from app.content.laws import EXERCISE, exercise_breaches, set_breaches
from app.content.read import read_tree
from app.content.words import WordList
from app.content.words_file import load_words
from app.content.write import to_tree
from app.core.editing import LawMark
from app.core.exercise import Exercise, ExerciseSet
from app.core.spoken import stands_without_spaces

_TOKEN = re.compile(r"([A-Za-z_]+)|\[(\d+)\]")
_WORD = re.compile(r"\S+")
_MAX_WORDS = 14
_SIGNS = {"exclamation": re.compile("[!\u203c\uff01\u00a1]")}
_UNFINISHED = ("title", "purpose", "ending")

_FIXES = {
    "direction": "Choose another direction, or other words.",
    "breath-figures": "The breath keeps its own seconds.",
    "quiet-unused": "Let there be 0 seconds of quiet.",
    "all-optional": "Keep one that is not left out.",
    "set-inward": "Turn looking inward on, or take it out.",
    "set-overwhelmed": "Take it out, or choose another.",
    "pick-unset": "Keep the line with the choice in front of it, or use other words.",
    "placeholder": "Use words in the place of the braces.",
}
"""What to do, where a file would be told to write something else into it."""


class LawMarks:
    """Holds drafts against the laws of one language."""

    def __init__(self, words: WordList) -> None:
        self._words = words

    def of_exercise(self, exercise: Exercise, known: Mapping[str, Exercise]) -> tuple[LawMark, ...]:
        """Return what an exercise breaks, in the order of its fields; `known` holds all exercises by id."""
        found = list(exercise_breaches(exercise, self._words, known))
        places = {breach.place for breach in found}
        found += [
            Breach("empty-text", place, "There is nothing here yet.", "Write it.")
            for place in _UNFINISHED
            if not str(getattr(exercise, place)).strip() and place not in places
        ]
        if not found:
            form = read_tree(to_tree(exercise))
            found += [form] if isinstance(form, Breach) else []
        return tuple(self._mark(exercise, breach, known) for breach in found)

    def of_set(self, one: ExerciseSet, known: Mapping[str, Exercise]) -> tuple[LawMark, ...]:
        """Return what a set with at least one exercise breaks."""
        return tuple(self._mark(one, breach, known) for breach in set_breaches(one, self._words, known))

    def of_words(self, text: str) -> tuple[LawMark, ...]:
        """Return words of a therapist's own sentence that may sting; each may be kept."""
        breaches = [
            Breach(
                "soft-word",
                "",
                '"{word}" can be heard as an order or a verdict.',
                "{instead}",
                Severity.WARNING,
                blanks=(("word", word), ("instead", instead)),
            )
            for word, instead in dict.fromkeys(self._words.find_banned(text))
        ]
        return tuple(_law_mark(breach, self._spans(breach, text)) for breach in breaches)

    def _mark(self, content: Exercise | ExerciseSet, breach: Breach, known: Mapping[str, Exercise]) -> LawMark:
        text = _text_at(content, breach.place)
        blanks = tuple((name, _titled(value, known) if name == EXERCISE else value) for name, value in breach.blanks)
        breach = replace(breach, blanks=blanks)
        return _law_mark(breach, () if text is None else self._spans(breach, text))

    def _spans(self, breach: Breach, text: str) -> tuple[tuple[int, int], ...]:
        """Return where the words at fault stand; the whole text where no single word is at fault."""
        plain = text.replace("\u2019", "'")
        if breach.rule == "words-14":
            words = list(_WORD.finditer(plain))
            over = words[_MAX_WORDS].start() if len(words) > _MAX_WORDS else 0
            return ((over, len(plain.rstrip()) - over),)
        pattern = _SIGNS.get(breach.rule)
        word = dict(breach.blanks).get("word")
        if breach.rule == "closed-eyes":
            pattern = self._words.shut_eyes
        elif word is not None:
            pattern = _as_written(word)
        found = () if pattern is None else tuple((at.start(), len(at[0])) for at in pattern.finditer(plain))
        return found or (((0, len(text)),) if text else ())


def load_law_marks(directory: Path) -> LawMarks:
    """Return the laws with the words of one language. Raises EnvironmentFault where its list can't be read."""
    return LawMarks(load_words(directory))


def _as_written(word: str) -> re.Pattern[str]:
    escaped = re.escape(word)
    return re.compile(escaped if stands_without_spaces(word[:1]) else rf"(?<!\w){escaped}(?!\w)")


def _law_mark(breach: Breach, spans: tuple[tuple[int, int], ...]) -> LawMark:
    fix = _FIXES.get(breach.rule, breach.advises)
    hard = breach.severity is Severity.ERROR
    return LawMark(breach.rule, breach.place, breach.says, fix, hard, spans, breach.blanks)


def _titled(exercise_id: str, known: Mapping[str, Exercise]) -> str:
    exercise = known.get(exercise_id)
    return exercise_id if exercise is None else f"\u201c{exercise.title}\u201d"


def _text_at(content: Exercise | ExerciseSet, place: str) -> str | None:
    """Return the text at a place; the line of a step where the step itself is meant; None where there is no text."""
    value: object = content
    for token in _TOKEN.finditer(place):
        name, number = token[1], token[2]
        if number is not None and isinstance(value, tuple) and int(number) < len(value):
            value = value[int(number)]
        elif name is not None:
            value = getattr(value, name, None)
        else:
            return None
    line = getattr(value, "line", None)
    return value if isinstance(value, str) else line if isinstance(line, str) else None
