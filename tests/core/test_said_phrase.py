"""The phrase in a line, in the scripts that the library has."""

from __future__ import annotations

import pytest

from app.core.said_phrase import phrase_of


@pytest.mark.parametrize(
    ("line", "phrase"),
    [
        ("You can say: That's shame. Out loud or in your head.", "That's shame."),
        ("Or shorter: I did that.", "I did that."),
        ("Puedes decir: es vergüenza. En voz alta o en tu mente.", "Es vergüenza."),
        (
            "\u53ef\u4ee5\u8bf4\uff1a\u90a3\u662f\u4e00\u5c0f\u6b65\u3002\u51fa\u58f0\u3002",
            "\u90a3\u662f\u4e00\u5c0f\u6b65\u3002",
        ),
        ("You can look around.", ""),
        ("No end: a word", "A word"),
    ],
)
def test_a_phrase_is_what_stands_after_the_colon(line: str, phrase: str) -> None:
    assert phrase_of(line) == phrase
