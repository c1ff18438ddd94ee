"""Where packages are made, and what they are called."""

import os
import platform
import re
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

from workshop.child import quietly
from workshop.layout import ROOT
from workshop.words import Stop

BUILD = ROOT / "build"
"""All that is in the making; may be deleted at any time."""
DIST = ROOT / "dist"
"""What is finished."""
PACKAGING = ROOT / "packaging"
_VERSION = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)
_EARLIEST = 315_532_800  # 1980, where the clock of zip files begins


@dataclass(frozen=True, slots=True)
class Identity:
    """What packages say of themselves.

    settled: false while the address and the id are stand-ins that nobody answers for.
    """

    app_id: str
    maintainer: str
    settled: bool


def identity(file: Path = PACKAGING / "identity.toml") -> Identity:
    """Return what packages say of themselves."""
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    return Identity(told["app_id"], told["maintainer"], told["settled"])


def version(source: Path = ROOT) -> str:
    """Return the version as `app/__init__.py` of a source tree has it. Raises: Stop: it has none."""
    found = _VERSION.search((source / "app" / "__init__.py").read_text(encoding="utf-8"))
    if found is None:
        raise Stop("app/__init__.py tells no version.")
    return found[1]


def debian_version(of_python: str) -> str:
    """Return a version as dpkg orders it: 0.1.0.dev0 comes before 0.1.0."""
    return re.sub(r"\.?(dev|a|b|rc)(?=\d)", r"~\1", of_python)


def epoch_s() -> int:
    """Return the second that every file of a package bears: the commit's, or SOURCE_DATE_EPOCH, or 1980."""
    chosen = os.environ.get("SOURCE_DATE_EPOCH")
    if chosen is not None and chosen.isdigit():
        return int(chosen)
    status, said = quietly(("git", "log", "-1", "--format=%ct"))
    return int(said) if status == 0 and said.strip().isdigit() else _EARLIEST


def debian_architecture() -> str:
    """Return this machine's name in Debian's words."""
    machine = platform.machine()
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(machine, machine)


def require_linux() -> None:
    """Raises: Stop: packages for Linux are made on Linux."""
    if sys.platform != "linux":
        raise Stop("this makes packages for Linux; for Windows and macOS see packaging/windows and packaging/macos.")
