"""Files made from the core's types: every exercise and set of the library comes back equal, and as plain as it was."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from app.content.convert import to_exercise, to_set
from app.content.loader import load_library
from app.content.read import ReadFile, read_bytes
from app.content.schema import ExerciseFile, SetFile
from app.content.write import to_toml, to_tree
from app.core.exercise import Exercise, ExerciseSet
from tests.core.make import exercise

FOLDER = Path(__file__).parents[2] / "exercises" / "en"
LIBRARY = load_library(FOLDER).library
NOWHERE = Path("made-here.toml")


def read_back(content: Exercise | ExerciseSet) -> Exercise | ExerciseSet:
    read = read_bytes(NOWHERE, to_toml(content).encode())
    assert isinstance(read, ReadFile), str(read)
    assert isinstance(read.content, ExerciseFile | SetFile)
    return to_exercise(read.content) if isinstance(read.content, ExerciseFile) else to_set(read.content)


@pytest.mark.parametrize("content", [*LIBRARY.exercises, *LIBRARY.sets], ids=lambda content: content.id)
def test_what_was_read_is_written_and_read_again(content: Exercise | ExerciseSet) -> None:
    assert read_back(content) == content


@pytest.mark.parametrize("content", LIBRARY.exercises, ids=lambda content: content.id)
def test_a_written_file_says_no_more_than_the_one_by_hand(content: Exercise) -> None:
    by_hand = tomllib.loads((FOLDER / f"{content.id}.toml").read_text("utf-8"))
    assert set(to_tree(content)) <= set(by_hand) | {"kind"}


def test_three_figures_of_quiet_stand_in_one_line() -> None:
    assert "quiet = [8, 16, 25]" in to_toml(LIBRARY.exercise("see-three"))


def test_a_field_that_cannot_be_kept_in_the_form_is_refused_by_the_reader() -> None:
    read = read_bytes(NOWHERE, to_toml(replace(exercise(), title="x" * 61)).encode())
    assert not isinstance(read, ReadFile)
