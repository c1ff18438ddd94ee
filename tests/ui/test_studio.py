"""Recording, listening and removing, one line at a time."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.core.recording import ROOM_KEY, SoundKind, TakeEnd, line_key, pack_sound
from app.ui.view_models.studio import ROOM, Act, Studio, StudioProps
from tests.ui.fakes import FakeMicrophone, RecordingVoice

LINE, OTHER = "Staying here.", "Still here."
SOUND = pack_sound(SoundKind.LINE, bytes(32_000))
QUIET = pack_sound(SoundKind.ROOM, bytes(80_000))


class Desk:
    """A studio, and what it told."""

    def __init__(self) -> None:
        self.voice = RecordingVoice()
        self.back: list[str] = []
        self.changes: list[bool] = []
        self.props: list[StudioProps] = []
        self.studio = Studio(self.voice, lambda: self.back.append("back"), lambda: self.back.append("lost"))
        self.studio.changed.connect(lambda: self.changes.append(True))
        self.studio.props_changed.connect(self.props.append)

    @property
    def microphone(self) -> FakeMicrophone:
        return self.voice.microphone

    @property
    def now(self) -> StudioProps:
        return self.studio.props


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


def test_a_line_is_recorded_from_one_press_to_the_next(desk: Desk) -> None:
    desk.studio.record(LINE)
    assert desk.now.act is Act.OPENING
    desk.microphone.hear(400, 0.25)
    assert (desk.now.act, desk.now.ms, desk.now.level, desk.now.most_ms) == (Act.RECORDING, 400, 0.25, 30_000)
    desk.studio.record(LINE)
    assert (desk.now.act, desk.microphone.ends) == (Act.BRINGING, 1)
    desk.microphone.hear(500)  # a level that was on its way
    desk.studio.record(LINE)  # and a press too many
    assert desk.now.act is Act.BRINGING
    desk.microphone.bring(SOUND)

    assert desk.now == StudioProps({line_key(LINE): 2_000})
    assert desk.studio.sounds == {line_key(LINE): SOUND}
    assert desk.changes == [True]
    assert desk.microphone.kinds == [SoundKind.LINE]


def test_a_room_is_recorded_as_one(desk: Desk) -> None:
    desk.studio.record(ROOM)
    desk.microphone.hear(100)
    assert desk.now.most_ms == 180_000
    desk.microphone.bring(QUIET)  # at its longest it ends by itself

    assert desk.microphone.kinds == [SoundKind.ROOM]
    assert desk.studio.sounds == {ROOM_KEY: QUIET}


@pytest.mark.parametrize("end", TakeEnd)
def test_what_was_kept_stays_where_a_new_recording_fails(desk: Desk, end: TakeEnd) -> None:
    desk.studio.begin({line_key(LINE): SOUND})
    desk.studio.record(LINE)
    desk.microphone.fail(end)

    assert (desk.now.act, desk.now.trouble, desk.now.key) == (Act.IDLE, end, line_key(LINE))
    assert desk.now.no_microphone is (end is TakeEnd.NO_MICROPHONE)
    assert desk.studio.sounds == {line_key(LINE): SOUND}
    assert desk.changes == []


def test_one_recording_at_a_time(desk: Desk) -> None:
    desk.studio.record(LINE)
    desk.microphone.hear(400)
    desk.studio.record(OTHER)

    assert desk.microphone.drops == 1
    desk.microphone.bring(SOUND)
    assert list(desk.studio.sounds) == [line_key(OTHER)]


def test_stopping_drops_what_is_being_recorded(desk: Desk) -> None:
    desk.studio.record(LINE)
    desk.microphone.hear(400)
    desk.studio.stop()

    assert desk.microphone.drops == 1
    assert desk.now == StudioProps()
    assert desk.changes == []


def test_a_recording_is_listened_to_and_the_voice_given_back(desk: Desk) -> None:
    desk.studio.begin({line_key(LINE): SOUND})
    desk.studio.listen(LINE)
    assert (desk.now.act, desk.voice.lent, desk.voice.said) == (Act.PLAYING, {LINE: SOUND}, [LINE])
    desk.voice.end_line()

    assert (desk.now.act, desk.voice.lent, desk.back) == (Act.IDLE, {}, ["back"])
    desk.studio.listen(LINE)
    desk.studio.listen(LINE)
    assert (desk.now.act, desk.back) == (Act.IDLE, ["back", "back"])


def test_a_room_is_listened_to_until_a_press(desk: Desk) -> None:
    desk.studio.begin({ROOM_KEY: QUIET})
    desk.studio.listen(ROOM)
    assert desk.voice.room == QUIET
    desk.studio.listen(ROOM)
    assert desk.voice.room is None


def test_what_is_not_recorded_is_not_listened_to(desk: Desk) -> None:
    desk.studio.listen(LINE)

    assert desk.now.act is Act.IDLE
    assert desk.voice.said == []


def test_a_recording_is_removed(desk: Desk) -> None:
    desk.studio.begin({line_key(LINE): SOUND, line_key(OTHER): SOUND})
    desk.studio.remove(LINE)
    desk.studio.remove("Nothing was ever recorded here.")

    assert list(desk.studio.sounds) == [line_key(OTHER)]
    assert desk.now.lengths == {line_key(OTHER): 2_000}
    assert desk.changes == [True]


def test_a_voice_that_is_lost_is_told_on(desk: Desk) -> None:
    desk.studio.begin({line_key(LINE): SOUND})
    desk.studio.listen(LINE)
    desk.voice.get_lost()

    assert desk.now.act is Act.IDLE
    assert desk.back == ["back", "lost"]


def test_another_draft_has_other_recordings(desk: Desk) -> None:
    desk.studio.begin({line_key(LINE): SOUND})
    desk.studio.record(OTHER)
    desk.studio.begin({})

    assert desk.studio.sounds == {}
    assert desk.microphone.drops == 1
