"""The house behind its front: every room, and which signal of one is heard in another."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app import __version__
from app.core import guards
from app.core.clock import Clock
from app.core.errors import LamplitError, UserError
from app.core.events import Aside
from app.core.exchange_hands import CardHands, PatientHands
from app.core.exchange_ports import Desk, ExchangeLog
from app.core.exercise import Library
from app.core.help_lines import CountryRow
from app.core.languages import ENGLISH_ALONE, Languages
from app.core.moment import WallClock
from app.core.pace import Pace
from app.core.ports import Log
from app.core.preferences import Preferences
from app.core.run import Run
from app.core.soft_sound import SoftSound
from app.core.uid import uid7
from app.house_files import make_take_away
from app.house_lock import Lock, WatchDesktop
from app.house_patient import PatientSide
from app.ui.exchange_keeper import ExchangeKeeper
from app.ui.exercise_flow import ExerciseFlow
from app.ui.front import Front
from app.ui.jobs import JobRunner, ignore
from app.ui.labels import Labels
from app.ui.log_keeper import LogKeeper, LogState, Vault
from app.ui.menus import Menus
from app.ui.rooms.about_room import AboutRoom
from app.ui.rooms.entrance import Entrance
from app.ui.rooms.guide_room import GuideRoom, ReadGuide
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
from app.ui.view_models.home import TOO_MUCH_SET
from app.ui.view_models.log_care import LogCare
from app.ui.view_models.log_settings import LogSettings
from app.ui.view_models.look_back_openings import LookBackOpenings
from app.ui.view_models.take_away_places import Places, find_places
from app.ui.view_models.title_book import TitleBook
from app.ui.view_models.tuned_voice import TunedVoice

if TYPE_CHECKING:  # a patient's window never makes it
    from app.house_desk import DeskHouse
    from app.ui.view_models.desk_makers import DeskMakers

_DAYS_OF_RUNS = 2
"""How far back the guards that count a day look, with room for a change of time zone."""

_ENTRIES_OF_RISES = 200
"""How many of the newest entries are looked through for exercises that raised the rating."""


@dataclass(frozen=True, slots=True)
class Outside:
    """What the house is given from outside.

    Attributes:
        clock: pacing time; wall: wall time.
        make_vault: called on the runner's thread.
        countries: reads the table for Help; read_guide: a page of the guide. Both may raise LamplitError.
        make_passphrase, make_code: return words at random.
        open_desk, open_exchange: the two sides of exchange of an open log; called on the runner's thread.
        cards, hands: what is done with cards, and with files on the patient's side; called there too.
        desk: what the therapist's side is made with.
        licences: reads the licences of the parts; empty where they did not come with the program.
        languages: the one that the window is in, and all there are.
        places: the folders that a file can be put in or found in.
        watch_desktop: calls back when the desktop locks its screen; returns what has to be held.
        give_way: puts a new process in the place of this one, hidden or not; None where this one has to stay.
    """

    voice: TunedVoice
    clock: Clock
    wall: WallClock
    runner: JobRunner
    make_vault: Callable[[], Vault]
    countries: Callable[[], tuple[CountryRow, ...]]
    read_guide: ReadGuide
    make_passphrase: Callable[[], str]
    make_code: Callable[[], str]
    open_desk: Callable[[Log], Desk]
    open_exchange: Callable[[Log], ExchangeLog]
    cards: Callable[[], CardHands]
    hands: Callable[[], PatientHands]
    desk: DeskMakers
    licences: Callable[[], str] = str
    languages: Languages = ENGLISH_ALONE
    places: Places = find_places
    watch_desktop: WatchDesktop = ignore
    give_way: Callable[[bool], None] | None = None


class House(QObject):
    """Everything that lives as long as the window; made right after the first paint."""

    def __init__(self, front: Front, library: Library, outside: Outside) -> None:
        super().__init__(front)
        self._library = library
        self._titles = TitleBook(_titles(library))
        self._voice = outside.voice
        self._wall = outside.wall
        self._measures = front.measures
        self._preferences = front.preferences
        self._made_anew = False
        self._outside = outside
        self._shipped = library  # without what was assigned
        self._desk: DeskHouse | None = None
        self._labels = Labels(parent=self)
        self.front = front
        front.home.light()
        self.window = front.window
        self.menus = Menus(front.window)
        now = front.preferences.now
        self.keeper = LogKeeper(outside.make_vault, outside.runner, self)
        self.exchange = ExchangeKeeper(self.keeper, outside.open_desk, outside.open_exchange, self)
        self._driver = SessionDriver(outside.clock, outside.voice, self)
        choose = random.SystemRandom().randrange
        self.sitting = Sitting(library, self._driver, outside.clock, outside.wall, self._make_uid, choose, now, self)
        self.flow = ExerciseFlow(library, self.sitting, self.keeper, outside.wall, self._make_uid, now, self)
        self.player = PlayerRoom(self.window, self.sitting, self._driver, self._labels, self._measures, self)
        words = AssignedWords(self._labels, self)
        self.home = HomeRoom(self.window, front.home, library, self._measures, outside.wall, words, self)
        self.help = HelpRoom(
            self.window, library.phrases, self._preferences, outside.countries, outside.wall, self._measures, self
        )
        review = library.exercises[0].review.status
        self.about = AboutRoom(self.window, __version__, review, outside.licences, self._measures, self)
        self.about.left.connect(self.go_home)
        self.guide = GuideRoom(self.window, outside.read_guide, self._measures, self)
        self.mend = MendRoom(self.window, self.keeper, self._measures, self)
        self.entrance = Entrance(
            self.window, library.phrases, self._preferences, self.keeper, outside.make_passphrase, self._measures, self
        )
        self.log = LogRooms(
            self.window,
            library,
            self.keeper,
            self.flow,
            self._preferences,
            outside.wall,
            self._labels,
            self._measures,
            self,
        )
        self.deletion = Deletion(self.keeper, outside.clock, self)
        self.care = LogCare(self.keeper, outside.wall, self._keep_days, self)
        self.look_back = LookBackRoom(
            self.window,
            self._titles,
            self.keeper,
            self.deletion,
            LookBackOpenings(self.keeper, outside.wall, library.phrases.log_same, self._look_backs_a_day),
            self._preferences,
            outside.wall,
            self._labels,
            self._measures,
            self,
        )
        self.settings = SettingsRoom(
            self.window,
            self._preferences,
            self.keeper,
            self._make_log_settings(),
            self.deletion,
            self.help.countries,
            outside.make_passphrase,
            outside.languages,
            self._labels,
            self._measures,
            self,
        )
        line = library.exercises[0].steps[0].line
        self.voice_room = VoiceRoom(
            *(self.window, self._preferences, outside.voice, line, outside.languages, self._measures, self)
        )
        self.take_away = make_take_away(
            *(self.window, self._titles.now, self.keeper, outside.runner, outside.places, outside.make_passphrase),
            *(self._preferences, outside.wall, self._labels, self._measures, self),
        )
        self.ways = LockRoom(
            *(self.window, self.keeper, outside.make_passphrase, outside.make_code, choose, self._measures, self)
        )
        self._give_way = outside.give_way
        self.lock = Lock(
            *(self.window, self.menus, self.keeper, self.sitting, self._fall_silent, self._preferences),
            *(outside.clock, outside.watch_desktop, self._measures, self),
        )
        self.patient = PatientSide(
            *(self.window, library, self.keeper, self.exchange, outside.cards, outside.hands, self._titles.now),
            *(outside.runner, outside.places, outside.wall, self._labels, self._measures, self),
        )
        self._join()

    def open(self, *, hidden: bool = False) -> None:
        """Show the page that one starts from, unless Home is there already.

        Args: hidden: the window comes when it is called for, and then with a plain page first.
        """
        now = self._preferences.now
        self.home.know(now, (), None)
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
            self.lock.cover_up(False)
        else:
            self.window.show()
        self._tune(now)
        if (now.voice or now.soft_sound is not SoftSound.NONE) and not hidden:
            self._voice.warm_up()

    def go_home(self) -> None:
        """Go Home; an exercise under way is stopped first."""
        if self.sitting.under_way:
            self.sitting.stop()
            if self.window.page is self.home.page:
                return  # left before its first line: that led here already
        self._hush()
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
        if self._desk is None:
            self._desk = self._make_desk()
        return self._desk

    def open_help(self) -> None:
        """Show Help from a person; its way back leads to where one was, in an exercise to the same step."""
        if self.sitting.under_way and self.window.page is self.player.page:
            self.sitting.open_aside(Aside.HELP)
            self.menus.set_under_way(False)  # or its keys would act behind the page that is seen
            self.help.open(self._back_to_exercise)
            return
        self._hush()
        self.help.open()

    def close(self) -> None:
        """Stop what is under way and hand the log its last words."""
        if self.sitting.under_way:
            self.sitting.stop()
        self._voice.close()
        self.keeper.close()

    # -- joining -----------------------------------------------------------------------------------------------------

    def _join(self) -> None:
        menus, home, log, flow, look_back = self.menus, self.home, self.log, self.flow, self.look_back
        for source in (menus, home.page):
            source.shelf.connect(partial(self._leave_exercise_for, self._open_shelf))
            source.check_in.connect(partial(self._leave_exercise_for, log.open_check_in))
            source.look_back.connect(partial(self._leave_exercise_for, look_back.enter))
            source.settings.connect(partial(self._leave_exercise_for, self.settings.enter))
            source.therapist.connect(partial(self._leave_exercise_for, self.patient.enter))
            source.help_from_person.connect(self.open_help)
        home.set_chosen.connect(flow.begin_set)
        home.exercise_chosen.connect(flow.begin)
        home.page.too_much.connect(self._begin_too_much)
        for way_home in (
            menus.home,
            log.home,
            look_back.home,
            self.settings.left,
            self.entrance.entered,
            flow.left,
            self.mend.left,
        ):
            way_home.connect(self.go_home)
        for call in (log.help_wanted, self.entrance.help_wanted, self.player.help_wanted, self.mend.help_wanted):
            call.connect(self.open_help)
        log.one_thing.connect(self._begin_too_much)
        look_back.settings_wanted.connect(self.settings.enter)
        look_back.unlock_wanted.connect(partial(self.entrance.open_unlock, look_back.enter))
        log.said.connect(self._driver.say_aside)
        log.rated.connect(self._look_for_rises)
        log.sits.connect(self.sitting.sit)
        self.keeper.closing.connect(self.sitting.end_quiet)
        flow.started.connect(self._exercise_started)
        flow.rating_wanted.connect(log.open_rating)
        flow.finished.connect(log.open_finish)
        flow.handed_over.connect(self._hand_over)
        flow.preferences_changed.connect(self._preferences.change)
        flow.check_ins_off.connect(self._check_ins_off)
        self.sitting.pace_changed.connect(self._set_pace)
        self.sitting.ended.connect(self._exercise_ended)
        self.player.voice_set.connect(self._set_voice)
        self.player.page.word_kept.connect(flow.keep_word)
        self.player.page.places_picked.connect(flow.keep_places)
        self.entrance.trouble.connect(home.notice)
        self._join_take_away()
        self._join_patient()
        self._join_voice()
        self._join_menus()
        self._preferences.changed.connect(self._use_preferences)
        self._preferences.not_saved.connect(self._not_saved)
        self.keeper.state_changed.connect(self._log_state)
        self.keeper.deleted.connect(flow.forget)
        self.keeper.copies_trouble.connect(home.notice)
        self.keeper.damaged.connect(self._log_damaged)
        self.window.closing.connect(self.close)
        self._join_lock()
        self.lock.guard.locked.connect(self.entrance.open_unlock)
        self.lock.guard.giving_way.connect(self._make_room)
        self.player.use(self._preferences.now, still=self.front.still_asked)
        self.menus.set_desk(self._preferences.now.desk)

    def _join_lock(self) -> None:
        room = self.ways
        self.settings.code.connect(room.open_code)
        self.settings.shut_off.connect(room.open_shut_off)
        self.entrance.code_wanted.connect(room.open_by_code)
        self.entrance.forgotten.connect(room.open_forgotten)
        room.to_settings.connect(self.settings.enter)
        room.to_door.connect(self.entrance.back_to_unlock)
        room.opened.connect(self.entrance.go_on)

    def _join_take_away(self) -> None:
        room = self.take_away
        room.look_back.connect(self.look_back.come_back)
        self.look_back.page.take_away_asked.connect(room.open_take_away)
        self.look_back.page.copies_asked.connect(room.open_copies)
        room.settings.connect(self.settings.enter)
        self.settings.copies.connect(room.open_copies)
        self.settings.new_laptop.connect(room.open_new_laptop)
        self.entrance.file_wanted.connect(room.open_first_arrival)
        room.first_run.connect(self.entrance.open_first_run)
        room.arrived.connect(self._arrived)
        self.mend.copies.connect(room.open_copies)

    def _join_patient(self) -> None:
        patient = self.patient
        patient.home.connect(self.go_home)
        patient.unlock_wanted.connect(self.entrance.open_unlock)
        patient.library_changed.connect(self._library_changed)
        patient.news.connect(self.home.notice)
        patient.share.look_back.connect(self.look_back.come_back)
        self.look_back.page.share_asked.connect(patient.share.open_share)
        patient.voice.changed.connect(lambda: self.sitting.know_sounds(patient.voice.sounds))
        self.settings.therapist.connect(patient.enter)

    def _library_changed(self) -> None:
        """Lay it out at once on Home; anywhere else it comes with the next way there, for pages know ids of before."""
        self.look_back.page.offer_sharing(offers=self.patient.can_share)
        locked = not self.patient.given.state.read and not self.sitting.under_way
        if locked or self.window.page is self.home.page:
            self._renew_library()

    def _renew_library(self) -> None:
        now = self.patient.assigned()
        self.patient.voice.look()
        self._library = now.library
        self._titles.know(now.titles or {}, now.past_titles or {})
        self.sitting.know_library(now.library)
        self.flow.know_library(now.library)
        self.home.know_assigned(now)

    def _join_voice(self) -> None:
        self.settings.voice_page.connect(self.voice_room.enter)
        self.voice_room.left.connect(self.settings.enter)

    def _join_menus(self) -> None:
        menus = self.menus
        menus.own_side.connect(partial(self._leave_exercise_for, self.open_own_side))
        menus.about.connect(partial(self._leave_exercise_for, self.about.open))
        menus.guide.connect(partial(self._leave_exercise_for, self.guide.open))
        self.guide.left.connect(self.go_home)
        menus.slower.connect(self.sitting.slower)
        menus.stop.connect(self.sitting.stop)
        menus.stay.connect(self.player.stay)
        menus.how.connect(self.player.how)
        menus.not_helping.connect(self.player.not_helping)
        menus.voice.connect(self.player.toggle_voice)
        menus.back.connect(self.sitting.back)
        menus.forward.connect(self.sitting.forward)

    def _make_desk(self) -> DeskHouse:
        from app.house_desk import DeskHouse
        from app.ui.rooms.editor_room import Sound

        outside = self._outside
        desk = DeskHouse(
            *(outside.desk, outside.cards, self.window, self._shipped, self.keeper, self.exchange, outside.runner),
            outside.places,
            Sound(outside.voice, self._driver, outside.clock),
            *(self._preferences, self._wall, self._make_uid, self._labels, self._measures, self),
        )
        desk.settings.connect(self.settings.enter)
        desk.own_side.connect(self.open_own_side)
        desk.unlock_wanted.connect(partial(self.entrance.open_unlock, desk.open))
        return desk

    # -- exercises ---------------------------------------------------------------------------------------------------

    def _make_uid(self) -> bytes:
        return uid7(self._wall().at_ms)

    def _begin_too_much(self) -> None:
        self.flow.begin_at_once(TOO_MUCH_SET)

    def _exercise_started(self) -> None:
        self.menus.set_under_way(True)
        self.player.begin()

    def _exercise_ended(self) -> None:
        self.menus.set_under_way(False)

    def _leave_exercise_for(self, enter: Callable[[], None]) -> None:
        """Stop an exercise that is under way; its finish page gives way to where the person wants to go."""
        if self.sitting.under_way:
            self.sitting.stop()
        self._hush()
        enter()

    def _fall_silent(self) -> None:
        """End all sound at once."""
        self._voice.stop()
        self._voice.rest_on(None, at_once=True)

    def _hush(self) -> None:
        """End what is said on a page that is left: a line for its own sake, a voice that is tried."""
        self._driver.hush()
        self.voice_room.hush()

    def _back_to_exercise(self) -> None:
        self.menus.set_under_way(True)
        self.player.enter()
        self.sitting.close_aside()

    def _hand_over(self) -> None:
        self.help.open(self.go_home)

    # -- pages -------------------------------------------------------------------------------------------------------

    def _tell_home(self) -> None:
        self._renew_library()  # the day may be another one
        self.home.know(self._preferences.now, self.sitting.runs, self.flow.last_rating)

    def _open_shelf(self) -> None:
        self._tell_home()
        self.home.open_shelf()

    # -- preferences -------------------------------------------------------------------------------------------------

    def _set_voice(self, on: bool) -> None:
        self._preferences.change(self._preferences.now._replace(voice=on))

    def _set_pace(self, pace: Pace) -> None:
        self._preferences.change(self._preferences.now._replace(pace=pace))

    def _use_preferences(self, now: Preferences) -> None:
        self.sitting.set_preferences(now)
        self.flow.set_preferences(now)
        self.player.use(now, still=self.front.still_asked)
        self.menus.set_desk(now.desk)
        self._voice.set_voice_id(now.voice_id)
        self._voice.set_pitch(now.voice_pitch)
        self._tune(now)

    def _tune(self, now: Preferences) -> None:
        self._voice.set_volume(now.voice_volume)
        self._voice.set_speed(now.voice_speed)
        self._voice.set_gap(now.voice_gap)
        self._driver.set_soft_sound(now.soft_sound)

    def _make_log_settings(self) -> LogSettings:
        phrases = self._library.phrases
        hints = (phrases.scale_0, phrases.scale_5, phrases.scale_10)
        return LogSettings(self.keeper, self.care, lambda: self._wall().day, hints, self)

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
        if self._give_way is not None and not (self._desk is not None and self._desk.editor.holds_work):
            self.window.keep_place()
            self._voice.close()
            self._give_way(hidden)

    # -- the log -----------------------------------------------------------------------------------------------------

    def _log_state(self, state: LogState) -> None:
        if state is LogState.OPEN:
            self._remember_lock(self.keeper.locked)
            since_ms = self._wall().at_ms - _DAYS_OF_RUNS * 86_400_000

            def runs_since(log: Log) -> tuple[Run, ...]:
                return log.runs_since(since_ms)

            self.keeper.with_log(runs_since, self.sitting.know_runs, ignore)
            self._look_for_rises()
        elif state is LogState.LOCKED and not self._preferences.now.log_locked:
            # The hint was wrong: a lock that was set by another copy of the settings.
            self._remember_lock(True)
            if not self.sitting.under_way:
                self.entrance.open_unlock()
        elif state is LogState.ABSENT and self._preferences.now.first_run_done:
            # Settings without a log: the first run was cut off, or the folder was taken away.
            self._begin_without_log()
        elif state is LogState.FAULT:
            self.home.notice(self.keeper.trouble or self.tr("The log cannot be read for now."))

    def _log_damaged(self) -> None:
        """Show what can be done, where nothing is under way that it would take someone out of."""
        here = self.window.page
        at_rest = here is None or here in (self.home.page, self.look_back.page) or here is self.entrance.page
        if at_rest and not self.sitting.under_way:
            self.mend.open()

    def _arrived(self) -> None:
        """A log from another computer is here."""
        self._preferences.change(self._preferences.now._replace(first_run_done=True))
        self._remember_lock(self.keeper.locked)
        self.go_home()

    def _begin_without_log(self) -> None:
        if self._made_anew:  # and failed: trying again would not end
            return
        self._made_anew = True
        if self._preferences.now.log_locked:
            # A passphrase was wished for: no log without one, unless the person says so.
            self._preferences.change(self._preferences.now._replace(first_run_done=False, log_locked=False))
            if not self.sitting.under_way:
                self.menus.set_open(False)
                self.entrance.open_first_run()
            return
        self.keeper.create(None, lambda: None, self._log_not_made)

    def _log_not_made(self, error: LamplitError) -> None:
        sentence = self.tr("The log could not be made. Exercises work; nothing is kept for now.")
        self.home.notice(str(error) if isinstance(error, UserError) else sentence)

    def _look_for_rises(self) -> None:
        """Find the exercises after which the rating rose, twice, among the newest entries."""

        def rises(log: Log) -> frozenset[str]:
            return guards.set_aside(guards.rated_runs(log.page(None, _ENTRIES_OF_RISES).entries), {})

        def know(exercise_ids: frozenset[str]) -> None:
            self.sitting.know_set_aside(exercise_ids)
            self.home.know_set_aside(exercise_ids)

        self.keeper.with_log(rises, know, ignore)

    def _remember_lock(self, locked: bool) -> None:
        """Which page to open first next time, without asking the vault."""
        self._preferences.change(self._preferences.now._replace(log_locked=locked))


def _titles(library: Library) -> dict[str, str]:
    return {each.id: each.title for each in library.sets} | {each.id: each.title for each in library.exercises}
