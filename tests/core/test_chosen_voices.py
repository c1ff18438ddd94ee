"""Each language keeps the voice that was chosen for it."""

from __future__ import annotations

import pytest

from app.core.chosen_voices import Voices, voice_for, with_voice

TWO: Voices = (("de", "gmw/de"), ("en", "gmw/en-US"))


@pytest.mark.parametrize(("language", "voice"), [("de", "gmw/de"), ("en", "gmw/en-US"), ("es", None), ("zh-CN", None)])
def test_the_voice_of_a_language(language: str, voice: str | None) -> None:
    assert voice_for(TWO, language) == voice


@pytest.mark.parametrize(
    ("language", "voice", "expected"),
    [
        ("es", "roa/es", (*TWO, ("es", "roa/es"))),
        ("en", "gmw/en-GB", (("de", "gmw/de"), ("en", "gmw/en-GB"))),
        ("de", None, (("en", "gmw/en-US"),)),
        ("ar", None, TWO),
    ],
)
def test_another_one_leaves_those_of_other_languages(language: str, voice: str | None, expected: Voices) -> None:
    assert with_voice(TWO, language, voice) == expected
