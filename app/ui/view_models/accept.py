"""One version of an assignment as it is laid before the person, who takes it on or not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.core.assigned import Standing, standing
from app.core.assignment import Assignment
from app.core.assignment_changes import changes
from app.core.people import KeptVersion
from app.ui.labels import either
from app.ui.view_models.assigned_words import AssignedWords
from app.ui.view_models.given import GivenState


@dataclass(frozen=True, slots=True)
class AcceptProps:
    """All of the page, in words.

    Attributes:
        who: whom it is from, with how far they are trusted; trust: what that means, empty for a card that was checked.
        why: the sentence of who set it; note: a few more of their words, or empty.
        exercises: titles in order; one can be of several, of which the person picks one.
        changed: against the version before, empty where there is none.
        same: whether there is one before it and nothing differs.
        facts: pace, ceiling, days and the like, as far as changed does not say it.
        stands: how it stands, for one that is decided on; can_take, can_leave: which ways are open.
    """

    title: str
    purpose: str
    who: str
    trust: str
    why: str
    note: str
    exercises: tuple[str, ...]
    facts: tuple[str, ...]
    changed: tuple[str, ...]
    same: bool
    stands: str
    can_take: bool
    can_leave: bool


def derive_accept_props(
    kept: KeptVersion,
    state: GivenState,
    words: AssignedWords,
    title_of: Callable[[str], str],
    day: int,
) -> AcceptProps | None:
    """Return the page of an assignment for a local date; None for a withdrawal, which asks nothing."""
    version = kept.version
    if not isinstance(version, Assignment):
        return None
    own_titles = {each.id: each.title for each in version.exercises}
    before = version_before(kept, state.versions)
    if before is not None:
        own_titles = {each.id: each.title for each in before.exercises} | own_titles

    def title(exercise_id: str) -> str:
        return own_titles.get(exercise_id) or title_of(exercise_id)

    one = version.exercise_set
    now = standing(kept, state.versions, day)
    found = () if before is None else changes(before, version)
    changed = tuple(dict.fromkeys(words.change(each, version, title) for each in found))
    facts = (
        words.days(version),
        words.ceiling(version),
        words.pace(version),
        words.inward(version),
        words.tried(version),
    )
    return AcceptProps(
        title=one.title,
        purpose=one.purpose if one.purpose != version.why else "",
        who=words.who(kept, state.contacts),
        trust=words.doubt(kept, state.contacts),
        why=version.why,
        note=version.note,
        exercises=tuple(either(title(each) for each in item.choices) for item in one.items),
        facts=tuple(each for each in facts if each not in changed),
        changed=changed,
        same=before is not None and not found,
        stands="" if now is Standing.WAITING else words.stands(kept, now),
        can_take=now in (Standing.WAITING, Standing.LEFT),
        can_leave=now is Standing.WAITING,
    )


def version_before(kept: KeptVersion, every: tuple[KeptVersion, ...]) -> Assignment | None:
    """Return the version that was taken on last before this one, of the same assignment."""
    found = [
        each.version
        for each in every
        if each.sign_pk == kept.sign_pk
        and each.version.series == kept.version.series
        and each.version.seq < kept.version.seq
        and each.accepted_ms is not None
        and isinstance(each.version, Assignment)
    ]
    last = max(found, key=lambda version: version.seq, default=None)
    return last if isinstance(last, Assignment) else None
