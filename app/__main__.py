"""Which door: the voice worker, a command, or the window."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.error_hook import install_error_hook

if TYPE_CHECKING:
    from app.takeaway.page import TextPage

VOICE_WORKER = "voice-worker"
HOME_VARIABLE = "LAMPLIT_HOME"


def main(argv: Sequence[str] | None = None) -> int:
    """Run Lamplit and return its exit status."""
    if argv is None:
        install_error_hook()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == [VOICE_WORKER]:
        # Before anything else: the worker must never load Qt.
        from app.speech.worker import main as worker_main

        return worker_main()
    if arguments:
        from app.commands.line import Windowed, run_line

        windowed = Windowed(open_window, open_gallery, _write_pdf)
        try:
            status = run_line(arguments, os.environ.get(HOME_VARIABLE), windowed)
            sys.stdout.flush()
        except BrokenPipeError:
            # Whoever read our output has seen enough, `head` for one. Nor may the flush at exit complain.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        return status
    home = os.environ.get(HOME_VARIABLE)
    return open_window(None if not home else Path(home))


def open_window(home: Path | None) -> int:
    """Open the window; returns when it is closed."""
    gc.disable()  # compose switches it on again once the window stands
    from app.ui.plain_import import load_qt

    load_qt()  # before all that follows, or it takes a tenth of the time to the first paint
    from app.compose import run_window

    return run_window(home)


def open_gallery() -> int:
    """Show every component in every state; returns when the window is closed."""
    from app.ui.plain_import import load_qt

    load_qt()
    from app.compose import run_gallery

    return run_gallery()


def _write_pdf(page: TextPage, path: Path) -> None:
    """Write a page as PDF; Qt is loaded for it, and for no other command."""
    from app.paths import find_paths
    from app.ui.pdf_alone import write_pdf_alone

    write_pdf_alone(page, path, find_paths().resources)


if __name__ == "__main__":
    sys.exit(main())
