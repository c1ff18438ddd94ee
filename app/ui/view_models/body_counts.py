"""In how many check-ins each place of the body was named, in the body's own order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.checkin import Place
from app.core.log_query import PlaceCount
from app.ui.labels import Labels, as_label


@dataclass(frozen=True, slots=True)
class BodyCount:
    """One place and its raw count."""

    place: Place
    name: str
    count: int


def derive_counts(counts: Sequence[PlaceCount], labels: Labels) -> tuple[BodyCount, ...]:
    """Return the places that were named, in the order of Place and in no other."""
    by_place = {each.place: each.check_ins for each in counts}
    return tuple(
        BodyCount(place, as_label(labels.place(place)), by_place[place]) for place in Place if by_place.get(place)
    )
