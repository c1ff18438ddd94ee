"""Home and the shelf: where one starts from."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core import guards
from app.core.assignment import Assignment
from app.core.checkin import Rating
from app.core.exercise import Library
from app.core.people import KeptVersion
from app.core.preferences import Preferences, Reach
from app.core.run import Run
from app.core.two_voices import asks_for_voices
from app.ui.fittings import Fittings
from app.ui.pages.home import HomePage
from app.ui.view_models.assigned_library import AssignedLibrary
from app.ui.view_models.assigned_words import AssignedWords
from app.ui.view_models.home import DEFAULT_SET, HomeProps, derive_home_props

if TYPE_CHECKING:  # made when the shelf is
    from app.ui.view_models.shelf import ShelfProps


class HomeRoom(QObject):
    """Signals: what was picked; set_chosen_with(set id, exercise id): with this in the place of its first exercise."""

    exercise_chosen = Signal(str)
    set_chosen = Signal(str)
    set_chosen_with = Signal(str, str)
    reach_chosen = Signal(object)
    voices_chosen = Signal(bool)
    brought_back = Signal(str)

    def __init__(
        self,
        fittings: Fittings,
        page: HomePage,
        library: Library,
        words: AssignedWords,
        parent: QObject | None = None,
        *,
        reader: Callable[[], bool] = bool,
    ) -> None:
        """`reader` tells whether a screen reader is on."""
        super().__init__(parent)
        self._window = fittings.window
        self._library = library
        self._measures = fittings.measures
        self._wall = fittings.wall
        self.page = page
        self._reader = reader
        page.set_begun.connect(self.set_chosen)
        page.set_begun_with.connect(self.set_chosen_with)
        page.voices_answered.connect(self._take_voices)
        self._preferences = Preferences()
        self._runs: tuple[Run, ...] = ()
        self._rating: Rating | None = None
        self._set_aside: frozenset[str] = frozenset()
        self._notice = ""
        self._assigned = AssignedLibrary(library, {})
        self._words = words
        self._heard: bool | None = None

    def enter(self) -> None:
        """Go Home. A notice stands there once."""
        self.page.render_props(self._home_props(self._notice))
        self._notice = ""
        self._window.show_page(self.page)

    def notice(self, sentence: str) -> None:
        """Say a sentence on Home: now when Home is in front, else when it next is."""
        self._notice = sentence
        if self._window.page is self.page:
            self.page.render_props(self._home_props(sentence))

    def know_assigned(self, assigned: AssignedLibrary) -> None:
        """Take what can be begun today; Home lays it out at once when it is in front."""
        self._assigned = assigned
        self._library = assigned.library
        if self._window.page is self.page:
            self.page.render_props(self._home_props(self._notice))

    @property
    def laid_out(self) -> KeptVersion | None:
        """The version that Home lays out, or None where it lays out what comes with Lamplit."""
        return next(iter(self._assigned.assigned.values()), None)

    def know_heard(self, heard: bool | None) -> None:
        """Take whether what was said with its sentence is heard; None where nothing was said."""
        self._heard = heard
        if self._window.page is self.page:
            self.page.render_heard(heard)

    def know_set_aside(self, exercise_ids: frozenset[str]) -> None:
        """Take the ids of exercises that stand aside."""
        self._set_aside = exercise_ids

    def know(self, preferences: Preferences, runs: tuple[Run, ...], rating: Rating | None) -> None:
        """Take what decides the order of the shelf."""
        self._preferences, self._runs, self._rating = preferences, runs, rating

    def open_shelf(self) -> None:
        """Show all exercises, those that are put first ahead."""
        from app.ui.pages.shelf import ShelfPage

        page = ShelfPage(self._measures)
        page.render_props(self._shelf_props())
        page.exercise_chosen.connect(self.exercise_chosen)
        page.set_chosen.connect(self.set_chosen)
        page.set_chosen_with.connect(self.set_chosen_with)
        page.back.connect(self.enter)

        def reach(chosen: Reach) -> None:
            self._preferences = self._preferences._replace(reach=chosen)
            self.reach_chosen.emit(chosen)
            page.render_props(self._shelf_props())

        def bring_back(exercise_id: str) -> None:
            self.brought_back.emit(exercise_id)
            page.render_props(self._shelf_props())
            page.come_to(exercise_id)

        page.reach_chosen.connect(reach)
        page.brought_back.connect(bring_back)
        self._window.show_page(page, keep=False)

    def _shelf_props(self) -> ShelfProps:
        from app.ui.view_models.shelf import derive_shelf_props

        now = self._wall()
        inward = self._preferences.looking_inward
        resting = {
            each.id: self._library.phrases.rest
            for each in self._library.exercises
            if guards.rest_left_min(each, self._runs, now)
        }
        used = {
            each.id: self._library.phrases.used_today
            for each in self._library.exercises
            if guards.is_past_per_day(each, self._runs, now)
        }
        aside = dict.fromkeys(self._set_aside, self._library.phrases.set_aside)
        notes = used | resting | aside
        ordering = guards.put_first(self._library.exercises, self._rating, inward, notes)
        first = [each.id for each in ordering.first]
        allowed, words, assigned = self._assigned.inward_ids(), self._words, self._assigned
        return derive_shelf_props(
            self._library,
            first,
            looking_inward=inward,
            notes=notes,
            aside=self._set_aside,
            not_for=self._not_for,
            assigned={each: words.from_whom(kept, assigned.contacts) for each, kept in assigned.assigned.items()},
            inward_allowed=allowed,
            reach=self._preferences.reach,
            other_way=self._other_way,
        )

    def _take_voices(self, both: bool) -> None:
        self._preferences = self._preferences._replace(voice_beside_reader=both)
        self.voices_chosen.emit(both)
        self.page.render_props(self._home_props(""))
        self.page.enter()

    def _home_props(self, notice: str) -> HomeProps:
        assigned = self._assigned
        set_id = next(iter(assigned.assigned), DEFAULT_SET)
        props = derive_home_props(self._library, set_id, notice)._replace(
            therapist=self._therapist_way(),
            asks_for_voices=asks_for_voices(self._preferences, reader=self._reader()),
        )
        kept = assigned.assigned.get(set_id)
        if kept is None or not isinstance(kept.version, Assignment):
            return props
        return props._replace(
            from_whom=self._words.from_whom(kept, assigned.contacts),
            why=kept.version.why,
            heard=self._heard,
            dose=self._words.dose(kept.version, guards.set_uses(self._library.set(set_id), self._runs, self._wall())),
        )

    def _therapist_way(self) -> str:
        if not self._assigned.is_used:
            return ""
        return self.tr("From your therapist: new") if self._assigned.waiting else self.tr("From your therapist")

    def _other_way(self, title: str, of_set: str) -> tuple[str, str]:
        return self.tr("Or: {title}").format(title=title), self.tr("\u201c{set}\u201d begins with it.").format(
            set=of_set
        )

    def _not_for(self, what: str) -> str:
        return self.tr("Not for: {what}").format(what=what) if what else ""
