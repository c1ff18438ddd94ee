"""A therapist records in the desk's real window; it is in the log, and goes along."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.core.recording import COMPANY, ROOM_KEY, Recording, SoundKind, line_key, pack_sound
from app.ui.pages.own_voice import OwnVoicePage
from tests.flows import desk_scenes as scenes
from tests.flows.hands import choose, press
from tests.flows.house import Lived
from tests.flows.test_desk import desk
from tests.flows.until import until

__all__ = ["desk"]  # the fixture
KEY = Qt.Key
SOUND = pack_sound(SoundKind.LINE, bytes(range(256)) * 40)
QUIET = pack_sound(SoundKind.ROOM, bytes(range(256)) * 200)


def kept(lived: Lived) -> tuple[Recording, ...]:
    found: list[tuple[Recording, ...]] = []
    lived.settle()
    lived.house.exchange.with_desk(lambda each: each.recordings((COMPANY, "")), found.append, found.append)
    until(lambda: bool(found), "the desk is read")
    return found[0]


def test_staying_here_and_the_room_are_recorded_and_kept_in_the_log(desk: Lived) -> None:
    scenes.set_editor(desk)
    choose("In your own voice")
    until(lambda: isinstance(desk.page, OwnVoicePage), "one's own voice")
    microphone = desk.voice.microphone
    press(KEY.Key_Space)
    microphone.hear(500)
    press(KEY.Key_Space)
    microphone.bring(SOUND)
    page = desk.page
    assert isinstance(page, OwnVoicePage)
    page.rows[-1].take.setFocus()
    press(KEY.Key_Space)
    microphone.hear(9_000)
    press(KEY.Key_Space)
    microphone.bring(QUIET)

    line = desk.library.exercise(COMPANY).steps[0].line
    assert set(kept(desk)) == {Recording(COMPANY, line_key(line), SOUND), Recording("", ROOM_KEY, QUIET)}
    press(KEY.Key_Escape)
    choose("In your own voice")
    until(lambda: isinstance(desk.page, OwnVoicePage), "the same again")
    choose("Remove")
    assert set(kept(desk)) == {Recording("", ROOM_KEY, QUIET)}
