"""The letters of an exercise: what can be one, whose it is, and what a settings file may say of them."""

from __future__ import annotations

import pytest

from app.core.letters import USUAL, Act, act_of, are_letters, as_letter, with_letter


@pytest.mark.parametrize(
    ("typed", "letter"),
    [
        *(
            ("k", "K"),
            ("K", "K"),
            ("7", "7"),
            ("?", "?"),
            ("\u0633", "\u0633"),
            ("\u00e4", "\u00c4"),
            ("\u00df", "\u00df"),
        ),
        *(
            ("", None),
            (" ", None),
            ("\u00a0", None),
            ("\t", None),
            ("ab", None),
            ("\u200f", None),
            ("\U0001f56f", None),
        ),
    ],
)
def test_a_letter_is_one_sign_that_is_seen_and_has_a_key(typed: str, letter: str | None) -> None:
    assert as_letter(typed) == letter


def test_each_usual_letter_asks_for_its_act_large_or_small() -> None:
    assert [act_of(USUAL, sign) for sign in "smo?nv"] == list(Act)
    assert [act_of(USUAL, sign) for sign in "SMO?NV"] == list(Act)
    assert act_of(USUAL, "k") is None
    assert act_of((), "s") is None


def test_another_letter_leaves_the_others() -> None:
    letters = with_letter(USUAL, Act.HOW, "K")
    assert letters == ("S", "M", "O", "K", "N", "V")
    assert act_of(letters, "?") is None
    assert act_of(letters, "k") is Act.HOW


@pytest.mark.parametrize(
    "signs",
    [
        *((), ("S",), ("S", "M", "O", "?", "N"), ("S", "S", "O", "?", "N", "V"), ("s", "M", "O", "?", "N", "V")),
        *((" ", "M", "O", "?", "N", "V"), (1, "M", "O", "?", "N", "V"), "SMO?NV", None, ([], "M", "O", "?", "N", "V")),
    ],
)
def test_what_cannot_be_the_letters_is_known(signs: object) -> None:
    assert not are_letters(signs)


def test_the_usual_letters_can_be_the_letters() -> None:
    assert are_letters(USUAL)
    assert are_letters(list(USUAL))
