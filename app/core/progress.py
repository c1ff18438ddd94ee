"""How far a long piece of work is. Who is told may raise to end the work there; it then leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable

Told = Callable[[int, int], None]
"""Told how many parts of the work are done, and of how many."""


def untold(_done: int, _total: int) -> None:
    """Take progress and do nothing with it."""


def part_of(told: Told, number: int, count: int) -> Told:
    """Return what is told of one of `count` equal parts of the work, the first being 0."""
    return lambda done, total: told(number * total + done, count * total)
