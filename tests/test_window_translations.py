"""The words of the window in other languages: whole, with the same blanks, and by the same laws as in English."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.content.read import ReadFile, read_file
from app.content.schema import WordsFile
from app.content.words import WordList, word_list
from app.core.languages import LANGUAGES, LAST

ROOT = Path(__file__).resolve().parents[1]
I18N = ROOT / "resources" / "i18n"
OTHERS = [tag for tag in LANGUAGES if tag != LAST]
TOOLS = Path(sys.executable).parent

ALLOWED = {
    "Am I doing it right?": "the person's own question, which gets the same answer each time",
    "Will it be all right?": "the same",
    "What Save waits for": "a title over what is missing",
}
SAME_EVERYWHERE = re.compile(
    r"^(F1|Esc|Ctrl\+.*|[SVMNO?→←]|\W*\{.*\}.*|Lamplit.*|&Lamplit|Alt\+.*|Delete|Check-ins?|No|Passphrase"
    r"|Australia|Austria|India)$"
)

pytestmark = pytest.mark.parametrize("tag", OTHERS)


def file_of(tag: str, ending: str) -> Path:
    return I18N / f"lamplit_{tag.replace('-', '_')}.{ending}"


def messages(tag: str) -> Iterator[tuple[str, str]]:
    """Yield source and words of every string that has words."""
    for message in ET.parse(file_of(tag, "ts")).getroot().iter("message"):  # noqa: S314 - a file of our own
        words = message.find("translation")
        if words is not None and words.get("type") != "unfinished" and words.text:
            yield message.findtext("source", ""), words.text


def words_of(tag: str) -> WordList:
    read = read_file(ROOT / "exercises" / tag / "banned.toml")
    assert isinstance(read, ReadFile)
    assert isinstance(read.content, WordsFile)
    return word_list(read.content)


def test_what_qt_reads_was_made_of_what_translators_write(tag: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    tool = TOOLS / ("pyside6-lrelease.exe" if sys.platform == "win32" else "pyside6-lrelease")
    subprocess.run([tool, "-silent", file_of(tag, "ts"), "-qm", made], check=True)
    assert made.read_bytes() == file_of(tag, "qm").read_bytes(), "run: python3 dev.py translate"


def test_most_of_the_window_has_words(tag: str) -> None:
    assert sum(1 for _ in messages(tag)) > 700


def test_blanks_tabs_and_keys_of_menus_are_those_of_the_source(tag: str) -> None:
    for source, words in messages(tag):
        assert sorted(re.findall(r"\{\w+\}", words)) == sorted(re.findall(r"\{\w+\}", source)), source
        assert words.count("\t") == source.count("\t"), source
        assert (words.count("&") == 1) == (source.count("&") == 1), source
        assert words == words.strip(), source


def test_no_two_rows_of_a_menu_have_one_letter(tag: str) -> None:
    for context in ET.parse(file_of(tag, "ts")).getroot().iter("context"):  # noqa: S314
        if context.findtext("name") == "MainWindow":
            found = [words.text or "" for words in context.iter("translation")]
            letters = [text[text.index("&") + 1].casefold() for text in found if "&" in text]
            assert len(letters) == len(set(letters))


def test_nothing_was_left_in_english(tag: str) -> None:
    left = [source for source, words in messages(tag) if words == source and not SAME_EVERYWHERE.match(source)]
    assert left == []


def test_the_window_keeps_the_words_that_an_exercise_keeps(tag: str) -> None:
    laws = words_of(tag)
    found = [
        f"{words!r}: {word!r}: {instead}"
        for source, words in messages(tag)
        if source not in ALLOWED
        for word, instead in laws.find_banned(words)
    ]
    found += [words for _, words in messages(tag) if set(words) & set("!！¡")]
    assert found == []
