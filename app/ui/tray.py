"""The icon while it is wanted and the window is there; reminders while nothing stands against them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, SignalInstance

from app.core.preferences import Preferences
from app.ui.main_window import MainWindow
from app.ui.preference_keeper import PreferenceKeeper
from app.ui.view_models.reminders import Reminders


class TrayIcon(Protocol):
    """What is asked of an icon; see tray_icon.DesktopTrayIcon."""

    opened: SignalInstance
    hide_asked: SignalInstance
    later_asked: SignalInstance
    pause_asked: SignalInstance
    quit_asked: SignalInstance

    def show(self) -> None:
        """Be there."""

    def hide(self) -> None:
        """Be gone, with its menu."""

    def show_reminders(self, *, any_set: bool, paused: bool) -> None:
        """Offer what can be done about reminders."""

    def remind(self) -> None:
        """Show a notice of one word."""


MakeIcon = Callable[[QObject], TrayIcon | None]
"""Makes the icon for an owner; None where the desktop has no place for one."""


class Tray(QObject):
    """The icon goes with the window: once that is hidden, nothing on the desktop tells of Lamplit.

    Args: busy: whether an exercise is going, into which no reminder speaks; hide: takes the window away at once.
    """

    def __init__(
        self,
        window: MainWindow,
        preferences: PreferenceKeeper,
        reminders: Reminders,
        make_icon: MakeIcon,
        busy: Callable[[], bool],
        hide: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._preferences = preferences
        self._reminders = reminders
        self._make_icon = make_icon
        self._busy = busy
        self._hide = hide
        self._icon: TrayIcon | None = None
        window.installEventFilter(self)
        preferences.changed.connect(self._use)
        reminders.due.connect(self._remind)
        self._use(preferences.now)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go with the window."""
        if watched is self._window and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._stand()
        return False

    def _use(self, now: Preferences) -> None:
        if now.tray and self._icon is None:
            self._icon = self._make_icon(self)
            if self._icon is not None:
                self._join(self._icon)
        if self._icon is not None:
            self._icon.show_reminders(any_set=bool(now.reminders), paused=now.reminders_paused)
        self._stand()

    def _join(self, icon: TrayIcon) -> None:
        icon.opened.connect(self._window.come_forward)
        icon.hide_asked.connect(self._hide)
        icon.quit_asked.connect(self._window.close)
        icon.later_asked.connect(self._reminders.in_an_hour)
        icon.pause_asked.connect(self._reminders.pause)

    def _stand(self) -> None:
        if self._icon is None:
            return
        if self._preferences.now.tray and self._window.isVisible():
            self._icon.show()
        else:
            self._icon.hide()

    def _remind(self) -> None:
        if self._icon is not None and self._window.isVisible() and not self._window.covered and not self._busy():
            self._icon.remind()
