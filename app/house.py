"""The house behind its front: every room, and which signal of one is heard in another."""

from __future__ import annotations

import random
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app import __version__
from app.core.exercise import Library
from app.core.uid import uid7
from app.house_exchange import ExchangeSide
from app.house_exercise import ExerciseSide
from app.house_files import join_take_away, make_take_away
from app.house_lock import Lock
from app.house_log import LogSide
from app.house_outside import Outside
from app.house_own import OwnSide
from app.house_reminders import ReminderSide
from app.ui.exercise_flow import ExerciseFlow
from app.ui.fittings import Fittings
from app.ui.front import Front
from app.ui.guard import Covering
from app.ui.labels import Labels
from app.ui.log_keeper import LogKeeper
from app.ui.menus import Menus
from app.ui.rooms.about_room import AboutRoom
from app.ui.rooms.entrance import Entrance
from app.ui.rooms.guide_room import GuideRoom
from app.ui.rooms.help_room import HelpRoom
from app.ui.rooms.home_room import HomeRoom
from app.ui.rooms.lock_room import LockRoom
from app.ui.rooms.log_rooms import LogRooms
from app.ui.rooms.look_back_room import LookBackRoom
from app.ui.rooms.mend_room import MendRoom
from app.ui.rooms.player_room import PlayerRoom
from app.ui.rooms.settings_room import SettingsRoom
from app.ui.rooms.voice_room import VoiceRoom
from app.ui.session_driver import SessionDriver
from app.ui.sitting import Sitting
from app.ui.view_models.assigned_words import AssignedWords
from app.ui.view_models.deletion import Deletion
from app.ui.view_models.log_care import LogCare
from app.ui.view_models.log_settings import LogSettings
from app.ui.view_models.look_back_openings import LookBackOpenings
from app.ui.view_models.title_book import TitleBook

if TYPE_CHECKING:  # a patient's window never makes it
    from app.house_desk import DeskHouse


class House(QObject):
    """Everything that lives as long as the window; made right after the first paint."""

    def __init__(self, front: Front, library: Library, outside: Outside) -> None:
        super().__init__(front)
        self._library = library
        self._titles = TitleBook(_titles(library))
        self._voice = outside.voice
        self._wall = outside.wall
        self._preferences = front.preferences
        self.front = front
        front.home.light()
        self.window = front.window
        self.menus = Menus(front.window)
        fittings = Fittings(
            window=front.window,
            measures=front.measures,
            labels=Labels(parent=self),
            preferences=front.preferences,
            wall=outside.wall,
        )
        now = front.preferences.now
        self.keeper = LogKeeper(outside.make_vault, outside.runner, self)
        self.own = OwnSide(self.window, self.keeper, self._make_uid, fittings.measures, self)
        self._driver = SessionDriver(outside.clock, outside.voice, self)
        choose = random.SystemRandom().randrange
        self.sitting = Sitting(
            library,
            self._driver,
            outside.clock,
            outside.wall,
            make_uid=self._make_uid,
            choose=choose,
            preferences=now,
            parent=self,
            reader=outside.reader,
        )
        self.flow = ExerciseFlow(library, self.sitting, self.keeper, outside.wall, self._make_uid, now, self)
        self.player = PlayerRoom(fittings, self.sitting, self._driver, self)
        words = AssignedWords(fittings.labels, self)
        self.home = HomeRoom(fittings, front.home, library, words, self, reader=outside.reader)
        self.help = HelpRoom(fittings, library.phrases, outside.countries, self)
        review = library.exercises[0].review.status
        self.about = AboutRoom(
            self.window,
            version=__version__,
            review=review,
            licences=outside.licences,
            measures=fittings.measures,
            parent=self,
        )
        self.about.left.connect(self.go_home)
        self.guide = GuideRoom(self.window, outside.read_guide, fittings.measures, self)
        self.mend = MendRoom(self.window, self.keeper, fittings.measures, self)
        self.entrance = Entrance(fittings, library.phrases, self.keeper, outside.make_passphrase, self)
        self.log = LogRooms(fittings, library, self.keeper, self.flow, self)
        self.deletion = Deletion(self.keeper, outside.clock, self)
        self.care = LogCare(self.keeper, outside.wall, self._keep_days, self)
        openings = LookBackOpenings(
            self.keeper, outside.wall, lambda: self._library.phrases.log_same, self._look_backs_a_day
        )
        self.look_back = LookBackRoom(fittings, self._titles, self.keeper, self.deletion, openings, self)
        self._log_settings = LogSettings(self.keeper, self.care, lambda: self._wall().day, _hints(library), self)
        self.settings = SettingsRoom(
            fittings,
            self.keeper,
            self._log_settings,
            self.deletion,
            countries=self.help.countries,
            make_passphrase=outside.make_passphrase,
            languages=outside.languages,
            parent=self,
        )
        self.voice_room = VoiceRoom(fittings, outside.voice, self._first_line, outside.languages, self)
        self.exercise = ExerciseSide(
            window=self.window,
            menus=self.menus,
            sitting=self.sitting,
            flow=self.flow,
            driver=self._driver,
            player=self.player,
            help_=self.help,
            voice_room=self.voice_room,
            voice=outside.voice,
            preferences=front.preferences,
            still_asked=lambda: front.still_asked,
            parent=self,
        )
        self.take_away = make_take_away(outside, fittings, self._titles.now, self.keeper, self)
        self.ways = LockRoom(
            self.window,
            self.keeper,
            make_passphrase=outside.make_passphrase,
            make_code=outside.make_code,
            choose=choose,
            measures=fittings.measures,
            parent=self,
        )
        self._give_way = outside.give_way
        self.lock = Lock(
            fittings,
            menus=self.menus,
            help_=self.help,
            keeper=self.keeper,
            sitting=self.sitting,
            silence=self._fall_silent,
            clock=outside.clock,
            watch_desktop=outside.watch_desktop,
            parent=self,
        )
        self.reminders = ReminderSide(
            fittings,
            make_icon=outside.make_tray_icon,
            has_tray=outside.has_tray,
            busy=self._is_busy,
            hide=self.lock.guard.hide,
            settings=self.settings,
            parent=self,
        )
        self._between = ExchangeSide(
            outside,
            fittings,
            library=library,
            titles=self._titles,
            struck=self.own.struck,
            keeper=self.keeper,
            sitting=self.sitting,
            flow=self.flow,
            driver=self._driver,
            home=self.home,
            look_back=self.look_back,
            settings=self.settings,
            entrance=self.entrance,
            make_uid=self._make_uid,
            parent=self,
        )
        self.exchange, self.patient = self._between.keeper, self._between.patient
        self.log_side = LogSide(
            fittings,
            menus=self.menus,
            keeper=self.keeper,
            sitting=self.sitting,
            home=self.home,
            entrance=self.entrance,
            look_back=self.look_back,
            mend=self.mend,
            taken_on_ms=self.patient.taken_on_ms,
            parent=self,
        )
        self._join()

    def open(self, *, hidden: bool = False) -> None:
        """Show the page that one starts from, unless Home is there already.

        Args: hidden: the window comes when it is called for, and then with a plain page first.
        """
        now = self._preferences.now
        self.home.know(now, (), None)
        self._between.know_preferences(now)
        if now.first_run_done:
            self.keeper.begin()  # before the page: what the desk reads comes after the log is open
        if not now.first_run_done:
            self.menus.set_open(False)
            self.entrance.open_first_run()
        elif now.log_locked:
            self.entrance.open_unlock()
        elif now.desk:
            self.desk.open()
        else:
            self.home.enter()
        if hidden:
            self.lock.cover_up(Covering.PLAIN)
        else:
            self.window.show()
        self.exercise.tune(now)
        if not hidden:
            self.exercise.warm_up()

    def go_home(self) -> None:
        """Go Home; an exercise under way is stopped first, and a log that was locked meanwhile shows its door first."""
        if self.sitting.under_way:
            self.sitting.stop()
            if self.window.page in (self.home.page, self.entrance.page):
                return  # left before its first line: that led here already
        if self.entrance.due:
            self.exercise.hush()
            self.entrance.open_unlock()
            if self.keeper.pending == 0:
                self._make_room(hidden=False)
        else:
            self._enter_home()

    def _enter_home(self) -> None:
        self.exercise.hush()
        self.menus.set_open(True)
        self._tell_home()
        if self._preferences.now.desk:
            self.desk.open()
        else:
            self.home.enter()

    def open_own_side(self) -> None:
        """Show the exercises themselves, where Home is the desk."""
        self._tell_home()
        self.home.enter()

    @property
    def desk(self) -> DeskHouse:
        """The therapist's rooms, made when they are first asked for."""
        return self._between.desk

    def close(self) -> None:
        """Stop what is under way and hand the log its last words."""
        if self.sitting.under_way:
            self.sitting.stop()
        self._voice.close()
        self.keeper.close()

    def _join(self) -> None:
        menus, home, log, flow, look_back = self.menus, self.home, self.log, self.flow, self.look_back
        exercise = self.exercise
        for source in (menus, home.page):
            source.shelf.connect(exercise.leave_for(self._open_shelf))
            source.check_in.connect(exercise.leave_for(log.open_check_in))
            source.look_back.connect(exercise.leave_for(look_back.enter))
            source.settings.connect(exercise.leave_for(self.settings.enter))
            source.therapist.connect(exercise.leave_for(self.patient.enter))
            source.help_from_person.connect(exercise.open_help)
        home.set_chosen.connect(flow.begin_set)
        home.set_chosen_with.connect(flow.begin_set)
        home.exercise_chosen.connect(flow.begin)
        home.reach_chosen.connect(exercise.set_reach)
        home.voices_chosen.connect(exercise.set_beside_reader)
        home.page.too_much.connect(exercise.begin_too_much)
        for way_home in (
            menus.home,
            log.home,
            look_back.home,
            self.settings.left,
            self.entrance.entered,
            flow.left,
            self.mend.left,
            self._between.home,
            self.log_side.home,
        ):
            way_home.connect(self.go_home)
        exercise.home.connect(self._enter_home)  # after harm was told, no locked door stands in the way
        for call in (log.help_wanted, self.entrance.help_wanted, self.mend.help_wanted):
            call.connect(exercise.open_help)
        log.one_thing.connect(exercise.begin_too_much)
        look_back.settings_wanted.connect(self.settings.enter)
        look_back.half_note_found.connect(home.notice)
        look_back.unlock_wanted.connect(partial(self.entrance.open_unlock, look_back.enter))
        log.said.connect(self._driver.say_aside)
        for look in (log.rated, self.patient.library_changed):
            look.connect(self.log_side.look_for_rises)
        self.log_side.aside_known.connect(self.patient.know_set_aside)
        log.sits.connect(self.sitting.sit)
        self.keeper.closing.connect(self.sitting.end_quiet)
        flow.rating_wanted.connect(log.open_rating)
        flow.finished.connect(log.open_finish)
        flow.check_ins_off.connect(self._check_ins_off)
        join_take_away(self.take_away, look_back, self.settings, self.entrance, self.mend, self.log_side.arrived)
        self._join_own()
        self._between.own_side.connect(self.open_own_side)
        self._join_voice()
        self._join_menus()
        self._preferences.changed.connect(lambda now: menus.set_desk(now.desk))
        self._preferences.changed.connect(self._between.know_preferences)
        self._preferences.not_saved.connect(self._not_saved)
        self.keeper.deleted.connect(flow.forget)
        self.window.closing.connect(self.close)
        self.lock.guard.locked.connect(log.set_check_in_aside)  # before the door, which leaves nothing of the page
        self.lock.join(self.ways, self.settings, self.entrance)
        self.lock.help_wanted.connect(exercise.open_help)
        self.lock.giving_way.connect(self._make_room)
        self.menus.set_desk(self._preferences.now.desk)

    def _join_own(self) -> None:
        self.settings.emptied.connect(self.log_side.forget_brought_back)
        self.own.join(self.settings, self.player.page, self.sitting, self._library.language)
        self.take_away.bringing.brought_in.connect(self.own.things.know)
        self._between.library_known.connect(self._know_library)
        self.entrance.moved_in.connect(self._tell_of_struck)

    def _know_library(self, library: Library) -> None:
        self._library = library
        self.log.know_library(library)
        self._log_settings.know_hints(_hints(library))

    def _tell_of_struck(self) -> None:
        self.home.notice(self.tr("Words that sting can be struck out in Settings."))

    def _first_line(self) -> str:
        return self._library.exercises[0].steps[0].line

    def _join_voice(self) -> None:
        self.settings.voice_page.connect(self.voice_room.enter)
        self.voice_room.left.connect(self.settings.enter)

    def _join_menus(self) -> None:
        menus, exercise = self.menus, self.exercise
        menus.own_side.connect(exercise.leave_for(self.open_own_side))
        menus.about.connect(exercise.leave_for(self.about.open))
        menus.guide.connect(exercise.leave_for(self.guide.open))
        self.guide.left.connect(self.go_home)

    def _fall_silent(self) -> None:
        self.exercise.fall_silent()
        self._between.hush()

    def _make_uid(self) -> bytes:
        return uid7(self._wall().at_ms)

    def _tell_home(self) -> None:
        self._between.renew_library()  # the day may be another one
        self.home.know(self._preferences.now, self.sitting.runs, self.flow.last_rating)

    def _open_shelf(self) -> None:
        self._tell_home()
        self.home.open_shelf()

    def _is_busy(self) -> bool:
        return self.sitting.under_way

    def _keep_days(self) -> int | None:
        return self._preferences.now.keep_days

    def _look_backs_a_day(self) -> int | None:
        return self._preferences.now.look_backs_a_day

    def _not_saved(self) -> None:
        self.home.notice(self.tr("The settings could not be saved. They hold until Lamplit is closed."))

    def _check_ins_off(self) -> None:
        self.home.notice(self._library.phrases.check_in_off)

    def _make_room(self, hidden: bool) -> None:
        """Let a new process take the place of this one: what was in its memory goes with it.

        Not while an exercise is written half way, which is nowhere else.
        """
        if self._give_way is not None and not self._between.holds_work:
            self.window.keep_place()
            self._voice.close()
            self._give_way(hidden)


def _titles(library: Library) -> dict[str, str]:
    return {each.id: each.title for each in library.sets} | {each.id: each.title for each in library.exercises}


def _hints(library: Library) -> tuple[str, str, str]:
    phrases = library.phrases
    return phrases.scale_0, phrases.scale_5, phrases.scale_10
