"""What may be spoken, and where it stood."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.speech.gate import SPOKEN_MAX_CHARS, gate

any_text = st.text(st.characters(codec=None), max_size=700)
marks = st.text(
    st.sampled_from("ab <>[]é\u0301\u0338\u200d\u202e\ufe0f\U0001f642\x00\n\u1100\u1161\u11a8 ."), max_size=60
)


@pytest.mark.parametrize(
    ("given_text", "spoken"),
    [
        ("You can look around.", "You can look around."),
        ("", ""),
        ("   ", ""),
        ("...", ""),
        ("a\x00b", "a b"),
        ("line\nbreak\tand\r\nmore", "line break and more"),
        ("e\u0301", "é"),
        ("cafe\u0301 table", "café table"),
        ("a\ud800b", "a b"),
        ("lamp \U0001f642 light", "lamp light"),
        ("one\u200dword", "oneword"),
        ("so\u00adft", "soft"),
        ("\u202eabc\u202c", "abc"),
        ("\u2066abc\u2069", "abc"),
        ("<speak>go</speak>", "speak go /speak"),
        ("[[h@'loU]]", "h@'loU"),
        ("1\ufe0f\u20e3", "1"),
        ("don\u2019t", "don\u2019t"),
        ("wait \u2026 here \u2013 yes", "wait \u2026 here \u2013 yes"),
        ("\u1112\u1161\u11ab", "\ud55c"),
        ("a" * 600, "a" * SPOKEN_MAX_CHARS),
        ("word " * 120, ("word " * 100).strip()),
    ],
)
def test_only_what_can_be_said_is_spoken(given_text: str, spoken: str) -> None:
    assert gate(given_text).text == spoken


@given(any_text | marks)
def test_what_was_gated_once_stays_as_it_is(given_text: str) -> None:
    once = gate(given_text).text

    assert gate(once).text == once


@given(any_text | marks)
def test_nothing_that_could_harm_is_left(given_text: str) -> None:
    spoken = gate(given_text).text

    assert len(spoken) <= SPOKEN_MAX_CHARS
    assert not {unicodedata.category(char) for char in spoken} & {"Cc", "Cf", "Cs", "Co", "Cn", "So"}
    assert not set(spoken) & set("<>[]\n")
    assert unicodedata.is_normalized("NFC", spoken)
    assert "  " not in spoken
    assert spoken == spoken.strip(" ")


@given(any_text | marks)
def test_every_spoken_character_has_its_place(given_text: str) -> None:
    gated = gate(given_text)

    assert len(gated.offsets) == len(gated.text)
    assert list(gated.offsets) == sorted(gated.offsets)
    assert all(0 <= offset < len(given_text) for offset in gated.offsets)
    assert gated.given_at(len(gated.text)) == len(given_text)
    for char, offset in zip(gated.text, gated.offsets, strict=True):
        if char.isascii() and char.isalnum():
            assert given_text[offset] in {char, "\u212a"}  # the Kelvin sign is a K


def test_a_word_after_a_smile_is_found_in_the_given_text() -> None:
    given_text = "lamp \U0001f642 and table"
    gated = gate(given_text)

    assert given_text[gated.given_at(gated.text.index("table")) :] == "table"
