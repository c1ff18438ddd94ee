"""An assignment or its withdrawal as the body of a sealed message, and back through the doors of every file.

An assignment without recordings has the first form, which every Lamplit reads; with recordings it says that it has the
second one, and the third where something is said with its sentence "why this one".
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping

from app.content.convert import to_exercise, to_set
from app.content.findings import Breach, Severity
from app.content.laws import exercise_breaches, set_breaches
from app.content.read import read_tree
from app.content.schema import ExerciseFile, SetFile
from app.content.words import WordList
from app.content.write import to_tree
from app.core.assignment import NOTE_MAX_CHARS, WHY_MAX_CHARS, Assignment, Withdrawal, exercises_heard
from app.core.errors import UserError
from app.core.exercise import Exercise, ExerciseSet
from app.core.recording import MOST_RECORDINGS, MOST_SOUND_OF_ONE, WHY, Recording, check_recordings, said_why
from app.core.text_door import clean_line, clean_text
from app.exchange.refusals import MadeByNewer

MAX_EXERCISES = 8
_LATEST_DAY = 3_000_000
_ASSIGNMENT = {
    "what",
    "why",
    "note",
    "looking_inward",
    "tried_in_room",
    "first_day",
    "last_day",
    "set",
    "exercises",
}
_WITH_RECORDINGS = {*_ASSIGNMENT, "form", "recordings"}
_LINES, _SAID_WHY = 2, 3
_LONGEST_BASE64 = (MOST_SOUND_OF_ONE + 2) // 3 * 4
_WITHDRAWAL = {"what", "first_day"}


class NotTaken(UserError):
    """An assignment that is signed well and can't be taken; says what stands in the way."""


def to_body(assignment: Assignment | Withdrawal) -> dict[str, object]:
    """Return the body of a message, JSON-ready; series and number stand in the message around it."""
    if isinstance(assignment, Withdrawal):
        return {"what": "withdrawal", "first_day": assignment.first_day}
    body: dict[str, object] = {
        "what": "assignment",
        "why": assignment.why,
        "note": assignment.note,
        "looking_inward": assignment.looking_inward,
        "tried_in_room": assignment.tried_in_room,
        "first_day": assignment.first_day,
        "last_day": assignment.last_day,
        "set": to_tree(assignment.exercise_set),
        "exercises": [to_tree(exercise) for exercise in assignment.exercises],
    }
    if assignment.recordings:
        sounds = [[each.exercise_id, each.line.hex(), _base64(each.sound)] for each in assignment.recordings]
        body |= {"form": _SAID_WHY if said_why(assignment.recordings, assignment.why) else _LINES, "recordings": sounds}
    return body


def from_body(
    body: Mapping[str, object], series: bytes, seq: int, words: WordList, known: Mapping[str, Exercise]
) -> Assignment | Withdrawal:
    """Return what a body holds, if every law holds that a file of the library is under.

    Args: words: what the laws look for; known: exercises that are here already, by id.
    Raises: NotTaken.
    """
    version = form_of(body, series, seq)
    if isinstance(version, Assignment):
        hold_to_laws(version, words, known)
    return version


def hold_to_laws(assignment: Assignment, words: WordList, known: Mapping[str, Exercise]) -> None:
    """Raise NotTaken where a law does not hold that a file of the library is under. Args: as those of from_body()."""
    together = {**known, **{exercise.id: exercise for exercise in assignment.exercises}}
    for exercise in assignment.exercises:
        _hold_to(exercise_breaches(exercise, words, together), exercise.title)
    _hold_to(set_breaches(assignment.exercise_set, words, together), assignment.exercise_set.title)


def form_of(body: Mapping[str, object], series: bytes, seq: int) -> Assignment | Withdrawal:
    """Return what a body holds, held against the form alone: for what was let in before.

    Raises: NotTaken, BadSound, TooMuchSound, MadeByNewer.
    """
    if body.get("what") == "withdrawal" and set(body) == _WITHDRAWAL:
        return Withdrawal(series, seq, _day(body["first_day"]))
    form = body.get("form", 1)
    if isinstance(form, int) and form > _SAID_WHY:
        raise MadeByNewer
    forms = ((1, _ASSIGNMENT), (_LINES, _WITH_RECORDINGS), (_SAID_WHY, _WITH_RECORDINGS))
    if body.get("what") != "assignment" or (form, set(body)) not in forms:
        raise NotTaken("This assignment is not in the form that Lamplit reads.")
    trees = body["exercises"]
    if not isinstance(trees, list) or len(trees) > MAX_EXERCISES:
        raise NotTaken("This assignment brings more exercises than fit into one.")
    last_day = body["last_day"]
    assignment = Assignment(
        series=series,
        seq=seq,
        why=_text(clean_line, body["why"], 1, WHY_MAX_CHARS),
        note=_text(clean_text, body["note"], 0, NOTE_MAX_CHARS),
        looking_inward=_flag(body["looking_inward"]),
        tried_in_room=_flag(body["tried_in_room"]),
        first_day=_day(body["first_day"]),
        last_day=None if last_day is None else _day(last_day),
        exercise_set=_set(body["set"]),
        exercises=tuple(_exercise(tree) for tree in trees),
        recordings=_recordings(body.get("recordings", [])),
    )
    said = said_why(assignment.recordings, assignment.why)
    with_why = [each for each in assignment.recordings if each.exercise_id == WHY]
    if with_why != ([] if said is None else [said]) or (form == _SAID_WHY) != (said is not None):
        raise NotTaken("A recording in this assignment belongs to no sentence of it.")
    if not {each.exercise_id for each in assignment.recordings} <= {*exercises_heard(assignment), "", WHY}:
        raise NotTaken("A recording in this assignment belongs to no exercise of it.")
    return assignment


def _recordings(rows: object) -> tuple[Recording, ...]:
    if not isinstance(rows, list) or len(rows) > MOST_RECORDINGS:
        raise NotTaken("This assignment brings more recordings than fit into one.")
    return check_recordings(_recording(row) for row in rows)


def _recording(row: object) -> Recording:
    match row:
        case [str(exercise_id), str(line), str(sound)] if len(line) == 32 and len(sound) <= _LONGEST_BASE64:
            try:
                return Recording(exercise_id, bytes.fromhex(line), base64.b64decode(sound, validate=True))
            except (binascii.Error, ValueError):
                pass
    raise NotTaken("A recording in this assignment is not in the form that Lamplit reads.")


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _exercise(tree: object) -> Exercise:
    content = read_tree(tree)
    if not isinstance(content, ExerciseFile):
        raise NotTaken(_why_not(content))
    return to_exercise(content)


def _set(tree: object) -> ExerciseSet:
    content = read_tree(tree)
    if not isinstance(content, SetFile):
        raise NotTaken(_why_not(content))
    return to_set(content)


def _why_not(content: object) -> str:
    said = f" {content.message}" if isinstance(content, Breach) else ""
    return f"Something in this assignment is not in the form that Lamplit reads.{said}"


def _hold_to(breaches: tuple[Breach, ...], title: str) -> None:
    for breach in breaches:
        if breach.severity is Severity.ERROR:
            raise NotTaken(f"“{title}” breaks a rule of the library: {breach.message}")


def _text(clean: Callable[[str], str], value: object, least: int, most: int) -> str:
    if not isinstance(value, str):
        raise NotTaken("This assignment is not in the form that Lamplit reads.")
    text = clean(value).strip()
    if not least <= len(text) <= most:
        raise NotTaken("The words that came with this assignment are too long, or missing.")
    return text


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise NotTaken("This assignment is not in the form that Lamplit reads.")
    return value


def _day(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _LATEST_DAY:
        raise NotTaken("A day in this assignment is none that Lamplit reads.")
    return value
