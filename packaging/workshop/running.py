"""``dev.py run``: start Lamplit from the sources."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from workshop.child import in_foreground
from workshop.layout import VENV, interpreter
from workshop.prepare import Purpose, prepare


def _become(command: list[str]) -> NoReturn:
    sys.stdout.flush()
    sys.stderr.flush()
    os.execv(command[0], command)  # noqa: S606  # no shell is meant to be in between


def run(arguments: Sequence[str]) -> int:
    """Start Lamplit with ``arguments`` in the folder we were called from; return its exit status.

    On Linux and macOS Lamplit takes the place of this process, so signals and Ctrl-C reach it as if started alone.
    """
    prepare(Purpose.RUN)
    # -P: a folder named "app" where the person stands must not be taken for ours.
    command = [str(interpreter(VENV)), "-P", "-m", "app", *arguments]
    if sys.platform == "win32":
        return in_foreground(command, cwd=Path.cwd())
    _become(command)
