"""An assignment while it is being put together, each change of it a pure function."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto

from app.core.assignment import EASY_ITEMS, Assignment
from app.core.exercise import Exercise, ExerciseSet, Fit, Review, SetItem, Suits
from app.core.pace import Pace
from app.core.set_ways import MOST_WAYS
from app.core.text_door import clean_line, clean_text

MOST_ITEMS = 8
MOST_A_DAY = 24
_NO_SERIES = b""
_FIRST_TO_LAST = (Fit.YES, Fit.IF_PICKED, Fit.NO)


class Missing(Enum):
    """What a draft waits for, in the order of the page."""

    EXERCISE = auto()
    WHY = auto()
    TRIED = auto()
    DAYS = auto()  # the last day stands before the first


@dataclass(frozen=True, slots=True)
class SetDraft:
    """What an assignment is made of.

    Attributes:
        title, purpose: of the set they come from; empty where it is made here.
        tried: whether it was tried together; None until that is said.
        inward_meant: whether "it looks inward and was not tried" has been answered with yes.
        first_day, last_day: local dates as days since 1970-01-01.
        own_voice: whether what is recorded goes along.
        said_ms: how long is what is said with `why`, in milliseconds; 0 where nothing is.
    """

    items: tuple[SetItem, ...] = ()
    title: str = ""
    purpose: str = ""
    not_for: str = ""
    pace: Pace = Pace.SLOW
    per_day: int = 0
    check_in: bool = True
    looking_inward: bool = False
    first_day: int = 0
    last_day: int | None = None
    why: str = ""
    note: str = ""
    tried: bool | None = None
    inward_meant: bool = False
    own_voice: bool = True
    said_ms: int = 0

    @property
    def is_many(self) -> bool:
        """Whether there are more exercises than are easy to use."""
        return len(self.items) > EASY_ITEMS

    @property
    def named(self) -> tuple[str, ...]:
        """Every exercise in it by id, once, also what may be picked in another's place: all of them come along."""
        return tuple(dict.fromkeys(each for item in self.items for each in item.choices))

    @property
    def is_full(self) -> bool:
        """Whether no more fit."""
        return len(self.items) >= MOST_ITEMS or len(self.named) >= MOST_ITEMS

    @property
    def missing(self) -> tuple[Missing, ...]:
        """What it waits for."""
        late = self.last_day is not None and self.last_day < self.first_day
        waits = {
            Missing.EXERCISE: not self.items,
            Missing.WHY: not clean_line(self.why),
            Missing.TRIED: self.tried is None,
            Missing.DAYS: late,
        }
        return tuple(each for each, open_ in waits.items() if open_)


@dataclass(frozen=True, slots=True)
class HalfAssignment:
    """An assignment that is being put together, as the log keeps it meanwhile.

    Attributes:
        to: uids of those it is for.
        series: of the assignment whose next version it is; empty where it begins one.
    """

    draft: SetDraft
    to: tuple[bytes, ...] = ()
    series: bytes = b""


def draft_of(assignment: Assignment, first_day: int) -> SetDraft:
    """Return the draft of a next version, from a day on; whether it was tried is asked anew."""
    one = assignment.exercise_set
    last = assignment.last_day
    return SetDraft(
        items=one.items,
        title=one.title,
        purpose=one.purpose,
        not_for=one.not_for,
        pace=one.pace,
        per_day=one.per_day,
        check_in=one.check_in,
        looking_inward=assignment.looking_inward,
        first_day=first_day,
        last_day=None if last is None or last < first_day else last,
        why=assignment.why,
        note=assignment.note,
        own_voice=assignment.own_voice,
    )


def add_exercise(draft: SetDraft, exercise_id: str) -> SetDraft:
    """Return the draft with one more exercise; as it is where no more fit, or where it would stand twice in a row."""
    if draft.is_full or (draft.items and draft.items[-1].exercise == exercise_id):
        return draft
    return _with_items(draft, (*draft.items, SetItem(exercise_id)))


def add_set(draft: SetDraft, one: ExerciseSet) -> SetDraft:
    """Return the draft with a set in it; an empty draft takes its name, pace and ceiling too."""
    draft = replace(draft, looking_inward=draft.looking_inward or one.with_therapist)
    items = _fitting((*draft.items, *one.items))
    if items != one.items:
        return _with_items(draft, items)
    return replace(
        draft,
        items=items,
        title=one.title,
        purpose=one.purpose,
        not_for=one.not_for,
        pace=one.pace,
        per_day=one.per_day,
        check_in=one.check_in,
        inward_meant=False,
    )


def take_item(draft: SetDraft, index: int) -> SetDraft:
    """Return the draft without one of its exercises."""
    return _with_items(draft, (*draft.items[:index], *draft.items[index + 1 :]))


def move_item(draft: SetDraft, index: int, to: int) -> SetDraft:
    """Return the draft with one of its exercises at another place. Ends hold."""
    items = list(draft.items)
    items.insert(min(max(to, 0), len(items) - 1), items.pop(index))
    return replace(draft, items=tuple(items))


def can_join(draft: SetDraft, index: int) -> bool:
    """Return whether one of its exercises can stand beside the one before it, for the person to pick one of them."""
    return 0 < index < len(draft.items) and len(_together(draft, index)) <= MOST_WAYS


def join_item(draft: SetDraft, index: int) -> SetDraft:
    """Return the draft with one of its exercises beside the one before it; as it is where it can't stand there."""
    if not can_join(draft, index):
        return draft
    both = _of_choices(draft.items[index - 1], _together(draft, index))
    return _with_items(draft, (*draft.items[: index - 1], both, *draft.items[index + 1 :]))


def can_part(draft: SetDraft, index: int) -> bool:
    """Return whether what can be picked from at a place can stand one after the other."""
    instead = draft.items[index].instead
    return bool(instead) and len(draft.items) + len(instead) <= MOST_ITEMS


def part_item(draft: SetDraft, index: int) -> SetDraft:
    """Return the draft with what can be picked from at a place one after the other; as it is where they don't fit."""
    if not can_part(draft, index):
        return draft
    item = draft.items[index]
    apart = tuple(_of_choices(item, (each,)) for each in item.choices)
    return _with_items(draft, (*draft.items[:index], *apart, *draft.items[index + 1 :]))


def inward_ids(draft: SetDraft, known: Mapping[str, Exercise]) -> tuple[str, ...]:
    """Return the ids in the draft that have a step that looks inward."""
    return tuple(
        each for each in draft.named if each in known and any(step.direction.inward for step in known[each].steps)
    )


def take_inward_out(draft: SetDraft, known: Mapping[str, Exercise]) -> SetDraft:
    """Return the draft without what looks inward; what may be picked in its place takes the place."""
    inward = set(inward_ids(draft, known))
    left = [(item, tuple(each for each in item.choices if each not in inward)) for item in draft.items]
    return _with_items(draft, tuple(_of_choices(item, choices) for item, choices in left if choices))


def asks_about_inward(draft: SetDraft, known: Mapping[str, Exercise]) -> bool:
    """Return whether it is to be asked once more: something looks inward and was not tried in the room."""
    return draft.tried is False and not draft.inward_meant and bool(inward_ids(draft, known))


def to_set(
    draft: SetDraft, set_id: str, language: str, names: tuple[str, str], known: Mapping[str, Exercise]
) -> ExerciseSet:
    """Return the set that a draft makes.

    Args: names: title and purpose for a set that has none of its own; known: all exercises by id.
    """
    suits = [known[each].suits for each in draft.named if each in known]
    title, purpose = names
    return ExerciseSet(
        id=set_id,
        version=1,
        language=language,
        title=clean_line(draft.title) or title,
        purpose=draft.purpose or purpose,
        items=draft.items,
        pace=draft.pace,
        suits=Suits(
            _least(tuple(each.calm for each in suits)),
            _least(tuple(each.uneasy for each in suits)),
            _least(tuple(each.overwhelmed for each in suits)),
        ),
        not_for=draft.not_for,
        review=Review("put together by a therapist"),
        check_in=draft.check_in,
        with_therapist=draft.looking_inward,
        per_day=draft.per_day,
    )


def to_assignment(draft: SetDraft, one: ExerciseSet, known: Mapping[str, Exercise]) -> Assignment:
    """Return the assignment, its series and number still to be given; every exercise of it comes along.

    Raises ValueError for a draft that still waits for something.
    """
    if draft.missing:
        raise ValueError("the draft still waits for something")
    return Assignment(
        series=_NO_SERIES,
        seq=0,
        why=clean_line(draft.why),
        note=clean_text(draft.note).strip(),
        looking_inward=draft.looking_inward,
        tried_in_room=bool(draft.tried),
        first_day=draft.first_day,
        last_day=draft.last_day,
        exercise_set=one,
        exercises=tuple(known[each] for each in draft.named if each in known),
        own_voice=draft.own_voice,
    )


def _with_items(draft: SetDraft, items: tuple[SetItem, ...]) -> SetDraft:
    # What a set said of itself no longer fits once other exercises stand in it.
    return replace(draft, items=items, title="", purpose="", not_for="", inward_meant=False)


def _of_choices(item: SetItem, choices: tuple[str, ...]) -> SetItem:
    """Return an item with these to choose from; its wait belongs to its own exercise."""
    own, *instead = choices
    return replace(item, exercise=own, instead=tuple(instead), wait_s=item.wait_s if own == item.exercise else None)


def _together(draft: SetDraft, index: int) -> tuple[str, ...]:
    above, here = draft.items[index - 1 : index + 1]
    return tuple(dict.fromkeys((*above.choices, *here.choices)))


def _fitting(items: tuple[SetItem, ...]) -> tuple[SetItem, ...]:
    """Return the items from the first on, as many as fit."""
    fits = len(items[:MOST_ITEMS])
    while len(SetDraft(items[:fits]).named) > MOST_ITEMS:
        fits -= 1
    return items[:fits]


def _least(fits: tuple[Fit, ...]) -> Fit:
    return max(fits, key=_FIRST_TO_LAST.index, default=Fit.YES)
