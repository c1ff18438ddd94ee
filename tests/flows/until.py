"""Waiting for something to become so, while the event loop goes on."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtTest import QTest

PATIENCE_S = 60.0
_TURN_S = 0.002


def until(condition: Callable[[], object], what: str, patience_s: float = PATIENCE_S) -> None:
    """Let the event loop go on until `condition` holds. Raises AssertionError naming `what` when it never does."""
    end_s = time.monotonic() + patience_s
    while not condition():
        assert time.monotonic() < end_s, f"waited {patience_s:.0f} s in vain: {what}"
        QTest.qWait(0)
        time.sleep(_TURN_S)  # without the lock of the interpreter, that the log's thread waits for
