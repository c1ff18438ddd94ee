"""From the marks at a page to the draft of the next assignment, and when the question after four weeks is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.core.assignment import Assignment, Withdrawal
from app.core.exercise import Exercise, SetItem
from app.core.moment import Moment
from app.core.pace import slower
from app.core.people import Fade, KeptVersion, Mark

FADE_AFTER_DAYS = 28
"""After four weeks the desk asks: keep, widen, fade, stop. Source: docs/CLINICAL.md 8."""


def next_draft(
    previous: Assignment,
    marks: Sequence[tuple[str, Mark]],
    known: Mapping[str, Exercise],
    first_day: int,
    swaps: Mapping[str, str] | None = None,
) -> Assignment | Withdrawal:
    """Return what follows from the marks, as a draft to be looked at; where nothing is left, the end of the assignment.

    Slower at any exercise starts the set one pace slower. A swapped one gives its place to what the therapist picked,
    or else to the first exercise named in its `heavier` or the item's `instead` that is not in the set.
    Args: marks: by exercise title, as they stand at the page; known: every exercise of the desk, by id.
        swaps: by exercise id, what the therapist picked in its place. An unmarked exercise stays as it is.
    """
    everything = {**known, **{exercise.id: exercise for exercise in previous.exercises}}
    by_title = dict(marks)
    items: list[SetItem] = []
    one = previous.exercise_set
    for item in one.items:
        mark = _mark_of(item, everything, by_title)
        if mark is Mark.SET_ASIDE:
            continue
        if mark is Mark.SWAP:
            in_set = {other.exercise for other in (*one.items, *items)}
            other = _swap(item, everything, in_set, swaps or {})
            if other is not None:
                items.append(SetItem(other))
            continue
        items.append(item)
    if not items:
        return Withdrawal(previous.series, previous.seq + 1, first_day)
    pace = slower(one.pace) if Mark.SLOWER in by_title.values() else one.pace
    changed = replace(one, version=one.version + 1, items=tuple(items), pace=pace)
    named = {name for item in items for name in item.choices}
    shipped = tuple(exercise for exercise in previous.exercises if exercise.id in named)
    return replace(
        previous,
        seq=previous.seq + 1,
        first_day=first_day,
        last_day=None if previous.last_day is None or previous.last_day < first_day else previous.last_day,
        exercise_set=changed,
        exercises=shipped,
    )


def fade_due(sent: Sequence[KeptVersion], fades: Sequence[tuple[int, Fade]], now: Moment) -> bool:
    """Return whether the question after four weeks is to be asked of the therapist.

    Counted from the first version of the assignment sent last, or from the last answer after that. Never where it was
    ended, or where its last day has passed.
    Args: sent: of one person; fades: answers, with their UTC milliseconds.
    """
    if not sent:
        return False
    series = max(sent, key=lambda each: (each.arrived_ms, each.version.seq)).version.series
    versions = sorted((each for each in sent if each.version.series == series), key=lambda each: each.version.seq)
    last = versions[-1].version
    if isinstance(last, Withdrawal) or (last.last_day is not None and last.last_day < now.day):
        return False
    since = max([min(each.arrived_ms for each in versions), *(at_ms for at_ms, _ in fades)])
    return now.day - Moment(since, now.tz_min).day >= FADE_AFTER_DAYS


def _mark_of(item: SetItem, everything: Mapping[str, Exercise], by_title: Mapping[str, Mark]) -> Mark:
    """Return the mark at an item; where several could be picked in its place, that of its own exercise."""
    exercise = everything.get(item.exercise)
    return Mark.KEEP if exercise is None else by_title.get(exercise.title, Mark.KEEP)


def _swap(item: SetItem, everything: Mapping[str, Exercise], in_set: set[str], swaps: Mapping[str, str]) -> str | None:
    exercise = everything[item.exercise]
    picked = swaps.get(item.exercise)
    wanted = (*((picked,) if picked else ()), *exercise.heavier, *item.instead)
    return next((name for name in wanted if name in everything and name not in in_set), None)
