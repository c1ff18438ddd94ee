"""The environment that bundles are made in: the locked packages of the group ``package`` and nothing of the tests."""

from workshop import apart
from workshop.layout import PACKAGE_LOCK
from workshop.pack.places import BUILD

VENV = BUILD / "venv"


def python() -> str:
    """Return the interpreter of the environment, made first where needed. Raises: Stop: pip did not manage."""
    return apart.python(VENV, PACKAGE_LOCK)
