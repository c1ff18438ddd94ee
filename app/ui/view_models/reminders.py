"""Reminders: when one is due, what the page of the icon and the reminders shows.

One timer is a hint to look at the clock on the wall; it is not counted.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.core.moment import WallClock
from app.core.preferences import Preferences
from app.core.reminders import DAY_MIN, Plan, is_due, later_than, next_ms, settled
from app.ui.preference_keeper import PreferenceKeeper

STEP_MIN = 30
"""Times can be chosen this far apart; one that stands between in the settings is shown as it is."""

_LONGEST_MS = 30_000
"""How long between two looks at most: a computer that slept, or a clock that was set, shows then."""


@dataclass(frozen=True, slots=True)
class RemindersProps:
    """The page.

    Attributes:
        has_tray: whether the desktop has a place for the icon.
        next_min: the minute of the local day at which the next one comes, or None.
    """

    preferences: Preferences
    has_tray: bool = True
    next_min: int | None = None


def offered_times(chosen: tuple[int, ...]) -> tuple[int, ...]:
    """Return the minutes of the day that can be chosen, those that are chosen among them."""
    return tuple(sorted({*range(0, DAY_MIN, STEP_MIN), *chosen}))


class Reminders(QObject):
    """Looks while there is something to look for.

    Signals: due(): now is the time of one.
    """

    due = Signal()

    def __init__(self, preferences: PreferenceKeeper, wall: WallClock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._wall = wall
        self._looked_ms = wall().at_ms
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)
        preferences.changed.connect(self._use)
        self._sleep_on()

    def look(self) -> None:
        """See whether one is due; the timer calls this."""
        now, plan = self._wall(), plan_of(self._preferences.now)
        is_now = is_due(plan, self._looked_ms, now)
        self._looked_ms = now.at_ms
        left = settled(plan, now)
        if left != plan:
            self._preferences.change(self._preferences.now._replace(reminder_later_ms=None))
        self._sleep_on()
        if is_now:
            self.due.emit()

    def in_an_hour(self) -> None:
        """Move the next one to an hour from now."""
        later_ms = later_than(self._wall())
        self._preferences.change(self._preferences.now._replace(reminder_later_ms=later_ms, reminders_paused=False))

    def pause(self, on: bool) -> None:
        """Let none come, or let them come again."""
        self._preferences.change(self._preferences.now._replace(reminders_paused=on, reminder_later_ms=None))

    def _use(self, _now: Preferences) -> None:
        if not self._timer.isActive():
            self._looked_ms = self._wall().at_ms  # what went by while nobody looked is gone
        self._sleep_on()

    def _sleep_on(self) -> None:
        now = self._wall()
        at_ms = next_ms(plan_of(self._preferences.now), now)
        if at_ms is None:
            self._timer.stop()
        else:
            self._timer.start(min(max(1, at_ms - now.at_ms), _LONGEST_MS))


def plan_of(now: Preferences) -> Plan:
    """Return what is planned: nothing without an icon to tell it, or while it is paused."""
    if not now.tray or now.reminders_paused:
        return Plan()
    return Plan(now.reminders, now.reminder_later_ms)
