"""The check-in in the whole house: at any time, in seconds, and through what cuts it off."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from app.core.checkin import Place, Quality, Rating, Sensation, Shape
from app.ui.log_keeper import LogState
from app.ui.pages.check_in import CheckInPage
from app.ui.pages.home import HomePage
from app.ui.pages.player import PlayerPage
from tests.flows.conftest import Build
from tests.flows.hands import CTRL, choose, focused, name_of, press, reach, reads, wait_to_read, write
from tests.flows.house import MOVED_IN, Lived
from tests.flows.until import until

FROM_BEFORE = "This was here from before."
ROOT = Path(__file__).resolve().parents[2]
ASKS = MOVED_IN._replace(ask_before=True)


def page_of(lived: Lived) -> CheckInPage:
    page = lived.page
    assert isinstance(page, CheckInPage)
    return page


def draft_lies_in(lived: Lived) -> bool:
    found: list[bool] = []
    lived.house.keeper.with_log(lambda log: log.draft() is not None, found.append, lambda _error: None)
    until(lambda: found, "the draft has been looked for")
    return found[0]


def say_some(lived: Lived) -> None:
    choose("Check in")
    lived.settle()
    press(Qt.Key.Key_4)
    choose("As a list")
    choose("Chest")
    choose("Tight")
    choose("Loosened, then came back")
    reach("A note")
    write("rain on the window")


def test_a_whole_check_in_by_keys_from_home(lived: Lived) -> None:
    press(Qt.Key.Key_K, with_=CTRL)
    press(Qt.Key.Key_4, Qt.Key.Key_P)
    assert name_of(focused()) == "Nowhere"
    press(Qt.Key.Key_Right, Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, with_=CTRL)
    wait_to_read(lived, lived.library.phrases.check_in_kept)
    (check_in,) = lived.check_ins()
    assert (check_in.before, check_in.sensations) == (Rating(4), (Sensation(Place.CANT_TELL),))


def test_letters_in_a_note_are_letters(lived: Lived) -> None:
    choose("Check in")
    choose("4")
    reach("A note")
    field = focused()
    write("Skip? P, 1 0 and S")
    assert focused() is field
    assert field.property("plainText") == "Skip? P, 1 0 and S"
    choose("Keep")
    lived.settle()
    (kept,) = lived.check_ins()
    assert kept.before == Rating(4)
    assert kept.note == "Skip? P, 1 0 and S"
    assert kept.sensations == ()


def test_a_check_in_is_there_at_any_time_and_needs_no_exercise(lived: Lived) -> None:
    for _ in range(4):  # no rest between them, and skips of its own turn nothing off
        choose("Check in")
        press(Qt.Key.Key_S)
        press(Qt.Key.Key_Escape)
        assert isinstance(lived.page, HomePage)
    choose("Check in")
    press(Qt.Key.Key_2, Qt.Key.Key_Return)
    wait_to_read(lived, lived.library.phrases.check_in_kept)
    assert lived.preferences.now.check_in_skips == 0
    assert not reads(lived, lived.library.phrases.check_in_off)


def test_one_key_when_it_is_too_much_and_the_ways_on_stand_there(lived: Lived) -> None:
    choose("Check in")
    press(Qt.Key.Key_9)
    wait_to_read(lived, lived.library.phrases.check_in_kept)
    assert name_of(focused()) == "Close"
    choose("Add more")
    choose("Whole body")
    press(Qt.Key.Key_Return, with_=CTRL)
    wait_to_read(lived, lived.library.phrases.check_in_kept)
    lived.settle()
    (check_in,) = lived.check_ins()
    assert (check_in.before, check_in.sensations) == (Rating(9), (Sensation(Place.WHOLE_BODY),))
    choose("One thing in the room")
    assert isinstance(lived.page, PlayerPage)
    lived.settle()
    (entry,) = lived.check_ins()
    assert entry.sensations == (Sensation(Place.WHOLE_BODY),)


def test_a_crash_takes_nothing_and_nothing_pops_up(build: Build) -> None:
    lived = build().open()
    say_some(lived)
    page_of(lived)
    until(lambda: not lived.house.log._check_in._drafts._typing.isActive(), "the second of typing is over")
    lived.crash()
    again = build().open()
    assert isinstance(again.page, HomePage)
    again.settle()
    assert again.entries() == ()
    assert not reads(again, FROM_BEFORE)
    choose("Check in")
    wait_to_read(again, FROM_BEFORE)
    choose("Keep")
    wait_to_read(again, again.library.phrases.check_in_kept)
    (check_in,) = again.check_ins()
    assert check_in.before == Rating(4)
    assert check_in.sensations == (Sensation(Place.CHEST, Quality.TIGHT),)
    assert check_in.shape is Shape.CAME_BACK
    assert check_in.note == "rain on the window"
    assert not draft_lies_in(again)


@pytest.mark.skipif(os.name != "posix", reason="no such signal there")
def test_a_killed_process_takes_nothing(build: Build, tmp_path: Path) -> None:
    command = (sys.executable, "-m", "tests.flows.dying_check_in", str(tmp_path))
    died = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=240)
    assert died.returncode == -signal.SIGKILL, died.stderr
    again = build().open()
    assert isinstance(again.page, HomePage)
    choose("Check in")
    wait_to_read(again, FROM_BEFORE)
    props = again.house.log._check_in.props
    assert (props.rating, props.start.sensations) == (Rating(4), (Sensation(Place.CHEST, Quality.TIGHT),))
    assert props.start.note == "rain on the window"


def test_what_was_there_from_before_can_go(build: Build) -> None:
    lived = build().open()
    say_some(lived)
    lived.crash()
    again = build().open()
    choose("Check in")
    wait_to_read(again, FROM_BEFORE)
    choose("Let it go")
    assert isinstance(again.page, CheckInPage)
    assert not reads(again, FROM_BEFORE)
    again.settle()
    assert not draft_lies_in(again)
    assert again.entries() == ()


def test_leaving_by_any_way_leaves_no_draft(lived: Lived) -> None:
    ways = (
        lambda: press(Qt.Key.Key_Home, with_=Qt.KeyboardModifier.AltModifier),
        lambda: press(Qt.Key.Key_L, with_=CTRL),
        lambda: choose("Close without keeping"),
    )
    for leave in ways:
        choose("Check in")
        lived.settle()
        press(Qt.Key.Key_4)
        lived.settle()
        assert draft_lies_in(lived)
        leave()
        lived.settle()
        assert not draft_lies_in(lived)
        lived.house.go_home()


def test_closing_the_window_leaves_no_draft(build: Build) -> None:
    lived = build().open()
    choose("Check in")
    lived.settle()
    press(Qt.Key.Key_4)
    lived.close()
    again = build().open()
    assert not draft_lies_in(again)


def test_help_leaves_everything_as_it_was(lived: Lived) -> None:
    say_some(lived)
    press(Qt.Key.Key_F1)
    assert not isinstance(lived.page, CheckInPage)
    choose("Back")
    field = page_of(lived).more.note.findChild(QPlainTextEdit)
    assert field is not None
    assert field.toPlainText() == "rain on the window"
    press(Qt.Key.Key_F1)
    press(Qt.Key.Key_K, with_=CTRL)
    assert field.toPlainText() == "rain on the window"
    assert not reads(lived, FROM_BEFORE)


def test_a_lock_hides_the_words_and_the_log_gives_them_back(lived: Lived) -> None:
    say_some(lived)
    page = page_of(lived)
    closed: list[bool] = []
    lived.house.keeper.close(lambda: closed.append(True))
    until(lambda: closed, "the log is closed")
    assert lived.house.keeper.state is LogState.LOCKED
    assert page.more.note.text() == ""
    lived.house.keeper.open(None, lambda: None, lambda _error: None)
    until(lambda: lived.house.keeper.state is LogState.OPEN, "the log is open")
    lived.settle()
    lived.house.go_home()
    choose("Check in")
    wait_to_read(lived, FROM_BEFORE)
    assert page_of(lived).more.note.text() == "rain on the window"


def test_the_question_that_three_skips_turned_off_is_in_settings(build: Build) -> None:
    lived = build(ASKS).open()
    for exercise in ("see-three", "hold-one", "one-thing"):
        choose("All exercises")
        choose(lived.library.exercise(exercise).title)
        choose("Skip")
        press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
        lived.minutes(61)
    assert reads(lived, lived.library.phrases.check_in_off)
    choose("Settings")
    assert not reads(lived, lived.library.phrases.check_in_off)
    choose("Ask for a rating before an exercise")
    assert lived.preferences.now.ask_before
    lived.house.go_home()
    assert not reads(lived, lived.library.phrases.check_in_off)
    choose("All exercises")
    choose(lived.library.exercise("feet-floor").title)
    assert isinstance(lived.page, CheckInPage)


def test_the_list_is_remembered(build: Build) -> None:
    lived = build().open()
    choose("Check in")
    press(Qt.Key.Key_4)
    choose("As a list")
    lived.close()
    again = build().open()
    choose("Check in")
    press(Qt.Key.Key_4)
    assert page_of(again).more.places.outline is None
    assert page_of(again).more.places.tiles.isVisible()
