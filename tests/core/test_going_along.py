"""What of the recordings at the desk goes along with an assignment."""

from __future__ import annotations

from dataclasses import replace

from app.core.going_along import GoingAlong, going_along
from app.core.recording import MOST_SOUND_BYTES, ROOM_KEY, Recording, SoundKind, line_key, pack_sound
from tests.core.make import exercise, step

LOOK = replace(exercise(step("Look at the lamp.")), id="look")
TOUCH = replace(exercise(step("A hand on the desk.")), id="touch")
KNOWN = {"look": LOOK, "touch": TOUCH}
LINE = pack_sound(SoundKind.LINE, bytes(range(256)) * 40)
ROOM = Recording("", ROOM_KEY, pack_sound(SoundKind.ROOM, bytes(range(256)) * 300))


def test_only_what_is_recorded_for_a_line_that_stands_goes_along() -> None:
    recordings = (
        Recording("look", line_key("Look at the lamp."), LINE),
        Recording("touch", line_key("A line that was changed."), LINE),
    )
    found = going_along(("touch", "look"), recordings, KNOWN)
    assert (found.ids, found.recorded, found.room) == (("touch", "look"), ("look",), False)
    assert found.sound_bytes == len(LINE)
    assert found.file_bytes == len(LINE) * 4 // 3


def test_the_quiet_of_a_room_is_told_apart() -> None:
    assert going_along(("look",), (ROOM,), KNOWN).room


def test_more_sound_than_fits_into_a_file_is_told() -> None:
    assert not GoingAlong((), sound_bytes=MOST_SOUND_BYTES).is_too_much
    assert GoingAlong((), sound_bytes=MOST_SOUND_BYTES + 1).is_too_much
