"""Steady things: which names are taken, and which an exercise may show."""

from __future__ import annotations

import pytest

from app.core.steady_things import THING_MAX_CHARS, SteadyThing, clean_name, may_stand, offered_names

LAMP, CUP, PHONE = (
    SteadyThing(b"1" * 16, "the lamp"),
    SteadyThing(b"2" * 16, "blue cup"),
    SteadyThing(b"3" * 16, "phone", has_work=True),
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("  the\n lamp ", "the lamp"),
        ("", ""),
        (" \u202e ", ""),
        ("a\u202elamp", "alamp"),
        ("x" * 60, "x" * THING_MAX_CHARS),
    ],
)
def test_a_name_is_one_line_without_signs_that_nobody_sees(text: str, name: str) -> None:
    assert clean_name(text) == name


@pytest.mark.parametrize(("name", "may"), [("kettle", True), ("", False), ("THE LAMP", False), ("lamp", True)])
def test_each_name_stands_once(name: str, may: bool) -> None:
    assert may_stand(name, (LAMP, CUP)) is may


def test_what_has_work_in_it_is_not_shown() -> None:
    assert offered_names((LAMP, PHONE, CUP), (), "en") == ("the lamp", "blue cup")


@pytest.mark.parametrize(
    ("struck", "left"),
    [(("lamp",), ("blue cup",)), (("Cups", "cup"), ("the lamp",)), (("kettle",), ("the lamp", "blue cup"))],
)
def test_a_thing_called_by_a_struck_word_is_not_shown(struck: tuple[str, ...], left: tuple[str, ...]) -> None:
    assert offered_names((LAMP, CUP), struck, "en") == left
