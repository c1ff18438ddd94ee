"""From the file format to what the core knows. Nothing is checked here."""

from __future__ import annotations

import msgspec

from app.content.schema import (
    ChoiceInput,
    ExerciseFile,
    LeafOption,
    OptionPart,
    PhrasesFile,
    PlacesInput,
    ReviewPart,
    SetFile,
    StepPart,
    SuitsPart,
    WordInput,
)
from app.core.exercise import (
    Choice,
    Companion,
    Exercise,
    ExerciseSet,
    Guards,
    Input,
    Option,
    PlacesField,
    Quiet,
    Review,
    SetItem,
    Step,
    StepForEars,
    Studies,
    Suits,
    TextsForEars,
    WordField,
)
from app.core.phrases import Phrases


def to_exercise(file: ExerciseFile) -> Exercise:
    """Return the exercise that a file describes."""
    return Exercise(
        id=file.id,
        version=file.version,
        language=file.language,
        title=file.title,
        source=file.source,
        purpose=file.purpose,
        studies=Studies(file.studies.sentences, file.studies.grade),
        suits=_suits(file.suits),
        looking_inward=file.looking_inward,
        contraindications=file.contraindications,
        steps=tuple(_step(step) for step in file.steps),
        ending=file.ending,
        heavier=file.heavier,
        stores=file.stores,
        guards=Guards(
            rest_min=file.guards.rest_min,
            per_day=file.guards.per_day,
            third_time_note=file.guards.third_time_note,
            after_rating=file.guards.after_rating,
            note=file.guards.note,
        ),
        review=_review(file.review),
        ears=None if file.ears is None else TextsForEars(**msgspec.structs.asdict(file.ears)),
    )


def to_set(file: SetFile) -> ExerciseSet:
    """Return the set that a file describes."""
    return ExerciseSet(
        id=file.id,
        version=file.version,
        language=file.language,
        title=file.title,
        purpose=file.purpose,
        items=tuple(SetItem(item.exercise, item.may_skip, item.instead, item.wait_s) for item in file.items),
        pace=file.pace,
        suits=_suits(file.suits),
        not_for=file.not_for,
        review=_review(file.review),
        check_in=file.check_in,
        with_therapist=file.with_therapist,
        per_day=file.per_day,
        purpose_ears=file.purpose_ears,
    )


def to_phrases(file: PhrasesFile) -> Phrases:
    """Return the fixed texts that a file describes."""
    values = msgspec.structs.asdict(file)
    del values["language"]
    return Phrases(**values)


def _step(part: StepPart) -> Step:
    companion = None if part.companion is None else Companion(part.companion.line, Quiet(*part.companion.every))
    return Step(
        line=part.line,
        direction=part.direction,
        advance=part.advance,
        quiet=Quiet(*part.quiet),
        wordings=part.wordings,
        line_unpicked=part.line_unpicked,
        note=part.note,
        optional=part.optional,
        once_a_day=part.once_a_day,
        once=part.once,
        phrase=part.phrase,
        things=part.things,
        input=_input(part.input),
        companion=companion,
        ears=None if part.ears is None else StepForEars(part.ears.line, part.ears.wordings, part.ears.note),
    )


def _input(part: ChoiceInput | WordInput | PlacesInput | None) -> Input | None:
    if isinstance(part, ChoiceInput):
        return Choice(tuple(_option(option) for option in part.options))
    if isinstance(part, WordInput):
        return WordField(part.label, part.max_chars, part.keep)
    return None if part is None else PlacesField(part.most)


def _option(part: OptionPart) -> Option:
    return Option(part.id, part.label, part.say, part.wait_s, part.opens, tuple(_leaf(leaf) for leaf in part.more))


def _leaf(part: LeafOption) -> Option:
    return Option(part.id, part.label, part.say, None, part.opens)


def _suits(part: SuitsPart) -> Suits:
    return Suits(part.calm, part.uneasy, part.overwhelmed)


def _review(part: ReviewPart) -> Review:
    return Review(part.status, part.by, part.on)
