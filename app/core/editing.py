"""An exercise while it is being written: what one begins with, and every change of its lines as a pure function.

The draft is an Exercise itself, whose texts may still be empty; what it breaks is told by LawMarks.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace

from app.core.ears import without_ears
from app.core.exercise import (
    Advance,
    Direction,
    Exercise,
    Fit,
    Grade,
    Guards,
    Quiet,
    Review,
    Step,
    Studies,
    Suits,
)
from app.core.pace import INWARD_CAP_S, THOUGHT_CAP_S
from app.core.sentence import Blanks
from app.core.text_door import clean_line

MOST_STEPS = 24
MOST_LINE_CHARS = 160
MOST_SENTENCE_CHARS = 240
MOST_TITLE_CHARS = 60
MOST_SENTENCES = 8
"""Of contraindications. These are the limits of the file format."""

_GROWING = frozenset({Direction.OUTWARD, Direction.TOUCH, Direction.ACTION})
_SLUG = re.compile(r"[^a-z0-9]+")
_SLUG_CHARS = 24
_TAIL_BYTES = 4
_USUAL = Quiet(8, 16, 24)


@dataclass(frozen=True, slots=True)
class LawMark:
    """A law that a draft breaks, as it is shown where it is written.

    Attributes:
        rule: stable name of the law; place: as "steps[2].line", counted from 0; "" for the whole.
        message: what is at fault, one sentence; fix: another wording or what to do, one sentence. Both in English, and
            with blanks: who shows them puts them in the person's language and fills these.
        hard: whether it keeps the draft from being saved; else the wording may be kept.
        spans: (start, length) of the words at fault in the text at that place, in characters.
        blanks: what stands in them.
    """

    rule: str
    place: str
    message: str
    fix: str
    hard: bool
    spans: tuple[tuple[int, int], ...] = ()
    blanks: Blanks = ()


def own_id(title: str, random: bytes) -> str:
    """Return an id for what is made here: words of its title, and signs that no other has.

    Args: random: 4 bytes or more; the first 4 are used.
    """
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    slug = _SLUG.sub("-", plain)[:_SLUG_CHARS].strip("-")
    return "-".join(part for part in ("own", slug, random[:_TAIL_BYTES].hex()) if part)


def blank_step() -> Step:
    """Return a line that is still to be written: outward, on its own, with the usual quiet."""
    return Step("", Direction.OUTWARD, Advance.TIMED, _USUAL)


def blank_exercise(exercise_id: str, language: str) -> Exercise:
    """Return what a new exercise begins with."""
    return Exercise(
        id=exercise_id,
        version=1,
        language=language,
        title="",
        source=(),
        purpose="",
        studies=Studies(
            ("This exercise was written by a therapist.", "It has no trial that we know of."), Grade.NOT_KNOWN
        ),
        suits=Suits(Fit.YES, Fit.YES, Fit.YES),
        looking_inward=False,
        contraindications=(),
        steps=(blank_step(),),
        ending="That's the end. You can stay, or close this.",
        heavier=("one-thing", "close", "help"),
        stores="Nothing typed, nothing kept.",
        guards=Guards(),
        review=_written_here(),
    )


def copy_of(exercise: Exercise, exercise_id: str) -> Exercise:
    """Return a copy under another id. It leaves behind what nobody sees meanwhile: sources and the ears' wording."""
    return replace(without_ears(exercise), id=exercise_id, version=1, source=(), review=_written_here())


def put_step(exercise: Exercise, index: int, step: Step) -> Exercise:
    """Return the exercise with another step in the place of one."""
    return replace(exercise, steps=(*exercise.steps[:index], step, *exercise.steps[index + 1 :]))


def insert_step(exercise: Exercise, index: int) -> Exercise:
    """Return the exercise with an empty line at a place; as it is where there are as many as fit."""
    if len(exercise.steps) >= MOST_STEPS:
        return exercise
    return replace(exercise, steps=(*exercise.steps[:index], blank_step(), *exercise.steps[index:]))


def take_step(exercise: Exercise, index: int) -> Exercise:
    """Return the exercise without a line; one line always stays, emptied."""
    left = (*exercise.steps[:index], *exercise.steps[index + 1 :])
    return replace(exercise, steps=left or (blank_step(),))


def move_step(exercise: Exercise, index: int, by: int) -> tuple[Exercise, int]:
    """Return the exercise with a line moved up (by < 0) or down, and where the line stands now. Ends hold."""
    to = min(max(index + by, 0), len(exercise.steps) - 1)
    steps = list(exercise.steps)
    steps.insert(to, steps.pop(index))
    return replace(exercise, steps=tuple(steps)), to


def point(step: Step, direction: Direction) -> Step:
    """Return the step pointed elsewhere, with its quiet brought inside what that direction allows."""
    return replace(step, direction=direction, quiet=fitting(step.quiet, direction))


def fitting(quiet: Quiet, direction: Direction) -> Quiet:
    """Return quiet inside the limits of a direction: capped inward and in thought, grown where it looks out."""
    cap = INWARD_CAP_S if direction.inward else THOUGHT_CAP_S if direction is Direction.THOUGHT else None
    if cap is not None:
        return Quiet(min(cap, quiet.normal_s), min(cap, quiet.slow_s), min(cap, quiet.very_slow_s))
    if direction in _GROWING:
        first = quiet.normal_s
        return Quiet(first, max(2 * first, quiet.slow_s), max(3 * first, quiet.very_slow_s))
    return quiet


def with_first_quiet(quiet: Quiet, first_s: float) -> Quiet:
    """Return the quiet for another first figure; the two others follow in the proportion they had."""
    if quiet.slow_s >= 2 * quiet.normal_s and quiet.very_slow_s >= 3 * quiet.normal_s:
        return Quiet(first_s, 2 * first_s, 3 * first_s)
    if quiet.normal_s == quiet.slow_s == quiet.very_slow_s:
        return Quiet(first_s, first_s, first_s)
    return Quiet(first_s, max(first_s, quiet.slow_s), max(first_s, quiet.very_slow_s))


def derived(draft: Exercise, base: Exercise | None) -> Exercise:
    """Return the draft with what follows from its lines drawn from them.

    Args: base: what the draft began as, with the inward steps that were thought through there; None for nothing.
    An exercise that looks inward is never one for when it is too much; one that brings in a kind of inward step
    that its base did not have goes to the shelf that is switched on.
    """
    inward = {step.direction for step in draft.steps if step.direction.inward}
    before = {step.direction for step in base.steps} if base is not None else set()
    overwhelmed = Fit.NO if inward and draft.suits.overwhelmed is Fit.YES else draft.suits.overwhelmed
    return replace(
        draft,
        looking_inward=draft.looking_inward or bool(inward - before),
        suits=replace(draft.suits, overwhelmed=overwhelmed),
    )


def settled(draft: Exercise, base: Exercise | None) -> Exercise:
    """Return the draft as it is kept: derived(), with its texts on one line each and no space around them."""
    steps = tuple(
        replace(step, line=clean_line(step.line), note=clean_line(step.note or "") or None) for step in draft.steps
    )
    return replace(
        derived(draft, base),
        title=clean_line(draft.title),
        purpose=clean_line(draft.purpose),
        ending=clean_line(draft.ending),
        contraindications=tuple(clean_line(text) for text in draft.contraindications),
        steps=steps,
    )


def say(step: Step, line: str) -> Step:
    """Return the step with other words. Its other wordings said the old ones, and go with them."""
    return step if line == step.line else replace(step, line=line, wordings=())


def _written_here() -> Review:
    return Review("written by a therapist, reviewed by nobody else")
