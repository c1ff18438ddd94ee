"""A check-in as it is being made: what was said so far, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from app.core.checkin import CheckIn, Feeling, Rating, Sensation, Shape
from app.core.guards import State, state_of
from app.core.moment import Moment


class CheckInKind(StrEnum):
    """Where the question stands."""

    OWN = "own"
    BEFORE = "before"


class Stage(StrEnum):
    """How far it has come."""

    ASKING = "asking"
    SAVING = "saving"
    KEPT = "kept"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Asking:
    """How the person wants to be asked.

    Attributes:
        words_first: whether the words stand above the numbers; numbers: whether there are numbers at all.
        places: whether body places are offered; pictures: whether as an outline at all; as_list: whether as a list now.
    """

    words_first: bool = False
    numbers: bool = True
    places: bool = True
    pictures: bool = True
    as_list: bool = False
    letter_keys: bool = True


@dataclass(frozen=True, slots=True)
class Said:
    """What the person said; each part may be missing."""

    rating: Rating | None = None
    sensations: tuple[Sensation, ...] = ()
    feeling: Feeling | None = None
    shape: Shape | None = None
    note: str = ""

    @property
    def something(self) -> bool:
        """Whether anything was said; white space is nothing, 0 is something."""
        return self.rating is not None or self.more

    @property
    def more(self) -> bool:
        """Whether anything but a rating was said."""
        return bool(self.sensations or self.feeling or self.shape or self.note.strip())


@dataclass(frozen=True, slots=True)
class CheckInDraft:
    """One that is being made.

    Attributes:
        serial: another one means that the page starts anew, with `start` in it.
        unfolded: whether more than the rating is shown.
        kept: how it stands in the log already, where more is being added to it.
        added: whether more was offered and taken once.
        restored: whether it was there from before.
        trouble: one calm sentence when it could not be kept, or empty.
    """

    uid: bytes
    begun: Moment
    kind: CheckInKind = CheckInKind.OWN
    asking: Asking = field(default_factory=Asking)
    serial: int = 0
    start: Said = field(default_factory=Said)
    said: Said = field(default_factory=Said)
    stage: Stage = Stage.ASKING
    unfolded: bool = False
    kept: CheckIn | None = None
    added: bool = False
    restored: bool = False
    trouble: str = ""


def is_too_much(rating: Rating | None) -> bool:
    """Return whether one tap is all that is asked: 7 or more, or "too much"."""
    return state_of(rating) is State.OVERWHELMED


def check_in_of(draft: CheckInDraft) -> CheckIn:
    """Return the check-in to write."""
    said = draft.said
    return CheckIn(
        uid=draft.uid,
        at_ms=draft.begun.at_ms,
        tz_min=draft.begun.tz_min,
        run_uid=None if draft.kept is None else draft.kept.run_uid,
        after=None if draft.kept is None else draft.kept.after,
        before=said.rating,
        sensations=said.sensations,
        feeling=said.feeling,
        shape=said.shape,
        note=said.note if said.note.strip() else None,
    )


def can_keep(draft: CheckInDraft) -> bool:
    """Return whether there is anything to keep that is not kept yet."""
    if draft.stage is not Stage.ASKING:
        return False
    return draft.said.something if draft.kept is None else draft.said != said_in(draft.kept)


def can_add(draft: CheckInDraft) -> bool:
    """Return whether more is offered after the one tap that kept it; once, so that it does not go round."""
    return is_too_much(draft.said.rating) and not draft.added


def said_in(check_in: CheckIn) -> Said:
    """Return what a check-in says."""
    note = check_in.note or ""
    return Said(check_in.before, check_in.sensations, check_in.feeling, check_in.shape, note)


def together(earlier: Said, later: Said) -> Said:
    """Return both as one: what was said later stands, what was said earlier fills the rest, and no note is lost."""
    notes = [note for note in (earlier.note, later.note) if note.strip()]
    return Said(
        rating=later.rating or earlier.rating,
        sensations=later.sensations or earlier.sensations,
        feeling=later.feeling or earlier.feeling,
        shape=later.shape or earlier.shape,
        note="\n".join(dict.fromkeys(notes)),
    )
