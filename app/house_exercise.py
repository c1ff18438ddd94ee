"""An exercise under way, joined: its keys in the menu, its voice, the ways out of it and back into it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.core.events import Aside
from app.core.pace import Pace
from app.core.preferences import Preferences, Reach
from app.core.soft_sound import SoftSound
from app.ui.exercise_flow import ExerciseFlow
from app.ui.main_window import MainWindow
from app.ui.menus import Menus
from app.ui.preference_keeper import PreferenceKeeper
from app.ui.rooms.help_room import HelpRoom
from app.ui.rooms.player_room import PlayerRoom
from app.ui.rooms.voice_room import VoiceRoom
from app.ui.session_driver import SessionDriver
from app.ui.sitting import Sitting
from app.ui.view_models.home import TOO_MUCH_SET
from app.ui.view_models.tuned_voice import TunedVoice


class ExerciseSide(QObject):
    """Lives as long as the house.

    Args: still_asked: whether the desktop asks for less motion.

    Signals: home(): done with what was handed over to Help.
    """

    home = Signal()

    def __init__(
        self,
        *,
        window: MainWindow,
        menus: Menus,
        sitting: Sitting,
        flow: ExerciseFlow,
        driver: SessionDriver,
        player: PlayerRoom,
        help_: HelpRoom,
        voice_room: VoiceRoom,
        voice: TunedVoice,
        preferences: PreferenceKeeper,
        still_asked: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._menus = menus
        self._sitting = sitting
        self._flow = flow
        self._driver = driver
        self._player = player
        self._help = help_
        self._voice_room = voice_room
        self._voice = voice
        self._preferences = preferences
        self._still_asked = still_asked
        self._join()
        self._show_as_set(preferences.now)

    def leave_for(self, enter: Callable[[], None]) -> Callable[[], None]:
        """Return a way that stops an exercise under way; its finish page gives way to where the person wants to go."""
        return partial(self._leave_for, enter)

    def leave(self) -> None:
        """Stop an exercise that is under way, and end what is said on the page that is left."""
        if self._sitting.under_way:
            self._sitting.stop()
        self.hush()

    def open_help(self) -> None:
        """Show Help from a person; its way back leads to where one was, in an exercise to the same step."""
        if self._sitting.under_way and self._window.page is self._player.page:
            self._sitting.open_aside(Aside.HELP)
            self._menus.set_under_way(False)  # or its keys would act behind the page that is seen
            self._help.open(self._back_to_it)
            return
        self.hush()
        self._help.open()

    def begin_too_much(self) -> None:
        """Begin at once what is there for that."""
        self._flow.begin_at_once(TOO_MUCH_SET)

    def fall_silent(self) -> None:
        """End all sound at once."""
        self._voice.stop()
        self._voice.rest_on(None, at_once=True)

    def hush(self) -> None:
        """End what is said on a page that is left: a line for its own sake, a voice that is tried."""
        self._driver.hush()
        self._voice_room.hush()

    def warm_up(self) -> None:
        """Have the voice ready where it will be wanted."""
        now = self._preferences.now
        if now.voice or now.soft_sound is not SoftSound.NONE:
            self._voice.warm_up()

    def tune(self, now: Preferences) -> None:
        """Have the voice as it is set."""
        self._voice.set_volume(now.voice_volume)
        self._voice.set_speed(now.voice_speed)
        self._voice.set_gap(now.voice_gap)
        self._driver.set_soft_sound(now.soft_sound)

    def _show_as_set(self, now: Preferences) -> None:
        self._player.use(now, still=self._still_asked())
        self._menus.set_letters(now.letters if now.letter_keys else ())

    def _join(self) -> None:
        menus, flow, sitting, player = self._menus, self._flow, self._sitting, self._player
        flow.started.connect(self._started)
        flow.handed_over.connect(partial(self._help.take_over, self.home.emit))
        flow.preferences_changed.connect(self._preferences.change)
        sitting.pace_changed.connect(self._set_pace)
        sitting.ended.connect(lambda _run: menus.set_under_way(False))
        player.voice_set.connect(self._set_voice)
        player.page.word_kept.connect(flow.keep_word)
        player.page.places_picked.connect(flow.keep_places)
        player.help_wanted.connect(self.open_help)
        menus.slower.connect(sitting.slower)
        menus.stop.connect(sitting.stop)
        menus.stay.connect(player.stay)
        menus.further_out.connect(sitting.further_out)
        menus.how.connect(player.how)
        menus.not_helping.connect(player.not_helping)
        menus.voice.connect(player.toggle_voice)
        menus.back.connect(sitting.back)
        menus.forward.connect(sitting.forward)
        self._preferences.changed.connect(self._use)
        self._voice.device_gone.connect(self._tell_of_device)

    def _tell_of_device(self) -> None:
        self._sitting.say_beside(self.tr("The sound device that was chosen is not here. Another stands in for it."))

    def _leave_for(self, enter: Callable[[], None]) -> None:
        self.leave()
        enter()

    def _started(self) -> None:
        self._menus.set_under_way(True)
        self._player.begin()

    def _back_to_it(self) -> None:
        self._menus.set_under_way(True)
        self._player.enter()
        self._sitting.close_aside()

    def _set_voice(self, on: bool) -> None:
        self._preferences.change(self._preferences.now._replace(voice=on))

    def set_reach(self, reach: Reach) -> None:
        """Remember how far in the person wants to go."""
        self._preferences.change(self._preferences.now._replace(reach=reach))

    def set_beside_reader(self, both: bool) -> None:
        """Remember whether the voice is wanted beside a screen reader."""
        self._preferences.change(self._preferences.now._replace(voice_beside_reader=both))

    def _set_pace(self, pace: Pace) -> None:
        self._preferences.change(self._preferences.now._replace(pace=pace))

    def _use(self, now: Preferences) -> None:
        self._sitting.set_preferences(now)
        self._flow.set_preferences(now)
        self._show_as_set(now)
        self._voice.set_voices(now.voices)
        self._voice.set_device(now.voice_device)
        self._voice.set_pitch(now.voice_pitch)
        self.tune(now)
