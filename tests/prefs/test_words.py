"""Made passphrases: enough words, plain ones, and never the same twice."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.core.errors import EnvironmentFault
from app.core.recovery_code import as_typed
from app.prefs.words import LEAST_WORDS, load_words, make_code, make_passphrase

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def test_there_are_words_for_eleven_bits_each() -> None:
    words = load_words(RESOURCES)
    assert len(set(words)) == len(words) >= LEAST_WORDS


def test_words_are_short_plain_and_not_the_plural_of_another() -> None:
    words = load_words(RESOURCES)
    assert [word for word in words if not re.fullmatch(r"[a-z]{3,9}", word)] == []
    assert [word for word in words if word + "s" in set(words)] == []


@pytest.mark.parametrize("stinging", ["fail", "weak", "lazy", "enough", "proud", "always", "must", "rope", "knife"])
def test_no_word_that_stings(stinging: str) -> None:
    assert stinging not in load_words(RESOURCES)


def test_a_passphrase_is_five_words_of_the_list() -> None:
    words = load_words(RESOURCES)
    made = make_passphrase(words)
    assert len(made.split(" ")) == 5
    assert set(made.split(" ")) <= set(words)
    assert len(made) >= 12


def test_two_passphrases_differ() -> None:
    words = load_words(RESOURCES)
    assert len({make_passphrase(words) for _ in range(50)}) == 50


def test_a_language_without_words_has_the_english_ones() -> None:
    assert load_words(RESOURCES, "xx") == load_words(RESOURCES)


@pytest.mark.parametrize("text", [None, "one two three"])
def test_a_missing_or_short_list_is_a_fault(tmp_path: Path, text: str | None) -> None:
    (tmp_path / "words").mkdir()
    if text is not None:
        (tmp_path / "words" / "en.txt").write_text(text, encoding="utf-8")
    with pytest.raises(EnvironmentFault):
        load_words(tmp_path)


def test_a_recovery_code_has_twelve_words_of_the_list() -> None:
    words = load_words(RESOURCES)
    code = make_code(words).split()
    assert len(code) == 12
    assert set(code) <= set(words)
    assert make_code(words) != make_code(words)
    assert all(as_typed(word) == (word,) for word in words), "typed from paper, each must come back as it is"
