"""An environment of its own for what must not meet the tests: made from one lock file, and anew when that changes."""

import hashlib
from pathlib import Path

from workshop import environment
from workshop.child import quietly
from workshop.layout import ROOT, interpreter
from workshop.words import Stop, say, tail

_NOTE = "made-from"


def python(venv: Path, lock: Path) -> str:
    """Return the interpreter of ``venv``, made first if it is not there or ``lock`` has changed since.

    Raises: Stop: pip did not manage.
    """
    note = venv / _NOTE
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    if not note.is_file() or note.read_text(encoding="utf-8") != wanted:
        say(f"making {venv.relative_to(ROOT).as_posix()} from {lock.relative_to(ROOT).as_posix()}.")
        venv.parent.mkdir(exist_ok=True)
        pip = environment.make(venv)
        locked = ("--require-hashes", "--no-deps", "--only-binary", ":all:", "--disable-pip-version-check")
        built = [word for name in environment.built_here() for word in ("--no-binary", name)]
        status, said = quietly((*pip, "install", *locked, *built, "-r", str(lock)))
        if status != 0:
            raise Stop(f"installing did not work. pip said:\n{tail(said)}")
        note.write_text(wanted, encoding="utf-8")
    return str(interpreter(venv))
