"""Text from elsewhere: what is dropped, what stays."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.text_door import clean_line, clean_text, drop_unseen


@pytest.mark.parametrize(
    ("given_", "kept"),
    [
        ("evil\u202egnp.exe", "evilgnp.exe"),
        ("a\u2066b\u2069\u200e\u061c", "ab"),
        ("bell\x07 esc\x1b[31m", "bell esc[31m"),
        ("one\r\ntwo\rthree\n", "one\ntwo\nthree\n"),
        ("line\u2028para\u2029", "linepara"),
        ("\ue000private\U000f0000", "private"),
        ("half\ud800", "half"),
        ("e\u0301", "\u00e9"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("x" + "\u0334" * 9, "x" + "\u0334" * 4),
        ("<b>tight</b> a < b", "<b>tight</b> a < b"),
        ("🙂 👩\u200d👧", "🙂 👩\u200d👧"),
    ],
)
def test_cleaned(given_: str, kept: str) -> None:
    assert clean_text(given_) == kept


@given(st.text())
@settings(max_examples=300, deadline=None)
def test_clean_text_stays_as_it_is(text: str) -> None:
    once = clean_text(text)
    assert clean_text(once) == once
    assert not {unicodedata.category(sign) for sign in once if sign != "\n"} & {"Cc", "Cs", "Co", "Zl", "Zp"}


def test_a_line_is_one_line() -> None:
    assert clean_line("  a\n b\t\u00a0c  ") == "a b c"


def test_what_nobody_sees_goes_and_the_rest_stays_sign_for_sign() -> None:
    assert drop_unseen("a\u202eb\x07 \u00a0e\u0301\u200c\u2028") == "ab \u00a0e\u0301\u200c"
