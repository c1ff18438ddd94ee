"""Settings, joined to the preferences and the lock of the log."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.core.errors import LamplitError, UserError
from app.core.help_lines import CountryRow
from app.core.languages import Languages
from app.core.lock import LockFacts, LockState
from app.core.log_query import EVERYTHING
from app.core.preferences import Preferences
from app.ui.fittings import Fittings
from app.ui.log_keeper import LogKeeper, LogState
from app.ui.pages.page import Page
from app.ui.pages.settings import SettingsPage
from app.ui.view_models.country_names import named_countries
from app.ui.view_models.deletion import Deletion
from app.ui.view_models.log_settings import LogSettings
from app.ui.view_models.settings import derive_settings_props


class SettingsRoom(QObject):
    """Signals:
    left: done here.
    copies, new_laptop: to the copies of the log, or to move it to another computer.
    code, shut_off: to the recovery code; someone knows the passphrase.
    therapist: to the place for what comes from a therapist; words: to the words that sting; things: to steady things.
    reminders: to the icon on the desktop and the reminders. emptied(): all entries of the log were taken out.
    """

    left = Signal()
    code = Signal()
    shut_off = Signal()
    copies = Signal()
    new_laptop = Signal()
    voice_page = Signal()
    therapist = Signal()
    words = Signal()
    things = Signal()
    reminders = Signal()
    emptied = Signal()

    def __init__(
        self,
        fittings: Fittings,
        keeper: LogKeeper,
        log: LogSettings,
        deletion: Deletion,
        *,
        countries: Callable[[], tuple[CountryRow, ...]],
        make_passphrase: Callable[[], str],
        languages: Languages,
        parent: QObject | None = None,
    ) -> None:
        """`languages` are what the window speaks."""
        super().__init__(parent)
        self._window = fittings.window
        self._preferences = fittings.preferences
        self._keeper = keeper
        self._log = log
        self._deletion = deletion
        self._countries = countries
        self._make_passphrase = make_passphrase
        self._languages = languages
        self._labels = fittings.labels
        self._measures = fittings.measures
        self._page: SettingsPage | None = None
        self._locked = False
        self._lock_note = ""
        self._lock_failed = False
        keeper.state_changed.connect(self._log_changed)
        keeper.closing.connect(self._finish_typing)
        fittings.window.page_left.connect(self._page_left)

    def enter(self) -> None:
        """Show Settings."""
        self._lock_note, self._lock_failed = "", False
        self._locked = self._keeper.locked
        page = SettingsPage(self._measures, self._make_passphrase, self._labels, self._languages)
        page.changed.connect(self._change)
        page.voice_page_asked.connect(self.voice_page)
        page.passphrase_chosen.connect(self._change_lock)
        page.lock.code_asked.connect(self.code)
        page.lock.shut_off_asked.connect(self.shut_off)
        page.copies.copies_asked.connect(self.copies)
        page.copies.new_laptop_asked.connect(self.new_laptop)
        page.therapist.asked.connect(self.therapist)
        page.words.asked.connect(self.words)
        page.things.asked.connect(self.things)
        page.reminders.asked.connect(self.reminders)
        page.back.connect(self._leave)
        self._join_log(page)
        self._page = page
        page.destroyed.connect(partial(self._page_gone, page))  # left by the menu, it goes without a word of its own
        self._render()
        self._keeper.lock.facts(self._know_lock)
        self._window.show_page(page, keep=False)

    def _join_log(self, page: SettingsPage) -> None:
        log = self._log
        page.scale.words_kept.connect(log.keep_words)
        page.scale.session_kept.connect(log.keep_session)
        page.keeping.keeping_asked.connect(log.ask_keeping)
        page.keeping.all_asked.connect(self._delete_all)
        page.offer_undo(self._deletion)
        log.props_changed.connect(page.show_log)
        log.enter()
        page.show_log(log.props)

    def _delete_all(self) -> None:
        self._deletion.delete(EVERYTHING, self.emptied.emit)

    def _change(self, now: Preferences) -> None:
        shorter = now.keep_days is not None and now.keep_days != self._preferences.now.keep_days
        self._preferences.change(now)
        if shorter:
            self._deletion.finish()
            self._log.delete_old()

    def _leave(self) -> None:
        self._finish_typing()
        self._page = None
        self._log.leave()
        self.left.emit()

    def _finish_typing(self) -> None:
        """Keep what stands in a field, while the log still takes it."""
        if self._page is not None:
            self._page.scale.finish_typing()

    def _page_gone(self, page: SettingsPage) -> None:
        if self._page is page:
            self._page = None

    def _page_left(self, page: Page) -> None:
        if self._page is page:
            self._log.leave()

    def _render(self) -> None:
        page = self._page
        if page is None:
            return
        lock = LockState.LOCKED if self._locked else LockState.NOT_LOCKED
        if self._keeper.state is not LogState.OPEN:
            lock = LockState.CLOSED
        page.render_props(
            derive_settings_props(
                self._preferences.now,
                named_countries(self._countries()),
                lock,
                self.tr("Not chosen"),
                self._lock_note,
                lock_failed=self._lock_failed,
            )
        )

    def _know_lock(self, facts: LockFacts) -> None:
        if self._page is not None:
            self._page.lock.show_facts(facts)

    def _change_lock(self, old: str, new: str) -> None:
        self._keeper.lock.change_passphrase(old or None, new, self._lock_changed, self._lock_refused)

    def _lock_changed(self) -> None:
        self._preferences.change(self._preferences.now._replace(log_locked=True))
        self._locked, self._lock_failed = True, False
        self._lock_note = self.tr("Locked by this passphrase from now on.")
        self._render()
        self._keeper.lock.facts(self._know_lock)

    def _lock_refused(self, error: LamplitError) -> None:
        self._lock_failed = True
        ours = self.tr("This could not be changed this time.")
        self._lock_note = str(error) if isinstance(error, UserError) else ours
        self._render()

    def _log_changed(self, _state: LogState) -> None:
        self._render()
