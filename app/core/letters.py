"""The letters of an exercise: one for each thing that a key asks for, which a person may change."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum


class Act(Enum):
    """What has a letter. Space, Esc, F1 and the arrows belong to nobody's choice and stand here nowhere."""

    SLOWER = 0
    STAY = 1
    FURTHER_OUT = 2
    HOW = 3
    NOT_HELPING = 4
    VOICE = 5


USUAL = ("S", "M", "O", "?", "N", "V")
"""In the order of Act."""


_LAST_ON_A_KEY = "\uffff"
"""What lies further is picked from a list and not pressed."""


def as_letter(typed: str) -> str | None:
    """Return the sign that was typed as it is kept and shown, or None where it can be no letter."""
    if len(typed) != 1 or not typed.isprintable() or typed.isspace() or typed > _LAST_ON_A_KEY:
        return None
    large = typed.upper()
    return large if len(large) == 1 else typed


def act_of(letters: Sequence[str], sign: str) -> Act | None:
    """Return what a sign asks for, large or small."""
    letter = as_letter(sign)
    return Act(letters.index(letter)) if letter in letters else None


def with_letter(letters: Sequence[str], act: Act, letter: str) -> tuple[str, ...]:
    """Return the letters with another one for an act."""
    return tuple(letter if each is act else letters[each.value] for each in Act)


def are_letters(signs: object) -> bool:
    """Return whether these can be the letters: one for each act, none twice, each as it is kept."""
    if not isinstance(signs, list | tuple) or len(signs) != len(Act) or len(set(map(str, signs))) != len(signs):
        return False
    return all(isinstance(sign, str) and as_letter(sign) == sign for sign in signs)
