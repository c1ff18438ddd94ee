"""System packages on Debian and its relatives: which names this release knows, and the right to install them."""

import os
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

from workshop.child import quietly
from workshop.needs import Need
from workshop.words import shell_line

_INSTALL = ("apt-get", "install", "--no-install-recommends")
# Nothing that a person has may go for our sake.
_UNASKED = ("--no-remove", "-y", "-qq", "-o", "DPkg::Lock::Timeout=300")


def is_here() -> bool:
    """Tell whether this system has apt-get."""
    return shutil.which("apt-get") is not None


def rights() -> tuple[str, ...] | None:
    """Return the words to put before apt-get, empty for root; None when it would need a password or is forbidden."""
    if os.geteuid() == 0:
        return ()
    if shutil.which("sudo") and quietly(("sudo", "-n", "true"))[0] == 0:
        return ("sudo", "-n")
    return None


def known_names(packages: Iterable[str], options: Sequence[str] = ()) -> tuple[str, ...]:
    """Return ``packages`` under the names this release uses: ``libglib2.0-0`` may be ``libglib2.0-0t64`` here.

    A name that apt does not know at all, or cannot know because it never fetched its lists, stays as it is.
    """
    wanted = tuple(dict.fromkeys(packages))
    both = [form for name in wanted for form in (name, f"{name}t64")]
    _, shown = quietly(("apt-cache", *options, "show", "--no-all-versions", *both))
    known = {line.removeprefix("Package: ").strip() for line in shown.splitlines() if line.startswith("Package: ")}
    return tuple(f"{name}t64" if name not in known and f"{name}t64" in known else name for name in wanted)


def command_for(needs: Iterable[Need]) -> str:
    """Return the line a person with rights would type to meet ``needs``."""
    return shell_line(("sudo", *_INSTALL, *known_names(need.package for need in needs)))


def install(packages: Sequence[str], before: Sequence[str]) -> tuple[bool, str]:
    """Fetch the lists and install ``packages``; return whether all came and what apt-get printed.

    When one cannot be had, the others are still installed.

    Args: before: what ``rights`` returned.
    """
    _, said = _quietly(before, ("apt-get", "update", "-qq"))
    names = known_names(packages)
    if _quietly(before, (*_INSTALL, *_UNASKED, *names))[0]:
        return True, said
    results = [_quietly(before, (*_INSTALL, *_UNASKED, name)) for name in names]
    return all(worked for worked, _ in results), said + "".join(told for worked, told in results if not worked)


def _quietly(before: Sequence[str], command: Sequence[str]) -> tuple[bool, str]:
    status, said = quietly((*before, "env", "DEBIAN_FRONTEND=noninteractive", *command))
    return status == 0, said


def unpack(package: str, folder: Path) -> Path | None:
    """Download ``package`` as an ordinary user and return where its files stand in ``folder``; None if it failed.

    apt works here with a state and a cache of its own, so nothing of the system is locked or written; the sources are
    the system's. What is in ``folder`` may be removed afterwards.
    """
    if not (is_here() and shutil.which("dpkg-deb")):
        return None
    for name in ("state/lists/partial", "cache/archives/partial", "deb"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    options = (
        "-o", f"Dir::State={folder / 'state'}",
        "-o", "Dir::State::status=/var/lib/dpkg/status",
        "-o", f"Dir::Cache={folder / 'cache'}",
        "-o", "APT::Sandbox::User=",
    )  # fmt: skip
    quietly(("apt-get", *options, "update", "-qq"))
    quietly(("apt-get", *options, "download", "-qq", package), cwd=folder / "deb")
    files = folder / "files"
    unpacked = [quietly(("dpkg-deb", "-x", str(deb), str(files)))[0] for deb in (folder / "deb").glob("*.deb")]
    return files if unpacked and not any(unpacked) else None
