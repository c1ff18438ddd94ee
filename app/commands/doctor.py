"""`lamplit doctor`: what a bug report needs, and nothing private."""

from __future__ import annotations

import platform
from importlib import metadata
from pathlib import Path
from typing import TextIO

from app import __version__
from app.core.errors import LamplitError
from app.paths import find_paths
from app.speech.report import voice_report
from app.store.vault import Vault

_LIBRARIES = ("PySide6-Essentials", "sqlite-utils", "sqlcipher3", "PyNaCl", "pyttsx3", "miniaudio", "msgspec")

_ALL = "Lamplit keeps no log of itself. A report would hold these lines and no others:"


def run_doctor(home: Path | None, out: TextIO) -> int:
    """Print that there is no log of the program, then all that a report holds, one fact a line. Returns 0."""
    paths = find_paths(home)
    facts = {"lamplit": __version__, "python": platform.python_version(), "system": platform.platform(terse=True)}
    facts |= {name: _version(name) for name in _LIBRARIES}
    facts |= {f"voice {name}": value for name, value in voice_report().items()}
    facts["data folder"] = _without_name(paths.data)
    facts["log"] = _lock_state(Vault(paths.vault))
    width = max(len(name) for name in facts)
    out.write(_ALL + "\n\n")
    out.writelines(f"{name:<{width}}  {value}\n" for name, value in facts.items())
    return 0


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not installed"


def _without_name(folder: Path) -> str:
    """Return a folder with the person's own folder written as ~, since its name is often theirs."""
    own = Path.home()
    return str(Path("~") / folder.relative_to(own)) if folder.is_relative_to(own) else str(folder)


def _lock_state(vault: Vault) -> str:
    try:
        if not vault.exists():
            return "none yet"
        return "locked by a passphrase" if vault.is_locked_by_passphrase() else "not locked"
    except LamplitError as error:
        return type(error).__name__
