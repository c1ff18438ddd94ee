"""What is behind the lock of the log: its recovery code, shutting someone off, the ways past a forgotten passphrase."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.errors import LamplitError, UserError
from app.ui.log_keeper import LogKeeper
from app.ui.main_window import MainWindow
from app.ui.pages.by_code import ByCodePage
from app.ui.pages.forgotten import ForgottenPage
from app.ui.pages.page import Page
from app.ui.pages.recovery_code import RecoveryCodePage
from app.ui.pages.shut_off import ShutOffPage
from app.ui.theme import Measures
from app.ui.view_models.lock_code import CodeModel
from app.ui.view_models.lock_pages import ByCodeProps, ForgottenProps
from app.ui.view_models.lock_shut_off import ShutOffModel


class LockRoom(QObject):
    """Signals:
    to_settings, to_door: back to where one came from.
    opened: the log is open by another way than its passphrase, or a new one is begun; the person goes on.
    """

    to_settings = Signal()
    to_door = Signal()
    opened = Signal()

    def __init__(
        self,
        window: MainWindow,
        keeper: LogKeeper,
        *,
        make_passphrase: Callable[[], str],
        make_code: Callable[[], str],
        choose: Callable[[int], int],
        measures: Measures,
        parent: QObject | None = None,
    ) -> None:
        """Args: make_passphrase, make_code: words at random; choose: a number below the one it is given, by chance."""
        super().__init__(parent)
        self._window = window
        self._keeper = keeper
        self._make_passphrase = make_passphrase
        self._measures = measures
        self.code = CodeModel(keeper, make_code, choose, self)
        self.shut_off = ShutOffModel(keeper, self)
        window.page_left.connect(self._page_left)

    def open_code(self) -> None:
        """Show the page of the recovery code."""
        self._show_code(None)

    def open_shut_off(self) -> None:
        """Show the page for when someone knows the passphrase."""
        model = self.shut_off
        page = ShutOffPage(self._measures, self._make_passphrase)
        page.back.connect(self.to_settings)
        page.asked.connect(model.begin)
        page.code_asked.connect(lambda: self._show_code(model.new_passphrase))
        model.props_changed.connect(page.render_props)
        model.enter()
        self._window.show_page(page, keep=False)

    def open_by_code(self) -> None:
        """Show the page that takes a recovery code."""
        page = ByCodePage(self._measures, self._make_passphrase)

        def try_it(code: str, new: str) -> None:
            page.render_props(ByCodeProps(busy=True))
            self._keeper.open_by_code(code, new, opened, failed)

        def opened() -> None:
            if self._window.page is page:
                self.opened.emit()

        def failed(error: LamplitError) -> None:
            if self._window.page is page:
                page.render_props(ByCodeProps(trouble=self._sentence(error)))

        page.given.connect(try_it)
        page.back.connect(self.to_door)
        self._window.show_page(page, keep=False)

    def open_forgotten(self) -> None:
        """Show the page for a passphrase that is forgotten."""
        page = ForgottenPage(self._measures, self._make_passphrase)

        def begin(passphrase: str) -> None:
            page.render_props(ForgottenProps(busy=True))
            self._keeper.begin_anew(passphrase, begun, failed)

        def begun(where: Path) -> None:
            if self._window.page is page:
                page.render_props(ForgottenProps(where=str(where)))

        def failed(error: LamplitError) -> None:
            if self._window.page is page:
                page.render_props(ForgottenProps(trouble=self._sentence(error)))

        page.asked.connect(begin)
        page.back.connect(self.to_door)
        page.done.connect(self.opened)
        self._window.show_page(page, keep=False)

    def _show_code(self, passphrase: str | None) -> None:
        model = self.code
        page = RecoveryCodePage(self._measures)
        page.back.connect(self.to_settings)
        page.make_asked.connect(model.make)
        page.take_away_asked.connect(model.take_away)
        page.written_down.connect(model.ask_back)
        page.shown_again.connect(model.show_again)
        page.words_given.connect(model.compare)
        model.props_changed.connect(page.render_props)
        model.enter(passphrase)
        self._window.show_page(page, keep=False)

    def _page_left(self, page: Page) -> None:
        if isinstance(page, RecoveryCodePage):
            self.code.leave()
        elif isinstance(page, ShutOffPage):
            self.shut_off.leave()

    def _sentence(self, error: LamplitError) -> str:
        return str(error) if isinstance(error, UserError) else self.tr("This could not be done this time.")
