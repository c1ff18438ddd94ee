"""A locked log, a closed window, a process that died."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from app.core.run import RunEnd
from app.store.faults import WrongPassphrase
from app.store.slots import KdfCost
from app.ui.log_keeper import LogState
from app.ui.pages.first_run import FirstRunPage
from app.ui.pages.home import HomePage
from app.ui.pages.look_back import LookBackPage
from app.ui.pages.player import PlayerPage
from app.ui.pages.settings import SettingsPage
from app.ui.pages.unlock import UnlockPage
from tests.flows.conftest import Build
from tests.flows.hands import CTRL, choose, focused, name_of, press, reach, reads, texts, wait_to_read, write
from tests.flows.house import CHEAP, Lived
from tests.flows.until import until

PHRASE = "lantern on the sill"


def locked_at_first_run(
    build: Build, cost: KdfCost = CHEAP, meanwhile: AbstractContextManager[None] | None = None
) -> Lived:
    """Go through the first run with a passphrase; `meanwhile` holds while the log is made."""
    lived = build(None, cost=cost).open()
    page = lived.page
    assert isinstance(page, FirstRunPage)
    choose("Yes")
    choose("Choose a passphrase")
    reach("Passphrase")
    write(PHRASE)
    assert not page.begin.isEnabled()
    reach("The same once more")
    write(PHRASE)
    choose("No, captions on screen")
    with meanwhile or nullcontext():
        choose("Begin")
        until(lambda: lived.house.keeper.state is LogState.OPEN, "the log is made")
    return lived


def lock_at_first_run(build: Build) -> None:
    """Go through the first run with a passphrase, keep one rating, close."""
    lived = locked_at_first_run(build)
    choose("Check in")
    choose("6")
    choose("Keep")
    wait_to_read(lived, lived.library.phrases.check_in_kept)
    lived.close()


def begin_and_stop(lived: Lived) -> None:
    choose("All exercises")
    choose(lived.library.exercise("see-three").title)
    assert isinstance(lived.page, PlayerPage)
    press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert isinstance(lived.page, HomePage)


def test_a_locked_log_asks_tells_and_opens(build: Build) -> None:
    lock_at_first_run(build)
    lived = build().open()
    assert isinstance(lived.page, UnlockPage)
    assert name_of(focused()) == "Passphrase"
    before = texts(lived.window)
    write("another phrase here")
    press(Qt.Key.Key_Return)
    wait_to_read(lived, str(WrongPassphrase()))
    assert [text for text in texts(lived.window) if text not in before] == [str(WrongPassphrase())]
    assert name_of(focused()) == "Passphrase"
    write(PHRASE)  # the wrong one is selected and gives way
    press(Qt.Key.Key_Return)
    until(lambda: isinstance(lived.page, HomePage), "Home")
    assert len(lived.check_ins()) == 1


def test_a_run_made_without_the_log_is_written_when_it_is_opened_from_look_back(build: Build) -> None:
    lock_at_first_run(build)
    lived = build().open()
    choose("Go on without the log")
    assert isinstance(lived.page, HomePage)
    begin_and_stop(lived)
    assert lived.house.keeper.pending == 1
    choose("Look back")
    assert isinstance(lived.page, LookBackPage)
    assert lived.page.list.model().rowCount() == 0
    choose("Open the log")
    assert isinstance(lived.page, UnlockPage)
    write(PHRASE)
    press(Qt.Key.Key_Return)
    until(lambda: lived.house.keeper.state is LogState.OPEN, "the log is open")
    lived.settle()
    assert lived.house.keeper.pending == 0
    (run,) = lived.runs()
    assert run.end is RunEnd.STOPPED


def test_opening_from_look_back_leads_back_to_look_back(build: Build) -> None:
    lock_at_first_run(build)
    lived = build().open()
    choose("Go on without the log")
    choose("Look back")
    choose("Open the log")
    write(PHRASE)
    press(Qt.Key.Key_Return)
    until(lambda: isinstance(lived.page, LookBackPage), "Look back")
    page = lived.page
    assert isinstance(page, LookBackPage)
    until(lambda: page.list.model().rowCount() == 1, "the entry")


def test_going_on_without_the_log_forgets_what_was_typed(build: Build) -> None:
    lock_at_first_run(build)
    lived = build().open()
    page = lived.page
    assert isinstance(page, UnlockPage)
    write("half a phrase")
    choose("Go on without the log")
    assert page.field.text() == ""


def test_a_log_that_opens_late_takes_nobody_out_of_an_exercise(build: Build) -> None:
    lock_at_first_run(build)
    lived = build().open()
    page = lived.page
    assert isinstance(page, UnlockPage)
    write(PHRASE)
    press(Qt.Key.Key_Return)
    page.without.click()  # at once, before the log could open
    choose("Too much right now")
    until(lambda: lived.house.keeper.state is LogState.OPEN, "the log is open")
    lived.settle()
    assert isinstance(lived.page, PlayerPage)
    assert lived.house.sitting.under_way


def test_help_from_the_locked_door_leads_back_to_it(build: Build) -> None:
    lock_at_first_run(build)
    lived = build().open()
    press(Qt.Key.Key_F1)
    assert reads(lived, lived.library.phrases.help_title)
    choose("Back")
    assert isinstance(lived.page, UnlockPage)


def test_a_window_closed_in_an_exercise_leaves_it_stopped(build: Build) -> None:
    lived = build().open()
    choose("All exercises")
    choose(lived.library.exercise("see-three").title)
    press(Qt.Key.Key_S)
    lived.close()
    assert lived.voice.closed
    (run,) = build().open().runs()
    assert (run.end, run.slower) == (RunEnd.STOPPED, 1)


def test_a_process_that_died_leaves_an_interrupted_run(build: Build) -> None:
    lived = build().open()
    choose("All exercises")
    choose(lived.library.exercise("see-three").title)
    press(Qt.Key.Key_S)
    lived.crash()
    again = build().open()
    (run,) = again.runs()
    assert (run.end, run.slower, run.step) == (RunEnd.INTERRUPTED, 1, 1)
    choose("Look back")
    page = again.page
    assert isinstance(page, LookBackPage)
    until(lambda: page.list.model().rowCount() == 1, "the run in the list")
    assert "Interrupted" in page.list.model().index(0, 0).data()


def test_a_check_in_closed_without_keeping_is_nowhere(lived: Lived) -> None:
    choose("Check in")
    choose("6")
    reach("A note")
    write("teapot")
    choose("Close without keeping")
    assert isinstance(lived.page, HomePage)
    lived.settle()
    assert lived.entries() == ()
    choose("Check in")
    assert "teapot" not in [edit.property("plainText") for edit in lived.page.findChildren(type(focused()))]
    assert lived.house.keeper.pending == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_K, Qt.Key.Key_L, Qt.Key.Key_Comma])
def test_help_leads_back_to_where_one_was(lived: Lived, key: Qt.Key) -> None:
    press(key, with_=Qt.KeyboardModifier.ControlModifier)
    page = lived.page
    kind = type(page)
    press(Qt.Key.Key_F1)
    assert lived.page is not page
    choose("Back")
    assert type(lived.page) is kind


def test_the_page_of_the_voice_left_by_the_menu_hears_of_voices_without_harm(lived: Lived) -> None:
    lived.house.voice_room.enter()
    press(Qt.Key.Key_K, with_=CTRL)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    lived.voice.request_voices()
    press(Qt.Key.Key_Comma, with_=CTRL)
    press(Qt.Key.Key_Comma, with_=CTRL)
    lived.voice.request_voices()
    assert isinstance(lived.page, SettingsPage)
