"""What is felt at one place, as the person puts it together, and the sensations that the log keeps of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.core.checkin import Place, Quality, Sensation


@dataclass(frozen=True, slots=True)
class Felt:
    """One place: its word, how much of it from 0 to 10, and the word for what lies under it; each may be missing."""

    place: Place
    quality: Quality | None = None
    intensity: int | None = None
    under: Quality | None = None


def sensations_of(felt: Felt) -> tuple[Sensation, ...]:
    """Return one sensation, and a second one for what lies under it."""
    above = Sensation(felt.place, felt.quality, felt.intensity)
    return (above,) if felt.under is None else (above, Sensation(felt.place, felt.under, under=True))


def felt_in(sensations: Iterable[Sensation]) -> tuple[Felt, ...]:
    """Return each place once, in order, with what is said of it."""
    found: dict[Place, Felt] = {}
    for each in sensations:
        felt = found.setdefault(each.place, Felt(each.place))
        if each.under:
            found[each.place] = replace(felt, under=each.quality)
        else:
            found[each.place] = replace(felt, quality=each.quality, intensity=each.intensity)
    return tuple(found.values())
