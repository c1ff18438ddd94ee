"""A library of sets as a folder that therapists hand each other: signed, open to read, and with no person in it.

`lamplit-library.json` names its maker and each file with its SHA-256; `lamplit-library.sig` signs it. The files are
the TOML that `exercises/` uses, so that they can be read and changed by hand, which the signature then tells.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.content.convert import to_exercise, to_set
from app.content.findings import Breach, Finding, Severity
from app.content.laws import exercise_breaches, set_breaches
from app.content.read import ReadFile, read_bytes
from app.content.schema import ExerciseFile, SetFile
from app.content.words import WordList
from app.content.write import to_toml
from app.core.errors import EnvironmentFault
from app.core.exercise import Exercise, ExerciseSet
from app.core.file_door import FileKind, NotLetIn, json_value, read_plain, too_large
from app.core.text_door import clean_line
from app.exchange.folder import sync_folder, write_new
from app.exchange.identity import Identity
from app.exchange.proof import is_signed
from app.exchange.refusals import BadForm, MadeByNewer, NotOurs, NotSignedBySender

MANIFEST = "lamplit-library.json"
SIGNATURE = "lamplit-library.sig"
MAX_FILES = 500
NAME_MAX_CHARS = 60
_FORM = 1
_DOMAIN = b"lamplit library 1\0"
_FILE = re.compile(r"(?:exercise|set)-[a-z][a-z0-9-]{0,39}\.toml", re.ASCII)
_FIELDS = {"form", "title", "by", "sign_pk", "files"}

MISSING = "This file is named in the library and is not in the folder."
CHANGED = "This file was changed after the library was signed, so it is left out."
EXTRA = "This file is not part of the signed library, so it is left out."


@dataclass(frozen=True, slots=True)
class LibraryRead:
    """What is in a library folder.

    Attributes:
        by: its maker's name as they wrote it; sign_pk: the key that signed it, to be held against the known cards.
        left: names of files that were left out, each with its reason.
    """

    title: str
    by: str
    sign_pk: bytes
    exercises: tuple[Exercise, ...]
    sets: tuple[ExerciseSet, ...]
    left: tuple[tuple[str, str], ...]


def write_library(
    folder: Path, title: str, by: str, contents: Iterable[Exercise | ExerciseSet], identity: Identity
) -> None:
    """Write exercises and sets into an empty folder, the signature last.

    Raises: EnvironmentFault where it can't be written or isn't empty; ValueError for a title or name of a wrong length.
    """
    title, by = clean_line(title), clean_line(by)
    if not (1 <= len(title) <= NAME_MAX_CHARS and 1 <= len(by) <= NAME_MAX_CHARS):
        raise ValueError(f"a title and a name have 1 to {NAME_MAX_CHARS} characters")
    files = {_file_name(content): to_toml(content).encode() for content in contents}
    table = {
        "form": _FORM,
        "title": title,
        "by": by,
        "sign_pk": identity.sign_pk.hex(),
        "files": {name: hashlib.sha256(data).hexdigest() for name, data in sorted(files.items())},
    }
    manifest = json.dumps(table, ensure_ascii=False, indent=1).encode()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise EnvironmentFault("the folder for the library is not empty")
        for name, data in (*files.items(), (MANIFEST, manifest)):
            write_new(folder / name, data)
        write_new(folder / SIGNATURE, identity.sign(_DOMAIN + manifest).hex().encode())
    except OSError as error:
        raise EnvironmentFault("the library could not be written") from error
    sync_folder(folder)


def read_library(folder: Path, words: WordList, known: Mapping[str, Exercise]) -> LibraryRead:
    """Return what a library folder holds under the laws; each file that isn't sound is left out and named.

    Args: words: what the laws look for; known: exercises that are here already, by id.
    Raises: NotOurs where there is no library, NotSignedBySender, MadeByNewer, BadForm.
    """
    manifest, signature = _read(folder / MANIFEST, FileKind.LIBRARY), _read(folder / SIGNATURE, FileKind.SIGNATURE)
    if manifest is None or signature is None:
        raise NotOurs
    title, by, sign_pk, files = _table_of(manifest)
    try:
        signed = is_signed(sign_pk, _DOMAIN + manifest, bytes.fromhex(signature.decode("ascii")))
    except ValueError:
        raise NotSignedBySender from None
    if not signed:
        raise NotSignedBySender
    left = [(name, EXTRA) for name in _names(folder) if name not in files]
    read: dict[str, ReadFile] = {}
    for name, digest in files.items():
        found = _sound(folder / name, digest)
        if isinstance(found, str):
            left.append((name, found))
        else:
            read[name] = found
    exercises, sets = _under_the_laws(read, words, known, left)
    return LibraryRead(title, by, sign_pk, exercises, sets, tuple(sorted(left)))


def _file_name(content: Exercise | ExerciseSet) -> str:
    return f"{'exercise' if isinstance(content, Exercise) else 'set'}-{content.id}.toml"


def _table_of(manifest: bytes) -> tuple[str, str, bytes, dict[str, str]]:
    try:
        table = json_value(manifest, FileKind.LIBRARY)
    except NotLetIn:
        raise BadForm from None
    if not isinstance(table, dict):
        raise BadForm
    form = table.get("form")
    if isinstance(form, int) and form > _FORM:
        raise MadeByNewer
    if form is not _FORM or set(table) != _FIELDS:
        raise BadForm
    title, by, key, files = (table[name] for name in ("title", "by", "sign_pk", "files"))
    if not (_is_name(title) and _is_name(by) and isinstance(files, dict) and len(files) <= MAX_FILES):
        raise BadForm
    if not all(_FILE.fullmatch(name) and isinstance(digest, str) for name, digest in files.items()):
        raise BadForm
    try:
        return str(title), str(by), bytes.fromhex(str(key)), files
    except ValueError:
        raise BadForm from None


def _is_name(text: object) -> bool:
    return isinstance(text, str) and text == clean_line(text) and 1 <= len(text) <= NAME_MAX_CHARS


def _names(folder: Path) -> tuple[str, ...]:
    """Return what lies in the folder beside the two files of the library's own."""
    try:
        found = (clean_line(entry.name) for entry in os.scandir(folder) if not entry.name.startswith("."))
        return tuple(sorted(name for name in found if name not in {MANIFEST, SIGNATURE}))[:MAX_FILES]
    except OSError:
        return ()


def _sound(path: Path, digest: str) -> ReadFile | str:
    data = _read(path, FileKind.CONTENT)
    if data is None:
        return MISSING
    if hashlib.sha256(data).hexdigest() != digest:
        return CHANGED
    found = read_bytes(Path(path.name), data)
    return _why(found.breach) if isinstance(found, Finding) else found


def _under_the_laws(
    read: Mapping[str, ReadFile], words: WordList, known: Mapping[str, Exercise], left: list[tuple[str, str]]
) -> tuple[tuple[Exercise, ...], tuple[ExerciseSet, ...]]:
    exercises = {
        name: to_exercise(file.content) for name, file in read.items() if isinstance(file.content, ExerciseFile)
    }
    sets = {name: to_set(file.content) for name, file in read.items() if isinstance(file.content, SetFile)}
    together = {**known, **{exercise.id: exercise for exercise in exercises.values()}}
    for name, exercise in tuple(exercises.items()):
        if (broken := _first_error(exercise_breaches(exercise, words, together))) is not None:
            left.append((name, _why(broken)))
            del exercises[name]
    together = {**known, **{exercise.id: exercise for exercise in exercises.values()}}
    for name, one in tuple(sets.items()):
        if (broken := _first_error(set_breaches(one, words, together))) is not None:
            left.append((name, _why(broken)))
            del sets[name]
    return tuple(exercises.values()), tuple(sets.values())


def _first_error(breaches: Iterable[Breach]) -> Breach | None:
    return next((breach for breach in breaches if breach.severity is Severity.ERROR), None)


def _why(breach: Breach) -> str:
    return f"This file is left out. {breach.message}"


def _read(path: Path, kind: FileKind) -> bytes | None:
    """Return a plain file's bytes; None where there is none, or where it is longer than it may be."""
    try:
        data = read_plain(path, kind, follow=False)
    except (OSError, NotLetIn):
        return None
    return None if not data or too_large(data, kind) else data
