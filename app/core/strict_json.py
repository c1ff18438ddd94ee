"""JSON from elsewhere, bounded before it is parsed; what Python's own parser lets by is refused here.

Refused: other encodings than UTF-8, a byte order mark, deep nesting, too many values, a key that stands twice, NaN and
Infinity, numbers beyond 64 bits, halves of surrogate pairs.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence

MAX_DEPTH = 12
MAX_VALUES = 20_000
_INT_DIGITS = 20
_MOST_INT = 1 << 63
# Possessive, and content with a text that never ends: hostile quotes cost one pass, as all else does.
_STRING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)', re.DOTALL)
_BRACKET = re.compile(r"[\[\]{}]")
_HALF_PAIR = re.compile(r"\\u[dD][89a-fA-F]")


class BadJson(ValueError):
    """Not JSON that is read here; the text says what is wrong and holds nothing of the file."""


def parse(data: bytes, max_depth: int = MAX_DEPTH, max_values: int = MAX_VALUES) -> object:
    """Return the value: dict, list, str, int, float, bool or None. Raises BadJson. The caller caps the size.

    Deep nesting is found without recursion.
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise BadJson("not UTF-8") from None
    if text.startswith("\ufeff"):
        raise BadJson("begins with a byte order mark")
    _refuse_shape(text, max_depth, max_values)
    try:
        value: object = json.loads(
            text, object_pairs_hook=_table, parse_constant=_refuse_constant, parse_float=_finite, parse_int=_whole
        )
    except BadJson:
        raise
    except (ValueError, RecursionError):
        raise BadJson("not well-formed") from None
    if _HALF_PAIR.search(text):
        _refuse_half_pairs(value)
    return value


def _refuse_shape(text: str, max_depth: int, max_values: int) -> None:
    bare = _STRING.sub('"', text)
    if bare.count(",") + bare.count("{") + bare.count("[") >= max_values:
        raise BadJson("too many values")
    depth = 0
    for bracket in _BRACKET.findall(bare):
        depth += 1 if bracket in "[{" else -1
        if depth > max_depth:
            raise BadJson("nested too deep")


def _table(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise BadJson("a key stands twice")
    return table


def _refuse_constant(_name: str) -> object:
    raise BadJson("a number that is none")


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise BadJson("a number too big")
    return number


def _whole(digits: str) -> int:
    if len(digits) > _INT_DIGITS or not -_MOST_INT <= (number := int(digits)) < _MOST_INT:
        raise BadJson("a number too big")
    return number


def _refuse_half_pairs(value: object) -> None:
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            waiting.extend((*each.keys(), *each.values()))
        elif isinstance(each, list):
            waiting.extend(each)
        elif isinstance(each, str):
            try:
                each.encode("utf-8")
            except UnicodeEncodeError:
                raise BadJson("half of a character") from None
