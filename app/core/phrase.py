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
_AROUND = re.compile(r"^[\W\d_]+|[\W\d_]+$")
_AS_LETTERS = str.maketrans("0134@5$7", "oieaasst")

# What lists of passwords that were found out hold most often in the languages of the app, as far as it can grow to
# twelve signs: with digits or signs around, in it or in place of letters, or said twice.
_COMMON = """
    abc abcd abcdef abcdefg abcdefgh abcdefghi abcdefghij abcdefghijk abcdefghijkl abcdefghijklmnopqrstuvwxyz admin
    administrator ahmed alejandra alejandro alhamdulillah allah allahuakbar amigos amor amorcito andrew angel angels
    anthony anxiety apple argentina asdf asdfasdf asdfgh asdfghjk asdfghjkl asdfghjklqwertyuiop ashley autumn azerty
    azertyuiop babygirl barcelona baseball basketball batman bayern bayernmuenchen beautiful beijing berlin
    bienvenido bismillah blink bonita borussia butterfly carlos changeme charlie cheese chelsea chocolate christian
    christmas colombia computer contrasena contraseña cookie corazon corazón correcthorsebatterystaple daniel
    default deutschland diamond dios diosesamor donald donttouch dragon elephant engel españa estrella estrellita
    family fantasy fcbarcelona ferrari flower football footballfootball forever frankfurt freedom friend friends
    fussball ganzgeheim geheim george ginger godisgood godislove google grounding guadalupe guest gutenmorgen habibi
    habibti hallo hallowelt hamburg hannah happy happybirthday harley harrypotter hayati heaven hello hellohello
    helloworld herbst hola holamundo hunter iamgod ichliebdich ichliebedich idontknow iloveme iloveyou
    iloveyouforever iloveyousomuch iloveyoutoo inlovewithyou inshallah internet invierno jasmine jennifer jessica
    jesucristo jesus jesuschrist jesusislord jesuslovesme jordan joshua justin keepout killer lamplit lamplitlamplit
    letmein letmeinnow letmeinplease letmeout liebe liebling liverpool liverpoolfc london love loveforever loveis
    lovelove lovely loveme lovemelove loveyou manchester manchesterunited marhaba mariposa master matrix matthew
    maverick maytheforcebewithyou maythefourcebewithyou meinpasswort meinschatz merlin mexico miamor michael
    michelle micontraseña microsoft mima minecraft mohamed mohammed money monkey mother muenchen muhammad mustang
    mylove mypassword mysecret méxico münchen nevermind newyork nicole nihao ninja nopassword nothing onetwothree
    onetwothreefour onetwothreefourfive openopen opensaysme opensesame orange panic pass passpass passphrase
    password passwordone passwordpassword passwort passwörter patrick pepper pokemon primavera princesa princess
    prinzessin purple qazwsx qazwsxedc qazwsxedcrfv qwer qwerasdf qwerasdfzxcv qwert qwerty qwertyqwerty qwertyui
    qwertyuiop qwertyuiopasdf qwertyuiopasdfgh qwertyuiopasdfghjkl qwertyuiopasdfghjklzxcvbnm qwertz qwertzuiop
    rainbow realmadrid rockyou samantha samsung schatz schatzi schmetterling sebastian secret secreto security
    shadow shanghai snoopy snowball soccer sommer sonnenschein sophie spiderman spring starwars summer sunshine
    superman superstar sweetheart taylor teamo teamomucho teddybear temporary tequiero tequieromucho test testing
    testtest thankyou therapy thisismypassword thomas tigger tobeornottobe topsecret trustno trustnoone unknown user
    username verano victoria welcome welcomehome whatever william willkommen windows winter woaini woaininini woaiwo
    woaiwojia wodemima wojiushiwo yourmom zaqxsw zhongguo zxcv zxcvbn zxcvbnm أحبك الحمدلله السلامعليكم اللهأكبر
    اللهاكبر بسمالله بسماللهالرحمنالرحيم حبيبي كلمةالسر كلمةالمرور 你好 密码 我爱你 我的密码
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
    if len(set("".join(phrase.split()))) < _LEAST_DIFFERENT:
        return True
    folded = phrase.casefold()
    spelt = _AROUND.sub("", folded).translate(_AS_LETTERS)
    readings = {_NO_LETTER.sub("", folded), _NO_LETTER.sub("", spelt)}
    return not _common().isdisjoint(readings | {_once(reading) for reading in readings})


@cache
def _common() -> frozenset[str]:
    return frozenset(_COMMON.split())


def _once(text: str) -> str:
    """Return what is said over and over in a text, or the text."""
    at = (text + text).find(text, 1)
    return text[:at]
