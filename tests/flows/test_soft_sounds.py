"""A soft sound marks the two ends of each quiet for who chose one, and changes nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.core.pace import Pace
from app.core.soft_sound import SoftSound
from tests.flows import scenes
from tests.flows.conftest import Build
from tests.flows.hands import press
from tests.flows.house import MOVED_IN, Lived

TONE = SoftSound.TONE


def played(lived: Lived) -> list[tuple[SoftSound, bool]]:
    scenes.begin(lived, "see-three", Pace.NORMAL)
    lived.later(30)
    press(Qt.Key.Key_Right)
    lived.later(3)
    return list(lived.voice.soft)


def test_each_quiet_begins_and_ends_with_it(build: Build) -> None:
    lived = build(MOVED_IN._replace(voice=False, soft_sound=TONE)).open()
    heard = played(lived)
    assert len(heard) >= 2
    assert heard == [(TONE, number % 2 == 0) for number in range(len(heard))]


def test_nothing_is_heard_unless_it_was_chosen(build: Build) -> None:
    lived = build(MOVED_IN._replace(voice=False)).open()
    assert played(lived) == []


def test_slower_and_stop_are_silent(build: Build) -> None:
    lived = build(MOVED_IN._replace(voice=False, soft_sound=TONE)).open()
    scenes.begin(lived, "see-three", Pace.NORMAL)
    lived.later(9)
    before = list(lived.voice.soft)
    press(Qt.Key.Key_Space)
    assert lived.voice.soft == before
    lived.later(1)
    press(Qt.Key.Key_Escape)
    assert lived.voice.soft == before


def test_the_exercise_takes_as_long_with_it_as_without(build: Build) -> None:
    lived = build(MOVED_IN._replace(voice=False)).open()
    lengths = []
    for sound in (SoftSound.NONE, SoftSound.HUSH):
        lived.preferences.change(lived.preferences.now._replace(soft_sound=sound))
        began_s = lived.clock()
        scenes.begin(lived, "one-thing", Pace.NORMAL)
        scenes.to_the_end(lived)
        lengths.append(lived.clock() - began_s)
        scenes.go_home(lived)
    assert lengths[0] == lengths[1]
