"""Saying in plain words what msgspec found: which place, what is wrong, what to do."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from typing import get_args

import msgspec

from app.content.findings import Breach

_PLACE = re.compile(r"^(?P<what>.*?)(?: - at `(?P<key>key in )?\$?(?P<place>.*)`)?$", re.DOTALL)
_UNKNOWN = re.compile(r"contains unknown field `(.*)`", re.DOTALL)
_MISSING = re.compile(r"missing required field `(.*)`")
_TYPES = re.compile(r"Expected `([^`]*)`, got `([^`]*)`$")
_COUNT = re.compile(r"Expected `array` of length (.*?)(?:, got (\d+))?$")
_LENGTH = re.compile(r"Expected `str` of length (>=|<=) (\d+)")
_RANGE = re.compile(r"Expected `(?:int|float)` (>=|<=) (-?[\d.]+)")
_VALUE = re.compile(r"Invalid (?:enum )?value (.*)$", re.DOTALL)

_NAMES = {
    "str": "text in quotes",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list in [ ]",
    "object": "a table",
    "date": "a date without quotes",
    "datetime": "a date without quotes",
    "null": "nothing",
}


def format_breach(error: str, wanted: type[msgspec.Struct]) -> Breach:
    """Return a msgspec error about a file of a kind as a breach with a place, a sentence and a fix."""
    match = _PLACE.match(error)
    what = match["what"] if match is not None else error
    place = ((match["place"] if match is not None else "") or "").lstrip(".").replace("[...]", "")
    unknown = _UNKNOWN.search(what)
    if unknown is not None:
        return _unknown_field(unknown[1], place, wanted)
    missing = _MISSING.search(what)
    if missing is not None:
        message = f"`{missing[1]}` is missing."
        return Breach("missing-field", place, message, f"Add a line {missing[1]} = ...")
    count = _COUNT.search(what)
    if count is not None:
        return _count(count, place)
    length = _LENGTH.search(what)
    if length is not None:
        if length[1] == "<=":
            return Breach(
                "too-long",
                place,
                "This text is longer than {most} characters.",
                "Use a shorter one.",
                blanks=(("most", length[2]),),
            )
        return Breach("empty-text", place, "This text is empty.", "Write it, or take the line out.")
    limit = _RANGE.search(what)
    if limit is not None:
        is_most = limit[1] == "<="
        side, number = "more" if is_most else "less", f"{float(limit[2]):g}"
        return Breach(
            "out-of-range",
            place,
            f"This number is {side} than {number}, or no number at all.",
            f"Use {number} or {'less' if is_most else 'more'}.",
        )
    if "matching regex" in what:
        return _pattern(place)
    types = _TYPES.search(what)
    if types is not None:
        wants = " or ".join(_NAMES.get(name.strip(), name.strip()) for name in types[1].split("|") if name != " null")
        got = _NAMES.get(types[2], types[2])
        return Breach("wrong-type", place, f"This is {got}.", f"Make it {wants}.")
    value = _VALUE.search(what)
    if value is not None:
        return Breach("unknown-value", place, f"{value[1][:60]} is not one of the words known here.", _known(place))
    return Breach("format", place, "This does not fit the format.", "Compare it with schema.json.")


def _count(match: re.Match[str], place: str) -> Breach:
    wanted = match[1]
    if wanted.startswith(">= "):
        return Breach("wrong-count", place, "The list is too short.", f"Give it {wanted[3:]} or more.")
    if wanted.startswith("<= "):
        return Breach("wrong-count", place, "The list is too long.", f"Give it {wanted[3:]} or fewer.")
    return Breach("wrong-count", place, f"The list has {match[2]} in it.", f"Give it {wanted}.")


def _unknown_field(name: str, place: str, wanted: type[msgspec.Struct]) -> Breach:
    where = f"{place}.{name}" if place else name
    near = difflib.get_close_matches(name[:60], sorted(set(_all_fields(wanted))), n=1)
    fix = f"Write `{near[0]}`, or take it out." if near else "Take it out."
    return Breach("unknown-field", where, f"The format has no `{name[:60]}` here.", fix)


def _pattern(place: str) -> Breach:
    last = place.rsplit(".", 1)[-1]
    if last.startswith("source"):
        return Breach("bad-turn", place, "This is not a turn of the session.", "Write it as P22 or T22.")
    if last == "language":
        return Breach("bad-language", place, "This is not a language code.", "Write it as en or pt-BR.")
    if last == "on":
        return Breach("bad-date", place, "This is not a date.", "Write it as 2026-03-01, in quotes.")
    return Breach("bad-id", place, "This id has other signs in it.", "Use a-z, 0-9 and single hyphens: one-thing.")


def _known(place: str) -> str:
    from app.core.exercise import Advance, Direction, Fit, Grade
    from app.core.pace import Pace

    last = place.rsplit(".", 1)[-1]
    enums = {"direction": Direction, "advance": Advance, "pace": Pace, "grade": Grade}
    enum = enums.get(last, Fit if place.startswith("suits") else None)
    if enum is not None:
        return f"Use one of {', '.join(enum)}."
    others = {
        "kind": "choice, word, places",
        "keep": "steady-things, log",
        "opens": "help, again",
    }
    return f"Use one of {others[last]}." if last in others else "Compare it with schema.json."


def _all_fields(wanted: object) -> Iterator[str]:
    """Yield the names of all fields of a Struct and of the Structs in it."""
    if isinstance(wanted, type) and issubclass(wanted, msgspec.Struct):
        for field in msgspec.structs.fields(wanted):
            yield field.encode_name
            yield from _all_fields(field.type)
        return
    for part in get_args(wanted):
        yield from _all_fields(part)
