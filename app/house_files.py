"""The room of files and copies, joined: what works for it, and the ways into it and out of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from app.house_outside import Outside
from app.ui.fittings import Fittings
from app.ui.keeping_copies import KeepingCopies
from app.ui.log_keeper import LogKeeper
from app.ui.rooms.entrance import Entrance
from app.ui.rooms.look_back_room import LookBackRoom
from app.ui.rooms.mend_room import MendRoom
from app.ui.rooms.settings_room import SettingsRoom
from app.ui.rooms.take_away_room import Hands, TakeAwayRoom
from app.ui.taking_away import TakingAway
from app.ui.view_models.take_away_files import FilesModel


def make_take_away(
    outside: Outside, fittings: Fittings, titles: Mapping[str, str], keeper: LogKeeper, parent: QObject
) -> TakeAwayRoom:
    """Return the room; `parent` owns it and everything made for it."""
    files, copies = TakingAway(keeper, outside.runner, titles, fittings.wall, parent), KeepingCopies(keeper)
    hands = Hands(
        prepare=files.prepare,
        write=files.write,
        read=files.read_file,
        add=files.add,
        list_copies=copies.list_copies,
        look=copies.look,
        place=copies.place,
        pack=copies.pack,
    )

    def files_for(endings: tuple[str, ...]) -> FilesModel:
        return FilesModel(outside.places, endings, outside.runner, fittings.labels, fittings.wall, parent)

    return TakeAwayRoom(fittings, keeper, hands, files_for, outside.make_passphrase, parent)


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
