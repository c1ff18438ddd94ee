"""A shared page through JSON and back, and what is not let in."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.assigning.intake import may_come_right
from app.assigning.page_body import Consent, PageNotTaken, Shared, from_body, to_body
from app.core.checkin import Place, Rating, RatingWord
from app.core.log_query import PlaceCount
from app.core.pace import Pace
from app.core.shared_page import ExerciseLine, Field, NoteLine, Pair, SharedPage
from app.core.strict_json import parse
from app.exchange.folder import FileRead
from app.exchange.refusals import MadeByNewer
from tests.assigning.test_body import change, mutate

PAGE = SharedPage(
    made_day=20_007,
    first_day=20_000,
    last_day=20_006,
    own_lines=("One line.", "<b>Another</b>"),
    exercises=(
        ExerciseLine(
            "Three things", 2, 1, (3,), 4, 1, (Pair(Rating(7), Rating(6)), Pair(None, Rating(word=RatingWord.A_LOT)))
        ),
        ExerciseLine("One thing", 1, 1, (), None, None, ()),
    ),
    usual_pace=Pace.VERY_SLOW,
    places=(PlaceCount(Place.JAW, 2),),
    notes=(NoteLine(20_001, "a < b\nand <img src=x>"),),
)
SHARED = Shared(PAGE, Consent(1, (Field.EXERCISES, Field.NOTES), 7, 20_400))


def through_json(shared: Shared) -> Any:
    return parse(json.dumps(to_body(shared), ensure_ascii=False).encode())


def test_a_page_comes_back_equal() -> None:
    assert from_body(through_json(SHARED)) == SHARED
    bare = Shared(SharedPage(1, 0, 1), Consent(1, (), 0))
    assert from_body(through_json(bare)) == bare


@pytest.mark.parametrize(
    "change_it",
    [
        change(("more",), 1),
        change(("page", "more"), 1),
        change(("page", "exercises", 0, "mean"), 6.5),
        change(("page", "exercises", 0, "pairs", 0, "before", "number"), 11),
        change(("page", "exercises", 0, "pairs", 0, "before", "word"), "a-lot"),
        change(("page", "exercises", 0, "times"), -1),
        change(("page", "exercises", 0, "stopped_at"), [1] * 3_000),
        change(("page", "exercises", 0, "title"), "two\nlines"),
        change(("page", "exercises"), [{}] * 61),
        change(("page", "own_lines"), ["a", "b", "c", "d"]),
        change(("page", "own_lines", 0), "x" * 201),
        change(("page", "own_lines", 0), ""),
        change(("page", "notes", 0, "text"), "turned \u202e round"),
        change(("page", "notes", 0, "day"), 10**9),
        change(("page", "places", 0, "place"), "soul"),
        change(("page", "usual_pace"), "fast"),
        change(("text_version",), 0),
        change(("fields",), ["everything"]),
        change(("rows",), "7"),
    ],
)
def test_not_let_in(change_it: Callable[[Any], None]) -> None:
    tree = through_json(SHARED)
    change_it(tree)
    with pytest.raises(PageNotTaken):
        from_body(tree)


FIRST_FORM = (
    '{"page":{"made_day":20007,"first_day":20000,"last_day":20006,"own_lines":[],"exercises":[{"title":"One thing",'
    '"times":1,"ended":1,"stopped_at":[],"slower":null,"not_helping":null,"pairs":[]}],"usual_pace":null,"places":[],'
    '"notes":[]},"text_version":1,"fields":["exercises"],"rows":1,"until_day":null}'
)
"""As it left before an exercise could be told to be set aside."""


def test_a_page_of_the_first_form_is_read_and_one_without_anything_set_aside_is_of_that_form() -> None:
    line = ExerciseLine("One thing", 1, 1, (), None, None, ())
    one = Shared(SharedPage(20_007, 20_000, 20_006, exercises=(line,)), Consent(1, (Field.EXERCISES,), 1))

    assert from_body(json.loads(FIRST_FORM)) == one
    assert json.dumps(to_body(one), separators=(",", ":")) == FIRST_FORM


def test_a_page_that_says_what_was_set_aside_names_the_second_form() -> None:
    lines = (replace(PAGE.exercises[0], aside=True), *PAGE.exercises[1:])
    shared = replace(SHARED, page=replace(PAGE, exercises=lines))

    tree = through_json(shared)
    assert tree["form"] == 2
    assert from_body(tree) == shared
    for change_it in (
        lambda each: each.pop("form"),
        change(("form",), 1),
        change(("form",), 2.0),
        change(("page", "exercises", 0, "aside"), False),
        change(("page", "exercises", 0, "aside"), 1),
        lambda each: each["page"]["exercises"][1].pop("aside"),
    ):
        other = copy.deepcopy(tree)
        change_it(other)
        with pytest.raises(PageNotTaken):
            from_body(other)
    plain = through_json(SHARED)
    plain["page"]["exercises"][0]["aside"] = False
    with pytest.raises(PageNotTaken):
        from_body(plain)


def test_a_page_of_a_newer_form_is_said_to_be_one_and_is_read_again_after_an_update() -> None:
    for newer in ({"form": 3}, {"form": 9, "page": "another"}):
        with pytest.raises(MadeByNewer) as refusal:
            from_body({**through_json(SHARED), **newer})
        assert may_come_right(FileRead("page.lamplit", b"d", str(refusal.value)))
    for no_form in (2, 1, 0, True, "2", None):
        with pytest.raises(PageNotTaken):
            from_body({**through_json(SHARED), "form": no_form})


def test_the_same_place_twice_is_not_let_in() -> None:
    tree = through_json(SHARED)
    tree["page"]["places"] *= 2
    with pytest.raises(PageNotTaken):
        from_body(tree)


def test_no_mutation_does_anything_but_be_taken_or_refused() -> None:
    dice = random.Random(6)
    whole = through_json(SHARED)
    strange = [None, True, -1, 2.5, "", "x" * 300, [], {}, [[]], "\u202e", 10**12]
    for _ in range(3_000):
        tree = copy.deepcopy(whole)
        for _ in range(dice.choice((1, 1, 2, 3))):
            mutate(tree, dice, strange)
        try:
            assert isinstance(from_body(tree), Shared)
        except PageNotTaken:
            continue
