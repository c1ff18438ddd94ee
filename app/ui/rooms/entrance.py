"""The first page ever, and the page before a locked log."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.errors import LamplitError, UserError
from app.core.lock import LockFacts
from app.core.phrases import Phrases
from app.ui.fittings import Fittings
from app.ui.log_keeper import LogKeeper, LogState
from app.ui.view_models.first_run import FirstRunChoice, derive_first_run_props
from app.ui.view_models.unlock import derive_unlock_props

if TYPE_CHECKING:  # made only where there is a locked log
    from app.ui.pages.unlock import UnlockPage


class Entrance(QObject):
    """Signals:
    entered: the way to Home is free; moved_in: just before it, the first time ever.
    trouble(str): the log could not be made; one calm sentence.
    help_wanted: Help from a person.
    code_wanted, forgotten: the log is to be opened by its recovery code; its passphrase is forgotten.
    file_wanted: a log from another computer is to be used here, at the first run.
    """

    entered = Signal()
    moved_in = Signal()
    trouble = Signal(str)
    help_wanted = Signal()
    code_wanted = Signal()
    forgotten = Signal()
    file_wanted = Signal()

    def __init__(
        self,
        fittings: Fittings,
        phrases: Phrases,
        keeper: LogKeeper,
        make_passphrase: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        """`make_passphrase` returns words at random for whoever wants none of their own."""
        super().__init__(parent)
        self._window = fittings.window
        self._phrases = phrases
        self._preferences = fittings.preferences
        self._keeper = keeper
        self._make_passphrase = make_passphrase
        self._measures = fittings.measures
        self._unlock: UnlockPage | None = None
        self._then: Callable[[], None] = self.entered.emit
        self._shown = False  # since the log was open last
        keeper.state_changed.connect(self._log_state)

    @property
    def page(self) -> UnlockPage | None:
        """The page before a locked log, if it was ever shown."""
        return self._unlock

    @property
    def due(self) -> bool:
        """Whether the log was locked behind an exercise, and its page has not been shown since."""
        return self._keeper.state is LogState.LOCKED and not self._shown

    def open_first_run(self) -> None:
        """Show the first page ever."""
        from app.ui.pages.first_run import FirstRunPage

        page = FirstRunPage(self._measures, self._make_passphrase)
        page.render_props(derive_first_run_props(self._phrases))
        page.done.connect(self._first_run_done)
        page.file_asked.connect(self.file_wanted)
        self._window.show_page(page)

    def open_unlock(self, then: Callable[[], None] | None = None) -> None:
        """Show the page before a locked log; once it is open, `then` leads on, Home without one."""
        self._then = then or self.entered.emit
        self._shown = True
        if self._unlock is None:
            self._unlock = self._make_unlock()
        self._window.show_page(self._unlock)
        self._unlock.tell_held(self._keeper.pending > 0)
        self._keeper.lock.facts(self._know)

    def lock_up(self) -> None:
        """Show the page before a locked log, with nothing in it that was typed; where it stands already, it stays."""
        if self._unlock is not None:
            self._unlock.forget()
        if self._unlock is None or self._window.page is not self._unlock:
            self.open_unlock()

    def back_to_unlock(self) -> None:
        """Show the page again as it was left, leading on to the same place."""
        self.open_unlock(self._then)

    def go_on(self) -> None:
        """Lead on: the log was opened by another way."""
        self._then()

    def _log_state(self, state: LogState) -> None:
        if state is LogState.OPEN:
            self._shown = False

    def _know(self, facts: LockFacts) -> None:
        if self._unlock is not None:
            self._unlock.offer_code(facts.has_code)

    def _make_unlock(self) -> UnlockPage:
        from app.ui.pages.unlock import UnlockPage

        page = UnlockPage(self._measures)
        page.help_asked.connect(self.help_wanted)
        page.by_code.connect(self.code_wanted)
        page.forgotten.connect(self.forgotten)

        def try_passphrase(passphrase: str) -> None:
            page.render_props(derive_unlock_props(None, busy=True))
            self._keeper.open(passphrase, opened, refused)

        def opened() -> None:
            page.forget()
            if self._window.page is page:  # or the person has gone on without it, and stays where they are
                self._then()

        def refused(error: LamplitError) -> None:
            if self._window.page is not page:  # the person has gone on, or is where a damaged log is mended
                page.forget()
                return
            failure = error if isinstance(error, UserError) else UserError(self.tr("The log cannot be read for now."))
            page.render_props(derive_unlock_props(failure, busy=False))

        def go_on_without() -> None:
            page.forget()
            self.entered.emit()

        page.passphrase_given.connect(try_passphrase)
        page.go_on_without_log.connect(go_on_without)
        return page

    def _first_run_done(self, choice: FirstRunChoice) -> None:
        wished = self._preferences.now._replace(
            first_run_done=True, voice=choice.voice, log_locked=choice.passphrase is not None, desk=choice.desk
        )
        self._preferences.change(wished)
        self._keeper.create(choice.passphrase, lambda: None, self._not_made)
        if not choice.desk:
            self.moved_in.emit()
        self.entered.emit()

    def _not_made(self, error: LamplitError) -> None:
        sentence = self.tr("The log could not be made. Exercises work; nothing is kept for now.")
        self.trouble.emit(str(error) if isinstance(error, UserError) else sentence)
