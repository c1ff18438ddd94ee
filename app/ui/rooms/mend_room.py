"""Where a person comes to when a part of the log can't be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.backup import SalvageCounts
from app.core.errors import LamplitError, UserError
from app.ui.log_keeper import LogKeeper, LogState
from app.ui.main_window import MainWindow
from app.ui.theme import Measures
from app.ui.view_models.damaged_log import DamagedLogProps

if TYPE_CHECKING:  # made only where a log is damaged
    from app.ui.pages.damaged_log import DamagedLogPage


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
        self._page: DamagedLogPage | None = None

    def open(self) -> None:
        """Show the page, unless it is there."""
        if self._page is not None and self._window.page is self._page:
            return
        from app.ui.pages.damaged_log import DamagedLogPage

        asks = self._keeper.locked and self._keeper.state is not LogState.OPEN
        page = DamagedLogPage(self._measures)
        page.render_props(DamagedLogProps(asks))

        def bring(passphrase: str) -> None:
            page.render_props(DamagedLogProps(asks, busy=True))
            self._keeper.salvage(passphrase or None, came_over, failed)

        def came_over(counts: SalvageCounts) -> None:
            page.render_props(DamagedLogProps(asks, counts=counts))

        def failed(error: LamplitError) -> None:
            trouble = str(error) if isinstance(error, UserError) else self.tr("The log can't be read for now.")
            page.render_props(DamagedLogProps(asks, trouble=trouble))

        page.asked.connect(bring)
        page.copies_asked.connect(self.copies)
        page.without_log.connect(self.left)
        page.help_asked.connect(self.help_wanted)
        page.done.connect(self.left)
        self._page = page
        self._window.show_page(page)
