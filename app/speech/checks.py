"""Checks of single values that came from another process; each returns the value or raises ProtocolError."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable


class ProtocolError(ValueError):
    """What came is none of the agreed messages. Says what kind of wrong, never what stood in it."""


def whole(low: int, high: int) -> Callable[[object], int]:
    """Return a check for a whole number from `low` to `high`; True and False are none."""

    def check(value: object) -> int:
        if type(value) is not int or not low <= value <= high:
            raise ProtocolError("not a whole number in range")
        return value

    return check


def text(longest: int) -> Callable[[object], str]:
    """Return a check for a text of at most `longest` characters."""

    def check(value: object) -> str:
        if not isinstance(value, str) or len(value) > longest:
            raise ProtocolError("not a text of allowed length")
        return value

    return check


def octets(most: int) -> Callable[[object], bytes]:
    """Return a check for bytes in base64, at most so many."""
    longest = (most + 2) // 3 * 4

    def check(value: object) -> bytes:
        if not isinstance(value, str) or len(value) > longest:
            raise ProtocolError("not bytes of allowed length")
        try:
            return base64.b64decode(value, validate=True)
        except (binascii.Error, ValueError):
            raise ProtocolError("not base64") from None

    return check


def one_of(*names: str) -> Callable[[object], str]:
    """Return a check for one of a few words."""

    def check(value: object) -> str:
        if not isinstance(value, str) or value not in names:
            raise ProtocolError("not one of the words")
        return value

    return check


def or_none(check: Callable[[object], str]) -> Callable[[object], str | None]:
    """Return the check with None let through."""
    return lambda value: None if value is None else check(value)


def level(value: object) -> float:
    """Check for a number from 0 to 1."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
        raise ProtocolError("not a level from 0 to 1")
    return float(value)


def flag(value: object) -> bool:
    """Check for true or false."""
    if not isinstance(value, bool):
        raise ProtocolError("not true or false")
    return value


def row(value: object, width: int) -> list[object]:
    """Check for a list of exactly `width` items."""
    if not isinstance(value, list) or len(value) != width:
        raise ProtocolError("not a row of the right width")
    return value


def rows(value: object, most: int) -> list[object]:
    """Check for a list of at most `most` items."""
    if not isinstance(value, list) or len(value) > most:
        raise ProtocolError("not a list of allowed length")
    return value
