"""What an assignment brings, through JSON and back, and what is not let in."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.assigning.body import NotTaken, from_body, to_body
from app.content.loader import load_library
from app.content.read import ReadFile, read_file
from app.content.schema import WordsFile
from app.content.words import word_list
from app.core.assignment import Assignment, Withdrawal
from app.core.strict_json import parse

FOLDER = Path(__file__).parents[2] / "exercises" / "en"
LIBRARY = load_library(FOLDER).library
KNOWN = {each.id: each for each in LIBRARY.exercises}
_READ = read_file(FOLDER / "banned.toml")
assert isinstance(_READ, ReadFile)
assert isinstance(_READ.content, WordsFile)
WORDS = word_list(_READ.content)
SERIES = bytes(range(16))
OWN = replace(LIBRARY.exercise("see-three"), id="see-three-here", title="Three things, here", version=2)
ASSIGNMENT = Assignment(
    series=SERIES,
    seq=4,
    why="It points away from the fingers.",
    note="Two lines\nof our own.",
    looking_inward=False,
    tried_in_room=True,
    first_day=20_000,
    last_day=20_014,
    exercise_set=replace(
        LIBRARY.sets[0],
        id="for-the-evening",
        items=(replace(LIBRARY.sets[0].items[0], exercise=OWN.id, instead=()),),
    ),
    exercises=(OWN,),
)


def through_json(body: dict[str, object]) -> Any:
    return parse(json.dumps(body, ensure_ascii=False).encode())


def taken(body: Any) -> Assignment | Withdrawal:
    return from_body(body, SERIES, 4, WORDS, KNOWN)


def test_an_assignment_comes_back_equal() -> None:
    assert taken(through_json(to_body(ASSIGNMENT))) == ASSIGNMENT


def test_a_withdrawal_comes_back_equal() -> None:
    end = Withdrawal(SERIES, 4, 20_010)
    assert taken(through_json(to_body(end))) == end


@pytest.mark.parametrize("exercise", LIBRARY.exercises, ids=lambda exercise: exercise.id)
def test_every_exercise_of_the_library_travels(exercise: Any) -> None:
    carried = replace(ASSIGNMENT, exercises=(OWN, exercise))
    assert taken(through_json(to_body(carried))) == carried


def change(path: tuple[Any, ...], value: object) -> Callable[[Any], None]:
    def apply(body: Any) -> None:
        for key in path[:-1]:
            body = body[key]
        body[path[-1]] = value

    return apply


@pytest.mark.parametrize(
    "change_it",
    [
        change(("what",), "order"),
        change(("more",), 1),
        change(("why",), ""),
        change(("why",), "x" * 241),
        change(("why",), None),
        change(("note",), "x" * 201),
        change(("looking_inward",), "yes"),
        change(("tried_in_room",), 1),
        change(("first_day",), "soon"),
        change(("first_day",), -1),
        change(("last_day",), True),
        change(("set",), {}),
        change(("set", "pace"), "fast"),
        change(("set", "items", 0, "exercise"), "nowhere"),
        change(("exercises",), {}),
        change(("exercises",), [{}] * 9),
        change(("exercises", 0), "see-three"),
        change(("exercises", 0, "kind"), "set"),
        change(("exercises", 0, "steps"), []),
        change(("exercises", 0, "steps", 0, "line"), "Well done, you did great."),
        change(("exercises", 0, "steps", 0, "line"), "word " * 20),
        change(("exercises", 0, "steps", 0, "line"), "turned \u202e round"),
        change(("exercises", 0, "steps", 0, "quiet"), [1, 2, 9_000]),
        change(("exercises", 0, "ending"), ""),
    ],
)
def test_not_let_in(change_it: Callable[[Any], None]) -> None:
    body = through_json(to_body(ASSIGNMENT))
    change_it(body)
    with pytest.raises(NotTaken) as refusal:
        taken(body)
    assert str(refusal.value).endswith(".")


def test_no_mutation_of_a_body_does_anything_but_be_taken_or_refused() -> None:
    dice = random.Random(5)
    whole = through_json(to_body(ASSIGNMENT))
    strange = [None, True, -1, 2.5, "", "x" * 300, [], {}, [[]], "\u202e", 10**12]
    for _ in range(1_500):
        body = copy.deepcopy(whole)
        for _ in range(dice.choice((1, 1, 2, 3))):
            mutate(body, dice, strange)
        try:
            result = taken(body)
        except NotTaken:
            continue
        assert isinstance(result, Assignment | Withdrawal)


def mutate(value: Any, dice: random.Random, strange: list[Any]) -> None:
    while isinstance(value, dict | list) and value:
        key = dice.choice(list(value)) if isinstance(value, dict) else dice.randrange(len(value))
        kind = dice.randrange(6)
        if kind == 0:
            value[key] = copy.deepcopy(dice.choice(strange))
            return
        if kind == 1:
            del value[key]
            return
        if kind == 2 and isinstance(value, dict):
            value[f"{key}x"] = value[key]
            return
        value = value[key]
