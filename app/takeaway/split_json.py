"""Where the parts of a JSON text begin and end, found in one pass without recursion and without making any value.

So a file is bounded before it is parsed, each entry is parsed by itself, and a fault has a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.core.strict_json import MAX_DEPTH

_SPACE = re.compile(r"[ \t\n\r]*+")
# Possessive, and content with a string that never ends: hostile quotes cost one pass as well.
_STRING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
_STEP = re.compile(r'[^"\[\]{}]*+(?:("[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z))|([\[{])|([\]}]))', re.DOTALL)
_BARE = re.compile(r'[^\s,\[\]{}":]++')


class NotJson(ValueError):
    """The text is no JSON from `at` on, counted in characters; `deep` where it is nested too deep to be read."""

    def __init__(self, at: int, *, deep: bool = False) -> None:
        super().__init__("not JSON")
        self.at = at
        self.deep = deep


@dataclass(frozen=True, slots=True)
class Cut:
    """A part of a text, from start up to end."""

    start: int
    end: int


def members(text: str) -> Iterator[tuple[Cut, Cut]]:
    """Yield name and value of the object that the whole text is. Raises: NotJson."""
    at = _past_space(text, 0)
    if not text.startswith("{", at):
        raise NotJson(at)
    at = _past_space(text, at + 1)
    if not text.startswith("}", at):
        while True:
            name = _string(text, at)
            at = _past_space(text, name.end)
            if not text.startswith(":", at):
                raise NotJson(at)
            value = _any(text, _past_space(text, at + 1), MAX_DEPTH - 1)
            yield name, value
            at = _past_space(text, value.end)
            if not text.startswith(",", at):
                break
            at = _past_space(text, at + 1)
        if not text.startswith("}", at):
            raise NotJson(at)
    at = _past_space(text, at + 1)
    if at != len(text):
        raise NotJson(at)


def elements(text: str, array: Cut) -> Iterator[Cut]:
    """Yield each value of the array. Raises: NotJson."""
    at = _past_space(text, array.start + 1)
    if text.startswith("]", at):
        return
    while True:
        value = _any(text, at, MAX_DEPTH - 2)
        yield value
        at = _past_space(text, value.end)
        if not text.startswith(",", at):
            break
        at = _past_space(text, at + 1)
    if at != array.end - 1 or text[at] != "]":
        raise NotJson(at)


def _any(text: str, at: int, deepest: int) -> Cut:
    if text.startswith('"', at):
        return _string(text, at)
    if text.startswith(("[", "{"), at):
        return _container(text, at, deepest)
    bare = _BARE.match(text, at)
    if bare is None:
        raise NotJson(at)
    return Cut(at, bare.end())


def _string(text: str, at: int) -> Cut:
    found = _STRING.match(text, at)
    if found is None:
        raise NotJson(at)
    return Cut(at, found.end())


def _container(text: str, start: int, deepest: int) -> Cut:
    depth, at = 0, start
    while True:
        step = _STEP.match(text, at)
        if step is None:
            raise NotJson(len(text))
        at = step.end()
        if step[2]:
            depth += 1
            if depth > deepest:
                raise NotJson(at, deep=True)
        elif step[3]:
            depth -= 1
            if depth == 0:
                return Cut(start, at)


def _past_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return at if found is None else found.end()
