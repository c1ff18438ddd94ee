"""Writing a file for the person alone, whole or not at all, and never over another one unasked."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.takeaway.faults import FileNotWritten, FileThere

_OWNER_FILE = 0o600
_BINARY = getattr(os, "O_BINARY", 0)


def write_file(path: Path, content: bytes, *, replace: bool = False) -> None:
    """Write content, mode 0600. Raises: FileThere, FileNotWritten; what was there before is then as it was."""
    with new_file(path, replace=replace) as beside:
        beside.write_bytes(content)


@contextmanager
def new_file(path: Path, *, replace: bool = False) -> Iterator[Path]:
    """Give an empty file beside `path` to be filled, and its place when the block ends without an error.

    A crash can leave the unfinished one, named for Lamplit; the next writing takes it away.
    Raises: FileThere, FileNotWritten.
    """
    beside = path.with_name(f".{path.name}.lamplit-part")
    try:
        if not replace and os.path.lexists(path):
            raise FileThere
        beside.unlink(missing_ok=True)
        os.close(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, _OWNER_FILE))
        try:
            yield beside
            with suppress(OSError):  # a stick with FAT knows no owners
                beside.chmod(_OWNER_FILE)
            _sync(beside, os.O_RDWR | _BINARY)
            _move(beside, path, replace=replace)
        finally:
            beside.unlink(missing_ok=True)
        with suppress(OSError):  # the bytes are on the disk; some systems bring its name there by themselves
            _sync(path.parent, os.O_RDONLY)
    except OSError:
        raise FileNotWritten from None


def _move(beside: Path, path: Path, *, replace: bool) -> None:
    if replace:
        beside.replace(path)
        return
    try:
        path.hardlink_to(beside)  # unlike a rename, it never takes the place of a file made in the meantime
    except FileExistsError:
        raise FileThere from None
    except (OSError, NotImplementedError):  # a stick with FAT has no such links
        if os.path.lexists(path):
            raise FileThere from None
        beside.rename(path)


def _sync(path: Path, how: int) -> None:
    number = os.open(path, how)
    try:
        os.fsync(number)
    finally:
        os.close(number)
