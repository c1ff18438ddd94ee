"""Looking back: the log, and one entry of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.core.exercise import Library
from app.core.moment import WallClock
from app.core.preferences import Preferences
from app.ui.labels import Labels
from app.ui.log_keeper import LogKeeper
from app.ui.main_window import MainWindow
from app.ui.pages.entry import EntryPage
from app.ui.pages.look_back import LookBackPage
from app.ui.preference_keeper import PreferenceKeeper
from app.ui.theme import Measures
from app.ui.view_models.entry import EntryModel
from app.ui.view_models.log_row import hidden_by
from app.ui.view_models.look_back import LookBackModel


class Answer(Protocol):
    """What a wish to look through the log leads to."""

    @property
    def allowed(self) -> bool:
        """Whether the log may be looked through now."""

    @property
    def same(self) -> str:
        """The sentence to say above the log, or empty."""


class Openings(Protocol):
    """Counts how often the log is looked through."""

    def enter(self, answered: Callable[[Answer], None]) -> None:
        """Count an opening, and tell later what it leads to."""


class LookBackRoom(QObject):
    """Look back and one entry. Made after the first paint.

    Attributes:
        openings: who counts; nobody until someone is put here by count_with().

    Signals:
        home: done here; unlock_wanted: the log is locked and is to be opened.
        refused: the log may not be looked through any more today; the page stands empty.
    """

    home = Signal()
    refused = Signal()
    unlock_wanted = Signal()

    def __init__(
        self,
        window: MainWindow,
        library: Library,
        keeper: LogKeeper,
        preferences: PreferenceKeeper,
        wall: WallClock,
        labels: Labels,
        measures: Measures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self.openings: Openings | None = None
        titles = {exercise.id: exercise.title for exercise in library.exercises}

        def title_of(exercise_id: str) -> str | None:
            return titles.get(exercise_id)

        self.model = LookBackModel(keeper, title_of, labels, wall, self)
        self.page = LookBackPage(self.model, labels, measures)
        self.entry = EntryModel(keeper, title_of, labels, self)
        self.entry_page = EntryPage(self.entry, measures)
        self.page.entry_asked.connect(self._open_entry)
        self.page.back_asked.connect(self.home)
        self.page.unlock_asked.connect(self.unlock_wanted)
        self.entry_page.back_asked.connect(self.come_back)
        self.entry.deleted.connect(self.come_back)
        preferences.changed.connect(self._use_preferences)
        self._use_preferences(preferences.now)

    def count_with(self, openings: Openings) -> None:
        """Have openings counted, and nothing read before the answer."""
        self.openings = openings

    def enter(self) -> None:
        """Look back; this is an opening of the log."""
        self.model.clear()
        if self.openings is None:
            self.model.enter()
        else:
            self.openings.enter(self._answered)
        self._window.show_page(self.page)

    def come_back(self) -> None:
        """Look back again, from an entry or once the log is open; this is no new opening."""
        self.entry.forget()
        self.model.come_back()
        self._window.show_page(self.page)

    def _answered(self, answer: Answer) -> None:
        self.model.set_same(answer.same)
        if answer.allowed:
            self.model.enter()
        elif self._window.page is self.page:
            self.refused.emit()

    def _use_preferences(self, now: Preferences) -> None:
        self.model.set_hidden(hidden_by(now))

    def _open_entry(self, uid: bytes) -> None:
        self.entry.begin(uid)
        self._window.show_page(self.entry_page)
