"""``dev.py lock``: make the lock files: every system, every supported Python, every file by hash, no registry named."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from workshop import environment
from workshop.child import quietly
from workshop.layout import DEV_LOCK, DOCS_LOCK, LOCK_FOLDER, PACKAGE_LOCK, interpreter
from workshop.words import Stop, say, tail

_OLDEST_PYTHON = "3.11"
_APP = ("pyproject.toml", str(LOCK_FOLDER / "narrow.in"))
_HEAD = """\
# Made by `python3 dev.py lock` from pyproject.toml and packaging/lock/narrow.*; not to be edited by hand.
# For Linux, Windows and macOS, CPython 3.11 and up. Install with: pip install --require-hashes --no-deps -r THIS
"""


def lock(arguments: Sequence[str]) -> int:
    """Write the lock for tests, that for packages with the same versions, and that of the site.

    Pins stay unless ``--upgrade``.

    Raises: Stop: uv could not be had or found no solution.
    """
    if unknown := set(arguments) - {"--upgrade"}:
        raise Stop(f"lock does not know {' '.join(sorted(unknown))}.")
    say("resolving all dependencies with uv, in an environment that is thrown away.")
    with tempfile.TemporaryDirectory(prefix="lamplit-lock-") as folder:
        venv = Path(folder) / "venv"
        pip = environment.make(venv)
        environment.pip_install(pip, "uv")
        uv = (str(interpreter(venv)), "-m", "uv")
        _do(_compile(uv, DEV_LOCK, *_APP, "--group", "dev", *arguments))
        _do(_compile(uv, PACKAGE_LOCK, *_APP, "--group", "package", "--constraint", str(DEV_LOCK), *arguments))
        _do(_compile(uv, DOCS_LOCK, "--group", "docs", *arguments))  # alone: it needs nothing of the app
    for file in (DEV_LOCK, PACKAGE_LOCK, DOCS_LOCK):
        file.write_text(_HEAD + file.read_text(encoding="utf-8"), encoding="utf-8")
    return 0


def _compile(uv: Sequence[str], target: Path, *extra: str) -> tuple[str, ...]:
    return (
        *uv, "pip", "compile", "--universal", "--python-version", _OLDEST_PYTHON,
        "--generate-hashes", "--no-emit-index-url", "--no-header", "--no-annotate",
        "--override", str(LOCK_FOLDER / "narrow.override"),
        "--output-file", str(target), *extra,
    )  # fmt: skip


def _do(command: Sequence[str]) -> None:
    status, said = quietly(command)
    if status != 0:
        raise Stop(f"making the lock files did not work:\n{tail(said)}")
