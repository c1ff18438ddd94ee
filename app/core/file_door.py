"""The one door for every file that comes in, whoever made it: how much of each kind is read, and how it becomes values.

Two forms are read: JSON (strict_json.py) and TOML. No YAML, no archive, nothing that runs. A file is a plain file, read
no further than its kind may be long; nothing is parsed that is larger, nested deeper or of more values than its kind
may be, that names a key twice or holds a number that is none. Texts go through text_door.py or are refused by their
room; a name inside a file is never a path. What a file means, and whether it is signed, is its room's to say.
"""

import os
import re
import stat
from enum import Enum
from math import isfinite
from pathlib import Path
from typing import NamedTuple

from app.core.strict_json import MAX_DEPTH, MAX_VALUES, BadJson, parse


class Allowed(NamedTuple):
    """The most that a file of a kind may have. Depth and values count tables and lists, not what the text is long."""

    most_bytes: int
    most_depth: int = MAX_DEPTH
    most_values: int = MAX_VALUES


class FileKind(Enum):
    """What can come in."""

    CONTENT = Allowed(256 * 1024)
    """An exercise, a set, a file of words: TOML."""
    CARD = Allowed(4_096)
    SEALED = Allowed(8 * 1024 * 1024)
    """An assignment, perhaps with recordings, a withdrawal, a shared page: JSON in an age file."""
    LIBRARY = Allowed(256 * 1024, most_depth=3)
    """The list of a library folder: JSON."""
    SIGNATURE = Allowed(1_024)
    """Of that list: hexadecimal digits."""
    LOG = Allowed(256 * 1024 * 1024)
    """Entries from elsewhere: JSON, of which each entry is parsed by itself."""
    KEY_FILE = Allowed(64 * 1024)
    """Beside a log or in a packed one: JSON."""
    PREFERENCES = Allowed(64 * 1024, most_depth=4, most_values=1_000)
    COUNTRIES = Allowed(128 * 1024)
    """The table of Help: TOML."""
    KEPT = Allowed(12 * 1024 * 1024)
    """What a log keeps as JSON, whole as it came sealed; a log may come from elsewhere."""
    LICENCES = Allowed(4 * 1024 * 1024)
    """Of the parts that come with a package: text, shown as it is."""
    PLACE = Allowed(512)
    """Of the window: numbers in a form of Qt's, which reads them."""


class NotLetIn(ValueError):
    """Not let in; the text is a short code that holds nothing of the file."""


# A key of hundreds of parts takes the TOML parser minutes. Compiled at the first TOML, which is after the first paint.
_MANY_DOTS = r"""(?<![A-Za-z0-9_-])(?:(?:[A-Za-z0-9_-]++|"[^"\n]{0,200}"|'[^'\n]{0,200}')[ \t]*+\.[ \t]*+){9}"""


def read_plain(path: Path, kind: FileKind, *, follow: bool = True) -> bytes:
    """Return the bytes of a plain file, one more than may be where it is too large: not a pipe, device or folder.

    Args: follow: whether a link is; where someone else names the files, none is.
    Raises: NotLetIn for what is no plain file, OSError.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    number = os.open(path, flags | (0 if follow else getattr(os, "O_NOFOLLOW", 0)))
    with os.fdopen(number, "rb") as stream:
        if not stat.S_ISREG(os.fstat(number).st_mode):
            raise NotLetIn("not a plain file")
        return stream.read(kind.value.most_bytes + 1)


def too_large(data: bytes, kind: FileKind) -> bool:
    """Return whether a file is longer than its kind may be."""
    return len(data) > kind.value.most_bytes


def json_value(data: bytes, kind: FileKind) -> object:
    """Return what a JSON file holds. Raises: NotLetIn."""
    if too_large(data, kind):
        raise NotLetIn("too large")
    try:
        return parse(data, kind.value.most_depth, kind.value.most_values)
    except BadJson as error:
        raise NotLetIn(str(error)) from None


def toml_table(data: bytes, kind: FileKind) -> dict[str, object]:
    """Return what a TOML file holds. Raises: NotLetIn."""
    if too_large(data, kind):
        raise NotLetIn("too large")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise NotLetIn("not UTF-8") from None
    if dots_in_a_row(text) is not None:
        raise NotLetIn("nested too deep")
    import tomllib  # 3 ms, and no start reads TOML

    try:
        table = tomllib.loads(text)
    except (ValueError, OverflowError, RecursionError):
        raise NotLetIn("not well-formed") from None
    _refuse_shape(table, kind.value)
    return table


def dots_in_a_row(text: str) -> int | None:
    """Return where a key of so many parts stands that it would take the TOML parser minutes, or None."""
    found = re.search(_MANY_DOTS, text)
    return None if found is None else found.start()


def _refuse_shape(table: dict[str, object], allowed: Allowed) -> None:
    waiting: list[tuple[object, int]] = [(table, 1)]
    values = 0
    while waiting:
        value, depth = waiting.pop()
        values += 1
        if depth > allowed.most_depth:
            raise NotLetIn("nested too deep")
        if values > allowed.most_values:
            raise NotLetIn("too many values")
        if isinstance(value, float) and not isfinite(value):
            raise NotLetIn("a number that is none")
        below = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        waiting.extend((each, depth + 1) for each in below)
