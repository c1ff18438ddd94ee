"""An environment of its own for what must not meet the tests: made from one lock file, and anew when that changes."""

import hashlib
from pathlib import Path

from workshop import environment
from workshop.layout import ROOT, interpreter
from workshop.words import say

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
        environment.install(environment.make(venv), lock)
        note.write_text(wanted, encoding="utf-8")
    return str(interpreter(venv))
