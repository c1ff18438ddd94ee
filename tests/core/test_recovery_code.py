"""A recovery code as it comes off paper."""

from __future__ import annotations

import random

import pytest

from app.core.recovery_code import ASKED, WORDS, as_typed, code_of, places_to_ask

CODE = "acorn basket candle door elbow forest garden hammer island jacket kettle lantern"


@pytest.mark.parametrize(
    "typed",
    [
        CODE,
        f"  {CODE.upper()}  ",
        CODE.replace(" ", "\n"),
        CODE.replace(" ", ", "),
        " ".join(f"{place}. {word}" for place, word in enumerate(CODE.split(), 1)),
    ],
)
def test_a_code_is_the_same_however_it_is_written_down(typed: str) -> None:
    assert code_of(typed) == CODE


@pytest.mark.parametrize("count", [0, 1, 11, 13])
def test_other_counts_of_words_are_no_code_yet(count: int) -> None:
    text = " ".join(["lamp"] * count)
    assert len(as_typed(text)) == count
    assert code_of(text) is None


def test_three_different_places_are_asked_for_in_order() -> None:
    seen = {place for seed in range(200) for place in places_to_ask(random.Random(seed).randrange)}
    assert seen == set(range(WORDS))
    for seed in range(50):
        places = places_to_ask(random.Random(seed).randrange)
        assert len(set(places)) == ASKED
        assert list(places) == sorted(places)
