"""Which packages of Debian a bundle needs, told by what its libraries name and never guessed."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from workshop.child import quietly
from workshop.words import Stop

_NEEDED = re.compile(r"\(NEEDED\)\s+Shared library: \[([^\]]+)\]")
_GLIBC = re.compile(r"Name: GLIBC_(\d+)\.(\d+)")
_CACHED = re.compile(r"^\s*(\S+) \(.*\) => (\S+)$", re.MULTILINE)
_WITH_LIBC = "libc6"


@dataclass(frozen=True, slots=True)
class Needed:
    """Relations as apt reads them, each like ``libc6 (>= 2.34)``, which comes first.

    recommends: what only a window on Wayland needs; without it Qt takes X.
    """

    depends: tuple[str, ...]
    recommends: tuple[str, ...]

    def glibc(self) -> str:
        """Return the oldest glibc that will do, like 2.34."""
        return self.depends[0].partition(">= ")[2].rstrip(")")

    def names(self) -> tuple[str, ...]:
        """Return the names of what cannot be done without."""
        return tuple(relation.split()[0] for relation in self.depends)


def measure(folder: Path) -> Needed:
    """Ask every program and library of a bundle what it needs, and this system which package brings that.

    Raises: Stop: readelf, ldconfig or dpkg is not here, or no package is known for something.
    """
    libraries = programs_and_libraries(folder)
    own = {path.name for path in folder.rglob("*.so*")}
    for_wayland = [path for path in libraries if "wayland" in path.as_posix().lower()]
    always = [path for path in libraries if path not in for_wayland]
    depends = _packages(_sonames(always) - own)
    recommends = {named_by_rule(soname) for soname in _sonames(for_wayland) - own if "wayland" in soname}
    libc = f"{_WITH_LIBC} (>= {newest_glibc(libraries)})"
    return Needed((libc, *sorted(depends - {_WITH_LIBC})), tuple(sorted(recommends)))


def programs_and_libraries(folder: Path) -> tuple[Path, ...]:
    """Return every ELF file of a folder, sorted."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return tuple(sorted(path for path in files if _is_elf(path)))


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _sonames(files: Iterable[Path]) -> set[str]:
    return {name for path in files for name in _NEEDED.findall(_readelf("-d", path))}


def newest_glibc(files: Iterable[Path]) -> str:
    """Return the oldest glibc that has every symbol the files ask for."""
    asked = [(int(major), int(minor)) for path in files for major, minor in _GLIBC.findall(_readelf("-V", path))]
    return ".".join(str(part) for part in max(asked))


def _readelf(option: str, path: Path) -> str:
    status, said = quietly(("readelf", "-W", option, str(path)))
    if status == 127:
        raise Stop("readelf is not here; on Debian it is in the package binutils.")
    return said


def named_by_rule(soname: str) -> str:
    """Return the package that brings a library by Debian's rule; a machine that builds need have no Wayland."""
    stem, _, number = soname.partition(".so.")
    return f"{stem}{'-' if stem[-1].isdigit() else ''}{number}"


def _packages(sonames: set[str]) -> set[str]:
    """Return the packages that bring these libraries to this system."""
    status, said = quietly(("ldconfig", "-p"))
    if status != 0:
        raise Stop("ldconfig could not be asked where the system's libraries are.")
    places = dict(reversed(_CACHED.findall(said)))
    unknown = sorted(name for name in sonames if name not in places)
    if unknown:
        raise Stop(f"the bundle needs libraries that this system has not: {', '.join(unknown)}")
    return {_package_of(places[name]) for name in sonames}


def _package_of(place: str) -> str:
    for path in _spellings(place):
        status, said = quietly(("dpkg", "-S", path))
        if status == 0:
            return said.partition(":")[0]
    raise Stop(f"no package brings {place} to this system.")


def _spellings(place: str) -> Sequence[str]:
    """Return the paths that dpkg may know a file by: /lib is a link to /usr/lib, and a soname one to a file."""
    real = str(Path(place).resolve())
    both = [real, place]
    return [form for path in both for form in (path, path.removeprefix("/usr"), f"/usr{path}")]
