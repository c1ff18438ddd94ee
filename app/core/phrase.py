"""Which phrases of one's own are taken as a passphrase: long, not digits alone, none that is tried first."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum, auto
from functools import cache

LEAST_CHARS = 12
_LEAST_DIFFERENT = 5
"""A phrase of fewer different signs is one that fingers make, such as abababababab."""

_NO_LETTER = re.compile(r"[\W\d_]+")

# What lists of passwords that were found out hold most often, as far as it can grow to twelve signs: with digits or
# signs around and in it, or said twice.
_COMMON = """
    abc abcd abcdef abcdefg abcdefgh abcdefghi abcdefghij abcdefghijk abcdefghijkl abcdefghijklmnopqrstuvwxyz
    admin administrator andrew angel angels anthony anxiety apple asdf asdfasdf asdfgh asdfghjk asdfghjkl
    asdfghjklqwertyuiop ashley autumn azerty azertyuiop babygirl baseball basketball batman beautiful blink
    butterfly changeme charlie cheese chelsea chocolate christian christmas computer cookie
    correcthorsebatterystaple daniel default diamond donald donttouch dragon elephant family fantasy ferrari
    flower football footballfootball forever freedom friend friends george ginger godisgood godislove google
    grounding guest hannah happy happybirthday harley harrypotter heaven hello hellohello helloworld hunter iamgod
    idontknow iloveme iloveyou iloveyouforever iloveyousomuch iloveyoutoo inlovewithyou internet jasmine jennifer
    jessica jesus jesuschrist jesusislord jesuslovesme jordan joshua justin keepout killer lamplit lamplitlamplit
    letmein letmeinnow letmeinplease letmeout liverpool liverpoolfc london love loveforever loveis lovelove lovely
    loveme lovemelove loveyou manchester manchesterunited master matrix matthew maverick maytheforcebewithyou
    maythefourcebewithyou merlin michael michelle microsoft minecraft money monkey mother mustang mylove
    mypassword mysecret nevermind newyork nicole ninja nopassword nothing onetwothree onetwothreefour
    onetwothreefourfive openopen opensaysme opensesame orange panic pass passpass passphrase password passwordone
    passwordpassword passwort patrick pepper pokemon princess purple qazwsx qazwsxedc qazwsxedcrfv qwer qwerasdf
    qwerasdfzxcv qwert qwerty qwertyqwerty qwertyui qwertyuiop qwertyuiopasdf qwertyuiopasdfgh qwertyuiopasdfghjkl
    qwertyuiopasdfghjklzxcvbnm qwertz qwertzuiop rainbow rockyou samantha samsung secret security shadow snoopy
    snowball soccer sophie spiderman spring starwars summer sunshine superman superstar sweetheart taylor teamo
    teddybear temporary test testing testtest thankyou therapy thisismypassword thomas tigger tobeornottobe
    topsecret trustno trustnoone unknown user username victoria welcome welcomehome whatever william windows
    winter yourmom zaqxsw zxcv zxcvbn zxcvbnm
"""


class PhraseFault(Enum):
    """What keeps a phrase from being taken."""

    SHORT = auto()
    ONLY_DIGITS = auto()
    COMMON = auto()


def phrase_fault(phrase: str) -> PhraseFault | None:
    """Return what keeps this phrase from being a passphrase, or None. Characters count after normalising (NFKC).

    A number is tried out in minutes at any length that is remembered, so digits alone are none, spaces or not.
    """
    phrase = unicodedata.normalize("NFKC", phrase)
    if re.fullmatch(r"[\W\d_]*\d[\W\d_]*", phrase):
        return PhraseFault.ONLY_DIGITS
    if len(phrase) < LEAST_CHARS:
        return PhraseFault.SHORT
    return PhraseFault.COMMON if _is_common(phrase) else None


def _is_common(phrase: str) -> bool:
    letters = _NO_LETTER.sub("", phrase.casefold())
    if len(set("".join(phrase.split()))) < _LEAST_DIFFERENT:
        return True
    return not _common().isdisjoint((letters, _once(letters)))


@cache
def _common() -> frozenset[str]:
    return frozenset(_COMMON.split())


def _once(text: str) -> str:
    """Return what is said over and over in a text, or the text."""
    at = (text + text).find(text, 1)
    return text[:at]
