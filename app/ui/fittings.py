"""What every room is given alike."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.moment import WallClock
from app.ui.labels import Labels
from app.ui.main_window import MainWindow
from app.ui.preference_keeper import PreferenceKeeper
from app.ui.theme import Measures


@dataclass(frozen=True, slots=True)
class Fittings:
    """What every room is given alike; made once, by the house. A room that needs but one or two is given those.

    What a room is there for is not among them: one that works on the log is given its keeper by name.

    Attributes:
        window: in which a room shows its pages; measures: sizes for them; labels: words for what core types say.
        preferences: keeps the settings; wall: wall time.
    """

    window: MainWindow
    measures: Measures
    labels: Labels
    preferences: PreferenceKeeper
    wall: WallClock
