"""The four paces, and what each does to voice, breath and line length.

Source for the figures: docs/CLINICAL.md 2 and 3; voice speeds are to be tuned by ear.
"""

from __future__ import annotations

from enum import StrEnum


class Pace(StrEnum):
    """How much quiet stands between two lines. There is a way down this list and none up it during an exercise."""

    NORMAL = "normal"
    SLOW = "slow"
    VERY_SLOW = "very-slow"
    WAITS = "waits"


INWARD_CAP_S = 10.0
"""No step that looks inward lasts longer than this, at any pace."""

THOUGHT_CAP_S = 36.0
"""No step that thinks back lasts longer than this, at any pace."""

SLOWER_QUIET_S = 5.0
"""The least quiet after Slower was pressed."""

SUSPEND_GAP_S = 5.0
"""A jump in the clock longer than this means that the computer slept."""

WORDS_PER_MINUTE = {Pace.NORMAL: 120, Pace.SLOW: 105, Pace.VERY_SLOW: 90, Pace.WAITS: 90}

BREATH_IN_S = {Pace.NORMAL: 3.0, Pace.SLOW: 4.0, Pace.VERY_SLOW: 4.0, Pace.WAITS: 4.0}
BREATH_OUT_S = {Pace.NORMAL: 4.0, Pace.SLOW: 5.0, Pace.VERY_SLOW: 6.0, Pace.WAITS: 6.0}

_SHORTEST_LINE_S = 1.5


def slower(pace: Pace) -> Pace:
    """Return the next pace down; the slowest stays where it is."""
    order = list(Pace)
    return order[min(order.index(pace) + 1, len(order) - 1)]


def slower_of(one: Pace, other: Pace) -> Pace:
    """Return the slower of two paces."""
    return max(one, other, key=list(Pace).index)


def line_s(text: str, pace: Pace) -> float:
    """Return how long a line takes to be read aloud at this pace, in seconds, at least 1.5."""
    from app.core.spoken import spoken_words  # late: the preferences need the paces before the first paint

    return max(_SHORTEST_LINE_S, spoken_words(text) * 60.0 / WORDS_PER_MINUTE[pace])
