"""What is said before an exercise begins, where a guard has something to say. A sentence, never a lock."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from app.core import guards
from app.core.exercise import Exercise, ExerciseSet, SetItem
from app.core.further_out import ONE_THING
from app.core.moment import Moment
from app.core.phrases import Phrases
from app.core.run import Run


@dataclass(frozen=True, slots=True)
class SetPlace:
    """Where in a set the person is.

    Attributes:
        picked: id of what was picked in the place of the item's own exercise, or None.
    """

    exercise_set: ExerciseSet
    index: int
    picked: str | None = None

    @property
    def item(self) -> SetItem:
        """The place itself."""
        return self.exercise_set.items[self.index]

    @property
    def exercise_id(self) -> str:
        """What is done at this place."""
        return self.picked or self.item.exercise

    @property
    def wait_s(self) -> float | None:
        """The wait chosen beforehand, in seconds; it belongs to the item's own exercise."""
        return self.item.wait_s if self.picked is None else None

    @property
    def next(self) -> SetPlace | None:
        """The place after it, or None at the end of the set."""
        after = self.index + 1
        return SetPlace(self.exercise_set, after) if after < len(self.exercise_set.items) else None


def sentence_before(
    exercise: Exercise,
    place: SetPlace | None,
    runs: Iterable[Run],
    set_aside: Collection[str],
    phrases: Phrases,
    now: Moment,
) -> str | None:
    """Return what stands before an exercise, or None where it begins at once.

    Args:
        runs: every run that is known.
        set_aside: ids of exercises after which the rating rose, twice. One thing in the room begins at once all the
            same: it is the way out of every other.
    """
    known = tuple(runs)
    if exercise.id in set_aside and exercise.id != ONE_THING:
        return phrases.set_aside
    if guards.rest_left_min(exercise, known, now):
        return phrases.rest
    begins_set = place is not None and place.index == 0
    if begins_set and place is not None and guards.is_set_past_per_day(place.exercise_set, known, now):
        return phrases.used_today
    if guards.is_past_per_day(exercise, known, now):
        return phrases.used_today
    return phrases.third_time if guards.is_third_today(exercise, known, now) else None
