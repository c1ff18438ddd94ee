"""What a person does in an evening, by keyboard, in the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.core.pace import Pace
from app.core.run import RunEnd
from app.ui.pages.first_run import FirstRunPage
from app.ui.pages.home import HomePage
from app.ui.pages.look_back import LookBackPage
from app.ui.pages.player import PlayerPage
from app.ui.pages.shelf import ShelfPage
from tests.flows.conftest import Build
from tests.flows.hands import choose, focused, name_of, press, reach, reads, texts, wait_to_read, write
from tests.flows.house import MOVED_IN, Lived
from tests.flows.until import until

NOTE = "teapot on the sill"


def begin_see_three(lived: Lived) -> None:
    choose("All exercises")
    assert isinstance(lived.page, ShelfPage)
    choose(lived.library.exercise("see-three").title)
    assert isinstance(lived.page, PlayerPage)


def test_first_run_picks_nothing_and_begins_after_both_choices(build: Build) -> None:
    lived = build(None).open()
    page = lived.page
    assert isinstance(page, FirstRunPage)
    assert page.others.picked_ids() == page.voice.picked_ids() == ()
    assert not page.begin.isEnabled()
    choose("No")
    assert not page.begin.isEnabled()
    choose("No, captions on screen")
    assert page.begin.isEnabled()
    choose("Begin")
    assert isinstance(lived.page, HomePage)
    assert lived.preferences.now.voice is False
    lived.settle()
    assert lived.entries() == ()
    assert not lived.house.keeper.locked


def test_no_way_leads_past_the_first_run(build: Build) -> None:
    lived = build(None).open()
    for key in (Qt.Key.Key_E, Qt.Key.Key_K, Qt.Key.Key_L):
        press(key, with_=Qt.KeyboardModifier.ControlModifier)
    assert isinstance(lived.page, FirstRunPage)
    press(Qt.Key.Key_F1)
    assert reads(lived, lived.library.phrases.help_title)
    choose("Back")
    assert isinstance(lived.page, FirstRunPage)


def test_an_evening_slower_twice_stay_back_and_stop_is_in_the_log(lived: Lived) -> None:
    phrases = lived.library.phrases
    first = lived.library.exercise("see-three").steps[0].line
    begin_see_three(lived)
    assert reads(lived, first)
    assert name_of(focused()) == "Slower"
    press(Qt.Key.Key_Space)
    assert reads(lived, phrases.slower)
    lived.later(6)
    press(Qt.Key.Key_S)
    lived.later(6)
    assert reads(lived, first)
    company = lived.library.exercise("stay-with-me").steps[0].line
    press(Qt.Key.Key_M)
    assert reads(lived, company)
    choose("Back to the exercise")
    assert reads(lived, first)
    press(Qt.Key.Key_Escape)
    assert reads(lived, phrases.stopped)
    assert name_of(focused()) == "Close"
    press(Qt.Key.Key_Space)
    assert isinstance(lived.page, HomePage)
    lived.settle()
    (run,) = lived.runs()
    assert (run.exercise_id, run.slower, run.end) == ("see-three", 2, RunEnd.STOPPED)
    assert (run.pace_start, run.pace_end) == (Pace.SLOW, Pace.WAITS)
    choose("Look back")
    assert isinstance(lived.page, LookBackPage)
    page = lived.page
    until(lambda: page.list.model().rowCount() == 1, "the run in the list")
    spoken = page.list.model().index(0, 0).data()
    assert lived.library.exercise("see-three").title in spoken
    assert "Stopped" not in spoken  # no mark of unfinished; the entry itself says how far it went


def test_too_much_right_now_goes_straight_in_and_asks_nothing(build: Build) -> None:
    lived = build(MOVED_IN._replace(ask_before=True)).open()
    choose("Too much right now")
    assert isinstance(lived.page, PlayerPage)
    assert reads(lived, lived.library.exercise("one-thing").steps[0].line)


def test_a_check_in_is_found_again_tomorrow_and_gone_when_deleted(build: Build) -> None:
    lived = build().open()
    choose("Check in")
    choose("6")
    choose("As a list")
    choose("Chest")
    reach("A note")
    write(NOTE)
    choose("Keep")
    wait_to_read(lived, lived.library.phrases.check_in_kept)
    assert name_of(focused()) == "Close"
    press(Qt.Key.Key_Space)
    lived.close()

    tomorrow = build()
    tomorrow.minutes(24 * 60)
    tomorrow.open()
    choose("Look back")
    page = tomorrow.page
    assert isinstance(page, LookBackPage)
    until(lambda: page.list.model().rowCount() == 1, "yesterday's check-in")
    assert "Yesterday" in page.list.model().index(0, 0).data()
    page.enter()
    press(Qt.Key.Key_Return)
    wait_to_read(tomorrow, NOTE)
    assert reads(tomorrow, "6")
    assert any("Chest" in text for text in texts(tomorrow.window))
    choose("Delete this")
    until(lambda: tomorrow.page is page, "back in the list")
    until(lambda: page.list.model().rowCount() == 0, "nothing in the list")
    tomorrow.close()
    assert NOTE.encode() not in b"".join(
        file.read_bytes() for file in tomorrow.paths.vault.rglob("*") if file.is_file()
    )
    after = build()
    after.minutes(24 * 60)
    after.open()
    assert after.entries() == ()
