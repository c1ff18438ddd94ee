"""Words that sting, joined to the log."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.ui.main_window import MainWindow
from app.ui.pages.page import Page
from app.ui.pages.struck_words import StruckWordsPage
from app.ui.theme import Measures
from app.ui.view_models.struck_words import StruckWords


class StruckRoom(QObject):
    """Signals: left: done here."""

    left = Signal()

    def __init__(
        self, window: MainWindow, struck: StruckWords, measures: Measures, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._struck = struck
        self._measures = measures
        self._page: StruckWordsPage | None = None
        struck.props_changed.connect(self._render)
        window.page_left.connect(self._page_left)

    def enter(self) -> None:
        """Show the page."""
        page = StruckWordsPage(self._measures)
        page.struck.connect(self._struck.strike_out)
        page.put_back.connect(self._struck.put_back)
        page.back.connect(self.left)
        self._page = page
        self._render()
        self._window.show_page(page, keep=False)

    def _render(self) -> None:
        if self._page is not None:
            self._page.render_props(self._struck.props)

    def _page_left(self, page: Page) -> None:
        if page is self._page:
            self._page = None
