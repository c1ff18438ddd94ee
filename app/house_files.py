"""The room of files and copies, joined: what works for it, and the ways into it and out of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from app.core.moment import WallClock
from app.ui.jobs import JobRunner
from app.ui.keeping_copies import KeepingCopies
from app.ui.labels import Labels
from app.ui.log_keeper import LogKeeper
from app.ui.main_window import MainWindow
from app.ui.preference_keeper import PreferenceKeeper
from app.ui.rooms.entrance import Entrance
from app.ui.rooms.look_back_room import LookBackRoom
from app.ui.rooms.mend_room import MendRoom
from app.ui.rooms.settings_room import SettingsRoom
from app.ui.rooms.take_away_room import Hands, TakeAwayRoom
from app.ui.taking_away import TakingAway
from app.ui.theme import Measures
from app.ui.view_models.take_away_files import FilesModel
from app.ui.view_models.take_away_places import Places


def make_take_away(
    window: MainWindow,
    titles: Mapping[str, str],
    keeper: LogKeeper,
    runner: JobRunner,
    places: Places,
    make_passphrase: Callable[[], str],
    preferences: PreferenceKeeper,
    wall: WallClock,
    labels: Labels,
    measures: Measures,
    parent: QObject,
) -> TakeAwayRoom:
    """Return the room; `parent` owns it and everything made for it."""
    files, copies = TakingAway(keeper, runner, titles, wall, parent), KeepingCopies(keeper)
    hands = Hands(
        *(files.prepare, files.write, files.read_file, files.add),
        *(copies.list_copies, copies.look, copies.place, copies.pack),
    )

    def files_for(endings: tuple[str, ...]) -> FilesModel:
        return FilesModel(places, endings, runner, labels, wall, parent)

    return TakeAwayRoom(window, keeper, hands, files_for, make_passphrase, preferences, wall, labels, measures, parent)


def join_take_away(
    room: TakeAwayRoom,
    look_back: LookBackRoom,
    settings: SettingsRoom,
    entrance: Entrance,
    mend: MendRoom,
    arrived: Callable[[], None],
) -> None:
    """Join the room to those that lead into it. Args: arrived: called once a log from another computer is here."""
    room.look_back.connect(look_back.come_back)
    look_back.page.take_away_asked.connect(room.open_take_away)
    look_back.page.copies_asked.connect(room.open_copies)
    room.settings.connect(settings.enter)
    settings.copies.connect(room.open_copies)
    settings.new_laptop.connect(room.open_new_laptop)
    entrance.file_wanted.connect(room.open_first_arrival)
    room.first_run.connect(entrance.open_first_run)
    room.arrived.connect(arrived)
    mend.copies.connect(room.open_copies)
