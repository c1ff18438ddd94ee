"""What follows from the marks at a shared page, and when the question after four weeks is asked."""

from __future__ import annotations

from dataclasses import replace

from app.core.assignment import Assignment, Withdrawal
from app.core.exercise import Exercise, ExerciseSet, SetItem
from app.core.moment import Moment
from app.core.next_one import FADE_AFTER_DAYS, fade_due, next_draft
from app.core.pace import Pace
from app.core.people import Fade, KeptVersion, Mark
from tests.core.make import exercise
from tests.core.test_guards import exercise_set

_DAY_MS = 86_400_000
FIRST_DAY = 20_000


def titled(name: str, *heavier: str) -> Exercise:
    return replace(exercise(), id=name, title=f"Title {name}", heavier=heavier)


EYES, CUP, LAMP, DOOR = titled("eyes", "cup", "lamp"), titled("cup"), titled("lamp"), titled("door", "nowhere")
OWN = titled("own")
KNOWN = {each.id: each for each in (EYES, CUP, LAMP, DOOR)}


def assigned(*items: SetItem, pace: Pace = Pace.SLOW, last_day: int | None = None) -> Assignment:
    one: ExerciseSet = replace(exercise_set(per_day=0), items=items, pace=pace)
    return Assignment(bytes(16), 1, "", "", False, True, FIRST_DAY, last_day, one, (OWN,))


BASE = assigned(SetItem("eyes"), SetItem("own"), SetItem("door", instead=("own", "cup")))


def after(base: Assignment, *marks: tuple[str, Mark], **swaps: str) -> Assignment | Withdrawal:
    return next_draft(base, [(f"Title {name}", mark) for name, mark in marks], KNOWN, 30_000, swaps or None)


def left(draft: Assignment | Withdrawal) -> list[str]:
    assert isinstance(draft, Assignment)
    return [item.exercise for item in draft.exercise_set.items]


def test_without_a_mark_all_stays_and_it_is_the_next_version() -> None:
    same = replace(BASE, seq=2, first_day=30_000, exercise_set=replace(BASE.exercise_set, version=2))
    assert after(BASE) == same
    assert after(BASE, ("eyes", Mark.KEEP)) == same


def test_slower_anywhere_begins_the_set_one_pace_slower_and_the_slowest_stays() -> None:
    draft = after(BASE, ("own", Mark.SLOWER))
    assert isinstance(draft, Assignment)
    assert draft.exercise_set.pace is Pace.VERY_SLOW
    assert left(draft) == ["eyes", "own", "door"]
    draft = after(assigned(SetItem("eyes"), pace=Pace.WAITS), ("eyes", Mark.SLOWER))
    assert isinstance(draft, Assignment)
    assert draft.exercise_set.pace is Pace.WAITS


def test_what_is_set_aside_goes_with_its_text_unless_another_item_names_it() -> None:
    draft = after(BASE, ("own", Mark.SET_ASIDE))
    assert isinstance(draft, Assignment)
    assert (left(draft), draft.exercises) == (["eyes", "door"], (OWN,))
    draft = after(BASE, ("own", Mark.SET_ASIDE), ("door", Mark.SET_ASIDE))
    assert isinstance(draft, Assignment)
    assert (left(draft), draft.exercises) == (["eyes"], ())


def test_a_swapped_one_gives_its_place_to_the_next_that_is_not_in_the_set() -> None:
    assert left(after(BASE, ("eyes", Mark.SWAP))) == ["cup", "own", "door"]
    assert left(after(BASE, ("door", Mark.SWAP))) == ["eyes", "own", "cup"]  # `own` is in the set, `nowhere` unknown
    both = after(BASE, ("eyes", Mark.SWAP), ("door", Mark.SWAP))
    assert left(both) == ["cup", "own"]  # nothing else was named for the door
    assert left(after(BASE, ("own", Mark.SWAP))) == ["eyes", "door"]


def test_what_was_picked_comes_before_what_is_named() -> None:
    assert left(after(BASE, ("eyes", Mark.SWAP), eyes="lamp")) == ["lamp", "own", "door"]
    assert left(after(BASE, ("eyes", Mark.SWAP), eyes="gone")) == ["cup", "own", "door"]


def test_an_exercise_that_is_known_to_nobody_any_more_stays_as_it_is() -> None:
    base = assigned(SetItem("lost"), SetItem("eyes"))
    assert left(after(base, ("lost", Mark.SET_ASIDE), ("eyes", Mark.KEEP))) == ["lost", "eyes"]


def test_where_nothing_is_left_it_ends() -> None:
    gone = after(BASE, *((name, Mark.SET_ASIDE) for name in ("eyes", "own", "door")))
    assert gone == Withdrawal(BASE.series, 2, 30_000)


def test_a_last_day_that_is_over_does_not_go_on() -> None:
    for last_day, then in ((None, None), (29_999, None), (30_000, 30_000)):
        draft = after(assigned(SetItem("eyes"), last_day=last_day))
        assert isinstance(draft, Assignment)
        assert draft.last_day == then


def at(days: int) -> Moment:
    return Moment((FIRST_DAY + days) * _DAY_MS + 60_000, 0)


def sent(version: Assignment | Withdrawal, days: int = 0) -> KeptVersion:
    return KeptVersion(b"k" * 32, version, at(days).at_ms)


def test_the_question_comes_after_four_weeks_and_again_four_weeks_after_its_answer() -> None:
    first, second = sent(BASE), sent(replace(BASE, seq=2), 20)
    assert not fade_due((), (), at(100))
    assert [fade_due((first,), (), at(days)) for days in (FADE_AFTER_DAYS - 1, FADE_AFTER_DAYS)] == [False, True]
    assert fade_due((second, first), (), at(28))
    answered = ((at(28).at_ms, Fade.KEEP),)
    assert [fade_due((first,), answered, at(days)) for days in (29, 55, 56)] == [False, False, True]


def test_the_question_does_not_come_for_what_has_ended() -> None:
    first, ended = sent(BASE), sent(Withdrawal(BASE.series, 3, FIRST_DAY), 21)
    assert not fade_due((ended, first), (), at(40))
    over = sent(replace(BASE, last_day=FIRST_DAY + 30))
    assert [fade_due((over,), (), at(days)) for days in (30, 31)] == [True, False]
    anew = sent(replace(BASE, series=bytes(15) + b"1"), 30)
    assert [fade_due((anew, ended, first), (), at(days)) for days in (57, 58)] == [False, True]
