"""An exercise made ready for one run: which wording of each line, and which step comes next."""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass, replace

from app.core.exercise import Advance, Choice, Exercise, Option, Step
from app.core.pace import Pace

_BETWEEN_WORDS = (" ", "\u3002", "\uff0c", "\u3001", "\uff1f", "\uff1a", "\uff1b")
"""Where a line may be taken up again: after a space, or after a mark of a script without spaces."""

PICK = "{pick}"


@dataclass(frozen=True, slots=True)
class Script:
    """The steps of one run and its ending. At least one step."""

    steps: tuple[Step, ...]
    ending: str


def prepare(
    exercise: Exercise,
    *,
    choose: Callable[[int], int] | None = None,
    first_today: bool = True,
    recorded: Container[str] = (),
) -> Script:
    """Return the script of one run.

    Args:
        choose: given a count n, returns 0..n-1; picks the wording of each line. None keeps the first wordings.
        first_today: whether lines said once a day are said now. Their notes stand on every later step that has none.
        recorded: lines that a person has spoken. Where one wording of a line is among them no other is said, or two
            voices would take turns.
    """
    ready: list[Step] = []
    carried: str | None = None
    for step in exercise.steps:
        if step.once_a_day:
            carried = step.note or (carried if first_today else step.line)
            if not first_today:
                continue
        every = (step.line, *step.wordings)
        wordings = [each for each in every if each in recorded] or every
        line = wordings[0 if choose is None else choose(len(wordings))]
        ready.append(replace(step, line=line, note=step.note or carried))
    return Script(tuple(ready), exercise.ending)


def lines_of(script: Script, company: Script | None) -> tuple[str, ...]:
    """Return all that a run may say, in order, each once; `company` is what it may open, if there is any."""
    scripts = (script,) if company is None else (script, company)
    lines = [line for each in scripts for line in (*(step.line for step in each.steps), each.ending)]
    return tuple(dict.fromkeys(line for line in lines if "{" not in line))


def line_of(step: Step, pick: Option | None) -> str | None:
    """Return the line of a step with the picked word in it, or None when the step falls away without one."""
    if PICK not in step.line:
        return step.line
    if pick is None or pick.say is None:
        return step.line_unpicked
    return step.line.replace(PICK, pick.say)


def next_step(
    steps: tuple[Step, ...], index: int, pace: Pace, pick: Option | None, done: Container[int] = frozenset()
) -> int:
    """Return the index of the step after `index` that is not left out; len(steps) stands for the ending.

    Args:
        done: steps that are passed over where one has gone back before them.
    """
    for i in range(index + 1, len(steps)):
        if i in done or (steps[i].optional and pace in {Pace.VERY_SLOW, Pace.WAITS}):
            continue
        if line_of(steps[i], pick) is not None:
            return i
    return len(steps)


def step_before(steps: tuple[Step, ...], index: int, pace: Pace, pick: Option | None) -> int | None:
    """Return the nearest earlier step that may be met twice: never an inward one, never one that is met once.

    Where there is none, the step at `index` itself if it may be met twice, else None.
    """
    candidates: tuple[int, ...] = (*range(min(index, len(steps)) - 1, -1, -1), index)
    for i in candidates:
        if i < len(steps) and _may_return(steps[i], pace, pick):
            return i
    return None


def _may_return(step: Step, pace: Pace, pick: Option | None) -> bool:
    left_out = step.optional and pace in {Pace.VERY_SLOW, Pace.WAITS}
    return not (left_out or step.once or step.direction.inward or line_of(step, pick) is None)


def after_breath(steps: tuple[Step, ...], index: int) -> int:
    """Return the index of the last breath step that follows `index` without a gap (`index` itself if none does)."""
    while index + 1 < len(steps) and steps[index + 1].advance is Advance.BREATH_OUT:
        index += 1
    return index


def breath_start(steps: tuple[Step, ...], index: int) -> int:
    """Return the index where the breath at `index` begins; `index` itself outside a breath."""
    while 0 < index < len(steps) and steps[index].advance is Advance.BREATH_OUT:
        index -= 1
    return index


def chosen_before(steps: tuple[Step, ...], index: int) -> int:
    """Return the nearest step at or before `index` whose wait is chosen; `index` when there is none."""
    for i in range(index, -1, -1):
        if steps[i].advance is Advance.CHOSEN:
            return i
    return index


def option_of(step: Step, option_id: str) -> Option:
    """Return an option of a step's choice, also from under "something else". Raises KeyError when there is none."""
    if isinstance(step.input, Choice):
        for option in step.input.options:
            for candidate in (option, *option.more):
                if candidate.id == option_id:
                    return candidate
    raise KeyError(option_id)


def rest_of(text: str, chars: int) -> str:
    """Return `text` from the start of the word in which character `chars` falls."""
    upto = max(0, min(chars, len(text) - 1)) + 1
    return text[max(text.rfind(sign, 0, upto) for sign in _BETWEEN_WORDS) + 1 :]
