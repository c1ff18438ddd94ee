"""What is the person's own, joined: words that sting, and steady things."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.core.steady_things import offered_names
from app.ui.log_keeper import LogKeeper
from app.ui.main_window import MainWindow
from app.ui.pages.player import PlayerPage
from app.ui.rooms.settings_room import SettingsRoom
from app.ui.rooms.struck_room import StruckRoom
from app.ui.rooms.things_room import ThingsRoom
from app.ui.sitting import Sitting
from app.ui.theme import Measures
from app.ui.view_models.steady_things import SteadyThings
from app.ui.view_models.struck_words import StruckWords


class OwnSide(QObject):
    """Lives as long as the house; made before the rooms that ask for it."""

    def __init__(
        self,
        window: MainWindow,
        keeper: LogKeeper,
        make_uid: Callable[[], bytes],
        measures: Measures,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.struck = StruckWords(keeper, self)
        self.struck_room = StruckRoom(window, self.struck, measures, self)
        self.things = SteadyThings(keeper, make_uid, self)
        self.things_room = ThingsRoom(window, self.things, keeper, measures, self)

    def join(self, settings: SettingsRoom, player: PlayerPage, sitting: Sitting, language: str) -> None:
        """Join it to the rooms. Args: language: a tag, of the words that are shown."""

        def tell() -> None:
            names = offered_names(self.things.things, self.struck.words, language)
            sitting.know_things(names, takes=self.things.takes)

        settings.words.connect(self.struck_room.enter)
        self.struck_room.left.connect(settings.enter)
        settings.things.connect(self.things_room.enter)
        settings.emptied.connect(self.things.take_all_out)
        self.things_room.left.connect(settings.enter)
        player.thing_named.connect(self.things.name)
        for source in (self.things.changed, self.struck.changed):
            source.connect(tell)
