"""My steady things, joined to the log."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.ui.log_keeper import LogKeeper
from app.ui.main_window import MainWindow
from app.ui.pages.page import Page
from app.ui.pages.steady_things import SteadyThingsPage
from app.ui.theme import Measures
from app.ui.view_models.steady_things import SteadyThings


class ThingsRoom(QObject):
    """Signals: left: done here."""

    left = Signal()

    def __init__(
        self,
        window: MainWindow,
        things: SteadyThings,
        keeper: LogKeeper,
        measures: Measures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._things = things
        self._measures = measures
        self._page: SteadyThingsPage | None = None
        things.props_changed.connect(self._render)
        keeper.closing.connect(self._finish_typing)
        window.page_left.connect(self._page_left)

    def enter(self) -> None:
        """Show the page."""
        page = SteadyThingsPage(self._measures)
        page.named.connect(self._things.name)
        page.renamed.connect(self._things.rename)
        page.marked.connect(self._things.mark_work)
        page.taken_out.connect(self._things.take_out)
        page.back.connect(self._leave)
        self._page = page
        self._render()
        self._window.show_page(page, keep=False)

    def _leave(self) -> None:
        self._finish_typing()
        self.left.emit()

    def _finish_typing(self) -> None:
        if self._page is not None:
            self._page.finish_typing()

    def _render(self) -> None:
        if self._page is not None:
            self._page.render_props(self._things.props)

    def _page_left(self, page: Page) -> None:
        if page is self._page:
            self._page = None
