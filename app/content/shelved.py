"""Content files side by side, by id: which id is there twice, and which file leads to something that is not there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from app.content.convert import to_exercise, to_phrases, to_set
from app.content.findings import Breach, Finding
from app.content.read import ReadFile
from app.content.schema import ExerciseFile, PhrasesFile, SetFile, ShelfFile, WordsFile
from app.core.exercise import Exercise, ExerciseSet
from app.core.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Shelved:
    """What a number of files hold; exercises and sets with the file each came from.

    Attributes:
        language: that of the fixed texts.
    """

    exercises: Mapping[str, tuple[ReadFile, Exercise]]
    sets: Mapping[str, tuple[ReadFile, ExerciseSet]]
    phrases: tuple[ReadFile, Phrases] | None = None
    language: str = ""
    shelf: tuple[ReadFile, ShelfFile] | None = None
    words: WordsFile | None = None


def put_side_by_side(files: Iterable[ReadFile]) -> tuple[Shelved, tuple[Finding, ...]]:
    """Return what the files hold, and a finding for every one whose id is taken; the first of them keeps it."""
    exercises: dict[str, tuple[ReadFile, Exercise]] = {}
    sets: dict[str, tuple[ReadFile, ExerciseSet]] = {}
    rest = Shelved({}, {})
    taken: list[Finding] = []
    for file in files:
        content = file.content
        if isinstance(content, ExerciseFile):
            if content.id in exercises:
                taken.append(_taken(file, content.id))
            else:
                exercises[content.id] = (file, to_exercise(content))
        elif isinstance(content, SetFile):
            if content.id in sets:
                taken.append(_taken(file, content.id))
            else:
                sets[content.id] = (file, to_set(content))
        elif isinstance(content, PhrasesFile):
            rest = replace(rest, phrases=(file, to_phrases(content)), language=content.language)
        elif isinstance(content, ShelfFile):
            rest = replace(rest, shelf=(file, content))
        else:
            rest = replace(rest, words=content)
    return replace(rest, exercises=exercises, sets=sets), tuple(taken)


def without(
    shelved: Shelved,
    exercise_breaches: Callable[[Exercise, Mapping[str, Exercise]], tuple[Breach, ...]],
    set_breaches: Callable[[ExerciseSet, Mapping[str, Exercise]], tuple[Breach, ...]],
) -> tuple[Shelved, tuple[Finding, ...]]:
    """Return what is left when every exercise and set with an error is taken out, and the errors.

    Taking one out can leave another leading nowhere, so this goes on until nothing more falls out.
    """
    exercises, sets = dict(shelved.exercises), dict(shelved.sets)
    findings: list[Finding] = []
    while True:
        known = {key: exercise for key, (_, exercise) in exercises.items()}
        fallen: list[Finding] = []
        for key, (file, exercise) in list(exercises.items()):
            errors = [finding for finding in map(file.finding, exercise_breaches(exercise, known)) if finding.is_error]
            if errors:
                del exercises[key]
                fallen += errors
        findings += fallen
        if not fallen:
            break
    for key, (file, one) in list(sets.items()):
        errors = [finding for finding in map(file.finding, set_breaches(one, known)) if finding.is_error]
        if errors:
            del sets[key]
            findings += errors
    return replace(shelved, exercises=exercises, sets=sets), tuple(findings)


def _taken(file: ReadFile, content_id: str) -> Finding:
    return file.finding(
        Breach("same-id", "id", f"Another file has the id {content_id} already.", "Give this one an id of its own.")
    )
