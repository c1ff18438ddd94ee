"""The place for everything from the other side: who is known, what came, the folder, what was shared."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.assigned import Standing, standing
from app.core.assignment import Assignment
from app.core.people import KeptVersion
from app.ui.view_models.assigned_words import AssignedWords
from app.ui.view_models.card_words import CardWords
from app.ui.view_models.given import GivenState

_MOST_LEFT = 12


@dataclass(frozen=True, slots=True)
class GivenRow:
    """One row: what it is, one sentence on it, and a small line."""

    id: str
    title: str
    sentence: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class FromTherapistProps:
    """What the page shows.

    Attributes:
        readable: whether the log is open and was read.
        people: by signing key; new, now, before: versions, by place in GivenState.versions.
        left: names and reasons of files that stay in the folder; more_left: how many more there are.
    """

    readable: bool = False
    people: tuple[GivenRow, ...] = ()
    new: tuple[GivenRow, ...] = ()
    now: tuple[GivenRow, ...] = ()
    before: tuple[GivenRow, ...] = ()
    folder: str = ""
    left: tuple[tuple[str, str], ...] = ()
    more_left: int = 0
    trouble: str = ""
    has_shared: bool = False


def derive_from_therapist_props(
    state: GivenState, words: AssignedWords, cards: CardWords, day: int
) -> FromTherapistProps:
    """Return the page for a local date. Of what is past, each assignment stands there once."""
    if not state.read:
        return FromTherapistProps()
    rows: dict[Standing, list[GivenRow]] = {each: [] for each in Standing}
    past: dict[tuple[bytes, bytes], tuple[Standing, GivenRow]] = {}
    running: set[tuple[bytes, bytes]] = set()
    for number, kept in enumerate(state.versions):
        if not isinstance(kept.version, Assignment):
            continue
        now = standing(kept, state.versions, day)
        row = _row(number, kept, kept.version, now, state, words)
        series = (kept.sign_pk, kept.version.series)
        if now in (Standing.OVER, Standing.WITHDRAWN):
            past[series] = (now, row)
            continue
        if now in (Standing.HOLDS, Standing.LATER):
            running.add(series)
        rows[now].append(row)
    ended = [row for series, (_now, row) in past.items() if series not in running]
    return FromTherapistProps(
        readable=True,
        people=tuple(
            GivenRow(each.sign_pk.hex(), each.name, cards.trust(each.trust), cards.trust_means(each.trust))
            for each in state.contacts
        ),
        new=tuple(rows[Standing.WAITING]),
        now=tuple(rows[Standing.HOLDS] + rows[Standing.LATER]),
        before=tuple(rows[Standing.LEFT] + ended),
        folder=state.folder,
        left=tuple((each.name, each.reason) for each in state.left[:_MOST_LEFT]),
        more_left=max(0, len(state.left) - _MOST_LEFT),
        trouble=state.trouble,
        has_shared=bool(state.shares),
    )


def _row(
    number: int, kept: KeptVersion, version: Assignment, now: Standing, state: GivenState, words: AssignedWords
) -> GivenRow:
    return GivenRow(str(number), version.exercise_set.title, words.who(kept, state.contacts), words.stands(kept, now))
