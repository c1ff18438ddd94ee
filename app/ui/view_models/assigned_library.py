"""The library of a day: what comes with Lamplit, and with it what was assigned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.core.assigned import TitledFrom, offered, past_titles, titles
from app.core.assignment import Assignment
from app.core.ears import library_for_ears
from app.core.exercise import Library
from app.core.people import Contact, KeptVersion
from app.core.struck import strike_kept, strike_library
from app.core.struck_pattern import StruckPattern
from app.ui.view_models.given import GivenState


@dataclass(frozen=True, slots=True)
class AssignedLibrary:
    """What can be begun today.

    Attributes:
        assigned: by id of an assigned set, the version it is from; the newest assignment stands first.
        contacts: whom it can be from; titles: of every exercise and set that the log may name, by id.
        past_titles: of the exercises that had more than one.
        is_used: whether anyone's card is here, or anything came; waiting: whether something waits to be looked at.
    """

    library: Library
    assigned: Mapping[str, KeptVersion]
    contacts: tuple[Contact, ...] = ()
    titles: Mapping[str, str] | None = None
    past_titles: Mapping[str, tuple[TitledFrom, ...]] | None = None
    is_used: bool = False
    waiting: bool = False

    def inward_ids(self) -> frozenset[str]:
        """Return the exercises that look inward and are allowed by an assignment that holds."""
        inward = {each.id for each in self.library.exercises if each.looking_inward}
        return frozenset(
            each
            for set_id, kept in self.assigned.items()
            if isinstance(kept.version, Assignment) and kept.version.looking_inward
            for item in self.library.set(set_id).items
            for each in item.choices
            if each in inward
        )


def with_assigned(base: Library, state: GivenState, day: int) -> AssignedLibrary:
    """Return the library for a local date."""
    today = offered(base.exercises, base.sets, state.versions, day)
    newest_first = dict(sorted(today.assigned.items(), key=lambda each: each[1].accepted_ms or 0, reverse=True))
    return AssignedLibrary(
        replace(base, exercises=today.exercises, sets=today.sets),
        newest_first,
        state.contacts,
        {**{each.id: each.title for each in base.sets}, **titles(base.exercises, state.versions)},
        past_titles(base.exercises, state.versions),
        state.is_used,
        bool(state.waiting(day)),
    )


def worded_for(today: AssignedLibrary, *, by_ear: bool) -> AssignedLibrary:
    """Return it in the wording that the person chose. What the log calls an exercise stays."""
    return replace(today, library=library_for_ears(today.library)) if by_ear else today


def without_struck(today: AssignedLibrary, words: Sequence[str]) -> AssignedLibrary:
    """Return it without the words that the person struck out; its ids stay."""
    if not words:
        return today
    strike = StruckPattern(words, today.library.language).strike
    past = today.past_titles or {}
    return replace(
        today,
        library=strike_library(today.library, words),
        assigned={set_id: strike_kept(kept, words) for set_id, kept in today.assigned.items()},
        titles={each: strike(title) for each, title in (today.titles or {}).items()},
        past_titles={each: tuple(replace(one, title=strike(one.title)) for one in ones) for each, ones in past.items()},
    )
