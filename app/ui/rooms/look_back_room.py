"""Looking back: the log, and one entry of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.core.log_query import LogFilter
from app.core.ports import LogEntry
from app.core.preferences import Preferences
from app.ui.fittings import Fittings
from app.ui.log_keeper import LogKeeper, LogState
from app.ui.pages.entry import EntryPage
from app.ui.pages.look_back import LookBackPage
from app.ui.pages.page import Page
from app.ui.view_models.deletion import Deletion
from app.ui.view_models.entry import EntryModel
from app.ui.view_models.entry_props import Looking
from app.ui.view_models.half_note_keeping import look_for_half_note
from app.ui.view_models.log_row import Titles, hidden_by, moment_of
from app.ui.view_models.look_back import LookBackModel
from app.ui.view_models.look_back_openings import LookBackOpenings, OpeningAnswer
from app.ui.view_models.look_back_props import Shown


class LookBackRoom(QObject):
    """Look back and one entry. Made after the first paint.

    Signals:
        home: done here; unlock_wanted: the log is locked and is to be opened.
        settings_wanted: it is set to be written in and closed, and that is to be changed.
        half_note_found: the log is open, and a note in it was being corrected when it closed; a sentence.
    """

    home = Signal()
    unlock_wanted = Signal()
    settings_wanted = Signal()
    half_note_found = Signal(str)

    def __init__(
        self,
        fittings: Fittings,
        titles: Titles,
        keeper: LogKeeper,
        deletion: Deletion,
        openings: LookBackOpenings,
        parent: QObject | None = None,
    ) -> None:
        """`titles`: of exercises by id, also of those that are not here any more; they may change under it."""
        super().__init__(parent)
        self._window = fittings.window
        self._deletion = deletion
        self._openings = openings
        self._write_only = False
        self._corrections = True
        self._keeper = keeper
        self._labels = fittings.labels

        self.model = LookBackModel(keeper, titles, fittings.labels, fittings.wall, self)
        self.page = LookBackPage(self.model, fittings.labels, fittings.measures)
        self.page.offer_undo(deletion)
        self.entry = EntryModel(keeper, titles, fittings.labels, deletion, self)
        self.entry_page = EntryPage(self.entry, fittings.measures)
        self.page.entry_asked.connect(self._open_entry)
        self.page.back_asked.connect(self.home)
        self.page.delete_asked.connect(self.delete)
        self.page.unlock_asked.connect(self.unlock_wanted)
        self.page.settings_asked.connect(self.settings_wanted)
        self.entry_page.back_asked.connect(self.come_back)
        self.entry.deleted.connect(self.come_back)
        fittings.window.page_left.connect(self._page_left)
        keeper.state_changed.connect(self._log_state)
        fittings.preferences.changed.connect(self._use_preferences)
        self._use_preferences(fittings.preferences.now)

    def enter(self) -> None:
        """Look back; this is an opening of the log."""
        self.model.clear()
        if self._write_only:
            self.model.hold_back(Shown.WRITE_ONLY)
        else:
            self._openings.enter(self._answered)
        self._window.show_page(self.page)

    def delete(self, which: LogFilter | tuple[bytes, ...]) -> None:
        """Take entries out of the log; the bar on this page brings them back for a while."""
        self._deletion.delete(which, self._end_choosing)

    def come_back(self) -> None:
        """Look back again, from an entry or once the log is open; this is no new opening."""
        self.entry.forget()
        self.model.come_back()
        self._window.show_page(self.page)

    def _answered(self, answer: OpeningAnswer) -> None:
        self.model.set_same(answer.same)
        if answer.allowed:
            self.model.enter()
        else:
            self.model.hold_back(Shown.CAPPED)

    def _end_choosing(self) -> None:
        self.model.choose_several(choosing=False)

    def _use_preferences(self, now: Preferences) -> None:
        hidden = hidden_by(now)
        self._write_only = now.write_and_close
        self.model.set_hidden(hidden)
        self._corrections = now.corrections
        self.entry.look(Looking(hidden, now.corrections))

    def _page_left(self, page: Page) -> None:
        if page is self.entry_page:
            self.entry.forget()

    def _log_state(self, state: LogState) -> None:
        if state is LogState.OPEN and self._corrections and not self._write_only:
            look_for_half_note(self._keeper, self._tell_half_note)

    def _tell_half_note(self, entry: LogEntry) -> None:
        said = self.tr("A note of {day} was being corrected. What you typed is kept with that entry.")
        self.half_note_found.emit(said.format(day=self._labels.full_day(moment_of(entry))))

    def _open_entry(self, uid: bytes) -> None:
        self.entry.begin(uid)
        self._window.show_page(self.entry_page)
