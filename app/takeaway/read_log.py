"""Reading back a file of entries that anybody may have written or damaged.

A file that is not one of ours is refused whole, with the line where it goes wrong. An entry that can't be taken in is
refused with its number, its line and the reason, and the others stand. Notes come in as the file has them, sign for
sign, since a log comes back as it left; what cannot be seen in one is told.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.core.file_door import FileKind, NotLetIn, json_value, read_plain
from app.core.log_facts import SCALE_WORD_MAX_CHARS, ScaleWords
from app.core.ports import LogEntry
from app.core.steady_things import MOST_THINGS, SteadyThing, Things, clean_name
from app.core.text_door import clean_line, clean_text
from app.core.uid import UID_BYTES
from app.takeaway.faults import FileNotRead, RowRefused
from app.takeaway.log_file import FORMAT, MOST_BYTES, MOST_ENTRIES, VERSION, uid_of
from app.takeaway.records import to_entry
from app.takeaway.split_json import Cut, NotJson, elements, members

_KEYS = ("format", "version", "header", "scale_words", "steady_things", "entries")
_UID = re.compile(rf"[0-9a-f]{{{UID_BYTES * 2}}}")
_LINE_ENDS = re.compile(r"\r\n?")
_NOT_JSON = "not well-formed"
_REASONS = {
    "nested too deep": "It is nested too deep.",
    "too many values": "It holds too many values.",
    "a key stands twice": "A name stands twice in one place.",
    "a number too big": "A number in it is too big.",
    "half of a character": "It holds half of a character.",
}


@dataclass(frozen=True, slots=True)
class Refused:
    """An entry that was not taken in. number counts from 1, line too; place is where in it, "" for all of it."""

    number: int
    line: int
    place: str
    reason: str

    def __str__(self) -> str:
        """Return one line to show."""
        where = f", {self.place}" if self.place else ""
        return f"Entry {self.number} (line {self.line}{where}): {self.reason}"


@dataclass(frozen=True, slots=True)
class ReadLog:
    """What a file holds.

    Attributes:
        entries: oldest first as in the file, each uid once.
        refused: entries that can't be taken in.
        unseen: numbers of entries that were taken in with a note that holds signs nobody sees, such as direction marks.
        scale_words: the person's own words for the scale, or None; things: their steady things.
    """

    entries: tuple[LogEntry, ...]
    refused: tuple[Refused, ...] = ()
    unseen: tuple[int, ...] = ()
    scale_words: ScaleWords | None = None
    things: Things = ()


def read_log_file(source: Path | bytes) -> ReadLog:
    """Return what a file, or its bytes, holds. Raises: FileNotRead, for any content that is not a log file."""
    return _read(source if isinstance(source, bytes) else _bytes_of(source))


def _bytes_of(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise FileNotRead("There is no such file.")
        return read_plain(path, FileKind.LOG)
    except (OSError, NotLetIn):
        raise FileNotRead("The file can't be opened.") from None


def _read(data: bytes) -> ReadLog:
    if len(data) > MOST_BYTES:
        raise FileNotRead(f"The file is larger than {MOST_BYTES >> 20} MiB, so nothing was taken in.")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _no_log("it is not UTF-8 text", data.count(b"\n", 0, error.start) + 1) from None
    if text.startswith("\ufeff"):
        raise _no_log("it begins with a byte order mark", 1)
    try:
        return _read_frame(text)
    except NotJson as error:
        what = "it is nested too deep" if error.deep else "it is cut off or not JSON"
        raise _no_log(what, text.count("\n", 0, error.at) + 1) from None


def _read_frame(text: str) -> ReadLog:
    frame: dict[str, Cut] = {}
    for name, cut in members(text):
        key = _value(text, name)
        if not isinstance(key, str) or key not in _KEYS:
            raise _no_log("it holds a name that a log file doesn't have", _line(text, name))
        if key in frame:
            raise _no_log("a name stands twice", _line(text, name))
        frame[key] = cut
    kind = _value(text, frame["format"]) if "format" in frame else None
    if kind != FORMAT:
        raise FileNotRead("This is not a log that Lamplit wrote, so nothing was taken in.")
    version = _value(text, frame["version"]) if "version" in frame else None
    if isinstance(version, bool) or version != VERSION:
        raise FileNotRead("This file has a form that this Lamplit doesn't know, so nothing was taken in.")
    if "entries" not in frame or not text.startswith("[", frame["entries"].start):
        raise FileNotRead("This file has no list of entries, so nothing was taken in.")
    if "header" in frame and not isinstance(_value(text, frame["header"]), dict):
        raise _no_log("its header is none", _line(text, frame["header"]))
    words = _scale_words(_value(text, frame["scale_words"])) if "scale_words" in frame else None
    things = _things(_value(text, frame["steady_things"])) if "steady_things" in frame else ()
    return _read_entries(text, frame["entries"], words, things)


def _read_entries(text: str, cut: Cut, words: ScaleWords | None, things: Things) -> ReadLog:
    entries: list[LogEntry] = []
    refused: list[Refused] = []
    unseen: list[int] = []
    met: set[bytes] = set()
    for number, (line, each) in enumerate(_lines(text, cut), 1):
        if number > MOST_ENTRIES:
            raise FileNotRead(f"The file has more than {MOST_ENTRIES:,} entries, so nothing was taken in.")
        try:
            entry = to_entry(_record(text, each, number, line))
            if uid_of(entry) in met:
                raise RowRefused("uid", "An entry of this name stands before it in the file.")
        except RowRefused as error:
            refused.append(Refused(number, line, error.place, error.reason))
            continue
        met.add(uid_of(entry))
        entries.append(entry)
        if entry.check_in is not None and entry.check_in.note and _hides(entry.check_in.note):
            unseen.append(number)
    return ReadLog(tuple(entries), tuple(refused), tuple(unseen), words, things)


def _lines(text: str, cut: Cut) -> Iterator[tuple[int, Cut]]:
    """Yield each entry with its line, counted on from the one before."""
    line, seen = 1, 0
    for each in elements(text, cut):
        line += text.count("\n", seen, each.start)
        seen = each.start
        yield line, each


def _record(text: str, cut: Cut, number: int, line: int) -> object:
    try:
        return json_value(text[cut.start : cut.end].encode("utf-8"), FileKind.LOG)
    except NotLetIn as error:
        reason = _REASONS.get(str(error))
    if reason is None:
        raise FileNotRead(f"Entry {number}, line {line}, is not JSON, so nothing was taken in.")
    raise RowRefused("", reason)


def _value(text: str, cut: Cut) -> object:
    """Return a value outside the entries."""
    try:
        return json_value(text[cut.start : cut.end].encode("utf-8"), FileKind.LOG)
    except NotLetIn:
        raise _no_log("it is not JSON that can be read here", _line(text, cut)) from None


def _scale_words(value: object) -> ScaleWords | None:
    if value is None:
        return None
    names = ("zero", "five", "ten")
    if not isinstance(value, dict) or any(name not in names for name in value):
        raise FileNotRead("The words for the scale are not in the form of a log file, so nothing was taken in.")
    words = [value.get(name, "") for name in names]
    for word in words:
        if not isinstance(word, str) or len(word) > SCALE_WORD_MAX_CHARS or clean_line(word) != word:
            raise FileNotRead(
                f"A word for the scale is one line of up to {SCALE_WORD_MAX_CHARS} characters, so nothing was taken in."
            )
    return ScaleWords(*words)


def _things(value: object) -> Things:
    if value is None:
        return ()
    if not isinstance(value, list) or len(value) > MOST_THINGS:
        raise FileNotRead(f"A log file has up to {MOST_THINGS} steady things, so nothing was taken in.")
    return tuple(_thing(each) for each in value)


def _thing(value: object) -> SteadyThing:
    parts = value if isinstance(value, dict) else {}
    uid, name, has_work = parts.get("uid"), parts.get("name"), parts.get("has_work", False)
    said = isinstance(name, str) and bool(name) and clean_name(name) == name
    named = isinstance(uid, str) and _UID.fullmatch(uid) is not None
    if not said or not named or not isinstance(has_work, bool) or parts.keys() - {"uid", "name", "has_work"}:
        raise FileNotRead("The steady things are not in the form of a log file, so nothing was taken in.")
    return SteadyThing(bytes.fromhex(str(uid)), str(name), has_work)


def _hides(note: str) -> bool:
    """Whether the note holds signs that cannot be seen, beside tabs and line ends."""
    if note.isprintable():
        return False
    plain = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", note)).replace("\t", " ")
    return clean_text(plain) != plain


def _line(text: str, cut: Cut) -> int:
    return text.count("\n", 0, cut.start) + 1


def _no_log(what: str, line: int) -> FileNotRead:
    return FileNotRead(f"The file can't be read from line {line} on: {what}; nothing was taken in.")
