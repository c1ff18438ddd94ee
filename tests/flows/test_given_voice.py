"""A therapist's own voice, from a file in the folder to the lines of an exercise, in the patient's real window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.core.recording import COMPANY, ROOM_KEY, Recording, SoundKind, line_key, pack_sound
from app.ui.pages.player import PlayerPage
from tests.exchange.homes import OWN_EXERCISE
from tests.flows import therapist_scenes as scenes
from tests.flows.conftest import Build
from tests.flows.hands import choose, press
from tests.flows.house import MOVED_IN, Lived
from tests.flows.until import until

pytestmark = pytest.mark.exchange
KEY = Qt.Key
LINE = OWN_EXERCISE.steps[0].line
SOUND = pack_sound(SoundKind.LINE, bytes(range(256)) * 30)
ROOM = pack_sound(SoundKind.ROOM, bytes(range(256)) * 200)
RECORDINGS = (Recording(OWN_EXERCISE.id, line_key(LINE), SOUND), Recording("", ROOM_KEY, ROOM))


@pytest.fixture(name="home")
def _home(build: Build) -> Lived:
    lived = build(MOVED_IN).open()
    until(lambda: lived.house.patient.given.state.read, "the log is read")
    return lived


def taken_on(lived: Lived) -> None:
    """Have an assignment with recordings come and be taken on, and go Home."""
    (kept,) = scenes.came(lived, scenes.today_version(lived, recordings=RECORDINGS), by=scenes.known(lived))
    scenes.taken_on(lived, kept)
    until(lambda: bool(lived.house.patient.voice.sounds), "the recordings are read")
    lived.house.go_home()


def test_a_recorded_line_is_played_and_the_room_beneath_company(home: Lived) -> None:
    taken_on(home)
    choose("Begin")
    assert isinstance(home.page, PlayerPage)
    assert home.voice.lent == {LINE: SOUND}
    assert home.voice.said[-1] == LINE
    assert home.voice.room is None

    press(KEY.Key_M)
    assert home.voice.room == ROOM
    press(KEY.Key_V)
    assert home.voice.room is None
    press(KEY.Key_V)
    assert home.voice.room == ROOM
    press(KEY.Key_Escape)
    assert (home.voice.lent, home.voice.room) == ({}, None)

    choose("Sit quietly")
    assert home.voice.room == ROOM
    press(KEY.Key_Space)
    assert home.voice.room is None


def test_hiding_the_window_ends_the_quiet_too(home: Lived) -> None:
    taken_on(home)
    home.house.flow.begin(COMPANY)
    assert home.voice.room == ROOM
    home.house.lock.guard.hide()
    assert (home.voice.room, home.voice.cut) == (None, True)


def test_the_lock_ends_the_quiet_before_the_log_is_closed(home: Lived) -> None:
    taken_on(home)
    home.house.flow.begin(COMPANY)
    assert home.voice.room == ROOM
    home.house.keeper.close()
    assert (home.voice.room, home.voice.cut) == (None, True)  # in this call


def test_nothing_is_heard_of_what_was_not_taken_on(home: Lived) -> None:
    scenes.came(home, scenes.today_version(home, recordings=RECORDINGS), by=scenes.known(home))
    home.house.go_home()

    assert home.house.patient.voice.sounds == {}


def test_a_new_version_brings_its_own_and_lets_go_of_the_old(home: Lived) -> None:
    therapist = scenes.known(home)
    first = scenes.today_version(home, recordings=RECORDINGS)
    second = replace(first, seq=2, recordings=(replace(RECORDINGS[0], sound=SOUND[:10] + SOUND[10:]),))
    for version in (first, second):
        (kept,) = scenes.came(home, version, by=therapist)
        scenes.taken_on(home, kept)
    home.house.go_home()
    until(lambda: list(home.house.patient.voice.sounds) == [(OWN_EXERCISE.id, line_key(LINE))], "the new ones")
    home.settle()

    every = home.house.patient.given.state.versions
    left = scenes.with_log(home, lambda log: [len(log.recordings(each)) for each in every])
    assert left == [0, 1]


def test_nothing_of_it_is_held_while_the_log_is_locked(home: Lived) -> None:
    taken_on(home)
    home.house.keeper.close()
    until(lambda: not home.house.patient.given.state.read, "the log is locked")

    assert home.house.patient.voice.sounds == {}
