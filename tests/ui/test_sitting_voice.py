"""What is heard of an exercise: the voice, recordings lent with a run and taken back, and the quiet of a room."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.core.ears import for_ears, library_for_ears
from app.core.events import Aside
from app.core.preferences import Preferences
from app.core.recording import COMPANY, ROOM_KEY, line_key
from tests.ui import samples
from tests.ui.test_sitting import Room

LIBRARY = samples.library()
SEE, STAY = LIBRARY.exercise("see-three"), LIBRARY.exercise(COMPANY)
FIRST, COMING, STILL = SEE.steps[0].line, STAY.steps[0].line, "Still here."
QUIET = b"room"
SOUNDS = {
    (SEE.id, line_key(FIRST)): b"first",
    (SEE.id, line_key("Words of before.")): b"old",
    ("hold-one", line_key(SEE.steps[1].line)): b"elsewhere",
    (COMPANY, line_key(COMING)): b"coming",
    (COMPANY, line_key(STILL)): b"still",
    ("", ROOM_KEY): QUIET,
}


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    made = Room(LIBRARY)
    made.sitting.know_sounds(SOUNDS)
    yield made
    made.sitting.stop()


def test_the_voice_key_and_a_lost_voice(room: Room) -> None:
    room.sitting.begin("see-three")
    assert room.now.voice_on
    room.sitting.toggle_voice()
    assert not room.now.voice_on
    room.sitting.toggle_voice()
    assert room.now.voice_on
    room.voice.get_lost()
    assert not room.now.voice_on
    assert not room.now.voice_there
    assert room.now.notice == room.library.phrases.voice_lost
    room.sitting.toggle_voice()
    assert not room.now.voice_on
    room.sitting.forward()
    assert room.now.notice == ""


def test_preferences_taken_during_an_exercise_switch_the_voice_at_once(room: Room) -> None:
    room.sitting.begin("see-three")
    room.sitting.set_preferences(Preferences(voice=False))
    assert not room.now.voice_on


def test_the_recorded_lines_of_a_run_are_lent_with_those_of_company(room: Room) -> None:
    room.sitting.begin(SEE.id)

    assert room.voice.lent == {FIRST: b"first", COMING: b"coming", STILL: b"still"}
    assert room.voice.said == [FIRST]
    assert FIRST not in [line for line, _ in room.voice.prefetched]
    assert SEE.steps[1].line in [line for line, _ in room.voice.prefetched]


def test_what_is_recorded_of_the_other_wording_is_not_played(qtbot: QtBot) -> None:
    one = LIBRARY.exercise("one-thing")
    seen, heard = one.steps[0].line, for_ears(one).steps[1].line
    sounds = {(one.id, line_key(text)): text.encode() for text in (seen, heard, one.ending)}
    for by_ear, line in ((False, seen), (True, heard)):
        room = Room(library_for_ears(LIBRARY) if by_ear else LIBRARY, Preferences(voice=True))
        room.sitting.know_sounds(sounds)
        room.sitting.begin(one.id)
        assert (seen in room.voice.lent, one.ending in room.voice.lent) == (not by_ear, True)
        assert line in room.voice.lent
        room.sitting.stop()


def test_they_are_taken_back_when_the_run_is_over(room: Room) -> None:
    room.sitting.begin(SEE.id)
    room.sitting.stop()

    assert room.voice.lent == {}


def test_the_quiet_plays_beneath_company_and_only_there(room: Room) -> None:
    room.sitting.begin(SEE.id)
    assert room.voice.room is None

    room.sitting.open_aside(Aside.STAY)
    assert room.voice.room == QUIET
    room.sitting.close_aside()
    assert room.voice.room is None

    room.sitting.open_aside(Aside.STAY)
    room.sitting.stop()
    assert room.voice.rooms == [QUIET, None, QUIET, None]


def test_it_plays_where_company_is_an_exercise_of_its_own(room: Room) -> None:
    room.sitting.begin(COMPANY)
    assert room.voice.room == QUIET
    room.sitting.open_aside(Aside.HOW)
    assert room.voice.room is None
    room.sitting.close_aside()
    room.sitting.slower()
    assert room.voice.room == QUIET  # the line stops, the room does not
    room.sitting.stop()
    assert room.voice.room is None


def test_it_plays_where_the_person_sits_quietly(room: Room) -> None:
    room.sitting.begin(SEE.id)
    room.sitting.open_aside(Aside.NOT_HELPING)
    assert room.voice.room is None
    room.sitting.show_still()
    assert room.voice.room == QUIET
    room.sitting.close_aside()
    assert room.voice.room is None
    room.sitting.stop()

    room.sitting.sit(True)  # the finish page has such a place too
    assert room.voice.room == QUIET
    room.sitting.sit(False)
    assert room.voice.room is None


def test_it_goes_with_the_voice(room: Room) -> None:
    room.sitting.begin(COMPANY)
    room.sitting.toggle_voice()
    assert room.voice.room is None
    room.sitting.toggle_voice()
    assert room.voice.room == QUIET
    room.voice.get_lost()
    assert room.voice.room is None


def test_a_stop_and_the_voice_switch_end_it_at_once_and_a_way_back_by_a_long_fade(room: Room) -> None:
    room.sitting.begin(COMPANY)
    room.sitting.open_aside(Aside.HOW)
    assert (room.voice.room, room.voice.cut) == (None, False)
    room.sitting.stop()
    assert room.voice.cut  # also where it fades already

    room.sitting.begin(COMPANY)
    assert (room.voice.room, room.voice.cut) == (QUIET, False)
    room.sitting.toggle_voice()
    assert (room.voice.room, room.voice.cut) == (None, True)
    room.sitting.toggle_voice()
    room.sitting.end_quiet()
    assert (room.voice.room, room.voice.cut) == (None, True)
    room.sitting.stop()

    room.sitting.sit(True)
    room.sitting.sit(False)
    assert (room.voice.room, room.voice.cut) == (None, False)


def test_without_an_engine_what_is_recorded_is_still_played(room: Room) -> None:
    room.sitting.begin(SEE.id)
    room.voice.lose_engine()

    assert (room.now.voice_on, room.now.voice_there, room.now.reads) == (True, True, False)
    assert room.now.notice == LIBRARY.phrases.voice_lost
    assert room.voice.stops == 0  # the line that was begun is recorded
    room.voice.end_line()
    room.later(30.0)
    assert room.now.caption == SEE.steps[1].line
    room.sitting.open_aside(Aside.STAY)
    assert room.voice.said[-1] == COMING
    assert room.voice.room == QUIET
    room.sitting.toggle_voice()
    assert (room.now.voice_on, room.voice.room) == (False, None)
    room.sitting.stop()

    room.sitting.begin(SEE.id)
    assert (room.now.voice_on, room.now.voice_there, room.now.reads) == (False, True, False)


def test_without_an_engine_a_line_that_was_to_be_read_keeps_its_time(room: Room) -> None:
    other = SEE.steps[1].line
    room.sitting.know_sounds({(COMPANY, line_key(STILL)): b"still"})
    room.sitting.begin(SEE.id)
    room.voice.lose_engine()
    assert room.voice.stops == 1
    room.later(40.0)  # nobody tells that it ended

    assert room.now.voice_on
    assert room.voice.said[1] == other


def test_without_an_engine_and_recordings_there_are_captions_alone(room: Room) -> None:
    room.sitting.know_sounds({})
    room.sitting.begin(SEE.id)
    room.voice.lose_engine()
    assert (room.now.voice_on, room.now.voice_there, room.now.reads) == (False, False, False)
    room.later(40.0)
    assert len(room.voice.said) == 1
    room.sitting.stop()

    room.sitting.know_sounds(SOUNDS)  # an assignment is taken on
    room.sitting.begin(SEE.id)
    assert (room.now.voice_on, room.now.voice_there) == (True, True)
    assert room.voice.said[1:] == [FIRST]
    room.voice.get_lost()
    assert (room.now.voice_on, room.now.voice_there) == (False, False)


def test_it_ends_when_what_it_came_with_is_over(room: Room) -> None:
    room.sitting.begin(COMPANY)
    room.sitting.know_sounds({})

    assert room.voice.room is None
    assert room.voice.lent[COMING] == b"coming"  # the run under way stays as it began


def test_without_a_room_nothing_changes(room: Room) -> None:
    room.sitting.know_sounds({})
    room.sitting.begin(COMPANY)
    room.sitting.stop()

    assert room.voice.rooms == []
    assert room.voice.lent == {}
