"""How long a line may take and how much of it has begun."""

from __future__ import annotations

import pytest

from app.speech.gate import gate
from app.speech.line import Line, believable_s, chars_begun, reading_s, spoken
from app.speech.protocol import WordTime

TEXT = "Look at the lamp"
WORDS = (WordTime(0, 0, 4), WordTime(400, 5, 2), WordTime(600, 8, 3), WordTime(800, 12, 4))


@pytest.mark.parametrize(
    ("elapsed_ms", "chars"), [(-1, 0), (0, 0), (399, 0), (400, 5), (799, 8), (800, 12), (99_999, 12)]
)
def test_the_word_under_way_is_said_again(elapsed_ms: float, chars: int) -> None:
    assert chars_begun(WORDS, TEXT, 1200, elapsed_ms) == chars


@pytest.mark.parametrize(("elapsed_ms", "chars"), [(0, 0), (299, 0), (600, 8), (1199, 12), (5000, 12)])
def test_without_word_times_the_place_is_taken_from_the_time(elapsed_ms: float, chars: int) -> None:
    assert chars_begun((), TEXT, 1200, elapsed_ms) == chars


def test_a_word_beyond_the_text_is_not_believed() -> None:
    assert chars_begun((WordTime(0, 999, 4),), TEXT, 1200, 10) == len(TEXT)


def test_a_length_no_text_can_have_is_not_believed() -> None:
    assert believable_s(2_400, TEXT, 120) == 2.4
    assert believable_s(10**9, TEXT, 120) == reading_s(TEXT, 120) * 3 + 4


def test_characters_are_those_of_the_given_text() -> None:
    given_text = "\U0001f642 Look at the lamp"
    line = Line(1, 1, gate(given_text), 105, started_s=10.0, length_ms=1200, words=WORDS)

    assert given_text[line.given_chars_begun(10.9) :] == "lamp"


def test_a_line_that_has_not_begun_has_said_nothing() -> None:
    assert Line(1, 1, gate(TEXT), 105).given_chars_begun(99.0) == 0


def test_words_stand_where_the_given_text_has_them_and_reach_to_the_next() -> None:
    gated = gate("  Hold  on the\u00ad rail.")
    times = (WordTime(0, 0, 4), WordTime(300, 5, 2), WordTime(700, 12, 4))
    assert gated.text == "Hold on the rail."
    given = "  Hold  on the\u00ad rail."
    assert [given[word.start : word.end] for word in spoken(gated, times)] == ["Hold", "on the", "rail."]
    assert [word.at_ms for word in spoken(gated, times)] == [0, 300, 700]
    assert spoken(gated, ()) == ()
