"""The icon on the desktop and the reminders, joined. Of a desktop's icons nothing is imported until one is wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.core.moment import WallClock
from app.ui.main_window import MainWindow
from app.ui.preference_keeper import PreferenceKeeper
from app.ui.rooms.reminders_room import RemindersRoom
from app.ui.rooms.settings_room import SettingsRoom
from app.ui.theme import Measures
from app.ui.tray import MakeIcon, Tray
from app.ui.view_models.reminders import Reminders


class ReminderSide(QObject):
    """Lives as long as the house."""

    def __init__(
        self,
        window: MainWindow,
        preferences: PreferenceKeeper,
        make_icon: MakeIcon,
        has_tray: Callable[[], bool],
        busy: Callable[[], bool],
        hide: Callable[[], None],
        settings: SettingsRoom,
        wall: WallClock,
        measures: Measures,
        parent: QObject,
    ) -> None:
        """Args: busy: whether an exercise is going; hide: takes the window away at once."""
        super().__init__(parent)
        self.reminders = Reminders(preferences, wall, self)
        self.tray = Tray(window, preferences, self.reminders, make_icon, busy, hide, self)
        self.room = RemindersRoom(window, preferences, self.reminders, has_tray, wall, measures, self)
        settings.reminders.connect(self.room.enter)
        self.room.left.connect(settings.enter)
