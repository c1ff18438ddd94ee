"""One exercise from a file that somebody wrote, and into a file of one's own."""

from __future__ import annotations

from pathlib import Path

from app.content.convert import to_exercise
from app.content.findings import Finding
from app.content.read import read_file
from app.content.schema import ExerciseFile
from app.content.write import to_toml
from app.core.errors import EnvironmentFault, UserError
from app.core.exercise import Exercise


def read_exercise(path: Path) -> Exercise:
    """Return the exercise of a file. Its form is held to; its laws are told where it is edited.

    Raises UserError: what keeps the file from being read, in one sentence.
    """
    read = read_file(path)
    if isinstance(read, Finding):
        raise UserError(f"This file can't be read. {read.breach.message} {read.breach.fix}")
    if not isinstance(read.content, ExerciseFile):
        raise UserError("This file holds something other than an exercise.")
    return to_exercise(read.content)


def write_exercise(path: Path, exercise: Exercise) -> None:
    """Write an exercise as the file that exercises/ uses. Raises EnvironmentFault where it can't be written."""
    try:
        path.write_bytes(to_toml(exercise).encode("utf-8"))
    except OSError as error:
        raise EnvironmentFault("the file cannot be written there") from error
