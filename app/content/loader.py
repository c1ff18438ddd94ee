"""Loading the exercises of one language. A file is in the library whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from app.content.findings import FileProblem, Finding
from app.content.laws import exercise_breaches, set_breaches
from app.content.read import ReadFile, read_file
from app.content.shelved import put_side_by_side, without
from app.content.words import word_list
from app.core.errors import EnvironmentFault
from app.core.exercise import Library
from app.core.languages import fallbacks

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


def load_with_fallbacks(directory: Path) -> Loaded:
    """Return the exercises of a language; what it lacks comes whole from the languages that stand in for it.

    Args and errors as of load_library().
    """
    first, *behind = folders_of(directory)
    loaded = load_library(first)
    library, problems = loaded.library, loaded.problems
    for folder in behind:
        more = load_library(folder)
        library = filled_up(library, more.library)
        problems += more.problems
    return Loaded(library, problems)


def folders_of(directory: Path) -> tuple[Path, ...]:
    """Return the folder of a language and, nearest first, those beside it that stand in for it."""
    behind = (directory.parent / tag for tag in fallbacks(directory.name)[1:])
    return (directory, *(folder for folder in behind if (folder / "phrases.toml").is_file()))


def filled_up(library: Library, behind: Library) -> Library:
    """Return the library with every exercise and set that it lacks and the other has, each in its own language."""
    exercises = {one.id: one for one in library.exercises}
    sets = {one.id: one for one in library.sets}
    return replace(
        library,
        exercises=_woven(exercises, {one.id: one for one in behind.exercises}),
        sets=_woven(sets, {one.id: one for one in behind.sets}),
    )


def content_files(directory: Path) -> tuple[Path, ...]:
    """Return the TOML files of a language folder and of its sets, in a fixed order, at most MAX_FILES of them."""
    found = sorted(path for folder in (directory, directory / "sets") for path in folder.glob("*.toml"))
    return tuple(found[:MAX_FILES])


def _woven(own: Mapping[str, _T], behind: Mapping[str, _T]) -> tuple[_T, ...]:
    if behind.keys() <= own.keys():
        return tuple(own.values())
    order = {**dict.fromkeys(behind), **dict.fromkeys(own)}
    return tuple(own.get(key) or behind[key] for key in order)


def _in_order(by_id: Mapping[str, _T], order: tuple[str, ...]) -> tuple[_T, ...]:
    places = {content_id: place for place, content_id in enumerate(order)}
    return tuple(by_id[key] for key in sorted(by_id, key=lambda key: (places.get(key, len(places)), key)))
