"""The bundle: one folder with Python, Qt and Lamplit, made by PyInstaller from packaging/bundle/lamplit.spec."""

import json
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from workshop.child import quietly
from workshop.layout import ROOT
from workshop.pack import elf, icons, inside, licences, parts, source, tools
from workshop.pack.part import Part
from workshop.pack.places import BUILD, epoch_s, version
from workshop.pack.shared import SIZES_PX
from workshop.words import Stop, say, tail

_ONE_SEED = "1"  # any, but the same: the order of sets reaches the bytecode


@dataclass(frozen=True, slots=True)
class Bundle:
    """A finished folder, and what is in it."""

    folder: Path
    parts: tuple[Part, ...]


def build(into: Path = BUILD, *, bare: bool = False) -> Bundle:
    """Make the bundle, or one of the plainest Qt window, in ``into``, anew.

    Raises: Stop: PyInstaller did not manage.
    """
    python = tools.python()
    name = "bare-window" if bare else "lamplit"
    work, tree = into / f"{name}-work", into / "source"
    source.lay_out(tree)
    say(f"bundling {name}.")
    shutil.rmtree(into / "bundle" / name, ignore_errors=True)
    env = {
        **{key: value for key, value in os.environ.items() if not key.startswith(("LAMPLIT_", "PYTHON"))},
        "PYTHONHASHSEED": _ONE_SEED,
        "SOURCE_DATE_EPOCH": str(epoch_s()),
        "PYINSTALLER_CONFIG_DIR": str(into / "pyinstaller"),
        "LAMPLIT_BUNDLE_BARE": "1" if bare else "",
        "LAMPLIT_BUNDLE_ICON": _icon(into),
    }
    spec = tree / "packaging" / "bundle" / "lamplit.spec"
    words = ("--noconfirm", "--clean", "--distpath", str(into / "bundle"), "--workpath", str(work))
    status, said = quietly((python, "-m", "PyInstaller", *words, str(spec)), env=env, cwd=tree)
    if status != 0:
        raise Stop(f"PyInstaller did not manage. It said:\n{tail(said)}")
    folder = into / "bundle" / name
    for library in folder.rglob("*"):
        if library.is_file() and not library.is_symlink():
            elf.drop_absolute_search_path(library)
    if bare:
        return Bundle(folder, ())
    found = _gather(python, work / "lamplit", folder)
    page = licences.page(version(), found)
    for resources in resource_folders(into / "bundle"):
        (resources / licences.FILE).write_text(page, encoding="utf-8")
    return Bundle(folder, found)


def resource_folders(bundles: Path) -> tuple[Path, ...]:
    """Return where Lamplit's resources lie: in its folder, and on macOS in the app that was made of that too."""
    app = bundles / "Lamplit.app" / "Contents" / "Resources" / "resources"
    return (bundles / "lamplit" / "_internal" / "resources", *([app] if app.is_dir() else []))


def make_newer_log(source: Path, home: Path) -> None:
    """Make a home whose log has a form of later; the packages are tried out with it. Raises: Stop: it did not work."""
    shutil.rmtree(home, ignore_errors=True)
    script = source / "packaging" / "bundle" / "newer_log.py"
    status, said = quietly((tools.python(), str(script), str(source), str(home)))
    if status != 0:
        raise Stop(f"the log of a newer form could not be made:\n{tail(said)}")


def _icon(into: Path) -> str:
    """Write the icon as this system wants it in a program, and return its path; Linux has it beside the program."""
    wanted = {"win32": ("lamplit.ico", icons.ico), "darwin": ("lamplit.icns", icons.icns)}.get(sys.platform)
    if wanted is None:
        return ""
    name, make = wanted
    pictures = {size: (ROOT / "resources" / "icons" / f"lamplit-dark-{size}.png").read_bytes() for size in SIZES_PX}
    (into / name).write_bytes(make(pictures))
    return str(into / name)


def _gather(python: str, work: Path, folder: Path) -> tuple[Part, ...]:
    status, said = quietly((python, str(ROOT / "packaging" / "bundle" / "gather.py"), str(work)))
    if status != 0:
        raise Stop(f"the parts of the bundle could not be told:\n{tail(said)}")
    return parts.parts_from(json.loads(said), inside.seen(folder, parts.rows()))
