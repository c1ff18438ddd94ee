"""Laws of the words a patient hears or reads. Source: docs/CLINICAL.md 1 and 10."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.content.findings import Breach, Severity
from app.content.reading_grade import grade
from app.content.words import WordList, visible
from app.core.exercise import Choice, Exercise, Option, Step, StepForEars, TextsForEars, WordField
from app.core.spoken import spoken_words

MAX_WORDS = 14
MAX_GRADE = 6.0

_EMOJI = re.compile("[\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\u3297\u3299\ufe0f\U0001f000-\U0001faff]")
_MARKUP = re.compile(r"[<>\\`|^~]|\[|\]|https?:|www\.|\*\w|_\w+_|#\w|&\w+;")
_PICK = "{pick}"


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of text at its place. `spoken`: read aloud during an exercise."""

    place: str
    text: str
    spoken: bool = False


def texts_of(exercise: Exercise) -> Iterator[Text]:
    """Yield everything of an exercise that a patient hears or reads."""
    yield Text("title", exercise.title)
    yield Text("purpose", exercise.purpose, spoken=False)
    for i, sentence in enumerate(exercise.studies.sentences):
        yield Text(f"studies.sentences[{i}]", sentence)
    for i, step in enumerate(exercise.steps):
        yield from _texts_of_step(f"steps[{i}]", step)
    yield Text("ending", exercise.ending, spoken=True)
    if exercise.ears is not None:
        yield from _texts_for_ears(exercise.ears)


def text_breaches(text: Text, words: WordList, content_id: str | None) -> Iterator[Breach]:
    """Yield the laws that one piece of text breaks."""
    seen = visible(text.text)
    for word, instead in words.find_banned(text.text, content_id):
        rule = "why" if words.why.fullmatch(word) else "banned-word"
        yield Breach(
            rule,
            text.place,
            '"{word}" is kept out of texts for patients.',
            "{instead}",
            blanks=(("word", word), ("instead", instead)),
        )
    if "!" in seen or "\u203c" in seen or "\uff01" in seen or "\u00a1" in seen:
        yield Breach("exclamation", text.place, "There is an exclamation mark.", "End with a full stop.")
    if _EMOJI.search(seen):
        yield Breach("emoji", text.place, "There is a sign or an emoji.", "Say it in words.")
    if _MARKUP.search(seen):
        yield Breach("markup", text.place, "There are signs of markup or an address.", "Use plain words.")
    if words.shut_eyes.search(seen):
        yield Breach("closed-eyes", text.place, "This asks for closed eyes.", 'Write "Eyes can stay open."')
    why = words.why.search(seen)
    if why is not None and not words.find_banned(why[0], content_id):
        yield Breach(
            "why", text.place, '"{word}" asks for a reason.', "Ask what, where or which.", blanks=(("word", why[0]),)
        )
    if text.spoken:
        yield from _spoken_breaches(text, seen)


def purpose_breaches(exercise_purpose: str, words: WordList, place: str = "purpose") -> Iterator[Breach]:
    """Yield the laws of a purpose: no promise, and easy to read."""
    promise = words.promise.search(visible(exercise_purpose))
    if promise is not None:
        yield Breach(
            "promise",
            place,
            '"{word}" promises something.',
            "Say what it does, not what it changes.",
            blanks=(("word", promise[0]),),
        )
    hard = grade(exercise_purpose)
    if hard > MAX_GRADE and (words.language or "").startswith("en"):
        yield Breach(
            "reading-grade",
            place,
            "This reads like school grade {grade}; {most} is the most.",
            "Use shorter words.",
            Severity.WARNING,
            blanks=(("grade", f"{hard:.1f}"), ("most", f"{MAX_GRADE:.0f}")),
        )


def _spoken_breaches(text: Text, seen: str) -> Iterator[Breach]:
    count = spoken_words(seen)
    if count > MAX_WORDS:
        yield Breach(
            "words-14",
            text.place,
            "This line has {count} words; {most} is the most.",
            "Make two steps of it.",
            blanks=(("count", f"{count}"), ("most", f"{MAX_WORDS}")),
        )
    if not any(character.isalpha() for character in seen):
        yield Breach("nothing-said", text.place, "There is nothing here to say.", "Write a line.")


def _texts_of_step(place: str, step: Step) -> Iterator[Text]:
    yield Text(f"{place}.line", step.line, spoken=True)
    for i, wording in enumerate(step.wordings):
        yield Text(f"{place}.wordings[{i}]", wording, spoken=True)
    if step.line_unpicked is not None:
        yield Text(f"{place}.line_unpicked", step.line_unpicked, spoken=True)
    if step.note is not None:
        yield Text(f"{place}.note", step.note)
    if step.companion is not None:
        yield Text(f"{place}.companion.line", step.companion.line, spoken=True)
    if step.ears is not None:
        yield from _texts_of_step_for_ears(f"{place}.ears", step.ears)
    if isinstance(step.input, WordField):
        yield Text(f"{place}.input.label", step.input.label)
    if isinstance(step.input, Choice):
        yield from _texts_of_options(f"{place}.input.options", step.input.options)


def _texts_for_ears(texts: TextsForEars) -> Iterator[Text]:
    for name, text in (("title", texts.title), ("purpose", texts.purpose)):
        if text is not None:
            yield Text(f"ears.{name}", text)
    for i, sentence in enumerate(texts.sentences or ()):
        yield Text(f"ears.sentences[{i}]", sentence)
    if texts.ending is not None:
        yield Text("ears.ending", texts.ending, spoken=True)


def _texts_of_step_for_ears(place: str, heard: StepForEars) -> Iterator[Text]:
    if heard.line is not None:
        yield Text(f"{place}.line", heard.line, spoken=True)
    for i, wording in enumerate(heard.wordings):
        yield Text(f"{place}.wordings[{i}]", wording, spoken=True)
    if heard.note is not None:
        yield Text(f"{place}.note", heard.note)


def _texts_of_options(place: str, options: tuple[Option, ...]) -> Iterator[Text]:
    for i, option in enumerate(options):
        yield Text(f"{place}[{i}].label", option.label)
        if option.say is not None:
            yield Text(f"{place}[{i}].say", option.say, spoken=True)
        yield from _texts_of_options(f"{place}[{i}].more", option.more)
