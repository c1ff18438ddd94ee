"""What an error that nobody took is allowed to say: its text may hold what the person wrote."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

_PLACES = 4


def install_error_hook() -> None:
    """Report an error that nobody took by its kind and place alone, on every thread."""
    sys.excepthook = _report
    threading.excepthook = lambda failed: _report(failed.exc_type, failed.exc_value, failed.exc_traceback)


def _report(kind: type[BaseException], _error: BaseException | None, trace: TracebackType | None) -> None:
    import traceback
    from pathlib import Path

    if issubclass(kind, (KeyboardInterrupt, SystemExit)):
        return
    frames = traceback.extract_tb(trace)
    places = "; ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames[-_PLACES:])
    if sys.stderr is not None:  # a program without a console has none
        sys.stderr.write(f"lamplit: {kind.__name__} at {places}\n")
