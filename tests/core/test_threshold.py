"""What stands before an exercise: the sentences of the guards, and none where there is nothing to say."""

from __future__ import annotations

from dataclasses import replace

from app.core.exercise import Guards
from app.core.further_out import ONE_THING
from app.core.run import Run
from app.core.threshold import SetPlace, sentence_before
from tests.core.make import PHRASES
from tests.core.test_guards import NOON, exercise, exercise_set, run

ONE = exercise("one")


def said(*runs: Run, guards: Guards | None = None, place: SetPlace | None = None, aside: bool = False) -> str | None:
    offered = replace(ONE, guards=guards or Guards())
    return sentence_before(offered, place, iter(runs), {"one"} if aside else set(), PHRASES, NOON)


def test_most_exercises_begin_at_once() -> None:
    assert said(run("one", 10), run("two", 5)) is None


def test_one_that_raised_the_rating_twice_says_so_first() -> None:
    assert said(run("one", 10), guards=Guards(rest_min=30), aside=True) == PHRASES.set_aside


def test_the_way_out_of_every_other_begins_at_once() -> None:
    way_out = replace(ONE, id=ONE_THING)
    assert sentence_before(way_out, None, (), {ONE_THING}, PHRASES, NOON) is None


def test_one_that_rests_says_so() -> None:
    assert said(run("one", 10), guards=Guards(rest_min=30)) == PHRASES.rest


def test_one_that_was_used_as_often_as_it_is_offered_says_so() -> None:
    assert said(run("one", 100), guards=Guards(per_day=1)) == PHRASES.used_today


def test_a_set_says_so_at_its_beginning_only() -> None:
    used = run("one", 100, set_id="set")
    a_set = replace(exercise_set("one", "one", per_day=1), id=used.set_id or "")
    many = [used, run("one", 90, set_id=used.set_id)]
    assert said(*many, place=SetPlace(a_set, 0)) == PHRASES.used_today
    second = SetPlace(a_set, 0).next
    assert second is not None
    assert second.next is None
    assert second.item.exercise == "one"
    assert said(*many, place=second, guards=Guards(third_time_note=False)) is None


def test_the_third_time_is_said() -> None:
    assert said(run("one", 100), run("one", 50)) == PHRASES.third_time
