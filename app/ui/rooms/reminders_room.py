"""The page of the icon and the reminders, joined to the preferences."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.core.moment import Moment
from app.core.reminders import DAY_MIN, next_ms
from app.ui.fittings import Fittings
from app.ui.pages.page import Page
from app.ui.pages.reminders import RemindersPage
from app.ui.view_models.reminders import Reminders, RemindersProps, plan_of

_MINUTE_MS = 60_000


class RemindersRoom(QObject):
    """Signals: left: done here."""

    left = Signal()

    def __init__(
        self,
        fittings: Fittings,
        reminders: Reminders,
        has_tray: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = fittings.window
        self._preferences = fittings.preferences
        self._reminders = reminders
        self._has_tray = has_tray
        self._there = False
        self._wall = fittings.wall
        self._measures = fittings.measures
        self._page: RemindersPage | None = None
        fittings.preferences.changed.connect(self._render)
        fittings.window.page_left.connect(self._page_left)

    def enter(self) -> None:
        """Show the page."""
        page = RemindersPage(self._measures)
        page.changed.connect(self._preferences.change)
        page.later_asked.connect(self._reminders.in_an_hour)
        page.pause_asked.connect(self._reminders.pause)
        page.back.connect(self.left)
        self._page = page
        self._there = self._has_tray()
        self._render()
        self._window.show_page(page, keep=False)

    def _render(self, _preferences: object = None) -> None:
        if self._page is None:
            return
        preferences, now = self._preferences.now, self._wall()
        at_ms = next_ms(plan_of(preferences), now)
        next_min = None if at_ms is None else _minute_of_day(Moment(at_ms, now.tz_min))
        self._page.render_props(RemindersProps(preferences, self._there, next_min))

    def _page_left(self, page: Page) -> None:
        if page is self._page:
            self._page = None


def _minute_of_day(moment: Moment) -> int:
    return (moment.at_ms // _MINUTE_MS + moment.tz_min) % DAY_MIN
