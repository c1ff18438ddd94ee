"""Sharing a page, and what was shared."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.ui.fittings import Fittings
from app.ui.pages.page import Page, PageWithBack
from app.ui.pages.share import SharePage
from app.ui.pages.shared import SharedPage
from app.ui.view_models.given import Given
from app.ui.view_models.share import ShareModel
from app.ui.view_models.shared import SharedWords
from app.ui.view_models.take_away_files import FilesFor


class ShareRoom(QObject):
    """Signals: look_back: back to where sharing is begun."""

    look_back = Signal()

    def __init__(
        self,
        fittings: Fittings,
        model: ShareModel,
        given: Given,
        files: FilesFor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = fittings.window
        self.model = model
        self._given = given
        self._wall = fittings.wall
        self._measures = fittings.measures
        self._words = SharedWords(fittings.labels, self)
        self._put = files(())
        self._page: PageWithBack | None = None
        given.changed.connect(self._render)
        fittings.window.page_left.connect(self._page_left)

    def open_share(self) -> None:
        """Begin a page."""
        page = SharePage(self.model, self._put, self._measures)
        page.done_asked.connect(self.look_back)
        self._show(page, self.look_back.emit)
        self._put.begin()
        self.model.enter()

    def open_shared(self, back: Callable[[], None]) -> None:
        """Show what was shared."""
        page = SharedPage(self._measures)
        page.ended.connect(self._end)
        self._show(page, back)
        self._render()

    def _end(self, key: str, ended: bool) -> None:
        self._given.end_sharing(bytes.fromhex(key), ended=ended)

    def _render(self) -> None:
        if isinstance(self._page, SharedPage):
            self._page.render_props(self._words.props(self._given.state, self._wall()))

    def _show(self, page: PageWithBack, back: Callable[[], None]) -> None:
        self.model.leave()
        page.back.connect(back)
        self._page = page
        self._window.show_page(page, keep=False)

    def _page_left(self, page: Page) -> None:
        if page is self._page:
            self._page = None
            self.model.leave()
