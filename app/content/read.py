"""Reading one content file that anybody may have written: size, text, TOML, then the format."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.content.findings import Breach, Finding
from app.content.format_faults import format_breach
from app.content.locate import Lines, find_lines
from app.content.schema import ContentFile, ExerciseFile, PhrasesFile, SetFile, ShelfFile, WordsFile
from app.core.file_door import FileKind, NotLetIn, dots_in_a_row, read_plain, too_large

MAX_BYTES = FileKind.CONTENT.value.most_bytes
_MAX_DEPTH = FileKind.CONTENT.value.most_depth
_KINDS: dict[str, type[ContentFile]] = {
    "exercise": ExerciseFile,
    "set": SetFile,
    "phrases": PhrasesFile,
    "shelf": ShelfFile,
    "words": WordsFile,
}

_AT_LINE = re.compile(r" \(at line (\d+), column \d+\)$| \(at end of document\)$")

# Joiners and direction marks belong to real words in some scripts; everything else that cannot be seen is refused.
_ALLOWED_UNSEEN = frozenset("\u200c\u200d\u200e\u200f")
_BIDI = frozenset("\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that keeps to the format."""

    path: Path
    content: ContentFile
    lines: Lines

    def finding(self, breach: Breach) -> Finding:
        """Return a breach with this file and the line it stands on."""
        return Finding(self.path, self.lines.of(breach.place), breach)


def read_file(path: Path) -> ReadFile | Finding:
    """Return the file's content, or the one thing that keeps it from being read. Raises nothing for any content."""
    try:
        if not path.is_file():
            return Finding(path, None, Breach("not-found", "", "There is no file here.", "Check the path."))
        raw = read_plain(path, FileKind.CONTENT)
    except (OSError, NotLetIn):
        return Finding(path, None, Breach("unreadable", "", "The file cannot be opened.", "Check who may read it."))
    return read_bytes(path, raw)


def read_bytes(path: Path, raw: bytes) -> ReadFile | Finding:
    """Return what `raw` holds, or what is wrong with it. `path` is only named."""
    if too_large(raw, FileKind.CONTENT):
        return Finding(
            path, None, Breach("too-large", "", "The file is larger than 256 KiB.", "Put less into one file.")
        )
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return Finding(path, line, Breach("not-utf-8", "", "The file is not UTF-8 text.", "Save it as UTF-8."))
    tree = _parse(path, text)
    if isinstance(tree, Finding):
        return tree
    content = read_tree(tree)
    lines = find_lines(text)
    if isinstance(content, Breach):
        return Finding(path, lines.of(content.place) or 1, content)
    return ReadFile(path, content, lines)


def read_tree(tree: object) -> ContentFile | Breach:
    """Return what a tree of dicts, lists, texts and numbers describes, or what keeps it from being read."""
    cleaned = _clean(tree, "", 0)
    return cleaned if isinstance(cleaned, Breach) else _convert(cleaned)


def _parse(path: Path, text: str) -> dict[str, object] | Finding:
    dots = dots_in_a_row(text)
    if dots is not None:
        line = text.count("\n", 0, dots) + 1
        return Finding(
            path, line, Breach("not-toml", "", "Too many dots stand in one row here.", "Use tables such as [[steps]].")
        )
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = _AT_LINE.search(str(error))
        number = int(at[1]) if at is not None and at[1] else text.count("\n") + 1
        reason = _printable(_AT_LINE.sub("", str(error)))
        rule = "duplicate-key" if _is_duplicate(reason) else "not-toml"
        fix = "Keep one of the two." if rule == "duplicate-key" else "Look at this line and the one before it."
        return Finding(path, number, Breach(rule, "", f"This is not valid TOML: {reason}.", fix))
    except (ValueError, OverflowError, RecursionError):
        return Finding(
            path, None, Breach("not-toml", "", "This is not valid TOML.", "Look for huge numbers and deep nesting.")
        )


def _is_duplicate(reason: str) -> bool:
    return "overwrite" in reason or "twice" in reason or "Duplicate" in reason


def _convert(tree: object) -> ContentFile | Breach:
    kind = tree.get("kind") if isinstance(tree, dict) else None
    wanted = _KINDS.get(kind) if isinstance(kind, str) else None
    if wanted is None:
        return Breach(
            "unknown-kind",
            "kind",
            "The file does not say what it is." if kind is None else "This kind of file is not known.",
            'Begin it with kind = "exercise" or kind = "set".',
        )
    try:
        return msgspec.convert(tree, wanted, strict=True)
    except (msgspec.ValidationError, OverflowError) as error:
        return format_breach(str(error), wanted)


def _clean(value: object, place: str, depth: int) -> object:
    """Return the value with all text in NFC and single spaces, or the Breach that refuses it."""
    if depth > _MAX_DEPTH:
        return Breach("not-toml", place, "This is nested too deeply.", "Use the tables of the format.")
    if isinstance(value, str):
        return _clean_text(value, place)
    if isinstance(value, list):
        items = []
        for i, item in enumerate(value):
            items.append(_clean(item, f"{place}[{i}]", depth + 1))
            if isinstance(items[-1], Breach):
                return items[-1]
        return items
    if isinstance(value, dict):
        table: dict[str, object] = {}
        for key, item in value.items():
            named = _clean_text(key, place)
            if isinstance(named, Breach):
                return named
            table[key] = _clean(item, f"{place}.{key}" if place else key, depth + 1)
            if isinstance(table[key], Breach):
                return table[key]
        return table
    return value


def _clean_text(text: str, place: str) -> str | Breach:
    if text.isascii() and text.isprintable():
        return text if "  " not in text and text == text.strip() else " ".join(text.split())
    for character in text:
        refused = _refusal(character)
        if refused is not None:
            code = f"U+{ord(character):04X}"
            return Breach(
                refused,
                place,
                "The text holds {sign}, which cannot be seen.",
                "Type this text anew.",
                blanks=(("sign", code),),
            )
    return unicodedata.normalize("NFC", " ".join(text.split()))


def _refusal(character: str) -> str | None:
    if character in _BIDI:
        return "bidi"
    if character in "\t\n\r\u00a0" or character in _ALLOWED_UNSEEN:
        return None
    return (
        "control-character" if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"} else None
    )


def _printable(text: str) -> str:
    return "".join(character if character.isprintable() else "?" for character in text)[:160]
