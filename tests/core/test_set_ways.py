"""Where a set leads: what comes next, what stands in its place, what follows a skip, and never more than three."""

from __future__ import annotations

from dataclasses import replace

from app.core.exercise import SetItem
from app.core.set_ways import other_beginnings, ways_after
from app.core.threshold import SetPlace
from tests.core.test_guards import exercise_set

KNOWN = frozenset("abcdefg")


def skip(exercise: str, *instead: str) -> SetItem:
    return SetItem(exercise, may_skip=True, instead=instead)


def after_first(*items: SetItem) -> list[tuple[int, str]]:
    place = SetPlace(replace(exercise_set(per_day=0), items=(SetItem("a"), *items)), 0)
    return [(each.index, each.exercise_id) for each in ways_after(place, KNOWN)]


def test_one_thing_comes_next_and_nothing_after_the_last() -> None:
    assert after_first(SetItem("b"), SetItem("c")) == [(1, "b")]
    assert after_first() == []


def test_what_follows_one_that_may_be_skipped_stands_beside_it() -> None:
    assert after_first(skip("b"), SetItem("c"), SetItem("d")) == [(1, "b"), (2, "c")]
    assert after_first(skip("b")) == [(1, "b")]


def test_what_stands_in_its_place_stands_beside_it() -> None:
    assert after_first(SetItem("b", instead=("c",)), SetItem("d")) == [(1, "b"), (1, "c")]
    assert after_first(skip("b"), SetItem("c", instead=("d",))) == [(1, "b"), (2, "c"), (2, "d")]


def test_of_many_three_are_offered_and_a_way_leads_past() -> None:
    assert after_first(SetItem("b", instead=("c", "d", "e"))) == [(1, "b"), (1, "c"), (1, "d")]
    assert after_first(skip("b", "c", "d"), SetItem("e")) == [(1, "b"), (1, "c"), (2, "e")]
    assert after_first(skip("b"), skip("c"), skip("d"), SetItem("e")) == [(1, "b"), (2, "c"), (4, "e")]
    assert after_first(skip("b"), skip("c"), skip("d"), skip("e")) == [(1, "b"), (2, "c"), (3, "d")]


def test_an_exercise_is_offered_once_and_only_where_it_is_known() -> None:
    assert after_first(skip("b", "c"), SetItem("c")) == [(1, "b"), (1, "c")]
    assert after_first(SetItem("b", instead=("unknown",))) == [(1, "b")]
    assert after_first(skip("b"), SetItem("unknown")) == [(1, "b")]


def beginnings(*items: SetItem) -> list[tuple[int, str]]:
    places = other_beginnings(replace(exercise_set(per_day=0), items=items), KNOWN)
    return [(each.index, each.exercise_id) for each in places]


def test_a_set_can_begin_with_what_stands_in_the_place_of_its_first() -> None:
    assert beginnings(SetItem("a"), SetItem("b", instead=("c",))) == []
    assert beginnings(SetItem("a", instead=("a", "b", "unknown", "b")), SetItem("c")) == [(0, "b")]
    assert beginnings(SetItem("a", instead=("b", "c", "d"))) == [(0, "b"), (0, "c")]


def test_a_wait_that_was_chosen_beforehand_is_that_of_its_own_exercise() -> None:
    place = SetPlace(replace(exercise_set(per_day=0), items=(SetItem("a"), SetItem("b", instead=("c",), wait_s=60))), 0)
    own, other = ways_after(place, KNOWN)
    assert (own.wait_s, other.wait_s) == (60, None)
