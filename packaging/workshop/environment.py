"""Make ``.venv`` and put the locked packages in it, also where Debian left ensurepip or pip out of Python."""

import importlib
import importlib.util
import os
import platform
import shutil
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from workshop import apt
from workshop.child import quietly
from workshop.layout import ROOT, interpreter
from workshop.words import Stop, tail

_FROM_APT = "pip-from-apt"
_PIP_QUIETLY = ("--disable-pip-version-check", "--no-input")


def has_ensurepip() -> bool:
    """Tell whether this interpreter can give a new environment its pip (Debian keeps that in ``python3-venv``)."""
    importlib.invalidate_caches()  # it may have been installed a moment ago
    return importlib.util.find_spec("ensurepip") is not None and importlib.util.find_spec("venv") is not None


def venv_package() -> str:
    """Return the Debian package that makes this interpreter's environments complete."""
    own = f"python{sys.version_info.major}.{sys.version_info.minor}"
    is_systems_own = Path("/usr/bin/python3").resolve().name == own
    return "python3-venv" if is_systems_own else f"{own}-venv"


def make(venv: Path) -> tuple[str, ...]:
    """Make ``venv`` anew and return the words that run a pip in it.

    Tried in order: venv with ensurepip; venv alone with a pip that is on this machine; venv alone with the pip that
    apt can download for an ordinary user.

    Raises: Stop: none of these worked; the message names the package.
    """
    python = str(interpreter(venv))
    if has_ensurepip() and quietly((sys.executable, "-m", "venv", "--clear", str(venv)))[0] == 0:
        return (python, "-m", "pip")
    status, said = quietly((sys.executable, "-m", "venv", "--clear", "--without-pip", str(venv)))
    if status == 0:
        for pip in _pips_from_elsewhere(venv / _FROM_APT):
            if quietly((python, str(pip), "--version"))[0] == 0:
                return (python, str(pip))
    shutil.rmtree(venv, ignore_errors=True)
    if sys.platform == "linux" and apt.is_here():
        line = f"sudo apt-get install --no-install-recommends {venv_package()}"
        raise Stop(f"this Python cannot make an environment with pip in it. Please run: {line}")
    raise Stop(f"this Python cannot make an environment with pip in it:\n{tail(said)}")


def built_here() -> tuple[str, ...]:
    """Return the locked packages that have no wheel for this machine and are built from their source instead."""
    has_every_wheel = sys.platform != "linux" or platform.machine() == "x86_64"
    return () if has_every_wheel else ("miniaudio",)


def pip_of(venv: Path) -> tuple[str, ...] | None:
    """Return the words that run the pip of an existing ``venv``; None when it has none or does not run."""
    words = (str(interpreter(venv)), "-m", "pip")
    return words if quietly((*words, "--version"))[0] == 0 else None


def install(pip: tuple[str, ...], lock: Path) -> None:
    """Install every package of ``lock``, checked by hash. Raises: Stop: pip did not manage."""
    locked = ("--require-hashes", "--no-deps", "--only-binary", ":all:")
    built = [word for name in built_here() for word in ("--no-binary", name)]
    pip_install(pip, *locked, *built, "-r", str(lock))


def install_project(venv: Path) -> None:
    """Install the project itself as an editable, by the pip that its lock has brought. Raises: Stop: as ``install``."""
    shutil.rmtree(venv / _FROM_APT, ignore_errors=True)
    own = (str(interpreter(venv)), "-m", "pip")
    pip_install(own, "--no-build-isolation", "--no-deps", "--no-index", "--editable", str(ROOT))


def pip_install(pip: tuple[str, ...], *arguments: str) -> None:
    """Run ``pip install``. Raises: Stop: it did not manage; the message ends with what it said."""
    # A person's "install into my home" setting would make pip refuse or miss the environment.
    env = {**os.environ, "PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0"}
    status, said = quietly((*pip, "install", *_PIP_QUIETLY, *arguments), env=env)
    if status != 0:
        raise Stop(f"installing did not work. pip said:\n{tail(said)}")


def _pips_from_elsewhere(from_apt: Path) -> Iterator[Path]:
    """Yield folders and wheels that may run as a pip, nearest first; the last one is downloaded, into ``from_apt``."""
    for module, inside in (("pip", "."), ("virtualenv", "seed/wheels/embed")):
        spec = importlib.util.find_spec(module)
        if spec is not None and spec.origin is not None:
            folder = Path(spec.origin).parent / inside
            yield from [folder] if module == "pip" else _pip_wheels(folder)
    yield from _pip_wheels(Path(sysconfig.get_path("stdlib")) / "ensurepip" / "_bundled")
    yield from _pip_wheels(Path("/usr/share/python-wheels"))
    files = apt.unpack("python3-pip-whl", from_apt) if sys.platform == "linux" else None
    if files is not None:
        yield from _pip_wheels(files / "usr" / "share" / "python-wheels")


def _pip_wheels(folder: Path) -> Iterator[Path]:
    # A wheel is a zip file, and a zip file's folder with a __main__ runs as a program.
    for wheel in sorted(folder.glob("pip-*.whl"), reverse=True):
        yield wheel / "pip"
