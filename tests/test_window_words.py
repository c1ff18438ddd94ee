"""What the window itself says keeps the words that an exercise keeps: no order, praise or verdict."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.content.read import ReadFile, read_file
from app.content.schema import WordsFile
from app.content.words import WordList, word_list

ROOT = Path(__file__).resolve().parents[1]
ALLOWED = {
    "Why this one, in one sentence": "a field's name for the therapist; the sentence answers it before anyone asks",
    "The sentence on why this one is still empty.": "the same field, named to the therapist",
    "Am I doing it right?": "the person's own question, which gets the same answer each time",
}
SENTENCES_OF = ("UserError", "PassphraseError")


@pytest.fixture(scope="module", name="words")
def _words() -> WordList:
    read = read_file(ROOT / "exercises" / "en" / "banned.toml")
    assert isinstance(read, ReadFile)
    assert isinstance(read.content, WordsFile)
    return word_list(read.content)


def sentences(source: str, *, all_of_it: bool) -> Iterator[tuple[int, str]]:
    """Yield line and text of what may be shown: literals in tr() and in a UserError, or every sentence of a file."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        shown = called in {"tr", *SENTENCES_OF} or (all_of_it and called == "__init__")
        for literal in (each for arg in node.args if shown for each in ast.walk(arg)):
            if isinstance(literal, ast.Constant) and isinstance(literal.value, str):
                yield literal.lineno, literal.value


def broken(text: str, words: WordList) -> str:
    """Return what is wrong with a text, or nothing."""
    if text in ALLOWED:
        return ""
    found = [f"{word!r}: {instead}" for word, instead in words.find_banned(text)]
    found += ["an exclamation mark"] if "!" in text else []
    found += ["asks for a reason"] if words.why.search(text) else []
    return "; ".join(found)


def test_no_page_says_what_an_exercise_may_not_say(words: WordList) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {text!r}: {wrong}"
        for path in sorted((ROOT / "app").rglob("*.py"))
        for line, text in sentences(path.read_text(encoding="utf-8"), all_of_it=path.name == "faults.py")
        if (wrong := broken(text, words))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "bad", ["self.tr('Well done')", "self.tr('Kept!')", "UserError('Just a moment.')", "self.tr('Why stop?')"]
)
def test_a_word_that_stings_is_found(bad: str, words: WordList) -> None:
    assert [broken(text, words) for _, text in sentences(bad, all_of_it=False)] not in ([], [""])


def test_what_is_allowed_is_used() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "app" / "ui").rglob("*.py"))
    assert [text for text in ALLOWED if f'tr("{text}")' not in source] == []
