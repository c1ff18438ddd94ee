"""Which voice for which language, and where the sound goes, through the whole house."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.core.ports import DeviceChoice
from app.ui.pages.voice import VoicePage
from tests.flows.conftest import Build
from tests.flows.hands import choose, press, reads
from tests.flows.house import MOVED_IN, HouseVoice, Lived
from tests.flows.scenes import VOICES

HEADPHONES = DeviceChoice("a1" * 16, "Ann's\u202e headphones")
SPEAKER = DeviceChoice("b2" * 16, "Speaker")
GONE = "The sound device that was chosen is not here. Another stands in for it."


def open_page(lived: Lived) -> VoicePage:
    lived.voice.offer(VOICES)
    choose("Settings")
    choose("Which voice, and how it sounds")
    page = lived.page
    assert isinstance(page, VoicePage)
    return page


def with_devices(*devices: DeviceChoice) -> HouseVoice:
    voice = HouseVoice()
    voice.devices = devices
    return voice


def rows(page: VoicePage) -> list[str]:
    box = page.device.box
    return [box.itemText(number) for number in range(box.count())]


def test_each_language_keeps_its_voice(build: Build) -> None:
    lived = build(MOVED_IN._replace(language="de")).open()
    page = open_page(lived)
    page.every.picked.emit("gmw/de")
    assert lived.preferences.now.voices == (("de", "gmw/de"),)
    lived.preferences.change(lived.preferences.now._replace(language="en"))
    lived.close()
    lived = build().open()
    page = open_page(lived)
    assert page.every.box.currentData() == ""
    page.every.picked.emit("gmw/en-GB-scotland")
    assert lived.preferences.now.voices == (("de", "gmw/de"), ("en", "gmw/en-GB-scotland"))
    assert lived.voice.voices == lived.preferences.now.voices
    page.every.picked.emit("")
    assert lived.preferences.now.voices == (("de", "gmw/de"),)


def test_a_device_is_chosen_and_its_name_is_in_no_file(build: Build) -> None:
    lived = build(voice=with_devices(SPEAKER, HEADPHONES)).open()
    page = open_page(lived)
    assert rows(page) == ["As the computer has it", "Speaker", "Ann's headphones"]
    page.device.picked.emit(HEADPHONES.id)
    assert lived.voice.device == HEADPHONES.id
    lived.close()
    for path in lived.home.rglob("*"):
        assert not path.is_file() or b"headphones" not in path.read_bytes()
    lived = build(voice=with_devices(SPEAKER, HEADPHONES)).open()
    assert lived.preferences.now.voice_device == HEADPHONES.id
    assert open_page(lived).device.box.currentText() == "Ann's headphones"


def test_one_that_is_not_here_is_told_on_the_page_and_gives_way(build: Build) -> None:
    lived = build(MOVED_IN._replace(voice_device=HEADPHONES.id), voice=with_devices(SPEAKER)).open()
    page = open_page(lived)
    assert rows(page)[-1] == "Chosen before, not here"
    told = "The device that was chosen is not here for now. The computer's own choice stands in for it."
    assert reads(lived, told)
    page.device.picked.emit("")
    assert lived.voice.device is None
    assert not reads(lived, told)
    assert "Chosen before, not here" not in rows(page)


def test_amid_an_exercise_it_is_one_quiet_notice(build: Build) -> None:
    lived = build(MOVED_IN._replace(voice_device=HEADPHONES.id)).open()
    lived.house.home.exercise_chosen.emit("see-three")
    lived.voice.device_gone.emit()
    assert reads(lived, GONE)
    lived.later(60)
    for _ in range(3):
        press(Qt.Key.Key_Right)
        lived.later(60)
    assert not reads(lived, GONE)


def test_on_another_page_nothing_is_said_of_it(build: Build) -> None:
    lived = build(MOVED_IN._replace(voice_device=HEADPHONES.id)).open()
    lived.voice.device_gone.emit()
    assert not reads(lived, GONE)
