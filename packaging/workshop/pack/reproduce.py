"""Whether two builds of one commit are the same bytes, and where they are not."""

import filecmp
import hashlib
import shutil
import tarfile
from collections.abc import Sequence
from pathlib import Path

from workshop.child import quietly


def differences(one: Sequence[Path], two: Sequence[Path], place: Path) -> list[str]:
    """Return a sentence for each pair of files that differ, with what differs inside; ``place`` is for unpacking."""
    wrong = []
    for first, second in zip(one, two, strict=True):
        if _hash(first) != _hash(second):
            inside = _inside(first, second, place)
            wrong.append(f"two builds of {first.name} differ: {', '.join(inside) or 'only in how they are packed'}")
        else:
            print(f"{first.name}: the same bytes twice, SHA-256 {_hash(first)}")
    return wrong


def _hash(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _inside(first: Path, second: Path, place: Path) -> list[str]:
    """Return the paths of the files that are not the same in both archives."""
    folders = []
    for number, file in enumerate((first, second)):
        folder = place / str(number)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        if file.suffix == ".deb":
            quietly(("dpkg-deb", "-R", str(file), str(folder)))
        else:
            with tarfile.open(file) as archive:
                archive.extractall(folder, filter="data")
        folders.append(folder)
    return sorted(_unequal(filecmp.dircmp(str(folders[0]), str(folders[1])), ""))


def _unequal(pair: "filecmp.dircmp[str]", below: str) -> list[str]:
    here = [*pair.left_only, *pair.right_only]
    here += [
        name
        for name in pair.common_files
        if not filecmp.cmp(Path(pair.left) / name, Path(pair.right) / name, shallow=False)
    ]
    found = [f"{below}{name}" for name in here]
    for name, inner in pair.subdirs.items():
        found += _unequal(inner, f"{below}{name}/")
    return found
