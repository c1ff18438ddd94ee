"""Waiting for something to become so, while the event loop goes on."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtTest import QTest

PATIENCE_S = 30.0
_TURN_MS = 5


def until(condition: Callable[[], object], what: str, patience_s: float = PATIENCE_S) -> None:
    """Let the event loop go on until `condition` holds. Raises AssertionError naming `what` when it never does."""
    end_s = time.monotonic() + patience_s
    while not condition():
        assert time.monotonic() < end_s, f"waited {patience_s:.0f} s in vain: {what}"
        QTest.qWait(_TURN_MS)
