"""What is handed on is on the disk when it is said to be: its bytes, and its name in the folder."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from app.assigning.library_folder import write_library
from app.exchange.folder import put
from app.exchange.identity import Identity
from app.takeaway.files import write_file
from tests.exchange.homes import LIBRARY

WRITERS: dict[str, tuple[Callable[[Path], object], int]] = {
    "a file of the log": (lambda folder: write_file(folder / "log.json", b"x"), 1),
    "a file for someone": (lambda folder: put(folder, b"x"), 1),
    "a library": (lambda folder: write_library(folder, "A", "B", LIBRARY.sets[:1], Identity.random()), 3),
}


@pytest.mark.skipif(os.name == "nt", reason="folders can't be opened there; the file system keeps names by itself")
@pytest.mark.parametrize("what", WRITERS)
def test_bytes_and_name_are_brought_to_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    write, files = WRITERS[what]
    brought: list[tuple[str, int]] = []
    fsync = os.fsync

    def note(number: int) -> None:
        kind = "folder" if stat.S_ISDIR(os.fstat(number).st_mode) else "file"
        brought.append((kind, len([path for path in tmp_path.iterdir() if not path.name.startswith(".")])))
        fsync(number)

    monkeypatch.setattr(os, "fsync", note)
    write(tmp_path)
    assert [kind for kind, _ in brought] == [*["file"] * files, "folder"]
    assert brought[-1][1] == files  # its name stands there by then


@pytest.mark.parametrize("what", WRITERS)
def test_a_system_that_cannot_bring_a_folder_to_the_disk_keeps_nobody_from_writing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    fsync = os.fsync

    def refuse(number: int) -> None:
        if stat.S_ISDIR(os.fstat(number).st_mode):
            raise OSError(22, "not for folders")
        fsync(number)

    monkeypatch.setattr(os, "fsync", refuse)
    write, files = WRITERS[what]
    write(tmp_path)
    assert len(list(tmp_path.iterdir())) == files
