"""The room of files and copies, and what works for it, joined: the house has enough to say about the rest."""

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
