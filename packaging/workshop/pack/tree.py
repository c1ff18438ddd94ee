"""Archives whose bytes depend on nothing but what is in them: sorted, owned by root, all of one second."""

import gzip
import io
import lzma
import tarfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

_XZ_LEVEL = 6


@dataclass(slots=True)
class Tree:
    """Files to be, by their path below the root of an archive.

    files: contents. links: what a symbolic link points to. programs: paths of files that may be run.
    """

    files: dict[str, bytes | Path] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    programs: set[str] = field(default_factory=set)

    def add_folder(self, folder: Path, below: str) -> None:
        """Add all files and links of a folder; what is a program or a library there is one here."""
        for path in sorted(folder.rglob("*")):
            name = f"{below}/{path.relative_to(folder).as_posix()}"
            if path.is_symlink():
                self.links[name] = str(path.readlink())
            elif path.is_file():
                self.files[name] = path
                if is_program(path):
                    self.programs.add(name)

    def installed_bytes(self) -> int:
        """Return what the files take in sum."""
        return sum(len(each) if isinstance(each, bytes) else each.stat().st_size for each in self.files.values())


def is_program(path: Path) -> bool:
    """Tell whether a file is run itself: a script or a program, and no library."""
    with path.open("rb") as file:
        head = file.read(4)
    return head[:2] == b"#!" or (head == b"\x7fELF" and ".so" not in path.name)


def tar_xz(tree: Tree, epoch_s: int, prefix: str = "./") -> bytes:
    """Return a tar archive, packed by xz."""
    return lzma.compress(tar(tree, epoch_s, prefix), preset=_XZ_LEVEL)


def tar(tree: Tree, epoch_s: int, prefix: str = "./") -> bytes:
    """Return a tar archive in GNU's form, with every folder on the way."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for name in sorted({*tree.files, *tree.links, *_folders((*tree.files, *tree.links))}):
            entry = tarfile.TarInfo(f"{prefix}{name}")
            entry.mtime, entry.uname, entry.gname = epoch_s, "root", "root"
            if name in tree.links:
                entry.type, entry.linkname, entry.mode = tarfile.SYMTYPE, tree.links[name], 0o777
                archive.addfile(entry)
            elif name in tree.files:
                there = tree.files[name]
                data = there if isinstance(there, bytes) else there.read_bytes()
                entry.size, entry.mode = len(data), 0o755 if name in tree.programs else 0o644
                archive.addfile(entry, io.BytesIO(data))
            else:
                entry.type, entry.mode = tarfile.DIRTYPE, 0o755
                archive.addfile(entry)
    return packed.getvalue()


def _folders(names: Iterable[str]) -> set[str]:
    return {str(parent) for name in names for parent in Path(name).parents if str(parent) != "."}


def ar(members: Mapping[str, bytes], epoch_s: int) -> bytes:
    """Return an ar archive, as a .deb is one; members keep their order."""
    packed = bytearray(b"!<arch>\n")
    for name, data in members.items():
        packed += f"{name:<16}{epoch_s:<12}{0:<6}{0:<6}{'100644':<8}{len(data):<10}`\n".encode("ascii")
        packed += data + b"\n" * (len(data) % 2)
    return bytes(packed)


def gz(data: bytes) -> bytes:
    """Return data packed by gzip, without a name or a time in it."""
    return gzip.compress(data, compresslevel=9, mtime=0)
