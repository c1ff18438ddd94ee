"""The real house in this process, on a folder of its own: only the clocks and the computer's voice are stand-ins."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, SignalInstance
from PySide6.QtWidgets import QApplication

from app.compose import Start, find_languages
from app.compose_exchange import ExchangeParts
from app.content.catalogue import open_library
from app.content.guide import read_guide
from app.content.help_table import load_countries
from app.core.checkin import CheckIn
from app.core.chosen_voices import Voices
from app.core.clock import Clock
from app.core.errors import LamplitError
from app.core.exercise import Library
from app.core.moment import WallClock
from app.core.ports import DeviceChoice, LogEntry, VoiceChoice
from app.core.preferences import Preferences
from app.core.run import Run
from app.house import House
from app.house_outside import Outside
from app.paths import Paths, find_paths
from app.prefs.file import load_preferences, save_preferences
from app.store.slots import KdfCost
from app.store.vault import Vault
from app.ui.front import Front
from app.ui.instance import Instance
from app.ui.jobs import ManualJobRunner, SerialJobRunner, ignore
from app.ui.log_keeper import LogState
from app.ui.pages.page import Page
from app.ui.preference_keeper import PreferenceKeeper
from app.ui.view_models.take_away_places import FilePlace
from tests.core.make import FakeClock
from tests.flows import tongue
from tests.flows.until import until
from tests.ui.fakes import FakeWall, RecordingVoice

CHEAP = KdfCost(memory_kib=8 * 1024, passes=1)
MOVED_IN = Preferences(first_run_done=True, voice=True)
LICENCES = "Lamplit 9.9.9 is free software.\n\nA part 1.0: MIT\n\n" + "A sentence of its licence.\n" * 200
"""As packages bring them; a checkout has none."""
_TICK_S = 0.5


class _Lists(QObject):
    listed = Signal(object)
    devices = Signal(object)
    gone = Signal()


class HouseVoice(RecordingVoice):
    """A voice that keeps what it was told, as the whole house needs one."""

    def __init__(self, choices: Sequence[VoiceChoice] = ()) -> None:
        super().__init__()
        self._lists = _Lists()
        self._choices = tuple(choices)
        self.warm = False
        self.speed, self.gap = 1.0, 0
        self.voices: Voices = ()
        self.device: str | None = None
        self.devices: tuple[DeviceChoice, ...] = ()

    @property
    def voices_listed(self) -> SignalInstance:
        return self._lists.listed

    def request_voices(self) -> None:
        self._lists.listed.emit(self._choices)

    def offer(self, choices: Sequence[VoiceChoice]) -> None:
        """Have these voices from now on."""
        self._choices = tuple(choices)

    def warm_up(self) -> None:
        self.warm = True

    def set_voices(self, voices: Voices) -> None:
        self.voices = voices

    def set_voice_id(self, voice_id: str | None) -> None: ...

    @property
    def devices_listed(self) -> SignalInstance:
        return self._lists.devices

    @property
    def device_gone(self) -> SignalInstance:
        return self._lists.gone

    def request_devices(self) -> None:
        self._lists.devices.emit(self.devices)

    def set_device(self, device: str | None) -> None:
        self.device = device

    def set_pitch(self, pitch: int) -> None: ...

    def set_volume(self, volume: float) -> None: ...

    def set_speed(self, share: float) -> None:
        self.speed = share

    def set_gap(self, hundredths: int) -> None:
        self.gap = hundredths


class FakeIcon(QObject):
    """An icon among those of a desktop, that nobody sees."""

    opened = Signal()
    hide_asked = Signal()
    later_asked = Signal()
    pause_asked = Signal(bool)
    quit_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shown = self.any_set = self.paused = False
        self.reminded = 0

    def show(self) -> None:
        self.shown = True

    def hide(self) -> None:
        self.shown = False

    def show_reminders(self, *, any_set: bool, paused: bool) -> None:
        self.any_set, self.paused = any_set, paused

    def remind(self) -> None:
        self.reminded += 1


class Desktop:
    """Where icons stand, or cannot."""

    def __init__(self, *, has_place: bool = True) -> None:
        self.has_place = has_place
        self.icons: list[FakeIcon] = []

    def make(self, _owner: QObject) -> FakeIcon | None:
        """Make an icon, where there is a place for one."""
        if not self.has_place:
            return None
        self.icons.append(FakeIcon())
        return self.icons[-1]

    @property
    def icon(self) -> FakeIcon:
        """The one icon."""
        (icon,) = self.icons
        return icon


class _Start(Start):
    """A start of the window whose outside is in the test's hands."""

    def __init__(self, application: QApplication, paths: Paths, instance: Instance, outside: Outside) -> None:
        super().__init__(application, paths, instance)
        self._given = outside

    @property
    def front(self) -> Front:
        return self._front

    @property
    def house(self) -> House | None:
        return self._house

    @property
    def preferences(self) -> PreferenceKeeper:
        return self._preferences

    @property
    def runner(self) -> SerialJobRunner | None:
        return self._runner

    def _outside(self, runner: SerialJobRunner) -> Outside:
        return replace(self._given, runner=runner, languages=self.languages)


class Lived:
    """A house someone lives in: opened, furnished, closed or lost.

    Args:
        home: the folder that holds all data; what an earlier house left there is found.
        preferences: written first, where the folder has none.
        clock: FakeClock unless the test is about real seconds.
        cost: what one try of a passphrase costs.
    """

    def __init__(
        self,
        home: Path,
        preferences: Preferences | None = None,
        *,
        wall: WallClock | None = None,
        clock: Clock | None = None,
        voice: HouseVoice | None = None,
        desktop: Desktop | None = None,
        application: QApplication | None = None,
        cost: KdfCost = CHEAP,
    ) -> None:
        self.home = home
        self._cost = cost
        self.paths: Paths = find_paths(home)
        self.documents = home / "documents"
        if preferences is not None and not self.paths.preferences.exists():
            save_preferences(self.paths.preferences, preferences)
        self.clock = clock if clock is not None else FakeClock()
        self.wall = wall if wall is not None else FakeWall()
        self.voice = voice or HouseVoice()
        self.desktop = desktop or Desktop(has_place=False)
        self.instance = Instance(self.paths.instance_lock)
        assert self.instance.take(), "another house stands on this folder"
        present = application or QApplication.instance()
        assert isinstance(present, QApplication)
        chosen = load_preferences(self.paths.preferences)[0].language
        exercises = self.paths.exercises / find_languages(self.paths, chosen).worn
        self.reader_on = False  # whether a screen reader is
        self.gave_way: list[bool] = []  # each time a new process would have taken the place of this one: hidden or not
        parts = self._parts = ExchangeParts(exercises, self.paths.desk, self.paths.resources)
        outside = Outside(
            voice=self.voice,
            clock=self.clock,
            wall=self.wall,
            runner=ManualJobRunner(),
            make_vault=self._vault,
            countries=lambda: load_countries(self.paths.resources / "help" / "countries.toml"),
            read_guide=lambda topic: read_guide(self.paths.resources, topic),
            make_passphrase=lambda: "lantern kettle harbour meadow stone",
            make_code=lambda: "acorn basket candle door elbow forest garden hammer island jacket kettle lantern",
            licences=lambda: LICENCES,
            open_desk=parts.desk,
            open_exchange=parts.patient,
            cards=lambda: parts.cards,
            hands=lambda: parts.hands,
            desk=parts.makers(),
            places=self._places,
            make_tray_icon=self.desktop.make,
            has_tray=lambda: self.desktop.has_place,
            reader=lambda: self.reader_on,
            give_way=self.gave_way.append,
        )
        self._start = _Start(present, self.paths, self.instance, outside)
        self.library: Library = open_library(exercises)
        tongue.learn(open_library(tongue.ENGLISH), self.library)
        self.window = self._start.front.window
        self.preferences = self._start.preferences
        self._gone = False

    @property
    def house(self) -> House:
        """What stands behind the front once it is furnished."""
        house = self._start.house
        assert house is not None
        return house

    @property
    def runner(self) -> SerialJobRunner:
        """What works for the log."""
        runner = self._start.runner
        assert runner is not None
        return runner

    def open(self, size: tuple[int, int] = (980, 720)) -> Lived:
        """Show the window and wait until all rooms are there and the log has been looked for."""
        self.window.resize(*size)
        self._start.open()
        self.window.activateWindow()
        until(lambda: self._start.house is not None and self.window.isActiveWindow(), "the window, all rooms made")
        if self.preferences.now.first_run_done:
            until(lambda: self.house.keeper.state is not LogState.OPENING, "the log has been looked for")
        self.seed()
        return self

    def close(self) -> None:
        """Close the window as a person does, and end as the program does."""
        if not self._gone:
            self._gone = True
            self.window.close()
            self._vanish()

    def crash(self) -> None:
        """Be gone without a last word: nothing further is written, what was on disk is on disk."""
        assert not self._gone
        self._gone = True
        self.settle()
        self.runner.run(self.house.keeper._jobs.close, ignore, ignore)
        self._vanish()

    @property
    def page(self) -> Page:
        """The page in front."""
        page = self.window.page
        assert page is not None
        return page

    def later(self, seconds: float) -> None:
        """Let pacing time go by, as fast as it can be reckoned."""
        assert isinstance(self.clock, FakeClock)
        end_s = self.clock.now_s + seconds
        while self.clock.now_s < end_s:
            self.clock.now_s = min(end_s, self.clock.now_s + _TICK_S)
            self.house._driver.wake()

    def minutes(self, count: float) -> None:
        """Let wall time go by."""
        assert isinstance(self.wall, FakeWall)
        self.wall.minutes(count)

    def settle(self) -> None:
        """Wait until everything handed to the log is on disk and told."""
        reached = threading.Event()
        self.runner.run(reached.set, lambda _: None, lambda _: None)
        until(reached.is_set, "the log's jobs are done")
        until(lambda: not self.runner._results, "the log's answers are told")

    def entries(self) -> tuple[LogEntry, ...]:
        """Return everything in the open log, newest first."""
        found: list[tuple[LogEntry, ...]] = []
        refused: list[LamplitError] = []
        self.house.keeper.with_log(lambda log: log.page(None, 1000).entries, found.append, refused.append)
        until(lambda: found or refused, "the log has been read")
        assert not refused
        return found[0]

    def runs(self) -> tuple[Run, ...]:
        """Return the runs in the open log, newest first."""
        return tuple(entry.run for entry in self.entries() if entry.run is not None)

    def check_ins(self) -> tuple[CheckIn, ...]:
        """Return the check-ins in the open log, newest first."""
        return tuple(entry.check_in for entry in self.entries() if entry.check_in is not None)

    def seed(self, choose: Callable[[int], int] = lambda _count: 0) -> None:
        """Have the wording of each line chosen so; the first one unless said otherwise."""
        self.house.sitting._choose = choose

    def _places(self) -> tuple[FilePlace, ...]:
        self.documents.mkdir(exist_ok=True)
        return (FilePlace("Documents", self.documents),)

    def _vault(self) -> Vault:
        return Vault(self.paths.vault, lambda: self.wall().at_ms, self._cost, self._parts.foreign_door)

    def _vanish(self) -> None:
        self._start.finish()
        self.instance.release()
        if self._start.house is not None:
            self.house._driver._timer.stop()
            self.house.deleteLater()
        self.window.hide()
        self._start.front.deleteLater()
        for widget in QApplication.topLevelWidgets():  # the window, and pages that were never shown
            widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
