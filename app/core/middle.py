"""A middle value where there are enough points for one, and none where there are not."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median_low

from app.core.shared_page import Pair

LEAST_PAIRS = 10
"""Under this many pairs nothing is made of them. Source: docs/CLINICAL.md 9."""


def middle_of(pairs: Sequence[Pair]) -> tuple[int, int] | None:
    """Return the lower median of the numbers before and of those after; None under ten pairs with both numbers."""
    numbers = [(pair.before.number, pair.after.number) for pair in pairs if pair.before and pair.after]
    both = [(before, after) for before, after in numbers if before is not None and after is not None]
    if len(both) < LEAST_PAIRS:
        return None
    return median_low([before for before, _ in both]), median_low([after for _, after in both])
