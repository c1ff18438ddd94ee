"""Help from a person: from every page, and back to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.errors import LamplitError
from app.core.help_lines import CountryRow, row_of, sentences, shown
from app.core.phrases import Phrases
from app.ui.fittings import Fittings
from app.ui.pages.page import Page

if TYPE_CHECKING:  # made when it is opened
    from app.ui.pages.help import HelpPage
    from app.ui.view_models.help import HelpProps


class HelpRoom(QObject):
    """Opening it is kept nowhere."""

    def __init__(
        self,
        fittings: Fittings,
        phrases: Phrases,
        load_countries: Callable[[], tuple[CountryRow, ...]],
        parent: QObject | None = None,
    ) -> None:
        """`load_countries` reads the table of countries; it may raise LamplitError."""
        super().__init__(parent)
        self._window = fittings.window
        self._phrases = phrases
        self._preferences = fittings.preferences
        self._load_countries = load_countries
        self._wall = fittings.wall
        self._measures = fittings.measures
        self._page: Page | None = None
        self._back: Callable[[], None] | None = None
        self._on_cover = False
        self._asks_country = False  # while the page is there
        self._above = ""

    @property
    def in_front(self) -> bool:
        """Whether Help is what is seen."""
        return self._page is not None and (self._on_cover or self._window.page is self._page)

    def open(self, back: Callable[[], None] | None = None) -> None:
        """Show Help; leaving it calls `back`, or without one leads to the page that Help was opened from."""
        self._open(back, "")

    def take_over(self, back: Callable[[], None]) -> None:
        """Show Help in the place of an exercise that ended because this is one for a person, and say so."""
        self._open(back, self._phrases.harm_route)

    def cover(self, back: Callable[[], None]) -> None:
        """Show Help in the place of a cover: what is beneath stays hidden. Leaving it calls `back`."""
        page = self._make("")
        self._page, self._back, self._on_cover = page, back, True
        self._window.set_cover(page, is_open=True)
        page.enter()

    def uncover(self) -> None:
        """Take it off again where it stands in the place of a cover; that calls nothing."""
        if self._on_cover and self._page is not None:
            self._page.deleteLater()
            self._page, self._back, self._on_cover = None, None, False

    def countries(self) -> tuple[CountryRow, ...]:
        """Return the table of countries; empty when it cannot be read, and then no number is shown."""
        try:
            return self._load_countries()
        except LamplitError:
            return ()

    def _open(self, back: Callable[[], None] | None, above: str) -> None:
        if self.in_front:
            return
        page = self._make(above)
        way_back = self._window.lay_over(page)
        self._page, self._back = page, back or way_back

    def _make(self, above: str) -> HelpPage:
        from app.ui.pages.help import HelpPage

        page = HelpPage(self._measures)
        self._above = above
        self._asks_country = self._preferences.now.country is None
        page.render_props(self._props())
        page.back.connect(self._leave)
        page.country_picked.connect(partial(self._pick_country, page))
        return page

    def _props(self) -> HelpProps:
        from app.ui.view_models.country_names import named_countries
        from app.ui.view_models.help import derive_help_props
        from app.ui.view_models.settings import country_rows

        now = self._preferences.now
        moment = self._wall()
        today = datetime.fromtimestamp(moment.at_ms / 1000 + moment.tz_min * 60, UTC).date()
        countries = self.countries()
        help_shown = shown(row_of(countries, now.country), today)
        own = {
            "clinic_number": now.clinic_number.strip(),
            "clinic_hours": now.clinic_hours.strip(),
            "name": now.person_name.strip(),
            "phone": now.person_phone.strip(),
        }
        lines = sentences(
            self._phrases.help_lines,
            help_shown,
            own,
            ask_clinic=self._phrases.help_expired,
            no_country=self._phrases.help_no_country,
        )
        asks = countries and self._asks_country
        offered = country_rows(named_countries(countries), self.tr("Not chosen")) if asks else ()
        emergency, clinic = help_shown.emergency or "", self.tr("Your clinic")
        return derive_help_props(self._phrases.help_title, lines, emergency, now, clinic, offered, self._above)

    def _pick_country(self, page: HelpPage, country: str) -> None:
        self._preferences.change(self._preferences.now._replace(country=country or None))
        page.render_props(self._props())

    def _leave(self) -> None:
        back = self._back
        self.uncover()
        self._page = self._back = None
        if back is not None:
            back()
