"""Where a person comes to when a part of the log can't be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui.log_keeper import LogKeeper
from app.ui.main_window import MainWindow
from app.ui.theme import Measures

if TYPE_CHECKING:  # made only where a log is damaged
    from app.ui.pages.damaged_log import DamagedLogPage
    from app.ui.view_models.mending import MendingModel


class MendRoom(QObject):
    """Signals:
    left: on to Home, with a log that was mended, or without one.
    copies: the copies of the log; help_wanted: Help from a person.
    """

    left = Signal()
    copies = Signal()
    help_wanted = Signal()

    def __init__(
        self, window: MainWindow, keeper: LogKeeper, measures: Measures, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._keeper = keeper
        self._measures = measures
        self._model: MendingModel | None = None
        self._page: DamagedLogPage | None = None

    def open(self) -> None:
        """Show the page, unless it is there."""
        if self._page is not None and self._window.page is self._page:
            return
        from app.ui.pages.damaged_log import DamagedLogPage
        from app.ui.view_models.mending import MendingModel

        if self._model is None:
            self._model = MendingModel(self._keeper, self)
        self._model.enter()
        page = DamagedLogPage(self._measures)
        page.render_props(self._model.props)
        self._model.props_changed.connect(page.render_props)
        page.asked.connect(self._model.bring)
        page.stop_asked.connect(self._model.stop)
        page.copies_asked.connect(self.copies)
        page.without_log.connect(self.left)
        page.help_asked.connect(self.help_wanted)
        page.done.connect(self.left)
        self._page = page
        self._window.show_page(page)
