"""What the house is given from outside: clocks, the computer's voice, the disk, and what is made late."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.backup import Vault
from app.core.clock import Clock
from app.core.exchange_hands import CardHands, PatientHands
from app.core.exchange_ports import Desk, ExchangeLog
from app.core.help_lines import CountryRow
from app.core.languages import ENGLISH_ALONE, Languages
from app.core.moment import WallClock
from app.core.ports import Log
from app.house_lock import WatchDesktop
from app.ui.jobs import JobRunner, ignore
from app.ui.rooms.guide_room import ReadGuide
from app.ui.tray import MakeIcon
from app.ui.view_models.take_away_places import Places, find_places
from app.ui.view_models.tuned_voice import TunedVoice

if TYPE_CHECKING:  # a patient's window never makes it
    from app.ui.view_models.desk_makers import DeskMakers


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
        make_tray_icon, has_tray: an icon among those of the desktop, and whether it has a place for one.
        reader: whether a screen reader is on.
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
    make_tray_icon: MakeIcon = ignore
    has_tray: Callable[[], bool] = bool
    reader: Callable[[], bool] = bool
    give_way: Callable[[bool], None] | None = None
