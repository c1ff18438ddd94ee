"""The laws of the library as pure functions over the core's types.

Source: docs/CLINICAL.md 1 to 5 and 10. Every law has a name that stays ("words-14"); README.md of exercises/
lists them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace

from app.content.findings import Breach, Severity
from app.content.law_steps import step_breaches
from app.content.law_texts import Text, purpose_breaches, text_breaches, texts_of
from app.content.words import WordList
from app.core.ears import for_ears
from app.core.exercise import Advance, Exercise, ExerciseSet, Fit
from app.core.phrases import Phrases
from app.core.sentence import Blanks

WAYS_OUT = frozenset({"close", "help"})
"""What `heavier` may name beside exercises."""

EXERCISE = "exercise"
"""The blank in which an exercise stands by its id; who shows it to a person puts its title there."""

EASY_SET = 3
"""Steps of a set that cannot be skipped, beyond which a set gets hard to use."""

SPOKEN_PHRASES = frozenset(
    {
        "slower", "it_waits", "look_up", "look_up_ears", "stopped", "paused", "not_helping", "not_sure",
        "how_helps_tail", "no_mark", "no_way_to_know", "quiet_kept", "end", "small_step", "harm_route", "went_up",
    }
)  # fmt: skip

HELP_NAMES = frozenset(
    {"emergency", "line", "number", "hours", "cost", "clinic_number", "clinic_hours", "name", "phone", "date", "clinic"}
)
"""What a sentence of the Help page may hold in braces."""

_ASKS = re.compile("[?\uff1f\u061f]")
_BRACES = re.compile(r"\{([^}]*)\}?|\}")


def exercise_breaches(exercise: Exercise, words: WordList, known: Mapping[str, Exercise]) -> tuple[Breach, ...]:
    """Return every law that an exercise breaks; `known` holds all exercises by id."""
    return tuple(_exercise_breaches(exercise, words, known))


def set_breaches(one: ExerciseSet, words: WordList, known: Mapping[str, Exercise]) -> tuple[Breach, ...]:
    """Return every law that a set breaks; `known` holds all exercises by id."""
    return tuple(_set_breaches(one, words, known))


def phrases_breaches(phrases: Phrases, words: WordList) -> tuple[Breach, ...]:
    """Return every law that the fixed texts break."""
    return tuple(_phrases_breaches(phrases, words))


def _exercise_breaches(exercise: Exercise, words: WordList, known: Mapping[str, Exercise]) -> Iterator[Breach]:
    for text in texts_of(exercise):
        yield from text_breaches(text, words, exercise.id)
    yield from purpose_breaches(exercise.purpose, words)
    own = tuple(step_breaches("steps", exercise.steps, words))
    yield from own
    yield from _ears_breaches(exercise, words, own)
    if _ASKS.search(exercise.ending):
        yield Breach("ending-asks", "ending", "The ending asks a question.", "Say that this is the end.")
    if any(step.direction.inward for step in exercise.steps) and exercise.suits.overwhelmed is Fit.YES:
        yield Breach(
            "overwhelmed-inward",
            "suits",
            "An exercise that looks inward is not put first when it is too much.",
            'Write overwhelmed = "no" or "if-picked".',
        )
    yield from _heavier_breaches(exercise, known)


def _ears_breaches(exercise: Exercise, words: WordList, own: tuple[Breach, ...]) -> Iterator[Breach]:
    """Yield what the wording for the ears breaks and the other one does not."""
    texts = exercise.ears
    if texts is not None and texts.purpose is not None:
        yield from purpose_breaches(texts.purpose, words, "ears.purpose")
    if texts is not None and texts.ending is not None and _ASKS.search(texts.ending):
        yield Breach("ending-asks", "ears.ending", "The ending asks a question.", "Say that this is the end.")
    for breach in step_breaches("steps", for_ears(exercise).steps, words):
        if breach not in own:
            yield replace(breach, place=breach.place.replace("].", "].ears.", 1))


def _heavier_breaches(exercise: Exercise, known: Mapping[str, Exercise]) -> Iterator[Breach]:
    for i, target in enumerate(exercise.heavier):
        place = f"heavier[{i}]"
        if target in WAYS_OUT:
            continue
        if target == exercise.id:
            yield Breach("heavier-self", place, "This leads back to itself.", "Name another exercise, or close.")
        elif target not in known:
            yield Breach(
                "heavier-unknown",
                place,
                "There is no exercise {exercise}.",
                "Name one that there is, close or help.",
                blanks=_of(target),
            )
        elif any(step.direction.inward for step in known[target].steps):
            yield Breach(
                "heavier-inward", place, "{exercise} looks inward.", "Name one that looks outward.", blanks=_of(target)
            )


def _set_breaches(one: ExerciseSet, words: WordList, known: Mapping[str, Exercise]) -> Iterator[Breach]:
    for text in (Text("title", one.title), Text("purpose", one.purpose), Text("not_for", one.not_for)):
        yield from text_breaches(text, words, one.id)
    yield from purpose_breaches(one.purpose, words)
    if one.purpose_ears is not None:
        yield from text_breaches(Text("purpose_ears", one.purpose_ears), words, one.id)
        yield from purpose_breaches(one.purpose_ears, words, "purpose_ears")
    for i, item in enumerate(one.items):
        names = [(f"items[{i}].exercise", item.exercise)]
        names += [(f"items[{i}].instead[{k}]", name) for k, name in enumerate(item.instead)]
        for place, name in names:
            if name not in known:
                yield Breach(
                    "set-unknown",
                    place,
                    "There is no exercise {exercise}.",
                    "Name one that there is.",
                    blanks=_of(name),
                )
            else:
                yield from _item_breaches(one, place, known[name])
        chosen = item.exercise in known and any(step.advance is Advance.CHOSEN for step in known[item.exercise].steps)
        if item.wait_s is not None and item.exercise in known and not chosen:
            yield Breach(
                "set-wait",
                f"items[{i}].wait_s",
                "{exercise} has no chosen wait.",
                "Take it out.",
                blanks=_of(item.exercise),
            )
        if i > 0 and item.exercise == one.items[i - 1].exercise:
            yield Breach("set-repeats", f"items[{i}]", "The same exercise comes twice in a row.", "Keep one of them.")
    if all(item.may_skip for item in one.items):
        yield Breach("all-optional", "items", "Nothing is left of this set.", "Keep one that is not may_skip.")
    if sum(not item.may_skip for item in one.items) > EASY_SET:
        yield Breach(
            "set-three", "items", "Three exercises or fewer are easier to use.", "Leave some out.", Severity.WARNING
        )
    if any(each in known and known[each].looking_inward for each in one.items[-1].choices):
        yield Breach("inward-last", f"items[{len(one.items) - 1}]", "The set ends inward.", "End with an outward one.")


def _item_breaches(one: ExerciseSet, place: str, exercise: Exercise) -> Iterator[Breach]:
    if exercise.looking_inward and not one.with_therapist:
        yield Breach(
            "set-inward",
            place,
            "{exercise} looks inward.",
            "Write with_therapist = true, or use another.",
            blanks=_of(exercise.id),
        )
    if one.suits.overwhelmed is Fit.YES and exercise.suits.overwhelmed is Fit.NO:
        yield Breach(
            "set-overwhelmed",
            place,
            "{exercise} does not suit when it is too much.",
            "Use another, or change suits.",
            blanks=_of(exercise.id),
        )


def _phrases_breaches(phrases: Phrases, words: WordList) -> Iterator[Breach]:
    for field in fields(phrases):
        value = getattr(phrases, field.name)
        parts = (
            [(field.name, value)]
            if isinstance(value, str)
            else [(f"{field.name}[{i}]", t) for i, t in enumerate(value)]
        )
        for place, text in parts:
            yield from text_breaches(Text(place, text, spoken=field.name in SPOKEN_PHRASES), words, "phrases")
            for name in _BRACES.findall(text):
                if field.name != "help_lines" or name not in HELP_NAMES:
                    yield Breach("placeholder", place, "Braces stand for nothing here.", "Use words.")


def _of(exercise_id: str) -> Blanks:
    return ((EXERCISE, exercise_id),)
