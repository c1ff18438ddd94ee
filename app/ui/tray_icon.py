"""The icon among those of the desktop, and its menu. It says Lamplit and nothing else."""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

_SHOWN_MS = 10_000


class DesktopTrayIcon(QObject):
    """Not shown until show().

    Signals:
        opened(): the window is wanted; hide_asked(): it is to go at once; quit_asked(): Lamplit is to end.
        later_asked(): the next reminder in an hour; pause_asked(bool): no reminders, or reminders again.
    """

    opened = Signal()
    hide_asked = Signal()
    later_asked = Signal()
    pause_asked = Signal(bool)
    quit_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        self._add(self.tr("Open Lamplit")).triggered.connect(self.opened)
        self._menu.addSeparator()
        self._later = self._add(self.tr("The next reminder in an hour"))
        self._later.triggered.connect(self.later_asked)
        self._pause = self._add(self.tr("Pause the reminders"))
        self._pause.setCheckable(True)
        self._pause.triggered.connect(self.pause_asked)
        self._menu.addSeparator()
        self._add(self.tr("Hide now")).triggered.connect(self.hide_asked)
        self._add(self.tr("Quit")).triggered.connect(self.quit_asked)
        self._icon = QSystemTrayIcon(QApplication.windowIcon(), self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.opened)

    def show(self) -> None:
        """Be there."""
        self._icon.show()

    def hide(self) -> None:
        """Be gone, with its menu."""
        self._menu.hide()
        self._icon.hide()

    def show_reminders(self, *, any_set: bool, paused: bool) -> None:
        """Offer what can be done about reminders."""
        self._later.setVisible(any_set)
        self._pause.setVisible(any_set)
        self._pause.setChecked(paused)

    def remind(self) -> None:
        """Show a notice of one word."""
        self._icon.showMessage("Lamplit", "", QApplication.windowIcon(), _SHOWN_MS)

    def _add(self, text: str) -> QAction:
        action = QAction(text, self)
        self._menu.addAction(action)
        return action

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.opened.emit()


def has_tray() -> bool:
    """Return whether the desktop has a place for icons now. A bus that is no socket of this computer is not asked."""
    addresses = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "").split(";")
    is_local = all(each.startswith("unix:") for each in addresses if each)
    return is_local and QSystemTrayIcon.isSystemTrayAvailable()
