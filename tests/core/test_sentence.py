"""Blanks of a sentence are filled once, and nothing else in it is touched."""

from __future__ import annotations

from app.core.sentence import filled


def test_each_blank_is_filled_by_its_name() -> None:
    assert filled("{count} words, {most} at most.", (("count", "19"), ("most", "14"))) == "19 words, 14 at most."


def test_what_is_no_blank_stays_as_written() -> None:
    assert filled("{other} and { } and {", (("count", "19"),)) == "{other} and { } and {"


def test_what_fills_a_blank_is_not_filled_again() -> None:
    assert filled("{a} {b}", (("a", "{b}"), ("b", "2"))) == "{b} 2"
