"""What follows from how the log stands, joined: opened, damaged, absent, or come from another computer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.core import guards
from app.core.errors import LamplitError, UserError
from app.core.moment import WallClock
from app.core.ports import Log
from app.core.run import Run
from app.ui.fittings import Fittings
from app.ui.jobs import ignore
from app.ui.log_keeper import LogKeeper, LogState
from app.ui.menus import Menus
from app.ui.pages.page import Page
from app.ui.rooms.entrance import Entrance
from app.ui.rooms.home_room import HomeRoom
from app.ui.rooms.look_back_room import LookBackRoom
from app.ui.rooms.mend_room import MendRoom
from app.ui.sitting import Sitting

_DAYS_OF_RUNS = 2
"""How far back the guards that count a day look, with room for a change of time zone."""

_ENTRIES_OF_RISES = 200
"""How many of the newest entries are looked through for exercises that raised the rating."""


class LogSide(QObject):
    """Lives as long as the house.

    Signals:
        home(): a log from another computer is here, and the way is free.
        aside_known(ids as a frozenset): these exercises stand aside.
    """

    home = Signal()
    aside_known = Signal(object)

    def __init__(
        self,
        fittings: Fittings,
        *,
        menus: Menus,
        keeper: LogKeeper,
        sitting: Sitting,
        home: HomeRoom,
        entrance: Entrance,
        look_back: LookBackRoom,
        mend: MendRoom,
        taken_on_ms: Callable[[], Mapping[str, int]],
        parent: QObject,
    ) -> None:
        """`taken_on_ms` returns when each exercise was last taken on in an assignment."""
        super().__init__(parent)
        self._window = fittings.window
        self._menus = menus
        self._keeper = keeper
        self._sitting = sitting
        self._home = home
        self._entrance = entrance
        self._look_back = look_back
        self._mend = mend
        self._taken_on_ms = taken_on_ms
        self._aside: frozenset[str] = frozenset()
        self._preferences = fittings.preferences
        self._wall = fittings.wall
        self._made_anew = False
        self._trouble_stands = False  # on Home, or for when it is next in front
        keeper.state_changed.connect(self._stands)
        keeper.damaged.connect(self._damaged)
        keeper.copies_trouble.connect(home.notice)
        keeper.lock.guarded_less.connect(self._guarded_less)
        entrance.trouble.connect(home.notice)
        home.brought_back.connect(self._bring_back)

    def arrived(self) -> None:
        """Go on with a log that came from another computer."""
        self._preferences.change(self._preferences.now._replace(first_run_done=True))
        self._remember_lock(self._keeper.locked)
        self.home.emit()

    def look_for_rises(self) -> None:
        """Find the exercises after which the rating rose, twice, among the newest entries."""

        taken_on = self._taken_on_ms()

        def rises(log: Log) -> frozenset[str]:
            own = log.facts().brought_back_ms
            brought_back = {each: max(own.get(each, 0), taken_on.get(each, 0)) for each in own.keys() | taken_on.keys()}
            return guards.set_aside(guards.rated_runs(log.page(None, _ENTRIES_OF_RISES).entries), brought_back)

        self._keeper.with_log(rises, self._know_aside, ignore)

    def _bring_back(self, exercise_id: str) -> None:
        """Take the mark off an exercise at once, and keep that."""
        self._know_aside(self._aside - {exercise_id})
        now_ms = self._wall().at_ms

        def refused(_error: LamplitError) -> None:
            self._home.notice(self.tr("That could not be kept this time."))

        self._keeper.with_log(lambda log: log.keep_brought_back(exercise_id, now_ms), ignore, refused)

    def forget_brought_back(self) -> None:
        """Leave nothing of them where all entries go: what rose is gone with these."""
        self._keeper.change_and_follow(lambda log: log.forget_brought_back(), ignore)

    def _know_aside(self, exercise_ids: frozenset[str]) -> None:
        self._aside = exercise_ids
        self._sitting.know_set_aside(exercise_ids)
        self._home.know_set_aside(exercise_ids)
        self.aside_known.emit(exercise_ids)

    def _stands(self, state: LogState) -> None:
        if state is LogState.OPEN:
            if self._trouble_stands:
                self._trouble_stands = False
                self._home.notice("")
            self._remember_lock(self._keeper.locked)
            self._keeper.with_log(partial(_runs_of_late, self._wall), self._sitting.know_runs, ignore)
            self.look_for_rises()
        elif state is LogState.LOCKED and not self._preferences.now.log_locked:
            # The hint was wrong: a lock that was set by another copy of the settings.
            self._remember_lock(True)
            if not self._sitting.under_way:
                self._entrance.open_unlock()
        elif state is LogState.ABSENT and self._preferences.now.first_run_done:
            # Settings without a log: the first run was cut off, or the folder was taken away.
            self._begin_without_log()
        elif state is LogState.FAULT:
            self._trouble_stands = True
            self._home.notice(self._keeper.trouble or self.tr("The log cannot be read for now."))

    def _guarded_less(self) -> None:
        """Say it now; Settings goes on saying it."""
        self._home.notice(
            self.tr("The passphrase is set. There was little free memory, so guessing it goes quicker than usual.")
        )

    def _damaged(self) -> None:
        """Show what can be done, where nothing is under way that it would take someone out of."""
        here: Page | None = self._window.page
        at_rest = here is None or here in (self._home.page, self._look_back.page) or here is self._entrance.page
        if at_rest and not self._sitting.under_way:
            self._mend.open()

    def _begin_without_log(self) -> None:
        if self._made_anew:  # and failed: trying again would not end
            return
        self._made_anew = True
        if self._preferences.now.log_locked:
            # A passphrase was wished for: no log without one, unless the person says so.
            self._preferences.change(self._preferences.now._replace(first_run_done=False, log_locked=False))
            if not self._sitting.under_way:
                self._menus.set_open(False)
                self._entrance.open_first_run()
            return
        self._keeper.create(None, lambda: None, self._not_made)

    def _not_made(self, error: LamplitError) -> None:
        sentence = self.tr("The log could not be made. Exercises work; nothing is kept for now.")
        self._home.notice(str(error) if isinstance(error, UserError) else sentence)

    def _remember_lock(self, locked: bool) -> None:
        """Which page to open first next time, without asking the vault."""
        self._preferences.change(self._preferences.now._replace(log_locked=locked))


def _runs_of_late(wall: WallClock, log: Log) -> tuple[Run, ...]:
    return log.runs_since(wall().at_ms - _DAYS_OF_RUNS * 86_400_000)
