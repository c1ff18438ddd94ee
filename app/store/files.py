"""Files that only their owner reads, written whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

_OWNER_FILE = 0o600
_OWNER_FOLDER = 0o700
# Windows would turn line ends of bytes it takes for text
_BINARY = getattr(os, "O_BINARY", 0)


def make_private_folder(folder: Path) -> None:
    """Make the folder, and those above it where missing, and close it to everyone else. OSError where it can't be."""
    folder.mkdir(mode=_OWNER_FOLDER, parents=True, exist_ok=True)
    with suppress(OSError):  # a stick with FAT knows no owners
        folder.chmod(_OWNER_FOLDER)
    with suppress(OSError):
        sync_folder(folder.parent)


def make_private_file(path: Path) -> None:
    """Make an empty file of mode 0600 whatever the umask is; FileExistsError where there is one."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, _OWNER_FILE))


def write_whole(path: Path, content: bytes) -> None:
    """Put content in the file's place so that a reader at any instant, also after a crash, finds the old or the new.

    Returns after the bytes and the name are on the disk. OSError leaves what was there.
    """
    temporary = path.with_name(path.name + ".new")
    temporary.unlink(missing_ok=True)
    handle = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, _OWNER_FILE)
    try:
        view = memoryview(content)
        while view:
            view = view[os.write(handle, view) :]
        os.fsync(handle)
    except OSError:
        os.close(handle)
        temporary.unlink(missing_ok=True)
        raise
    os.close(handle)
    temporary.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Bring names that were added, changed or removed in the folder to the disk."""
    if os.name == "nt":  # folders can't be opened there; the file system keeps names by itself
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
