"""The environment that bundles are made in: the locked packages of the group ``package`` and nothing of the tests."""

import hashlib

from workshop import environment
from workshop.child import quietly
from workshop.layout import PACKAGE_LOCK, interpreter
from workshop.pack.places import BUILD
from workshop.words import Stop, say, tail

VENV = BUILD / "venv"
_NOTE = VENV / "made-from"


def python() -> str:
    """Return the interpreter of the environment, made first if it is not there or its lock has changed.

    Raises: Stop: pip did not manage.
    """
    wanted = hashlib.sha256(PACKAGE_LOCK.read_bytes()).hexdigest()
    if not _NOTE.is_file() or _NOTE.read_text(encoding="utf-8") != wanted:
        say("making build/venv with what packages are made by.")
        BUILD.mkdir(exist_ok=True)
        pip = environment.make(VENV)
        locked = ("--require-hashes", "--no-deps", "--only-binary", ":all:", "--disable-pip-version-check")
        built = [word for name in environment.built_here() for word in ("--no-binary", name)]
        status, said = quietly((*pip, "install", *locked, *built, "-r", str(PACKAGE_LOCK)))
        if status != 0:
            raise Stop(f"installing did not work. pip said:\n{tail(said)}")
        _NOTE.write_text(wanted, encoding="utf-8")
    return str(interpreter(VENV))
