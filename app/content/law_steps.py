"""Laws of one list of steps: order of directions, quiet, breath, choices. Source: docs/CLINICAL.md 1 to 3 and 5."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from app.content.findings import Breach
from app.content.words import WordList, visible
from app.core.exercise import Advance, Choice, Direction, Option, Quiet, Step
from app.core.pace import BREATH_IN_S, BREATH_OUT_S, INWARD_CAP_S, THOUGHT_CAP_S, Pace
from app.core.spoken import spoken_words

MAX_WORDS = 14
MAX_SAYINGS = 2
MAX_BREATHS = 1
LEAST_QUIET_S = 2.0

_OUT = frozenset({Direction.OUTWARD, Direction.TOUCH})
_GROWS = frozenset({Direction.OUTWARD, Direction.TOUCH, Direction.ACTION})
_BREATH = {Advance.BREATH_IN: BREATH_IN_S, Advance.BREATH_OUT: BREATH_OUT_S}
_BRACES = re.compile(r"\{[^}]*\}?|\}")
_PICK = (("pick", "{pick}"),)
_QUESTION = re.compile(r"[^.?!\u3002\uff1f\u061f]*[?\uff1f\u061f]")


def step_breaches(place: str, steps: tuple[Step, ...], words: WordList) -> Iterator[Breach]:
    """Yield the laws that a list of steps breaks; `place` is that of the list."""
    for i, step in enumerate(steps):
        at = f"{place}[{i}]"
        yield from _quiet_breaches(at, step)
        yield from _word_breaches(at, step, words)
        yield from _input_breaches(at, step)
    yield from _order_breaches(place, steps)
    yield from _breath_breaches(place, steps)
    yield from _pick_breaches(place, steps)
    yield from _wait_breaches(place, steps)


def _quiet_breaches(at: str, step: Step) -> Iterator[Breach]:
    quiet, place = step.quiet, f"{at}.quiet"
    most = max(_figures(quiet))
    if step.companion is not None and not _grows(step.companion.every):
        yield Breach(
            "quiet-shrinks", f"{at}.companion.every", "The gap gets shorter as the pace slows.", "Let it grow."
        )
    if step.advance in {Advance.CHOSEN, Advance.OPEN}:
        if most > 0:
            yield Breach("quiet-unused", place, "The person ends this step, so no quiet is used.", "Write [0, 0, 0].")
        return
    if step.advance in _BREATH:
        wanted = _BREATH[step.advance]
        if _figures(quiet) != (wanted[Pace.NORMAL], wanted[Pace.SLOW], wanted[Pace.VERY_SLOW]):
            numbers = ", ".join(f"{wanted[pace]:g}" for pace in (Pace.NORMAL, Pace.SLOW, Pace.VERY_SLOW))
            yield Breach(
                "breath-figures",
                place,
                "The breath has other seconds than these.",
                "Write [{numbers}].",
                blanks=(("numbers", numbers),),
            )
        return
    if not _grows(quiet):
        yield Breach("quiet-shrinks", place, "The quiet gets shorter as the pace slows.", "Let it stay or grow.")
    if min(_figures(quiet)) < LEAST_QUIET_S:
        yield Breach("quiet-least", place, "There is less than 2 seconds of quiet.", "Write 2 or more.")
    if step.direction.inward and most > INWARD_CAP_S:
        yield Breach(
            "inward-cap",
            place,
            "An inward step of {seconds} s is too long.",
            "Write {most} or less.",
            blanks=(("seconds", f"{most:g}"), ("most", f"{INWARD_CAP_S:g}")),
        )
    if step.direction is Direction.THOUGHT and most > THOUGHT_CAP_S:
        yield Breach(
            "thought-cap",
            place,
            "Thinking back for {seconds} s is too long.",
            "Write {most} or less.",
            blanks=(("seconds", f"{most:g}"), ("most", f"{THOUGHT_CAP_S:g}")),
        )
    if step.direction in _GROWS and not _doubles(quiet):
        first = quiet.normal_s
        yield Breach(
            "quiet-doubles",
            place,
            "Slow is twice as quiet as normal, and very slow three times.",
            "Write [{numbers}] or more.",
            blanks=(("numbers", f"{first:g}, {2 * first:g}, {3 * first:g}"),),
        )


def _word_breaches(at: str, step: Step, words: WordList) -> Iterator[Breach]:
    for place, line in _lines(at, step):
        seen = visible(line)
        if step.direction is Direction.TOUCH:
            grip = words.grip.search(seen)
            asked = next((match for part in _QUESTION.findall(seen) if (match := words.hand.search(part))), None)
            if grip is not None or asked is not None:
                word = (grip or asked)[0]  # type: ignore[index]
                yield Breach(
                    "touch-hand",
                    place,
                    '"{word}" asks about the hand.',
                    "Ask about the thing it rests on.",
                    blanks=(("word", word),),
                )
        if step.direction in _OUT:
            inward = words.inward.search(seen)
            if inward is not None:
                yield Breach(
                    "direction",
                    place,
                    '"{word}" points inward in an outward step.',
                    'Write direction = "body".',
                    blanks=(("word", inward[0]),),
                )


def _input_breaches(at: str, step: Step) -> Iterator[Breach]:
    if step.companion is not None and step.advance is not Advance.CHOSEN:
        yield Breach(
            "companion", f"{at}.companion", "A companion line needs a chosen wait.", 'Write advance = "chosen".'
        )
    if not isinstance(step.input, Choice):
        return
    seen: set[str] = set()
    for place, option in _options(f"{at}.input.options", step.input.options):
        if option.id in seen:
            yield Breach(
                "option-twice",
                f"{place}.id",
                "{name} is there twice.",
                "Give each its own id.",
                blanks=(("name", option.id),),
            )
        seen.add(option.id)


def _order_breaches(place: str, steps: tuple[Step, ...]) -> Iterator[Breach]:
    inward = [i for i, step in enumerate(steps) if step.direction.inward]
    if all(step.optional for step in steps):
        yield Breach(
            "all-optional", place, "At very slow nothing is left of this.", "Keep a step that is not optional."
        )
    if not inward:
        return
    last = inward[-1]
    if not any(_surely_out(step) for step in steps[last + 1 :]):
        yield Breach(
            "inward-last",
            f"{place}[{last}]",
            "After this inward step nothing surely looks outward.",
            "Add an outward step after it that is not optional.",
        )
    for before, after in itertools.pairwise(inward):
        if after > before + 1:
            yield Breach(
                "inward-again",
                f"{place}[{after}]",
                "The exercise looks inward a second time.",
                "Keep the inward steps together.",
            )
    holds_body = any(step.direction in {Direction.BODY, Direction.BREATH} for step in steps)
    if holds_body and not _surely_out(steps[0]):
        yield Breach(
            "outward-first",
            f"{place}[0]",
            "Body and breath come after an outward step.",
            "Begin with an outward step that is not optional.",
        )


def _breath_breaches(place: str, steps: tuple[Step, ...]) -> Iterator[Breach]:
    breaths = 0
    for i, step in enumerate(steps):
        at = f"{place}[{i}]"
        after = steps[i + 1] if i + 1 < len(steps) else None
        before = steps[i - 1] if i > 0 else None
        if step.advance is Advance.BREATH_IN:
            breaths += 1
            if breaths == MAX_BREATHS + 1:
                yield Breach("breath-once", at, "There is more than one breath.", "Keep one, or none.")
            if after is None or after.advance is not Advance.BREATH_OUT:
                yield Breach("breath-pair", at, "No breath-out comes straight after this breath-in.", "Add it.")
        if step.advance is Advance.BREATH_OUT and (before is None or before.advance is not Advance.BREATH_IN):
            yield Breach("breath-pair", at, "No breath-in comes straight before this breath-out.", "Add it.")
        if step.advance in _BREATH:
            if step.direction is not Direction.BREATH:
                yield Breach("breath-direction", f"{at}.direction", "A breath points inward.", 'Write "breath".')
            if step.optional:
                yield Breach("breath-pair", f"{at}.optional", "Half a breath cannot be left out.", "Take it out.")


def _pick_breaches(place: str, steps: tuple[Step, ...]) -> Iterator[Breach]:
    says: list[str] = []
    sayings = 0
    for i, step in enumerate(steps):
        at = f"{place}[{i}]"
        for where, line in _lines(at, step):
            for brace in _BRACES.findall(line):
                if brace != "{pick}" or where.endswith(("line_unpicked", "companion.line")):
                    yield Breach(
                        "placeholder",
                        where,
                        "{braces} stands for nothing here.",
                        "Use {pick} or words.",
                        blanks=(("braces", brace[:20]), *_PICK),
                    )
                elif not says:
                    yield Breach(
                        "pick-unset", where, "{pick} comes before any choice of a word.", "Ask first.", blanks=_PICK
                    )
                else:
                    yield from _filled_breaches(where, line, says)
        sayings += "{pick}" in step.line
        if "{pick}" in step.line and sayings == MAX_SAYINGS + 1:
            yield Breach("sayings-2", at, "The picked word is said more than twice.", "Keep two sayings, or one.")
        if isinstance(step.input, Choice):
            says += [option.say for _, option in _options("", step.input.options) if option.say is not None]


def _filled_breaches(where: str, line: str, says: list[str]) -> Iterator[Breach]:
    longest = max(spoken_words(line.replace("{pick}", say)) for say in says)
    if longest > MAX_WORDS and spoken_words(line) <= MAX_WORDS:
        yield Breach(
            "words-14",
            where,
            "With its longest word this line has {count}; {most} is the most.",
            "Shorten it.",
            blanks=(("count", f"{longest}"), ("most", f"{MAX_WORDS}")),
        )


def _wait_breaches(place: str, steps: tuple[Step, ...]) -> Iterator[Breach]:
    waits = chosen = False
    for i, step in enumerate(steps):
        at = f"{place}[{i}]"
        options = list(_options(f"{at}.input.options", step.input.options)) if isinstance(step.input, Choice) else []
        waits = waits or any(option.wait_s is not None for _, option in options)
        if step.advance is Advance.CHOSEN:
            chosen = True
            if not waits:
                yield Breach(
                    "wait-unset", at, "No wait can be chosen up to here.", "Give a choice whose options have wait_s."
                )
        for where, option in options:
            if option.opens == "again" and not chosen:
                yield Breach(
                    "again", f"{where}.opens", "No chosen wait comes before this.", "Take it out; nothing is repeated."
                )
    if waits and not chosen:
        yield Breach("wait-unused", place, "A wait is chosen and no step uses it.", 'Add advance = "chosen".')


def _lines(at: str, step: Step) -> Iterator[tuple[str, str]]:
    yield f"{at}.line", step.line
    for i, wording in enumerate(step.wordings):
        yield f"{at}.wordings[{i}]", wording
    if step.line_unpicked is not None:
        yield f"{at}.line_unpicked", step.line_unpicked
    if step.companion is not None:
        yield f"{at}.companion.line", step.companion.line


def _options(place: str, options: tuple[Option, ...]) -> Iterator[tuple[str, Option]]:
    for i, option in enumerate(options):
        yield f"{place}[{i}]", option
        yield from _options(f"{place}[{i}].more", option.more)


def _surely_out(step: Step) -> bool:
    left_out = step.optional or step.once_a_day or ("{pick}" in step.line and step.line_unpicked is None)
    return step.direction in _OUT and not left_out


def _figures(quiet: Quiet) -> tuple[float, float, float]:
    return quiet.normal_s, quiet.slow_s, quiet.very_slow_s


def _grows(quiet: Quiet) -> bool:
    return quiet.normal_s <= quiet.slow_s <= quiet.very_slow_s


def _doubles(quiet: Quiet) -> bool:
    return quiet.slow_s >= 2 * quiet.normal_s and quiet.very_slow_s >= 3 * quiet.normal_s
