"""``python -m tests.ui.one_icon``: the icon alone, shown, reminding once, and gone; tells what it finds."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer

from app.paths import find_paths
from app.ui.application import complete_application, make_application
from app.ui.tray_icon import DesktopTrayIcon, has_tray

_STEP_MS = 600


def main() -> int:
    """Be there for a moment, where there is a place."""
    application = make_application(["lamplit"], find_paths().resources)
    complete_application(application, find_paths().resources)
    sys.stdout.write(f"{has_tray()}\n")
    if not has_tray():
        return 0
    icon = DesktopTrayIcon()
    icon.show_reminders(any_set=True, paused=False)
    icon.show()
    QTimer.singleShot(_STEP_MS, icon.remind)
    QTimer.singleShot(2 * _STEP_MS, icon.hide)
    QTimer.singleShot(3 * _STEP_MS, application.quit)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
