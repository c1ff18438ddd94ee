"""``python -m tests.ui.desktop_tray``: a desktop's place for icons and notices, on the bus of its environment.

Tells each thing that comes, one JSON list a line: "ready", "item", and "notice" with all that the notice says.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import ClassInfo, Property, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection

WATCHER, NOTICES = "org.kde.StatusNotifierWatcher", "org.freedesktop.Notifications"


def tell(*what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


@ClassInfo({"D-Bus Interface": WATCHER})
class Watcher(QObject):
    """Where icons are announced."""

    @Slot(str)
    def RegisterStatusNotifierItem(self, item: str) -> None:  # noqa: N802 (the desktop's own name)
        tell("item", item)

    def _is_there(self) -> bool:
        return True

    IsStatusNotifierHostRegistered = Property(bool, _is_there)


@ClassInfo({"D-Bus Interface": NOTICES})
class Notices(QObject):
    """Where notices come up."""

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")  # type: ignore[arg-type]
    def Notify(  # noqa: N802 (the desktop's own name and arguments)
        self,
        name: str,
        _replaces: int,
        _icon: str,
        summary: str,
        body: str,
        actions: list[str],
        _hints: dict[str, object],
        _for_ms: int,
    ) -> int:
        tell("notice", name, summary, body, actions)
        return 1

    @Slot(result="QStringList")  # type: ignore[arg-type]
    def GetCapabilities(self) -> list[str]:  # noqa: N802 (the desktop's own name)
        return ["body"]


def main() -> int:
    """Serve until the process is ended."""
    application = QCoreApplication(sys.argv)
    bus, everything = QDBusConnection.sessionBus(), QDBusConnection.RegisterOption.ExportAllContents
    parts = (("/StatusNotifierWatcher", Watcher(), WATCHER), ("/org/freedesktop/Notifications", Notices(), NOTICES))
    for path, part, name in parts:
        if not bus.registerObject(path, part, everything) or not bus.registerService(name):
            return 1
    tell("ready")
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
