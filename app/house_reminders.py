"""The icon on the desktop and the reminders, joined. Of a desktop's icons nothing is imported until one is wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.ui.fittings import Fittings
from app.ui.rooms.reminders_room import RemindersRoom
from app.ui.rooms.settings_room import SettingsRoom
from app.ui.tray import MakeIcon, Tray
from app.ui.view_models.reminders import Reminders


class ReminderSide(QObject):
    """Lives as long as the house."""

    def __init__(
        self,
        fittings: Fittings,
        *,
        make_icon: MakeIcon,
        has_tray: Callable[[], bool],
        busy: Callable[[], bool],
        hide: Callable[[], None],
        settings: SettingsRoom,
        parent: QObject,
    ) -> None:
        """Args: busy: whether an exercise is going; hide: takes the window away at once."""
        super().__init__(parent)
        self.reminders = Reminders(fittings.preferences, fittings.wall, self)
        self.tray = Tray(fittings.window, fittings.preferences, self.reminders, make_icon, busy, hide, self)
        self.room = RemindersRoom(fittings, self.reminders, has_tray, self)
        settings.reminders.connect(self.room.enter)
        self.room.left.connect(settings.enter)
