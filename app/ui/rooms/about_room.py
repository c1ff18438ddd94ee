"""About: what this is, and the licences of its parts behind it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.ui.main_window import MainWindow
from app.ui.theme import Measures


class AboutRoom(QObject):
    """Both pages are made when they are opened, and not kept.

    Signals:
        left(): the person goes on from it.
    """

    left = Signal()

    def __init__(
        self,
        window: MainWindow,
        *,
        version: str,
        review: str,
        licences: Callable[[], str],
        measures: Measures,
        parent: QObject | None = None,
    ) -> None:
        """`review`: how far the exercises are looked at; `licences` reads the text, empty where there is none."""
        super().__init__(parent)
        self._window = window
        self._version = version
        self._review = review
        self._licences = licences
        self._measures = measures

    def open(self) -> None:
        """Show the page."""
        from app.ui.pages.about import AboutPage

        page = AboutPage(self._version, self._review, bool(self._licences()), self._measures)
        page.back.connect(self.left)
        page.licences.connect(self._open_licences)
        self._window.show_page(page, keep=False)

    def _open_licences(self) -> None:
        from app.ui.pages.licences import LicencesPage

        page = LicencesPage(self._licences(), self._measures)
        page.back.connect(self.open)
        self._window.show_page(page, keep=False)
