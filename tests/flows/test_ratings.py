"""What stands before and after an exercise, and the rules that hold a ritual off."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.core.checkin import Rating
from app.ui.pages.check_in import CheckInPage
from app.ui.pages.finish import FinishPage
from app.ui.pages.home import HomePage
from app.ui.pages.player import PlayerPage
from tests.flows.conftest import Build
from tests.flows.hands import buttons, choose, press, reads, wait_to_read
from tests.flows.house import MOVED_IN, Lived

WAYS = ("Sit quietly", "One thing in the room", "Help from a person")
ASKS = MOVED_IN._replace(ask_before=True)


def ways_in_order(lived: Lived) -> list[str]:
    return [name for name in buttons(lived.window) if name in WAYS]


def begin(lived: Lived, exercise: str = "see-three") -> None:
    choose("All exercises")
    choose(lived.library.exercise(exercise).title)


def finish(lived: Lived) -> None:
    for _ in range(60):
        if not isinstance(lived.page, PlayerPage):
            break
        press(Qt.Key.Key_Right)
        lived.later(3)
    assert isinstance(lived.page, FinishPage)


def check_in_first(lived: Lived, number: str) -> None:
    choose("Check in")
    choose(number)
    choose("Keep")
    wait_to_read(lived, lived.library.phrases.check_in_kept)


def test_before_and_after_an_exercise_make_one_entry(lived: Lived) -> None:
    check_in_first(lived, "6")
    assert ways_in_order(lived) == list(WAYS)
    choose("Close")
    begin(lived)
    finish(lived)
    assert reads(lived, lived.library.phrases.check_in_after)
    choose("4")
    lived.settle()
    (entry,) = lived.entries()
    assert entry.check_in is not None
    assert entry.run is not None
    assert (entry.check_in.before, entry.check_in.after) == (Rating(6), Rating(4))
    assert entry.check_in.run_uid == entry.run.uid
    assert not reads(lived, lived.library.phrases.went_up)
    assert ways_in_order(lived) == list(WAYS)


def test_a_rise_of_two_is_named_and_puts_the_room_first(lived: Lived) -> None:
    check_in_first(lived, "3")
    choose("Close")
    begin(lived)
    finish(lived)
    choose("5")
    assert reads(lived, lived.library.phrases.went_up)
    assert ways_in_order(lived) == ["One thing in the room", "Sit quietly", "Help from a person"]
    assert isinstance(lived.page, FinishPage)


def test_a_rise_of_one_is_not_named(lived: Lived) -> None:
    check_in_first(lived, "3")
    choose("Close")
    begin(lived)
    finish(lived)
    choose("4")
    assert not reads(lived, lived.library.phrases.went_up)
    assert ways_in_order(lived) == list(WAYS)


def test_nothing_is_asked_after_a_stop(lived: Lived) -> None:
    check_in_first(lived, "3")
    choose("Close")
    begin(lived)
    press(Qt.Key.Key_Escape)
    assert isinstance(lived.page, FinishPage)
    assert not reads(lived, lived.library.phrases.check_in_after)
    lived.settle()
    (entry,) = lived.entries()
    assert entry.check_in is not None
    assert (entry.check_in.before, entry.check_in.after) == (Rating(3), None)


def test_nothing_is_asked_without_a_wish(lived: Lived) -> None:
    begin(lived)
    assert isinstance(lived.page, PlayerPage)
    finish(lived)
    assert not reads(lived, lived.library.phrases.check_in_after)


def test_three_skips_turn_the_question_off_and_say_so_once(build: Build) -> None:
    lived = build(ASKS).open()
    for exercise in ("see-three", "hold-one", "one-thing"):
        begin(lived, exercise)
        assert isinstance(lived.page, CheckInPage)
        choose("Skip")
        assert isinstance(lived.page, PlayerPage)
        press(Qt.Key.Key_Escape)
        press(Qt.Key.Key_Escape)
        assert isinstance(lived.page, HomePage)
        lived.minutes(61)
    assert lived.preferences.now.ask_before is False
    assert reads(lived, lived.library.phrases.check_in_off)
    begin(lived, "feet-floor")
    assert isinstance(lived.page, PlayerPage)
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    assert not reads(lived, lived.library.phrases.check_in_off)


def test_the_question_in_front_is_one_tap_and_leads_on(build: Build) -> None:
    lived = build(ASKS).open()
    begin(lived)
    assert isinstance(lived.page, CheckInPage)
    press(Qt.Key.Key_7)
    assert isinstance(lived.page, PlayerPage)
    press(Qt.Key.Key_Escape)
    lived.settle()
    (check_in,) = lived.check_ins()
    assert check_in.before == Rating(7)


def test_going_back_from_the_question_begins_nothing(build: Build) -> None:
    lived = build(ASKS).open()
    begin(lived)
    press(Qt.Key.Key_Escape)
    assert isinstance(lived.page, HomePage)
    assert not lived.house.sitting.under_way
    lived.settle()
    assert lived.entries() == ()


def test_the_question_is_not_asked_again_within_the_hour(build: Build) -> None:
    lived = build(ASKS).open()
    begin(lived)
    choose("Skip")
    press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    lived.minutes(20)
    begin(lived, "hold-one")
    assert isinstance(lived.page, PlayerPage)


def test_the_third_time_today_is_said_and_can_be_gone_on_from(build: Build) -> None:
    lived = build().open()
    sentence = lived.library.phrases.third_time
    for _ in range(2):
        begin(lived)
        assert not reads(lived, sentence)
        press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    lived.settle()
    lived.close()
    again = build().open()  # what was done before the restart counts
    again.settle()
    begin(again)
    assert reads(again, sentence)
    assert again.house.sitting.under_way
    again.settle()
    assert len(again.runs()) == 2
    choose("Go on")
    assert reads(again, again.library.exercise("see-three").steps[0].line)
    again.settle()
    assert len(again.runs()) == 3


def test_one_thing_is_never_counted(lived: Lived) -> None:
    for _ in range(4):
        choose("Too much right now")
        assert reads(lived, lived.library.exercise("one-thing").steps[0].line)
        press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
