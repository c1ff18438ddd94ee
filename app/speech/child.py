"""What a process does first so that it can be trusted with private text: unseen by others, no outliving its parent."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from typing import BinaryIO

from app.core.shielding import forbid_core_dumps, forbid_onlookers

_PR_SET_PDEATHSIG = 1


def take_stdout() -> BinaryIO:
    """Return the standard output for the protocol alone; whatever else is printed goes to standard error."""
    own = os.dup(1)
    os.dup2(2, 1)
    return os.fdopen(own, "wb", buffering=0)


def keep_to_parent() -> None:
    """Leave no core dump, take a session of its own, and on Linux die with the thread that started the process."""
    if sys.platform == "win32":
        return
    forbid_core_dumps()
    forbid_onlookers()
    if os.getpid() != os.getpgrp():
        os.setsid()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the window, which ends this process
    if sys.platform == "linux":
        # a parent that died before this line shows as the end of standard input
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
