"""Loading the exercises of one language. A file is in the library whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from app.content.findings import FileProblem, Finding
from app.content.laws import exercise_breaches, set_breaches
from app.content.read import ReadFile, read_file
from app.content.shelved import put_side_by_side, without
from app.content.words import word_list
from app.core.errors import EnvironmentFault
from app.core.exercise import Library

MAX_FILES = 1000

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Loaded:
    """A library, and the errors of the files that had to be left out of it."""

    library: Library
    problems: tuple[FileProblem, ...]


def load_library(directory: Path) -> Loaded:
    """Return the exercises, sets and fixed texts of one language.

    Args:
        directory: the folder of the language, such as exercises/en, with its sets in sets/ under it.

    Raises:
        EnvironmentFault: the folder has no fixed texts that can be read; nothing can be said without them.
    """
    files: list[ReadFile] = []
    problems: list[Finding] = []
    for path in content_files(directory):
        result = read_file(path)
        if isinstance(result, Finding):
            problems.append(result)
        else:
            files.append(result)
    shelved, taken = put_side_by_side(files)
    if shelved.phrases is None:
        raise EnvironmentFault("the fixed texts of the exercises cannot be read")
    words = word_list(shelved.words)
    left, errors = without(
        shelved,
        lambda exercise, known: exercise_breaches(exercise, words, known),
        lambda one, known: set_breaches(one, words, known),
    )
    order = None if shelved.shelf is None else shelved.shelf[1]
    library = Library(
        language=shelved.language,
        exercises=_in_order({k: v for k, (_, v) in left.exercises.items()}, () if order is None else order.exercises),
        sets=_in_order({k: v for k, (_, v) in left.sets.items()}, () if order is None else order.sets),
        phrases=shelved.phrases[1],
    )
    return Loaded(library, (*problems, *taken, *errors))


def content_files(directory: Path) -> tuple[Path, ...]:
    """Return the TOML files of a language folder and of its sets, in a fixed order, at most MAX_FILES of them."""
    found = sorted(path for folder in (directory, directory / "sets") for path in folder.glob("*.toml"))
    return tuple(found[:MAX_FILES])


def _in_order(by_id: Mapping[str, _T], order: tuple[str, ...]) -> tuple[_T, ...]:
    places = {content_id: place for place, content_id in enumerate(order)}
    return tuple(by_id[key] for key in sorted(by_id, key=lambda key: (places.get(key, len(places)), key)))
