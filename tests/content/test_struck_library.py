"""Whatever word of the whole library is struck out, it is gone from it, and what is left still ends outward."""

from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path

import pytest

from app.content.loader import load_library
from app.core.exercise import Direction, Exercise, Library
from app.core.languages import LANGUAGES
from app.core.script import prepare
from app.core.struck import strike_library
from app.core.struck_pattern import StruckPattern

EXERCISES = Path(__file__).resolve().parents[2] / "exercises"
_HELP = ("harm_route", "help_expired", "help_title", "help_no_country", "help_lines", "driving")


def words_of(library: Library) -> list[str]:
    """Return every eleventh word of its lines; of Chinese, two characters."""
    text = " ".join(step.line for exercise in library.exercises for step in exercise.steps)
    found = re.findall(r"[\u4e00-\u9fff]{2}|[^\W\d_\u4e00-\u9fff]{2,}", re.sub(r"\{[^}]*\}", " ", text))
    return sorted(set(found))[::11]


def texts_of(exercise: Exercise) -> list[str]:
    """Return what is offered of an exercise."""
    lines = [text for step in exercise.steps for text in (step.line, *step.wordings, step.note or "")]
    return [exercise.title, exercise.purpose, exercise.ending, *exercise.studies.sentences, *lines]


def ends_outward(exercise: Exercise) -> bool:
    inward = [n for n, step in enumerate(exercise.steps) if step.direction.inward]
    out = {Direction.OUTWARD, Direction.TOUCH}
    return not inward or any(step.direction in out for step in exercise.steps[inward[-1] + 1 :])


@pytest.mark.parametrize("tag", list(LANGUAGES))
def test_a_struck_word_is_nowhere_and_the_laws_of_order_hold(tag: str) -> None:
    library = load_library(EXERCISES / tag).library
    for word in words_of(library):
        pattern = StruckPattern((word,), tag)
        struck = strike_library(library, (word,))
        assert [each.id for each in struck.exercises] == [each.id for each in library.exercises]
        for exercise in struck.exercises:
            assert prepare(exercise).steps
            assert ends_outward(exercise), (word, exercise.id)
            assert not [text for text in texts_of(exercise) if pattern.finds(text)], (word, exercise.id)
        for name, value in asdict(struck.phrases).items():
            assert name in _HELP or not pattern.finds(" ".join(value) if isinstance(value, tuple) else value)
