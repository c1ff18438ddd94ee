"""The application object, and what happens to an error nobody caught."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

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
