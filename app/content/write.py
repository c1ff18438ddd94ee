"""From what the core knows back to a content file, in the same form that is read."""

from __future__ import annotations

import dataclasses
import re

import msgspec
import tomli_w

from app.content.schema import (
    ChoiceInput,
    CompanionPart,
    EarsPart,
    ExerciseFile,
    GuardsPart,
    ItemPart,
    LeafOption,
    OptionPart,
    PlacesInput,
    ReviewPart,
    SetFile,
    StepEarsPart,
    StepPart,
    StudiesPart,
    SuitsPart,
    WordInput,
)
from app.core.exercise import Choice, Exercise, ExerciseSet, Input, Option, Quiet, Review, Step, Suits, WordField

_NUMBERS = re.compile(r"\[\n((?: *-?[0-9.]+,\n)+) *\]")


def exercise_file(exercise: Exercise) -> ExerciseFile:
    """Return the file that describes an exercise. Its form is not checked; read_tree() does that."""
    return ExerciseFile(
        id=exercise.id,
        version=exercise.version,
        language=exercise.language,
        title=exercise.title,
        purpose=exercise.purpose,
        studies=StudiesPart(exercise.studies.grade, exercise.studies.sentences),
        suits=_suits(exercise.suits),
        steps=tuple(_step(step) for step in exercise.steps),
        ending=exercise.ending,
        heavier=exercise.heavier,
        stores=exercise.stores,
        review=_review(exercise.review),
        source=exercise.source,
        looking_inward=exercise.looking_inward,
        contraindications=exercise.contraindications,
        guards=GuardsPart(
            rest_min=exercise.guards.rest_min,
            per_day=exercise.guards.per_day,
            third_time_note=exercise.guards.third_time_note,
            after_rating=exercise.guards.after_rating,
            note=exercise.guards.note,
        ),
        ears=None if exercise.ears is None else EarsPart(**dataclasses.asdict(exercise.ears)),
    )


def set_file(one: ExerciseSet) -> SetFile:
    """Return the file that describes a set."""
    return SetFile(
        id=one.id,
        version=one.version,
        language=one.language,
        title=one.title,
        purpose=one.purpose,
        pace=one.pace,
        suits=_suits(one.suits),
        items=tuple(ItemPart(item.exercise, item.may_skip, item.instead, item.wait_s) for item in one.items),
        review=_review(one.review),
        not_for=one.not_for,
        check_in=one.check_in,
        with_therapist=one.with_therapist,
        per_day=one.per_day,
        purpose_ears=one.purpose_ears,
    )


def to_tree(content: Exercise | ExerciseSet) -> dict[str, object]:
    """Return the file as a tree of dicts, lists, texts and numbers, without what stands at its default."""
    file = exercise_file(content) if isinstance(content, Exercise) else set_file(content)
    tree: dict[str, object] = msgspec.to_builtins(file)
    return _without_defaults(tree, file)


def to_toml(content: Exercise | ExerciseSet) -> str:
    """Return the file as text that read_bytes() reads back to an equal exercise or set."""
    text = tomli_w.dumps(to_tree(content))
    return _NUMBERS.sub(lambda found: f"[{', '.join(found[1].replace(',', '').split())}]", text)


def _without_defaults(tree: dict[str, object], part: msgspec.Struct) -> dict[str, object]:
    kept: dict[str, object] = {}
    tag = part.__struct_config__.tag
    if isinstance(tag, str):
        kept[str(part.__struct_config__.tag_field)] = tag
    for field in msgspec.structs.fields(part):
        value = getattr(part, field.name)
        if value is None or value == field.default:
            continue
        kept[field.name] = _plain(tree[field.name], value)
    return kept


def _plain(tree: object, value: object) -> object:
    if isinstance(value, msgspec.Struct) and isinstance(tree, dict):
        return _without_defaults(tree, value)
    if isinstance(value, tuple) and isinstance(tree, list | tuple):
        return [_plain(each, part) for each, part in zip(tree, value, strict=True)]
    return int(tree) if isinstance(tree, float) and tree.is_integer() else tree


def _step(step: Step) -> StepPart:
    return StepPart(
        line=step.line,
        direction=step.direction,
        advance=step.advance,
        quiet=_quiet(step.quiet),
        wordings=step.wordings,
        line_unpicked=step.line_unpicked,
        note=step.note,
        optional=step.optional,
        once_a_day=step.once_a_day,
        once=step.once,
        phrase=step.phrase,
        things=step.things,
        input=_input(step.input),
        companion=None if step.companion is None else CompanionPart(step.companion.line, _quiet(step.companion.every)),
        ears=None if step.ears is None else StepEarsPart(step.ears.line, step.ears.wordings, step.ears.note),
    )


def _quiet(quiet: Quiet) -> tuple[float, float, float]:
    return (quiet.normal_s, quiet.slow_s, quiet.very_slow_s)


def _input(field: Input | None) -> ChoiceInput | WordInput | PlacesInput | None:
    if isinstance(field, Choice):
        return ChoiceInput(tuple(_option(option) for option in field.options))
    if isinstance(field, WordField):
        # The reader has checked the word; a field of our own making is checked when its file is read.
        return WordInput(field.label, field.max_chars, field.keep)  # type: ignore[arg-type]
    return None if field is None else PlacesInput(field.most)


def _option(option: Option) -> OptionPart:
    more = tuple(LeafOption(leaf.id, leaf.label, leaf.say, leaf.opens) for leaf in option.more)  # type: ignore[arg-type]
    return OptionPart(option.id, option.label, option.say, option.wait_s, option.opens, more)  # type: ignore[arg-type]


def _suits(suits: Suits) -> SuitsPart:
    return SuitsPart(suits.calm, suits.uneasy, suits.overwhelmed)


def _review(review: Review) -> ReviewPart:
    return ReviewPart(review.status, review.by, review.on)
