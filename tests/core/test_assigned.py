"""How versions stand on a day, and what is offered with what comes with Lamplit."""

from __future__ import annotations

from dataclasses import replace

from app.core.assigned import (
    NOBODY,
    Standing,
    TitledFrom,
    holding,
    offered,
    past_titles,
    sender_of,
    sounds,
    spent,
    standing,
    taken_on_ms,
    titles,
)
from app.core.assignment import Assignment, Withdrawal, exercises_heard, recordings_that_fit
from app.core.exchange_hands import Arrived, LeftThere
from app.core.exercise import SetItem
from app.core.people import Contact, KeptVersion, Trust
from app.core.recording import Recording, line_key
from tests.core.make import exercise, step
from tests.core.test_guards import exercise_set

KEY, OTHER = b"k" * 32, b"o" * 32
BUILT_IN = replace(exercise(step("Look at the lamp.")), id="lamp", title="The lamp")
CAME = replace(exercise(step("Look at the door.")), id="door", title="The door", heavier=("door", "lamp"))
SET = replace(exercise_set(per_day=0), id="evening", items=(SetItem("door", instead=("lamp",)), SetItem("lamp")))
FIRST = Assignment(b"s" * 16, 1, "It gives the eyes a place.", "", False, True, 10, 20, SET, (CAME,))


def kept(version: Assignment | Withdrawal, key: bytes = KEY, *, accepted: bool = True, arrived: int = 5) -> KeptVersion:
    return KeptVersion(key, version, arrived, 6 if accepted else None)


def test_how_versions_stand() -> None:
    one, later = kept(FIRST), kept(replace(FIRST, seq=2, first_day=15, last_day=16))
    end = kept(Withdrawal(FIRST.series, 3, 18))
    every = (one, later, end)
    at = [standing(one, every, day) for day in (9, 10, 15, 18)]
    assert at == [Standing.LATER, Standing.HOLDS, Standing.REPLACED, Standing.WITHDRAWN]
    assert [standing(later, every, day) for day in (15, 17)] == [Standing.HOLDS, Standing.OVER]
    assert [standing(end, every, day) for day in (17, 18)] == [Standing.LATER, Standing.WITHDRAWN]
    waiting = kept(FIRST, accepted=False)
    assert standing(waiting, (waiting,), 10) is Standing.WAITING
    assert standing(replace(waiting, left_ms=5), (waiting,), 10) is Standing.LEFT
    assert [each.version.seq for each in spent(every, 18)] == [1, 2]
    assert spent((waiting, end), 18) == ()


def test_whom_a_version_is_from() -> None:
    contact = Contact("Room 12", KEY, "age1", Trust.IN_PERSON, 0)
    assert sender_of(kept(FIRST), (contact,)) is contact
    assert sender_of(kept(FIRST, NOBODY), (contact,)) is None


def test_what_holds_is_offered_with_what_comes_with_lamplit() -> None:
    one = kept(FIRST)
    every = (one, kept(Withdrawal(b"w" * 16, 1, 5)))
    assert holding(every, 10) == (one,)
    now = offered((BUILT_IN,), (replace(exercise_set("lamp", per_day=0), id="a"),), every, 10)
    assert [each.id for each in now.exercises] == ["lamp", "door"]
    assert [each.id for each in now.sets] == ["a", "evening"]
    assert now.assigned == {"evening": one}
    assert titles((BUILT_IN,), every) == {"lamp": "The lamp", "door": "The door"}
    assert offered((BUILT_IN,), (), every, 21).assigned == {}


def test_a_set_of_which_nothing_is_here_is_not_offered() -> None:
    empty = kept(replace(FIRST, exercise_set=replace(SET, items=(SetItem("gone"),)), exercises=()))
    assert offered((BUILT_IN,), (), (empty,), 10).assigned == {}


def test_when_an_exercise_was_last_taken_on() -> None:
    again = replace(kept(replace(FIRST, seq=2)), accepted_ms=9)
    theirs = kept(replace(FIRST, series=b"u" * 16, exercises=(replace(CAME, title="Another door"),)), OTHER)
    waiting = kept(replace(FIRST, series=b"w" * 16), accepted=False)
    every = (again, kept(FIRST), theirs, waiting, kept(Withdrawal(FIRST.series, 3, 18)))
    found = taken_on_ms((BUILT_IN,), every)
    (own,) = found.keys() - {"lamp", "door"}
    assert own.startswith("door-x")
    assert found == {"lamp": 9, "door": 9, own: 6}


def test_an_id_that_is_taken_stays_with_whom_it_was_first() -> None:
    theirs = replace(CAME, title="Another door")
    same = kept(replace(FIRST, series=b"t" * 16), arrived=7)
    second = kept(replace(FIRST, series=b"u" * 16, exercises=(theirs,)), OTHER, arrived=8)
    every = (kept(FIRST), same, second, kept(Withdrawal(FIRST.series, 2, 18)))
    now = offered((BUILT_IN,), (), every, 10)
    ids = [each.id for each in now.exercises]
    assert ids[:2] == ["lamp", "door"]
    assert len(ids) == 3
    named = next(each for each in now.exercises if each.id == ids[2])
    assert named.title == "Another door"
    assert named.heavier == (ids[2], "lamp")
    assert len(now.assigned) == 3
    assert titles((BUILT_IN,), every)[ids[2]] == "Another door"


def test_an_entry_of_before_keeps_the_title_of_its_day() -> None:
    renamed = replace(FIRST, seq=2, first_day=15, exercises=(replace(CAME, title="The gate"),))
    second = replace(kept(renamed), accepted_ms=9)
    every = (kept(FIRST), second, kept(replace(FIRST, seq=3), accepted=False), kept(Withdrawal(FIRST.series, 4, 30)))
    past = past_titles((BUILT_IN,), every)
    assert past == {"door": (TitledFrom(6, 10, "The door"), TitledFrom(9, 15, "The gate"))}
    assert past_titles((BUILT_IN,), every[:1]) == {}


def test_a_recording_is_heard_where_its_line_is_said() -> None:
    said = Recording("door", line_key("Look at the door."), b"sound")
    room = Recording("", b"quiet", b"room")
    old = Recording("door", line_key("Look at the window."), b"old")
    assert recordings_that_fit((said, room, old), {"door": CAME}) == (said, room)
    assert exercises_heard(FIRST) == ("door", "lamp", "stay-with-me")
    theirs = kept(replace(FIRST, series=b"u" * 16, exercises=(replace(CAME, title="Another door"),)), OTHER)
    heard = sounds((BUILT_IN,), (), (kept(FIRST), theirs), 10, lambda version: (said,) if version is theirs else ())
    ((exercise_id, line),) = heard
    assert (exercise_id.startswith("door-x"), line) == (True, said.line)
    assert heard[exercise_id, line] == b"sound"


def test_what_became_of_a_look_begins_empty() -> None:
    assert Arrived().came == Arrived().left == ()
    assert not LeftThere("a.lamplit", "a reason").read_again
