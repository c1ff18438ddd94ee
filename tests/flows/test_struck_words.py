"""Words that sting, through the whole house: struck out, obeyed everywhere, put back, and in no file in clear."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import Qt

from app.ui.log_keeper import LogState
from app.ui.pages.accept import AcceptPage
from app.ui.pages.home import HomePage
from app.ui.pages.player import PlayerPage
from app.ui.pages.struck_words import StruckWordsPage
from tests.flows import therapist_scenes
from tests.flows.conftest import Build
from tests.flows.hands import buttons, choose, press, reads, texts, write
from tests.flows.house import Lived
from tests.flows.until import until

NOTICE = "Words that sting can be struck out in Settings."


def strike(lived: Lived, *words: str) -> None:
    """Strike words out, from Home and back there."""
    until(lambda: lived.house.own.struck.props.open, "the words are read")
    choose("Settings")
    choose("Words to strike out")
    page = lived.page
    assert isinstance(page, StruckWordsPage)
    for word in words:
        write(word)
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert isinstance(lived.page, HomePage)
    lived.settle()


def found(word: str, lived: Lived) -> bool:
    return re.search(rf"\b{word}s?\b", seen(lived)) is not None


def seen(lived: Lived) -> str:
    return "\n".join((*texts(lived.window), *buttons(lived.window))).casefold()


def test_a_struck_word_is_in_no_line_title_or_purpose_and_comes_back(lived: Lived) -> None:
    choose("All exercises")
    assert found("thing", lived)
    press(Qt.Key.Key_Escape)
    strike(lived, "thing", "see")
    choose("All exercises")
    assert not found("thing", lived)
    assert "…" in seen(lived)
    lived.house.home.exercise_chosen.emit("see-three")
    assert isinstance(lived.page, PlayerPage)
    for _ in range(30):
        if not isinstance(lived.page, PlayerPage):
            break
        assert not found("thing", lived)
        lived.later(2)
        press(Qt.Key.Key_Right)
    assert not [said for said in lived.voice.said if "thing" in said.casefold()]
    lived.house.go_home()
    choose("Settings")
    choose("Words to strike out")
    for word in ("thing", "see"):
        choose(f"Put back: {word}")
    assert reads(lived, "No word is struck out.")
    press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    choose("All exercises")
    assert found("thing", lived)


def test_the_words_are_there_after_a_restart_and_in_no_file_in_clear(build: Build) -> None:
    lived = build().open()
    strike(lived, "quietlantern", "Thing")
    lived.close()
    for path in lived.home.rglob("*"):
        assert not path.is_file() or b"quietlantern" not in path.read_bytes()
    lived = build().open()
    until(lambda: lived.house.keeper.state is LogState.OPEN, "the log is open")
    until(lambda: lived.house.own.struck.words == ("quietlantern", "Thing"), "the words are read")
    assert not found("thing", lived)


def test_the_same_word_twice_is_one_and_nothing_is_none(lived: Lived) -> None:
    strike(lived, "lamp", " LAMP ", "   ")
    assert lived.house.own.struck.words == ("lamp",)


def test_what_a_therapist_wrote_obeys_too(lived: Lived) -> None:
    strike(lived, "enough")
    therapist = therapist_scenes.known(lived)
    version = therapist_scenes.today_version(lived, why="Once is enough. It begins with the eyes.")
    version = replace(version, note="You did enough.")
    (kept,) = therapist_scenes.came(lived, version, by=therapist)
    lived.house.patient.room.open_version(kept, lived.house.go_home)
    assert isinstance(lived.page, AcceptPage)
    assert not found("enough", lived)
    assert "it begins with the eyes." in seen(lived)
    therapist_scenes.taken_on(lived, kept)
    lived.house.go_home()
    assert reads(lived, "It begins with the eyes.")
    assert not found("enough", lived)


def test_what_one_wrote_oneself_and_help_stay(lived: Lived) -> None:
    strike(lived, "call", "person")
    press(Qt.Key.Key_F1)
    assert found("call", lived)
    assert found("person", lived)


def test_an_exercise_under_way_goes_on_and_the_next_one_obeys(lived: Lived) -> None:
    lived.house.home.exercise_chosen.emit("one-thing")
    first = lived.library.exercise("one-thing").steps[0].line
    until(lambda: lived.house.own.struck.props.open, "the words are read")
    lived.house.own.struck.strike_out("thing")
    assert reads(lived, first)
    press(Qt.Key.Key_Escape)
    lived.house.go_home()
    assert not found("thing", lived)


def test_one_quiet_line_tells_of_it_after_the_first_run(build: Build) -> None:
    lived = build(None).open()
    lived.house.entrance.moved_in.emit()
    lived.house.go_home()
    assert reads(lived, NOTICE)
    press(Qt.Key.Key_E, with_=Qt.KeyboardModifier.ControlModifier)
    lived.house.go_home()
    assert not reads(lived, NOTICE)


def test_without_a_log_nothing_can_be_struck_out(lived: Lived) -> None:
    lived.house.keeper.close()
    lived.settle()
    lived.house.own.struck_room.enter()
    page = lived.page
    assert isinstance(page, StruckWordsPage)
    assert not page.field.isEnabled()
    assert reads(lived, "These stand in the log, and can be set once it is open.")
