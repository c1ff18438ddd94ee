"""The list of words of one language, out of its file."""

from __future__ import annotations

from pathlib import Path

from app.content.read import ReadFile, read_file
from app.content.schema import WordsFile
from app.content.words import WordList, word_list
from app.core.errors import EnvironmentFault


def load_words(directory: Path) -> WordList:
    """Return the words that the laws look for. Raises EnvironmentFault where their list can't be read."""
    read = read_file(directory / "banned.toml")
    if not isinstance(read, ReadFile) or not isinstance(read.content, WordsFile):
        raise EnvironmentFault("the list of words cannot be read")
    return word_list(read.content)
