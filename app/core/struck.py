"""Words that hold still: what the person struck out stands in no text that is offered to them.

Source: docs/CLINICAL.md 10.

In the place of a line comes another wording without the word; else the sentence with it falls away where the line keeps
another; else an optional step falls away; else the word itself is a short gap. Nothing here looks at what the person
wrote, at Help, or at the labels of keys.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace

from app.core.assignment import Assignment
from app.core.ears import without_ears
from app.core.exercise import (
    Advance,
    Choice,
    Exercise,
    ExerciseSet,
    Input,
    Library,
    Option,
    PlacesField,
    Step,
    Studies,
    WordField,
)
from app.core.people import KeptVersion
from app.core.phrases import Phrases
from app.core.struck_pattern import StruckPattern

_OF_HELP = frozenset({"harm_route", "help_expired", "help_title", "help_no_country", "help_lines", "driving"})
"""Phrases that stay as they are: Help, and when not to use this at all."""

_BREATH = frozenset({Advance.BREATH_IN, Advance.BREATH_OUT})


def strike_library(library: Library, words: Sequence[str]) -> Library:
    """Return a library without the words; the same object where none are struck out."""
    if not words:
        return library
    pattern = StruckPattern(words, library.language)
    return replace(
        library,
        exercises=tuple(strike_exercise(each, StruckPattern(words, each.language)) for each in library.exercises),
        sets=tuple(strike_set(each, StruckPattern(words, each.language)) for each in library.sets),
        phrases=strike_phrases(library.phrases, pattern),
    )


def strike_exercise(exercise: Exercise, pattern: StruckPattern) -> Exercise:
    """Return an exercise without the words. What a therapist or author reads about its guards stays."""
    text = pattern.strike
    exercise = without_ears(exercise)  # whether it is that one was chosen before
    first, second = exercise.studies.sentences
    return replace(
        exercise,
        title=text(exercise.title),
        purpose=text(exercise.purpose),
        studies=Studies((text(first), text(second)), exercise.studies.grade),
        contraindications=tuple(text(each) for each in exercise.contraindications),
        steps=strike_steps(exercise.steps, pattern),
        ending=text(exercise.ending),
        stores=text(exercise.stores),
    )


def strike_set(exercise_set: ExerciseSet, pattern: StruckPattern) -> ExerciseSet:
    """Return a set without the words; its exercises are struck where they stand."""
    text = pattern.strike
    return replace(
        exercise_set,
        title=text(exercise_set.title),
        purpose=text(exercise_set.purpose),
        purpose_ears=None,
        not_for=text(exercise_set.not_for),
    )


def strike_phrases(phrases: Phrases, pattern: StruckPattern) -> Phrases:
    """Return the fixed texts without the words, but for those of Help."""
    kept: Mapping[str, str | tuple[str, ...]] = {
        name: value for name, value in asdict(phrases).items() if name not in _OF_HELP
    }
    struck = {
        name: pattern.strike(value) if isinstance(value, str) else tuple(pattern.strike(each) for each in value)
        for name, value in kept.items()
    }
    return replace(phrases, **struck)  # type: ignore[arg-type]  # each value keeps its field's type


def strike_kept(kept: KeptVersion, words: Sequence[str]) -> KeptVersion:
    """Return a version without the words, the sentences of who set it included; a withdrawal has none."""
    version = kept.version
    if not words or not isinstance(version, Assignment):
        return kept
    pattern = StruckPattern(words, version.exercise_set.language)
    struck = replace(
        version,
        why=pattern.strike(version.why),
        note="" if version.note and pattern.falls_away(version.note) else pattern.strike(version.note),
        exercise_set=strike_set(version.exercise_set, pattern),
        exercises=tuple(strike_exercise(each, StruckPattern(words, each.language)) for each in version.exercises),
    )
    return replace(kept, version=struck)


def strike_steps(steps: tuple[Step, ...], pattern: StruckPattern) -> tuple[Step, ...]:
    """Return the steps without the words; at least one is left."""
    struck = [_strike_step(step, pattern) for step in steps]
    left = tuple(step for step in struck if step is not None)
    return left or tuple(_gapped(step, pattern) for step in steps)


def _strike_step(step: Step, pattern: StruckPattern) -> Step | None:
    """Return the step, or None where it falls away."""
    clean = tuple(each for each in (step.line, *step.wordings) if not pattern.finds(each))
    if clean:
        return replace(_around(step, pattern), line=clean[0], wordings=clean[1:])
    if pattern.falls_away(step.line) and step.optional and step.advance not in _BREATH:
        return None
    return _gapped(step, pattern)


def _gapped(step: Step, pattern: StruckPattern) -> Step:
    return replace(_around(step, pattern), line=pattern.strike(step.line), wordings=())


def _around(step: Step, pattern: StruckPattern) -> Step:
    """Return the step with everything but its line struck."""
    note = None if step.note is None or pattern.falls_away(step.note) else pattern.strike(step.note)
    companion = step.companion
    return replace(
        step,
        line_unpicked=None if step.line_unpicked is None else pattern.strike(step.line_unpicked),
        note=note,
        input=_strike_input(step.input, pattern),
        companion=None if companion is None else replace(companion, line=pattern.strike(companion.line)),
    )


def _strike_input(field: Input | None, pattern: StruckPattern) -> Input | None:
    if isinstance(field, WordField):
        return replace(field, label=pattern.strike(field.label))
    if field is None or isinstance(field, PlacesField):
        return field
    return Choice(_strike_options(field.options, pattern))


def _strike_options(options: tuple[Option, ...], pattern: StruckPattern) -> tuple[Option, ...]:
    """Return the options without those that are called by a struck word; one that opens Help stays as it is."""
    left = tuple(each for each in options if each.opens == "help" or each.more or not pattern.finds(each.label))
    return tuple(_strike_option(each, pattern) for each in left or options)


def _strike_option(option: Option, pattern: StruckPattern) -> Option:
    if option.opens == "help":
        return option
    return replace(
        option,
        label=pattern.strike(option.label),
        say=None if option.say is None else pattern.strike(option.say),
        more=_strike_options(option.more, pattern),
    )
