"""`lamplit check PATH…`: holds any exercise, set or folder of them against format and laws. Runs without Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from app.content.catalogue import open_library
from app.content.convert import to_exercise, to_phrases, to_set
from app.content.findings import Breach, Finding, Severity
from app.content.laws import exercise_breaches, phrases_breaches, set_breaches
from app.content.loader import MAX_FILES
from app.content.read import ReadFile, read_file
from app.content.schema import ExerciseFile, PhrasesFile, SetFile, WordsFile
from app.content.shelved import Shelved, put_side_by_side
from app.content.words import WordList, word_list
from app.core.errors import LamplitError
from app.core.exercise import Exercise
from app.paths import find_paths

USAGE = "usage: lamplit check PATH...\nPATH is an exercise file, a set file or a folder of them.\n"

_CLEAN, _FAULTY, _USAGE = 0, 1, 2


def main(args: list[str], out: TextIO, err: TextIO) -> int:
    """Check the paths named in `args` and print what is found, one line each.

    Returns: 0 where there is no error, 1 where there is one, 2 where the call itself makes no sense.
    """
    if args in (["-h"], ["--help"]):
        out.write(USAGE)
        return _CLEAN
    if not args or any(arg.startswith("-") and not Path(arg).exists() for arg in args):
        err.write(USAGE)
        return _USAGE
    paths = [Path(arg) for arg in args]
    findings = check_paths(paths)
    out.writelines(f"{finding}\n" for finding in findings)
    errors = sum(finding.is_error for finding in findings)
    files = sum(len(_files(path)) for path in paths)
    out.write(f"{files} files, {errors} errors, {len(findings) - errors} warnings.\n")
    return _FAULTY if errors else _CLEAN


def check_paths(paths: Sequence[Path], library: Path | None = None) -> tuple[Finding, ...]:
    """Return everything that is wrong in the files named and in the folders named, in the order of the files.

    Args:
        library: folder with one folder for each language, whose exercises and words stand behind the files;
            None for the one that comes with the app.
    """
    behind = library if library is not None else find_paths(Path()).exercises
    findings: list[Finding] = []
    by_language: dict[str, list[ReadFile]] = {}
    for path in _all_files(paths, findings):
        result = read_file(path)
        if isinstance(result, Finding):
            findings.append(result)
        else:
            by_language.setdefault(result.content.language, []).append(result)
    for language, files in by_language.items():
        findings += _language_findings(language, files, behind)
    return tuple(sorted(findings, key=lambda finding: (str(finding.file), finding.line or 0, finding.breach.place)))


def _all_files(paths: Sequence[Path], findings: list[Finding]) -> list[Path]:
    every: list[Path] = []
    for path in paths:
        files = _files(path)
        if not files:
            findings.append(
                Finding(path, None, Breach("nothing-here", "", "There is no .toml file here.", "Name another folder."))
            )
        every += files
    if len(every) > MAX_FILES:
        many = Breach("too-many", "", f"There are {len(every)} files; {MAX_FILES} is the most.", "Name fewer.")
        findings.append(Finding(paths[0], None, many))
    return list(dict.fromkeys(every))[:MAX_FILES]


def _files(path: Path) -> list[Path]:
    return sorted(path.rglob("*.toml")) if path.is_dir() else [path]


def _language_findings(language: str, files: list[ReadFile], behind: Path) -> list[Finding]:
    shelved, taken = put_side_by_side(files)
    words = word_list(shelved.words or _words_behind(behind / language))
    known = _exercises_behind(behind / language) | {key: one for key, (_, one) in shelved.exercises.items()}
    findings = list(taken)
    for file in files:
        findings += [file.finding(breach) for breach in _breaches(file, words, known)]
    findings += _shelf_findings(shelved, known)
    findings += _name_findings(files)
    if words.language is None:
        findings.append(_no_words(files[0], language))
    return findings


def _breaches(file: ReadFile, words: WordList, known: Mapping[str, Exercise]) -> tuple[Breach, ...]:
    content = file.content
    if isinstance(content, ExerciseFile):
        return exercise_breaches(to_exercise(content), words, known)
    if isinstance(content, SetFile):
        return set_breaches(to_set(content), words, known)
    return phrases_breaches(to_phrases(content), words) if isinstance(content, PhrasesFile) else ()


def _shelf_findings(shelved: Shelved, known: dict[str, Exercise]) -> list[Finding]:
    if shelved.shelf is None:
        return []
    file, shelf = shelved.shelf
    found = [(f"exercises[{i}]", name) for i, name in enumerate(shelf.exercises) if name not in known] + [
        (f"sets[{i}]", name) for i, name in enumerate(shelf.sets) if name not in shelved.sets
    ]
    return [
        file.finding(Breach("shelf-unknown", place, f"There is no {name}.", "Take it out.")) for place, name in found
    ]


def _name_findings(files: list[ReadFile]) -> list[Finding]:
    findings = []
    for file in files:
        if isinstance(file.content, ExerciseFile | SetFile) and file.path.stem != file.content.id:
            name = f"{file.content.id}.toml"
            breach = Breach("file-name", "id", "File and id have different names.", f"Name the file {name}.")
            findings.append(file.finding(replace(breach, severity=Severity.WARNING)))
    return findings


def _no_words(file: ReadFile, language: str) -> Finding:
    return file.finding(
        Breach(
            "no-words",
            "language",
            f"There is no banned.toml for {language}, so no words were looked for.",
            f"Write exercises/{language}/banned.toml.",
            Severity.WARNING,
        )
    )


def _words_behind(directory: Path) -> WordsFile | None:
    path = directory / "banned.toml"
    if not path.is_file():
        return None
    file = read_file(path)
    return file.content if isinstance(file, ReadFile) and isinstance(file.content, WordsFile) else None


def _exercises_behind(directory: Path) -> dict[str, Exercise]:
    if not (directory / "phrases.toml").is_file():
        return {}
    try:
        return {exercise.id: exercise for exercise in open_library(directory).exercises}
    except LamplitError:
        return {}
