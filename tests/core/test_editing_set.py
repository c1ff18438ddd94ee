"""An assignment while it is put together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core import editing, editing_set
from app.core.editing_set import Missing, SetDraft
from app.core.exercise import Direction, Exercise, ExerciseSet, Fit, Review, SetItem, Suits
from app.core.pace import Pace
from tests.core.make import step


def exercise(name: str, direction: Direction = Direction.OUTWARD) -> Exercise:
    blank = editing.blank_exercise(name, "en")
    return editing.derived(replace(blank, title=name, purpose=name, steps=(step(direction=direction), step())), None)


KNOWN = {each.id: each for each in (exercise("out"), exercise("touch"), exercise("in", Direction.BODY))}
ITEMS = (SetItem("out"), SetItem("touch", may_skip=True, instead=("out",), wait_s=60.0))
A_SET = ExerciseSet(
    "a-set",
    3,
    "en",
    "A set",
    "It is a set.",
    ITEMS,
    Pace.VERY_SLOW,
    Suits(Fit.YES, Fit.YES, Fit.YES),
    "Urgent messages.",
    Review("draft"),
    check_in=False,
    per_day=2,
)
WHOLE = SetDraft((SetItem("out"),), first_day=10, why=" Eyes first. ", note=" A note.\n", tried=True)


def ids(draft: SetDraft) -> list[str]:
    return [item.exercise for item in draft.items]


def test_nothing_is_ready_before_it_is_whole() -> None:
    assert SetDraft().missing == (Missing.EXERCISE, Missing.WHY, Missing.TRIED)
    assert WHOLE.missing == ()
    assert replace(WHOLE, last_day=9).missing == (Missing.DAYS,)
    assert replace(WHOLE, last_day=10, tried=False).missing == ()
    with pytest.raises(ValueError, match="waits"):
        editing_set.to_assignment(SetDraft(), A_SET, KNOWN)


def test_exercises_are_picked_ordered_and_taken_out() -> None:
    draft = editing_set.add_exercise(editing_set.add_exercise(SetDraft(), "out"), "touch")
    draft = editing_set.add_exercise(draft, "in")

    assert ids(editing_set.move_item(draft, 2, 0)) == ["in", "out", "touch"]
    assert ids(editing_set.move_item(draft, 0, 9)) == ["touch", "in", "out"]
    assert ids(editing_set.take_item(draft, 1)) == ["out", "in"]
    assert editing_set.add_exercise(draft, "in") == draft


def test_more_than_three_is_said_and_more_than_eight_is_not_taken() -> None:
    draft = SetDraft()
    for number in range(12):
        draft = editing_set.add_exercise(draft, ("out", "touch")[number % 2])
        assert draft.is_many is (len(draft.items) > 3)
    assert len(draft.items) == editing_set.MOST_ITEMS


def test_an_exercise_stands_beside_the_one_before_it_and_apart_again() -> None:
    wait = SetItem("touch", wait_s=60.0)
    three = SetDraft((SetItem("out", may_skip=True, wait_s=30.0), wait, SetItem("in")), title="Mine")

    one_of_two = editing_set.join_item(three, 1)
    assert one_of_two.items == (SetItem("out", True, ("touch",), 30.0), SetItem("in"))
    assert one_of_two.title == ""
    one_of_three = editing_set.join_item(one_of_two, 1)
    assert one_of_three.items == (SetItem("out", True, ("touch", "in"), 30.0),)
    apart = editing_set.part_item(one_of_three, 0)
    assert apart.items == (SetItem("out", True, (), 30.0), SetItem("touch", True), SetItem("in", True))


def test_what_cannot_stand_beside_another_or_apart_stays_as_it_is() -> None:
    three = SetItem("a", instead=("b", "c"))
    draft = SetDraft((three, SetItem("d"), SetItem("e", instead=("a",)), SetItem("a")))

    for index in (0, 1, 4):
        assert not editing_set.can_join(draft, index)
        assert editing_set.join_item(draft, index) == draft
    assert editing_set.join_item(draft, 3).items[2:] == (SetItem("e", instead=("a",)),)
    assert editing_set.part_item(draft, 1) == draft
    assert editing_set.part_item(SetDraft((*(SetItem("a"), SetItem("b")) * 3, three)), 6).items[-1] == three


def test_what_may_be_picked_in_anothers_place_counts_for_what_fits() -> None:
    eight = SetDraft((SetItem("a", instead=("b", "c", "d", "e")), SetItem("f", instead=("g", "h"))))

    assert eight.is_full
    assert editing_set.add_exercise(eight, "i") == eight
    six = SetDraft((eight.items[0], SetItem("f")))
    many = replace(A_SET, items=(SetItem("g", instead=("a",)), SetItem("h"), SetItem("i"), SetItem("a")))
    assert ids(editing_set.add_set(six, many)) == ["a", "f", "g", "h"]
    cut = editing_set.add_set(SetDraft(), replace(A_SET, items=(*eight.items, SetItem("i"))))
    assert (cut.items, cut.title) == (eight.items, "")


def test_a_set_brings_its_name_pace_and_ceiling_into_an_empty_draft() -> None:
    draft = editing_set.add_set(SetDraft(), A_SET)

    assert (draft.items, draft.title, draft.pace, draft.per_day, draft.check_in) == (
        ITEMS,
        "A set",
        Pace.VERY_SLOW,
        2,
        False,
    )
    assert not draft.looking_inward
    assert editing_set.add_set(SetDraft(), replace(A_SET, with_therapist=True)).looking_inward


def test_a_set_joins_what_is_picked_and_the_name_no_longer_fits() -> None:
    begun = editing_set.add_set(SetDraft(), A_SET)

    more = editing_set.add_set(begun, A_SET)

    assert more.items == (*ITEMS, *ITEMS)
    assert (more.title, more.purpose, more.not_for) == ("", "", "")
    assert more.pace is begun.pace


def test_it_is_asked_once_about_what_looks_inward_and_was_not_tried() -> None:
    inward = SetDraft((SetItem("in"), SetItem("out"), SetItem("gone")))

    assert editing_set.inward_ids(inward, KNOWN) == ("in",)
    assert not editing_set.asks_about_inward(inward, KNOWN)
    assert editing_set.asks_about_inward(replace(inward, tried=False), KNOWN)
    assert not editing_set.asks_about_inward(replace(inward, tried=True), KNOWN)
    assert not editing_set.asks_about_inward(replace(inward, tried=False, inward_meant=True), KNOWN)
    assert not editing_set.asks_about_inward(replace(WHOLE, tried=False), KNOWN)


def test_what_looks_inward_in_anothers_place_is_asked_about_and_taken_out_alone() -> None:
    draft = SetDraft(
        (
            SetItem("out", instead=("in", "touch"), wait_s=60.0),
            SetItem("in", may_skip=True, instead=("touch",), wait_s=60.0),
            SetItem("in"),
        )
    )

    assert editing_set.asks_about_inward(replace(draft, items=draft.items[:1], tried=False), KNOWN)
    assert editing_set.take_inward_out(draft, KNOWN).items == (
        SetItem("out", instead=("touch",), wait_s=60.0),
        SetItem("touch", may_skip=True),
    )


def test_a_set_suits_no_more_than_the_exercises_in_it() -> None:
    draft = SetDraft((SetItem("out"), SetItem("in"), SetItem("gone")), looking_inward=True)

    one = editing_set.to_set(draft, "own-set", "en", ("Two things", "In a row."), KNOWN)

    assert (one.title, one.purpose, one.with_therapist) == ("Two things", "In a row.", True)
    assert one.suits == Suits(Fit.YES, Fit.YES, Fit.NO)
    beside = SetDraft((SetItem("out", instead=("in",)),), looking_inward=True)
    assert editing_set.to_set(beside, "own-set", "en", ("", ""), KNOWN).suits == one.suits
    named = editing_set.to_set(replace(draft, title="Mine", purpose="It is."), "own-set", "en", ("", ""), KNOWN)
    assert (named.title, named.purpose) == ("Mine", "It is.")
    nothing = editing_set.to_set(SetDraft((SetItem("gone"),)), "own-set", "en", ("A", "B"), KNOWN)
    assert nothing.suits.overwhelmed is Fit.YES


def test_an_assignment_carries_its_exercises_once() -> None:
    draft = replace(WHOLE, items=(SetItem("out"), SetItem("touch"), SetItem("out"), SetItem("gone")))

    made = editing_set.to_assignment(draft, A_SET, KNOWN)

    assert [each.id for each in made.exercises] == ["out", "touch"]
    beside = replace(WHOLE, items=(SetItem("out", instead=("in", "gone")), SetItem("touch", instead=("out",))))
    carried = editing_set.to_assignment(beside, A_SET, KNOWN).exercises
    assert [each.id for each in carried] == ["out", "in", "touch"]
    assert (made.series, made.seq, made.why, made.note) == (b"", 0, "Eyes first.", "A note.")
    assert made.tried_in_room


def test_a_next_version_begins_as_the_one_before_and_asks_anew_whether_it_was_tried() -> None:
    made = editing_set.to_assignment(replace(WHOLE, last_day=20, looking_inward=True), A_SET, KNOWN)

    draft = editing_set.draft_of(made, 15)

    assert (draft.items, draft.first_day, draft.last_day, draft.tried) == (ITEMS, 15, 20, None)
    assert (draft.why, draft.note, draft.looking_inward, draft.per_day) == ("Eyes first.", "A note.", True, 2)
    assert editing_set.draft_of(made, 21).last_day is None
    assert editing_set.draft_of(replace(made, last_day=None), 21).last_day is None
