"""A folder that something else keeps in step (a stick, a share, an engine): files are put there whole, and read.

Nothing is moved or deleted: whose folder it is, is not known here. What was read before is told by its hash.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import EnvironmentFault, UserError
from app.core.file_door import FileKind, NotLetIn, read_plain

SUFFIX = ".lamplit"
MAX_FILES = 20_000
_NAME_BYTES = 8
_BINARY = getattr(os, "O_BINARY", 0)
_FIRST_OF_OURS = b"LAMPLIT-SEALED "


@dataclass(frozen=True, slots=True)
class FileRead:
    """What became of one file.

    Attributes:
        name: of the file, without its folder.
        digest: SHA-256 of its content; empty where it could not be read.
        refusal: the sentence for the person, or empty where it was taken.
    """

    name: str
    digest: bytes
    refusal: str


def put(folder: Path, data: bytes) -> Path:
    """Write a file into the folder under a name that tells nothing, whole or not at all; return where it is.

    Raises: EnvironmentFault.
    """
    path = folder / f"{os.urandom(_NAME_BYTES).hex()}{SUFFIX}"
    unfinished = path.with_name(f".{path.name}.part")  # hidden, and of another ending: no engine's reader takes it
    try:
        try:
            write_new(unfinished, data)
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise EnvironmentFault("the file could not be written into the folder") from error
    sync_folder(folder)
    return path


def write_new(path: Path, data: bytes) -> None:
    """Write a new file, for its owner only; returns when the bytes are on the disk. Raises OSError."""
    number = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, 0o600)
    with os.fdopen(number, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk, where the system lets one."""
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def listing(folder: Path) -> frozenset[tuple[str, int, int]]:
    """Return name, time of writing and size of the files that may be ours: cheap, and another one when one changes.

    Raises: EnvironmentFault.
    """
    try:
        with os.scandir(folder) as entries:
            return frozenset(
                (entry.name, about.st_mtime_ns, about.st_size)
                for entry in entries
                if _may_be_ours(entry)
                for about in (entry.stat(follow_symlinks=False),)
            )
    except OSError as error:
        raise EnvironmentFault("the folder cannot be read") from error


def new_files(folder: Path, seen: Collection[bytes]) -> tuple[Path, ...]:
    """Return the files that may be ours and were not seen, by name; at most 20,000. Raises: EnvironmentFault.

    Args: seen: digests of what was read before.
    """
    try:
        with os.scandir(folder) as entries:
            found = [Path(entry.path) for entry in entries if _may_be_ours(entry)]
    except OSError as error:
        raise EnvironmentFault("the folder cannot be read") from error
    found.sort(key=lambda path: path.name)
    return tuple(path for path in found[:MAX_FILES] if (data := read_file(path)) is None or _digest(data) not in seen)


def take_in(
    paths: Collection[Path], take: Callable[[bytes], None], goes_on: Callable[[], bool] = lambda: True
) -> Iterator[FileRead]:
    """Read file by file, hand each to `take`, and tell what became of it; end when `goes_on` says no.

    Args: take: raises UserError with the sentence for the person where it refuses.
    """
    for path in paths:
        if not goes_on():
            return
        data = read_file(path)
        if data is None:
            yield FileRead(path.name, b"", "This file could not be read.")
            continue
        try:
            take(data)
        except UserError as refusal:
            yield FileRead(path.name, _digest(data), str(refusal))
        else:
            yield FileRead(path.name, _digest(data), "")


def is_sealed(data: bytes) -> bool:
    """Return whether a file begins as a sealed one does."""
    return data.startswith(_FIRST_OF_OURS)


def read_file(path: Path) -> bytes | None:
    """Return a file's bytes, one more than may be where it is too big; None for what is no plain file."""
    try:
        return read_plain(path, FileKind.SEALED, follow=False)
    except (OSError, NotLetIn):
        return None


def _may_be_ours(entry: os.DirEntry[str]) -> bool:
    visible = entry.name.endswith(SUFFIX) and not entry.name.startswith(".")
    return visible and entry.is_file(follow_symlinks=False)


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()
