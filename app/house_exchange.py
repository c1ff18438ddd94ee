"""What goes between two people, joined: a patient's side from the start, the therapist's when it is first entered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.exercise import Library
from app.core.preferences import Preferences
from app.house_outside import Outside
from app.house_patient import PatientSide
from app.ui.exchange_keeper import ExchangeKeeper
from app.ui.exercise_flow import ExerciseFlow
from app.ui.fittings import Fittings
from app.ui.log_keeper import LogKeeper
from app.ui.pages.page import Page
from app.ui.rooms.entrance import Entrance
from app.ui.rooms.home_room import HomeRoom
from app.ui.rooms.look_back_room import LookBackRoom
from app.ui.rooms.settings_room import SettingsRoom
from app.ui.session_driver import SessionDriver
from app.ui.sitting import Sitting
from app.ui.view_models.assigned_library import without_struck, worded_for
from app.ui.view_models.struck_words import StruckWords
from app.ui.view_models.title_book import TitleBook

if TYPE_CHECKING:  # a patient's window never makes it
    from app.house_desk import DeskHouse


class ExchangeSide(QObject):
    """Lives as long as the house; knows which exercises there are, those that were assigned among them.

    Attributes: patient.

    Signals: home(): done here; own_side(): from the desk to the exercises themselves; library_known(Library): what can
        be begun today, in the wording that was chosen and without what the person struck out.
    """

    home = Signal()
    own_side = Signal()
    library_known = Signal(object)

    def __init__(
        self,
        outside: Outside,
        fittings: Fittings,
        *,
        library: Library,
        titles: TitleBook,
        struck: StruckWords,
        keeper: LogKeeper,
        sitting: Sitting,
        flow: ExerciseFlow,
        driver: SessionDriver,
        home: HomeRoom,
        look_back: LookBackRoom,
        settings: SettingsRoom,
        entrance: Entrance,
        make_uid: Callable[[], bytes],
        parent: QObject,
    ) -> None:
        """`library` is the one that came with the program."""
        super().__init__(parent)
        self._outside = outside
        self._fittings = fittings
        self._window = fittings.window
        self._library = library
        self._titles = titles
        self._struck = struck
        self._keeper = keeper
        self._sitting = sitting
        self._flow = flow
        self._driver = driver
        self._home = home
        self._look_back = look_back
        self._settings = settings
        self._entrance = entrance
        self._make_uid = make_uid
        self._by_ear = False
        self._desk: DeskHouse | None = None
        self.keeper = ExchangeKeeper(keeper, outside.open_desk, outside.open_exchange, self)
        self.patient = PatientSide(
            outside,
            fittings,
            library=library,
            keeper=keeper,
            exchange=self.keeper,
            owner=driver,
            titles=titles.now,
            struck=lambda: struck.words,
            parent=self,
        )
        self._join()

    @property
    def desk(self) -> DeskHouse:
        """The therapist's rooms, made when they are first asked for."""
        if self._desk is None:
            self._desk = self._make_desk()
        return self._desk

    @property
    def holds_work(self) -> bool:
        """Whether an exercise is written half way, which is nowhere else."""
        return self._desk is not None and self._desk.editors.holds_work

    def renew_library(self) -> None:
        """Have what can be begun today known wherever exercises are."""
        by_ear = self._by_ear = self._fittings.preferences.now.by_ear
        now = without_struck(worded_for(self.patient.assigned(), by_ear=by_ear), self._struck.words)
        self.patient.voice.look()
        self._titles.know(now.titles or {}, now.past_titles or {})
        self._sitting.know_library(now.library)
        self._flow.know_library(now.library)
        self._home.know_assigned(now)
        self.patient.why_at_home.look(self._home.laid_out)
        self.library_known.emit(now.library)

    def know_preferences(self, now: Preferences) -> None:
        """Take another wording at once; in an exercise with the next one, for its lines are chosen."""
        if now.by_ear != self._by_ear:
            self._words_changed()

    def hush(self) -> None:
        """End what is heard by itself on a page, and what is recorded."""
        self.patient.hush()
        if self._desk is not None:
            self._desk.editors.hush()

    def _join(self) -> None:
        patient, look_back = self.patient, self._look_back
        self._struck.changed.connect(self._words_changed)
        patient.home.connect(self.home)
        patient.unlock_wanted.connect(self._entrance.open_unlock)
        patient.library_changed.connect(self._library_changed)
        patient.news.connect(self._home.notice)
        patient.share.look_back.connect(look_back.come_back)
        look_back.page.share_asked.connect(patient.share.open_share)
        why = patient.why_at_home
        why.changed.connect(lambda: self._home.know_heard(why.heard))
        self._home.page.hear_asked.connect(why.press)
        self._window.page_left.connect(self._page_left)
        patient.voice.changed.connect(lambda: self._sitting.know_sounds(patient.voice.sounds))
        self._settings.therapist.connect(patient.enter)

    def _page_left(self, page: Page) -> None:
        if page is self._home.page:
            self.patient.why_at_home.stop()

    def _library_changed(self) -> None:
        """Lay it out at once on Home; anywhere else it comes with the next way there, for pages know ids of before."""
        self._look_back.page.offer_sharing(offers=self.patient.can_share)
        closed = not self.patient.given.state.read
        if closed:
            self.patient.why_at_home.leave()
        if (closed and not self._sitting.under_way) or self._window.page is self._home.page:
            self.renew_library()

    def _words_changed(self) -> None:
        """Obey at once; in an exercise with the next one, for its lines are chosen."""
        if not self._sitting.under_way:
            self.renew_library()

    def _make_desk(self) -> DeskHouse:
        from app.house_desk import DeskHouse
        from app.ui.view_models.lent_voice import LentVoice

        outside = self._outside
        desk = DeskHouse(
            outside,
            self._fittings,
            library=self._library,
            keeper=self._keeper,
            exchange=self.keeper,
            voice=LentVoice(outside.voice, self._driver, outside.clock, outside.reader),
            make_uid=self._make_uid,
            parent=self,
        )
        desk.settings.connect(self._settings.enter)
        desk.own_side.connect(self.own_side)
        desk.unlock_wanted.connect(partial(self._entrance.open_unlock, desk.open))
        return desk
