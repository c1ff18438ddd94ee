"""Taking the place of this process with a new one of the same command line.

It is how a key and open text leave memory: closing and forgetting leaves copies of both that nobody can reach.
"""

from __future__ import annotations

import os
import sys

_RETURN = "LAMPLIT_RETURN"
_HIDDEN = "hidden"


def replace_process(*, hidden: bool) -> None:
    """Never returns. The new process has the same number, folder and arguments; `hidden`: it shows no window yet.

    On Windows the system starts it beside this one, which ends.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    environment = {**os.environ, _RETURN: _HIDDEN if hidden else ""}
    os.execve(sys.executable, [sys.executable, *_arguments()], environment)  # noqa: S606 (our own command line)


def comes_back_hidden() -> bool:
    """Return whether this process took the place of one whose window was hidden; asked once."""
    return os.environ.pop(_RETURN, "") == _HIDDEN


def _arguments() -> list[str]:
    # A bundle is its own interpreter, and is given the arguments alone
    return sys.argv[1:] if getattr(sys, "frozen", False) else sys.orig_argv[1:]
