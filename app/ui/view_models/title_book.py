"""Titles of exercises and sets by id, as they are now and as they were when a run was made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.core.assigned import TitledFrom
from app.core.moment import Moment


class TitleBook:
    """Changes under those who have it: what was assigned is known once the log is open."""

    def __init__(self, titles: Mapping[str, str]) -> None:
        self.now = dict(titles)
        self._past: dict[str, Sequence[TitledFrom]] = {}

    def know(self, titles: Mapping[str, str], past: Mapping[str, Sequence[TitledFrom]]) -> None:
        """Take other titles. Args: past: of exercises that had more than one, oldest first."""
        self.now.clear()
        self.now.update(titles)
        self._past = dict(past)

    def __call__(self, exercise_id: str, then: Moment | None = None) -> str | None:
        """Return the title of an exercise at a moment, or now; None for one that is not known."""
        if then is not None:
            for each in reversed(self._past.get(exercise_id, ())):
                if each.accepted_ms <= then.at_ms and each.first_day <= then.day:
                    return each.title
        return self.now.get(exercise_id)
