"""A shared folder: whole files or none, nothing followed out of it, every bad file named and left."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from app.core.errors import EnvironmentFault
from app.core.file_door import FileKind
from app.exchange import folder as folders
from app.exchange.folder import FileRead, is_sealed, new_files, put, take_in
from app.exchange.refusals import NotOurs, TooBig


def take(data: bytes) -> None:
    if len(data) > FileKind.SEALED.value.most_bytes:
        raise TooBig
    if not is_sealed(data):
        raise NotOurs


def digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def test_a_file_is_put_whole_under_a_name_that_tells_nothing(tmp_path: Path) -> None:
    path = put(tmp_path, b"LAMPLIT-SEALED 1\n...")
    assert path.read_bytes() == b"LAMPLIT-SEALED 1\n..."
    assert list(tmp_path.iterdir()) == [path]
    assert len(path.stem) == 16


def test_a_write_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(folders.os, "fsync", full)
    with pytest.raises(EnvironmentFault):
        put(tmp_path, b"x")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault):
        put(tmp_path / "gone", b"x")
    with pytest.raises(EnvironmentFault):
        new_files(tmp_path / "gone", ())


def test_what_was_seen_is_not_read_again(tmp_path: Path) -> None:
    first, second = put(tmp_path, b"one"), put(tmp_path, b"two")
    (tmp_path / ".hidden.lamplit").write_bytes(b"x")
    (tmp_path / "other.txt").write_bytes(b"x")
    (tmp_path / "folder.lamplit").mkdir()
    assert set(new_files(tmp_path, ())) == {first, second}
    assert new_files(tmp_path, {digest(b"one")}) == (second,)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs links and pipes")
def test_links_and_pipes_are_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"LAMPLIT-SEALED 1\nsecret")
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "link.lamplit").symlink_to(secret)
    os.mkfifo(shared / "pipe.lamplit")
    assert new_files(shared, ()) == ()
    taken: list[bytes] = []
    assert [read.refusal for read in take_in(sorted(shared.iterdir()), taken.append)] == [
        "This file could not be read.",
        "This file could not be read.",
    ]
    assert taken == []


def test_a_thousand_files_with_bad_ones_among_them(tmp_path: Path) -> None:
    good = [f"LAMPLIT-SEALED 1\n{number}".encode() for number in range(990)]
    for data in [
        *good,
        *(f"bad {number}".encode() for number in range(9)),
        bytes(FileKind.SEALED.value.most_bytes + 5),
    ]:
        put(tmp_path, data)
    before = sorted(tmp_path.iterdir())
    reads = list(take_in(new_files(tmp_path, ()), take))
    assert len(reads) == 1_000
    assert sum(not read.refusal for read in reads) == 990
    assert sum(read.refusal == NotOurs.sentence for read in reads) == 9
    assert sum(read.refusal == TooBig.sentence for read in reads) == 1
    assert sorted(tmp_path.iterdir()) == before
    # what was too big is read as far as it may be, and known by that
    assert new_files(tmp_path, {read.digest for read in reads}) == ()


def test_it_ends_when_it_is_told_to(tmp_path: Path) -> None:
    for number in range(5):
        put(tmp_path, f"LAMPLIT-SEALED 1\n{number}".encode())
    asked = iter((True, True, False))
    assert len(list(take_in(new_files(tmp_path, ()), take, goes_on=lambda: next(asked)))) == 2


def test_a_file_that_went_meanwhile_is_told(tmp_path: Path) -> None:
    path = put(tmp_path, b"x")
    path.unlink()
    assert list(take_in((path,), take)) == [FileRead(path.name, b"", "This file could not be read.")]
