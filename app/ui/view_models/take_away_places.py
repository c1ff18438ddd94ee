"""Folders that a file can be put in or found in, and the files of one kind in them.

A file dialog of the system or of Qt would write where one looked into lists of its own, and those outlive the log.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

from app.core.errors import EnvironmentFault, UserError

MOST_FILES = 12
_MOST_LOOKED_AT = 5000
_STICKS = ("/media/", "/run/media/", "/mnt/", "/Volumes/")


@dataclass(frozen=True, slots=True)
class FilePlace:
    """A folder and the name it goes by: that of the system's own folder, or of a stick."""

    name: str
    folder: Path


Places = Callable[[], tuple[FilePlace, ...]]
"""Returns the folders there are now; called on the worker thread."""


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file in one of the places; changed_ms in UTC milliseconds."""

    path: Path
    size_bytes: int
    changed_ms: int


class FileIsThere(UserError):
    """A file of that name stands there, and nobody said that it may go."""

    def __init__(self) -> None:
        super().__init__("A file of this name is there already.")


class FolderIsNot(UserError):
    """The folder that was meant is gone, or never was."""

    def __init__(self) -> None:
        super().__init__("This folder is not there.")


def check_free(path: Path, *, in_its_place: bool) -> None:
    """Raise FolderIsNot or FileIsThere where a file cannot be put without being asked.

    Raises: EnvironmentFault: no file can stand there, its name being too long for the disk, for one.
    """
    try:
        has_folder, is_folder, is_there = path.parent.is_dir(), path.is_dir(), path.exists()
    except OSError as error:
        raise EnvironmentFault("no file can stand there") from error
    if not has_folder:
        raise FolderIsNot
    if is_folder or (is_there and not in_its_place):
        raise FileIsThere


def find_places() -> tuple[FilePlace, ...]:
    """Return Documents, Desktop, Downloads, the home folder and every stick, each once and only if it is there."""
    location = QStandardPaths.StandardLocation
    usual = (
        location.DocumentsLocation,
        location.DesktopLocation,
        location.DownloadLocation,
        location.HomeLocation,
    )
    found = [Path(folder) for each in usual if (folder := QStandardPaths.writableLocation(each))]
    places = {folder: FilePlace(folder.name or str(folder), folder) for folder in found if folder.is_dir()}
    for volume in QStorageInfo.mountedVolumes():
        root = Path(volume.rootPath())
        if volume.isValid() and volume.isReady() and not volume.isRoot() and _is_stick(root):
            places.setdefault(root, FilePlace(volume.displayName() or root.name or str(root), root))
    return tuple(places.values())


def find_files(folder: Path, endings: tuple[str, ...]) -> tuple[FoundFile, ...]:
    """Return the newest files of a folder whose names end so, newest first; none where it cannot be read."""
    found: list[FoundFile] = []
    try:
        for number, path in enumerate(folder.iterdir()):
            if number >= _MOST_LOOKED_AT:
                break
            if path.name.lower().endswith(endings) and path.is_file():
                about = path.stat()
                found.append(FoundFile(path, about.st_size, about.st_mtime_ns // 1_000_000))
    except OSError:
        return ()
    return tuple(sorted(found, key=lambda each: (-each.changed_ms, each.path.name))[:MOST_FILES])


def typed_path(text: str) -> Path | None:
    """Return the file that was typed, with ~ for the home folder; None for a path that begins nowhere."""
    cleaned = text.strip().strip('"')
    if not cleaned or "\0" in cleaned:
        return None
    try:
        path = Path(cleaned).expanduser()
    except RuntimeError:
        return None
    return path if path.is_absolute() else None


def _is_stick(folder: Path) -> bool:
    if sys.platform == "win32":
        return folder.drive.upper() not in ("", Path.home().drive.upper())
    return str(folder).startswith(_STICKS)
