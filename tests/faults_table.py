"""The table of every sentence that is shown for a fault: `python -m tests.faults_table` writes docs/FAULTS.md anew.

The sentences are taken from the code. What the person can do stands here, by the name of the fault: a new fault without
it fails tests/test_faults_table.py.
"""

from __future__ import annotations

import ast
import importlib
import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import EnvironmentFault, LamplitError, UserError

ROOT = Path(__file__).resolve().parents[1]
APP = ROOT / "app"
FILE = ROOT / "docs" / "FAULTS.md"

_ARGUMENTS = {"PassphraseTooShort": (12,), "NoteTooLong": (20_000,), "TooMuch": (250_000,)}
"""What the sentences of these need to be made."""
_BASES = frozenset({"UserError", "PassphraseError", "DamageError", "EnvironmentFault", "BugError", "Refused"})
_NEVER_SHOWN = frozenset({"RenderFault", "TakeFault"})
"""Between the two sides of the voice; the captions go on."""

TO_DO = {
    # the log
    "WrongPassphrase": "Try again, as often as you like; nothing is deleted. The recovery code opens it too.",
    "PassphraseNeeded": "Type the passphrase.",
    "PassphraseTooShort": "Take a longer one, or the five words that are offered.",
    "PassphraseOnlyDigits": "Add words; digits alone are tried out quickly.",
    "PassphraseCommon": "Take another one, or the five words that are offered.",
    "WrongCode": "Look at the code once more; capital letters and spaces do not matter.",
    "NoRecoveryCode": "Open it by its passphrase. A code can be made in Settings.",
    "KeyFileDamaged": "Put a copy back (Settings, Copies): each has a key file of its own.",
    "KeyFileMissing": "Look for vault.slots in a backup of the folder, or put a copy back.",
    "LogMissing": "Look for data.db in a backup of the folder, or put a copy back.",
    "LogEmpty": "Put a copy back. The empty file is kept.",
    "LogNotEncrypted": "Move that file elsewhere; Lamplit does not write to it.",
    "LogDamaged": "Bring over what can be read (`lamplit log salvage`, or the page that comes up), or put a copy back.",
    "LogTooNew": "Open it with the newer Lamplit, or update this one.",
    "LogExists": "Use the log that is there, or move its folder.",
    "LogInUse": "Close the other window. What was said is held and written then.",
    "DiskFull": "Make some room. What was said is held while Lamplit is open. Reading and deleting go on.",
    "LogReadOnly": "Read on. To write, move the folder to a disk that takes writes.",
    "NoteTooLong": "Make it shorter, or write two.",
    "TooManyAtOnce": "Nothing; such a file was made by hand.",
    "ScaleWordTooLong": "Take a shorter word.",
    "TooManyStruckWords": "Put one back first.",
    "TooManyThings": "Take one out first.",
    "NoRoomForCopy": "Make some room, or delete a copy. The log itself is as it was.",
    "NotACopy": "Look for the file whose name ends in .lamplit.",
    "CopyCutShort": "Copy the file over once more.",
    "CopyDamaged": "Take another copy, or copy the file over once more.",
    "CopyMissing": "Put the stick back in, or take another copy.",
    "CopyNeedsPassphrase": "Give it one.",
    "NothingToSalvage": "Put a copy back. The damaged file is kept.",
    "SalvageStopped": "Begin it again when there is time for it.",
    "NotDamaged": "Nothing; the log is sound.",
    "LogNotOpen": "Open the log.",
    "LogUnreachable": "Put the stick back in, or connect the drive. What was said is held and written then.",
    "DiskTrouble": "Try again. If it goes on, copy the folder to another disk.",
    "TooLittleMemory": "Close other programs and try again.",
    # the desk
    "PersonNameWrong": "Take another name.",
    "PersonNoteTooLong": "Make it shorter.",
    "CardOfAnother": "Look at the other person, or ask for a new card.",
    "PersonUnknown": "Go back to the desk.",
    "PersonFileMissing": "Put the whole data folder back from a backup.",
    "PersonFileDamaged": "Put the whole data folder back from a backup.",
    "PersonFileTooNew": "Open it with the newer Lamplit, or update this one.",
    # files from elsewhere
    "NotTaken": "Ask who sent it to look at it; the exercises that come with Lamplit are there.",
    "PageNotTaken": "Ask for it once more.",
    "FolderMissing": "Choose another folder, or put the stick back in.",
    "FolderInUse": "Take another name.",
    "OwnCard": "Take the other person's card.",
    "CardOfThisSide": "Ask for the right card.",
    "WordsDiffer": "Compare the words once more, by telephone or in the room.",
    "NoCardYet": "Take their card in first.",
    "OlderThanSent": "Make a new version.",
    "TooMuchForAPage": "Choose fewer days.",
    "BadName": "Take another name.",
    "FileNotRead": "Take another file, or copy it over once more.",
    "FileThere": "Take another name.",
    "FileIsThere": "Take another name.",
    "FolderIsNot": "Choose another folder.",
    "FileNotWritten": "Choose another folder.",
    "TooMuch": "Choose fewer days.",
    "TooBig": "Ask for the right file.",
    "NotOurs": "Ask for the right file.",
    "MadeByNewer": "Update Lamplit.",
    "ForSomeoneElse": "Ask for one made for your card.",
    "Damaged": "Ask for it once more.",
    "NotSignedBySender": "Ask for it once more, in person or by telephone.",
    "UnknownSender": "Exchange cards first; the file is read again then.",
    "Forwarded": "Ask who made it for one of your own.",
    "WrongKind": "Open it where it belongs, or ask what it is.",
    "OpenedBefore": "Nothing; it is there already.",
    "OlderVersion": "Nothing; the newer one is there already.",
    "Expired": "Ask for a new one.",
    "BadForm": "Ask for it once more, or update Lamplit.",
    "CardDamaged": "Ask for it once more.",
    "BadSound": "Record it once more.",
    "TooMuchSound": "Delete a recording, or make it shorter.",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table."""

    fault: str
    when: str
    sentence: str
    to_do: str


def fault_classes() -> list[type[LamplitError]]:
    """Return every class of fault that a person can meet, in the order of the code."""
    found: list[type[LamplitError]] = []
    for path in sorted(APP.rglob("*.py"), key=_log_first):
        source = path.read_text(encoding="utf-8")
        if not any(base in source for base in _BASES) or path.name == "errors.py":
            continue
        names = [node.name for node in ast.parse(source).body if isinstance(node, ast.ClassDef)]
        if not names:
            continue
        module = importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
        for name in names:
            kind = getattr(module, name)
            if inspect.isclass(kind) and issubclass(kind, UserError | EnvironmentFault) and name not in _BASES:
                found.append(kind)
    return [kind for kind in found if kind.__name__ not in _NEVER_SHOWN]


def _log_first(path: Path) -> tuple[bool, str]:
    return "store" not in path.parts, path.as_posix()


def lines() -> Iterator[Line]:
    """Yield the lines of all classes."""
    for kind in fault_classes():
        name = kind.__name__
        when = (kind.__doc__ or "").split("\n")[0].rstrip(".")
        yield Line(name, when, _sentence(kind), TO_DO.get(name, ""))


def _sentence(kind: type[LamplitError]) -> str:
    try:
        sentence = str(kind(*_ARGUMENTS.get(kind.__name__, ())))
    except TypeError:
        return "(says what is wrong with the file)"
    return sentence or "(says what is wrong with the file)"


def said_in_place() -> list[tuple[str, str]]:
    """Return what the window says of a fault that has no sentence of its own, with the file that says it."""
    found: list[tuple[str, str]] = []
    for path in sorted((APP / "ui").rglob("*.py")) + sorted(APP.glob("house*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.FunctionDef):
                continue
            body = ast.unparse(node)
            if "isinstance" in body and "UserError" in body:
                found += [(path.relative_to(APP).as_posix(), sentence) for sentence in _sentences_in(node)]
    return sorted(set(found))


def _sentences_in(node: ast.FunctionDef) -> Iterator[str]:
    """Yield the whole sentences of the window's own in a function."""
    for call in ast.walk(node):
        if (
            isinstance(call, ast.Call)
            and isinstance(call.func, ast.Attribute)
            and call.func.attr in {"tr", "translate"}
        ):
            last = call.args[-1]
            if isinstance(last, ast.Constant) and str(last.value).endswith("."):
                yield str(last.value)


def document() -> str:
    """Return docs/FAULTS.md."""
    rows = [f"| {line.sentence} | {line.when} | {line.to_do} |" for line in lines()]
    others = [f"| {sentence} | `{file}` |" for file, sentence in said_in_place()]
    return "\n".join(
        (
            "# Every sentence shown for a fault",
            "",
            "Made from the code by `python -m tests.faults_table`; a test holds it to the code. No sentence names a",
            "folder or holds anything that a person wrote. Whatever fails, exercises and Help work on.",
            "",
            "## What is said, when, and what the person can do",
            "",
            "| sentence | when | what can be done |",
            "|---|---|---|",
            *rows,
            "",
            "## Where a fault has no sentence of its own",
            "",
            "Then the page says what it could not do; the same sentence for every cause.",
            "",
            "| sentence | said by |",
            "|---|---|",
            *others,
            "",
        )
    )


if __name__ == "__main__":
    FILE.write_text(document(), encoding="utf-8")
