"""The only place where things are made and handed to each other. First what the first paint needs, then the rest."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.again import comes_back_hidden, replace_process
from app.content.front import read_front
from app.core.languages import LANGUAGES, LAST, Languages, choose_language
from app.core.preferences import Preferences
from app.paths import Paths, find_paths
from app.prefs.file import load_preferences, save_preferences
from app.ui.application import complete_application, make_application
from app.ui.front import Front
from app.ui.instance import Instance
from app.ui.language import WornLanguage, computer_languages, own_words
from app.ui.preference_keeper import PreferenceKeeper
from app.ui.view_models.home import DEFAULT_SET, HomeProps

if TYPE_CHECKING:
    from app.core.backup import Vault
    from app.core.exchange_ports import ForeignDoor
    from app.core.guide import Block, Topic
    from app.core.help_lines import CountryRow
    from app.house import House
    from app.house_outside import Outside
    from app.ui.jobs import SerialJobRunner
    from app.ui.tray import TrayIcon

BENCH_VARIABLE = "LAMPLIT_BENCH_FIRST_PAINT"


class Start:
    """One start of the window: the front now, the house when it is wanted."""

    def __init__(self, application: QApplication, paths: Paths, instance: Instance) -> None:
        self._application = application
        loaded, self._sentences = load_preferences(paths.preferences)
        self._paths = paths
        self._instance = instance
        self._preferences = PreferenceKeeper(loaded, partial(save_preferences, paths.preferences))
        self.languages = find_languages(paths, loaded.language)
        self._worn = WornLanguage(application, paths.resources, self.languages.worn)
        self._front = Front(application, paths.resources, paths.window_state, self._preferences)
        self._house: House | None = None
        self._runner: SerialJobRunner | None = None
        self._comes_back: bool | None = None
        self._hidden = False

    @property
    def comes_back(self) -> bool | None:
        """Whether a new process takes the place of this one once it has ended, and whether hidden; None for no."""
        return self._comes_back

    def open(self, *, hidden: bool = False) -> None:
        """Show the first page. Home stands before the house behind it does; any other page needs the house.

        Args: hidden: no window until it is called for.
        """
        now = self._preferences.now
        self._hidden = hidden
        text = read_front(self._paths.exercises / self.languages.worn / "catalogue.json", DEFAULT_SET)
        if text is None or not now.first_run_done or now.log_locked or hidden or now.desk:
            self.furnish()
            return
        welcome, title, purpose, steps = text
        telling = bool(os.environ.get(BENCH_VARIABLE))
        self._front.home.after_first_paint(_tell_first_paint if telling else self.furnish)
        self._front.open_home(HomeProps(welcome, DEFAULT_SET, title, purpose, steps, ""))

    def furnish(self) -> None:
        """Make the house."""
        from app.content.catalogue import open_library
        from app.core.shielding import forbid_core_dumps, forbid_onlookers
        from app.house import House
        from app.ui.jobs import SerialJobRunner

        forbid_core_dumps()  # both before the log opens, and after the first paint, which they would hold up
        forbid_onlookers()
        complete_application(self._application, self._paths.resources)
        self._runner = SerialJobRunner()
        library = open_library(self._paths.exercises / self.languages.worn)
        self._house = House(self._front, library, self._outside(self._runner))
        self._instance.called.connect(self._front.window.come_forward)
        self._instance.listen()
        if self._sentences:
            self._house.home.notice(" ".join(self._sentences))
        self._house.open(hidden=self._hidden)
        # Switched off before the first import: what is made at the start stays, and looking through it for garbage took
        # a tenth of the time to the first paint.
        gc.freeze()
        gc.enable()

    def finish(self) -> None:
        """Write what is still on its way."""
        if self._runner is not None:
            self._runner.close()
        self._worn.take_off()

    def _outside(self, runner: SerialJobRunner) -> Outside:
        from app.compose_exchange import ExchangeParts
        from app.core.clock import sleep_aware_clock
        from app.core.moment import wall_now
        from app.house_outside import Outside
        from app.speech.process import WorkerVoice

        now: Preferences = self._preferences.now
        parts = ExchangeParts(self._paths.exercises / self.languages.worn, self._paths.desk, self._paths.resources)
        return Outside(
            voice=WorkerVoice(
                voices=now.voices,
                device=now.voice_device,
                language=self.languages.worn,
                pitch=now.voice_pitch,
                volume=now.voice_volume,
            ),
            clock=sleep_aware_clock(),
            wall=wall_now,
            runner=runner,
            make_vault=partial(_vault, self._paths.vault, parts.foreign_door),
            countries=partial(_countries, self._paths.resources),
            read_guide=partial(_guide, self._paths.resources),
            languages=self.languages,
            make_passphrase=partial(_words, self._paths.resources),
            make_code=partial(_code, self._paths.resources),
            licences=partial(_licences, self._paths.resources),
            open_desk=parts.desk,
            open_exchange=parts.patient,
            watch_desktop=_watch_desktop,
            make_tray_icon=_tray_icon,
            has_tray=_has_tray,
            reader=_reader_is_on,
            give_way=self._give_way,
            cards=lambda: parts.cards,
            hands=lambda: parts.hands,
            desk=parts.makers(),
        )

    def _give_way(self, hidden: bool) -> None:
        self._comes_back = hidden
        QApplication.exit()


def run_window(home: Path | None) -> int:
    """Open the window and return the exit status when it is closed."""
    os.umask(0o077)  # whatever is written is for the person alone
    paths = find_paths(home)
    application = make_application(sys.argv[:1], paths.resources)
    instance = Instance(paths.instance_lock)
    if not instance.take():
        instance.call_first()
        sys.stderr.write("lamplit: already open; its window comes forward\n")
        return 0
    start = Start(application, paths, instance)
    start.open(hidden=comes_back_hidden())
    status = application.exec()
    start.finish()
    instance.release()
    if start.comes_back is not None:
        replace_process(hidden=start.comes_back)
    return status


def find_languages(paths: Paths, chosen: str | None) -> Languages:
    """Return the language to be in: the chosen one, else the computer's first, of those whose words are all here."""
    offered = tuple(tag for tag in LANGUAGES if tag == LAST or _speaks(paths, tag))
    return Languages(choose_language((chosen,) if chosen else computer_languages(), offered), offered)


def _speaks(paths: Paths, tag: str) -> bool:
    return own_words(paths.resources, tag).is_file() and (paths.exercises / tag / "phrases.toml").is_file()


def run_gallery() -> int:
    """Show the gallery; it reads no settings and no log. Returns the exit status when it is closed."""
    paths = find_paths()
    application = make_application(sys.argv[:1], paths.resources)
    complete_application(application, paths.resources)
    from app.ui.gallery.window import GalleryWindow

    gallery = GalleryWindow(application, paths.resources)
    gallery.resize(1000, 760)
    gallery.show()
    return application.exec()


def _tell_first_paint() -> None:
    sys.stdout.write(f"first-paint {time.monotonic()}\n")
    sys.stdout.flush()
    QTimer.singleShot(0, QApplication.quit)


def _licences(resources: Path) -> str:
    """Return the text that packages bring; a checkout has none, its parts stand in .venv with theirs."""
    from app.core.file_door import FileKind, NotLetIn, read_plain, too_large

    try:
        data = read_plain(resources / "licences.txt", FileKind.LICENCES)
    except (OSError, NotLetIn):
        return ""
    return "" if too_large(data, FileKind.LICENCES) else data.decode("utf-8", "replace")


def _words(resources: Path) -> str:
    from app.prefs.words import load_words, make_passphrase

    return make_passphrase(load_words(resources))


def _watch_desktop(leave: Callable[[], None]) -> object:
    """Hear of a locked screen where that can be heard; elsewhere QtDBus is not even there."""
    if not sys.platform.startswith("linux"):
        return None
    from app.ui.desktop_locks import listen

    return listen(leave)


def _tray_icon(owner: QObject) -> TrayIcon | None:
    from app.ui.tray_icon import DesktopTrayIcon, has_tray

    return DesktopTrayIcon(owner) if has_tray() else None


def _has_tray() -> bool:
    from app.ui.tray_icon import has_tray

    return has_tray()


def _reader_is_on() -> bool:
    from app.ui.a11y import reader_is_on

    return reader_is_on()


def _code(resources: Path) -> str:
    from app.prefs.words import load_words, make_code

    return make_code(load_words(resources))


def _guide(resources: Path, topic: Topic) -> tuple[Block, ...]:
    from app.content.guide import read_guide

    return read_guide(resources, topic)


def _countries(resources: Path) -> tuple[CountryRow, ...]:
    from app.content.help_table import load_countries

    return load_countries(resources / "help" / "countries.toml")


def _vault(folder: Path, make_door: Callable[[], ForeignDoor]) -> Vault:
    from app.store.vault import Vault as FolderVault

    return FolderVault(folder, make_door=make_door)
