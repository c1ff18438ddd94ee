"""What locks and hides, joined: the guard, the plain page, the way to hide by hand, and what the desktop tells."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.core.clock import Clock
from app.core.preferences import Preferences
from app.ui.fittings import Fittings
from app.ui.guard import Covering, Guard
from app.ui.log_keeper import LogKeeper
from app.ui.menus import Menus
from app.ui.rooms.entrance import Entrance
from app.ui.rooms.lock_room import LockRoom
from app.ui.rooms.settings_room import SettingsRoom
from app.ui.screen_shield import is_offered, leave_out_of_captures
from app.ui.sitting import Sitting
from app.ui.widgets.cover import Cover
from app.ui.widgets.hide_button import HideButton

WatchDesktop = Callable[[Callable[[], None]], object]
"""Is given what to call when the screen is locked; returns what has to be held for that."""


class Lock(QObject):
    """Everything that locks and hides; lives as long as the house.

    Attributes: guard, cover.
    """

    def __init__(
        self,
        fittings: Fittings,
        *,
        menus: Menus,
        keeper: LogKeeper,
        sitting: Sitting,
        silence: Callable[[], object],
        clock: Clock,
        watch_desktop: WatchDesktop,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = fittings.window
        self._out_of_captures = False
        self.guard = Guard(fittings.window, keeper, sitting, silence, fittings.preferences, clock, self)
        self.cover = Cover(fittings.measures)
        self.button = HideButton(fittings.measures)
        self.button.clicked.connect(self.guard.hide)
        fittings.window.set_corner(self.button)
        menus.hide.connect(self.guard.hide)
        self.guard.cover_wanted.connect(self.cover_up)
        self.guard.uncover_wanted.connect(self._uncover)
        self._desktop = watch_desktop(self.guard.leave_now)
        fittings.preferences.changed.connect(self._use)
        self._use(fittings.preferences.now)

    def join(self, ways: LockRoom, settings: SettingsRoom, entrance: Entrance) -> None:
        """Have a locked log lead to its door, and join what is behind the lock to Settings and to that door."""
        settings.code.connect(ways.open_code)
        settings.shut_off.connect(ways.open_shut_off)
        entrance.code_wanted.connect(ways.open_by_code)
        entrance.forgotten.connect(ways.open_forgotten)
        ways.to_settings.connect(settings.enter)
        ways.to_door.connect(entrance.back_to_unlock)
        ways.opened.connect(entrance.go_on)
        self.guard.locked.connect(entrance.lock_up)

    def cover_up(self, covering: Covering) -> None:
        """Show the plain page in place of what there is."""
        line = "" if covering is Covering.PLAIN else self.tr("Something is still going here.")
        self.cover.say(line, goes_on=covering is not Covering.HELD)
        self._window.set_cover(self.cover)

    def _uncover(self) -> None:
        self._window.set_cover(None)

    def _use(self, now: Preferences) -> None:
        if now.out_of_captures != self._out_of_captures and is_offered():
            self._out_of_captures = now.out_of_captures
            leave_out_of_captures(int(self._window.winId()), on=now.out_of_captures)
