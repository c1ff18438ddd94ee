"""The application object, and what happens to an error nobody caught."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from app.ui.fonts import load_fonts


def make_application(arguments: Sequence[str], resources: Path) -> QApplication:
    """Return the application, with its name and fonts."""
    # By option, because every call that hands the style to Python builds its type, at 12 ms of processor time.
    application = QApplication([*arguments, "-style", "fusion"])
    application.setApplicationName("lamplit")
    application.setApplicationDisplayName("Lamplit")
    application.setDesktopFileName("lamplit")
    load_fonts(resources)
    return application


def complete_application(application: QApplication, resources: Path) -> None:
    """Give the application what nobody sees at the first paint: its icon, and the roles of painted widgets."""
    from app.ui import a11y
    from app.ui.widgets.icons import app_icon

    application.setWindowIcon(app_icon(resources))
    a11y.install_roles()


def install_error_hook() -> None:
    """Report an uncaught error by its kind and place alone: its text may hold what the person wrote."""

    def report(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        import traceback

        frames = traceback.extract_tb(trace)
        places = "; ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames[-4:])
        sys.stderr.write(f"lamplit: {kind.__name__} at {places}\n")

    sys.excepthook = report
