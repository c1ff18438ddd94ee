"""What the shelf of all exercises shows."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.core.exercise import ExerciseSet, Library
from app.core.preferences import Reach
from app.core.reach import lies_further_in, set_lies_further_in
from app.core.set_ways import other_beginnings


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """One exercise or set.

    Attributes:
        note: says more on it, or is empty.
        picked: for a set that is begun with what stands in the place of its first exercise, the id of that.
    """

    id: str
    title: str
    purpose: str
    note: str = ""
    picked: str = ""


@dataclass(frozen=True, slots=True)
class ShelfProps:
    """Rows by section, each in the order shown.

    Attributes:
        assigned: sets from a therapist; inward: None while Looking inward is switched off and nothing of it is allowed.
        more_inward: whether a switch in Settings shows more of those.
        reach: how far in the person wants to go; further_in: exercises and sets that go further, with their section.
        aside: what stands aside until it is brought back.
    """

    first: tuple[ShelfRow, ...]
    others: tuple[ShelfRow, ...]
    sets: tuple[ShelfRow, ...]
    inward: tuple[ShelfRow, ...] | None
    assigned: tuple[ShelfRow, ...] = ()
    more_inward: bool = False
    reach: Reach = Reach.BODY
    further_in: tuple[ShelfRow, ...] = ()
    further_in_sets: tuple[ShelfRow, ...] = ()
    aside: tuple[ShelfRow, ...] = ()


def derive_shelf_props(
    library: Library,
    first: Sequence[str],
    *,
    looking_inward: bool,
    notes: dict[str, str] | None = None,
    not_for: Callable[[str], str] = str,
    assigned: Mapping[str, str] | None = None,
    inward_allowed: Collection[str] = (),
    reach: Reach = Reach.BODY,
    aside: Collection[str] = (),
    other_way: Callable[[str, str], tuple[str, str]] = lambda title, of_set: (title, of_set),
) -> ShelfProps:
    """Return the shelf.

    Args:
        first: ids of the exercises that are put first, in order; ids the library does not have, and inward ones, are
            passed over.
        notes: a line for some exercises, by id ("This one rests for now.").
        assigned: whom a set is from, by id of the assigned ones.
        inward_allowed: inward exercises that such a set brings.
        reach: how far in the person wants to go; what goes further is put below.
        aside: exercises that stand in a place of their own, whatever else is asked for.
        not_for: makes a line of what a set is not for; given "" it returns "".
        other_way: makes title and purpose of the row under a set that can begin with another exercise, of the titles of
            that exercise and of the set.

    Nothing that stands outside "Looking inward" is ever left out: what is put first, and how far in the person wants to
    go, decide the order alone.
    """
    notes = notes or {}
    assigned = assigned or {}
    outward = {each.id: each for each in library.exercises if not each.looking_inward and each.id not in aside}
    ahead = [each for each in dict.fromkeys(first) if each in outward]
    rows = {each.id: ShelfRow(each.id, each.title, each.purpose, notes.get(each.id, "")) for each in library.exercises}
    inward = [
        each.id for each in library.exercises if each.looking_inward and (looking_inward or each.id in inward_allowed)
    ]
    sets = [each for each in library.sets if each.id not in assigned]
    sets = sets if looking_inward else [each for each in sets if not each.with_therapist]
    further = {each.id for each in outward.values() if lies_further_in(each, reach)}
    further_sets = {each.id for each in sets if set_lies_further_in(each, library, reach)}
    titles = {each.id: each.title for each in library.exercises}

    def with_others(one: ExerciseSet, note: str) -> tuple[ShelfRow, ...]:
        others = [place.exercise_id for place in other_beginnings(one, titles)]
        rows = (ShelfRow(one.id, *other_way(titles[each], one.title), picked=each) for each in others)
        return (ShelfRow(one.id, one.title, one.purpose, note), *rows)

    set_rows = [row for each in sets for row in with_others(each, not_for(each.not_for))]
    return ShelfProps(
        first=tuple(rows[each] for each in ahead if each not in further),
        others=tuple(rows[each] for each in outward if each not in ahead and each not in further),
        sets=tuple(row for row in set_rows if row.id not in further_sets),
        reach=reach,
        further_in=tuple(rows[each] for each in outward if each in further),
        further_in_sets=tuple(row for row in set_rows if row.id in further_sets),
        inward=tuple(rows[each] for each in inward if each not in aside) if looking_inward or inward else None,
        assigned=tuple(row for each in _in_order(library, assigned) for row in with_others(each, assigned[each.id])),
        more_inward=not looking_inward,
        aside=tuple(
            rows[each.id]
            for each in library.exercises
            if each.id in aside and (each.id in inward or not each.looking_inward)
        ),
    )


def _in_order(library: Library, ids: Iterable[str]) -> tuple[ExerciseSet, ...]:
    return tuple(library.set(each) for each in ids)
