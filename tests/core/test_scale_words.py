"""The person's own words for the scale, beside those that come with the app."""

from __future__ import annotations

from app.core.log_facts import ScaleWords


def test_each_word_stands_for_itself() -> None:
    assert ScaleWords().beside("a", "b", "c") == ("a", "b", "c")
    assert ScaleWords("x", "", "z").beside("a", "b", "c") == ("x", "b", "z")
    assert ScaleWords("", "y").beside("a", "b", "c") == ("a", "y", "c")
