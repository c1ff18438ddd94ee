"""What locks and hides, joined: the guard, the plain page and Help on it, hiding by hand, what the desktop tells."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.core.clock import Clock
from app.core.preferences import Preferences
from app.ui.fittings import Fittings
from app.ui.guard import Covering, Guard
from app.ui.log_keeper import LogKeeper
from app.ui.menus import Menus
from app.ui.rooms.entrance import Entrance
from app.ui.rooms.help_room import HelpRoom
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

    Signals:
        help_wanted: Help from a person, over what was covered.
        giving_way(bool): this process can be replaced now; whether its window is hidden. Not while Help is read.
    """

    help_wanted = Signal()
    giving_way = Signal(bool)

    def __init__(
        self,
        fittings: Fittings,
        *,
        menus: Menus,
        help_: HelpRoom,
        keeper: LogKeeper,
        sitting: Sitting,
        silence: Callable[[], object],
        clock: Clock,
        watch_desktop: WatchDesktop,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = fittings.window
        self._help = help_
        self._helping = False
        self._gives_way = False
        self._out_of_captures = False
        self.guard = Guard(fittings.window, keeper, sitting, silence, fittings.preferences, clock, self)
        self.cover = Cover(fittings.measures)
        self.button = HideButton(fittings.measures)
        self.button.clicked.connect(self.guard.hide)
        fittings.window.set_corner(self.button)
        menus.hide.connect(self.guard.hide)
        self.guard.cover_wanted.connect(self.cover_up)
        self.guard.uncover_wanted.connect(self._uncover)
        self.guard.giving_way.connect(self._give_way)
        for call in (self.guard.help_called, self.cover.help_asked):
            call.connect(self._open_help)
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
        """Show the plain page in place of what there is; Help that somebody reads in its place stays."""
        if self._helping and self._window.isVisible():
            return
        self._end_help()
        line = "" if covering is Covering.PLAIN else self.tr("Something is still going here.")
        held = covering is Covering.HELD
        self.cover.say(line, goes_on=not held)
        self._window.set_cover(self.cover, is_open=held)
        self._give_way_now()

    def _open_help(self) -> None:
        if self._helping:
            return
        if self.guard.covering is Covering.HELD:
            self._helping = True
            self._help.cover(self._leave_help)
        else:
            self._uncover()
            self.help_wanted.emit()

    def _leave_help(self) -> None:
        self._end_help()
        if self.guard.covering is Covering.HELD:
            self.cover_up(Covering.HELD)
        else:
            self._uncover()
            self._give_way_now()

    def _end_help(self) -> None:
        self._helping = False
        self._help.uncover()

    def _give_way(self, hidden: bool) -> None:
        if self._helping and not hidden:
            self._gives_way = True
        else:
            self.giving_way.emit(hidden)

    def _give_way_now(self) -> None:
        """Tell what had to wait for the end of Help."""
        if self._gives_way:
            self._gives_way = False
            self.giving_way.emit(not self._window.isVisible())

    def _uncover(self) -> None:
        self._window.set_cover(None)

    def _use(self, now: Preferences) -> None:
        if now.out_of_captures != self._out_of_captures and is_offered():
            self._out_of_captures = now.out_of_captures
            leave_out_of_captures(int(self._window.winId()), on=now.out_of_captures)
