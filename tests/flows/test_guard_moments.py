"""Locking and hiding at moments when the log can't be closed at once, or is closed already; through the whole house."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from app.core.away import GAP_S
from app.core.backup import SalvageStopped
from app.core.checkin import Rating
from app.core.errors import LamplitError
from app.store.slots import KdfCost
from app.ui.guard import Covering
from app.ui.jobs import ignore
from app.ui.log_keeper import LogState
from app.ui.pages.check_in import CheckInPage
from app.ui.pages.damaged_log import DamagedLogPage
from app.ui.pages.first_run import FirstRunPage
from app.ui.pages.help import HelpPage
from app.ui.pages.home import HomePage
from app.ui.pages.player import PlayerPage
from app.ui.pages.unlock import UnlockPage
from tests.flows import lock_scenes
from tests.flows.conftest import Build
from tests.flows.hands import choose, focused, press, reach, texts, wait_to_read, write
from tests.flows.house import MOVED_IN, Lived
from tests.flows.test_damaged_log import fill
from tests.flows.test_guard import (
    PHRASE,
    SHIFT,
    away,
    begin,
    key,
    locked_house,
    reading_an_entry,
    refused,
    until_locked,
)
from tests.flows.until import until
from tests.store.make import damage_pages

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)  # raising and grabbing, offscreen
SLOW = KdfCost(memory_kib=64 * 1024, passes=3)
"""A passphrase that takes long enough to try for someone to come in."""
ANY_KEY = ["Press any key, or click."]
HELD = ["Something is still going here."]


def come_back(lived: Lived) -> None:
    """Call the window, and press a key before it."""
    lived.window.come_forward()
    key(lived, Qt.Key.Key_A)


def at_the_door(build: Build) -> Lived:
    """A locked house, its door in front, where a try takes its time."""
    locked_house(build).close()
    lived = build(cost=SLOW).open()
    assert isinstance(lived.page, UnlockPage)
    return lived


def test_who_gives_the_log_a_passphrase_is_there_whatever_the_clock_did_before(build: Build) -> None:
    lived = build(MOVED_IN).open()
    lived.settle()
    lived.clock.now_s += 10 * GAP_S
    lock_scenes.lock(lived)
    lived.house.lock.guard.look()
    lived.settle()
    assert lived.house.keeper.state is LogState.OPEN
    lived.clock.now_s += 10 * GAP_S
    lived.house.lock.guard.look()
    until_locked(lived)


# -- while it is being opened ----------------------------------------------------------------------------------------


def test_hidden_while_it_opens_it_is_locked_as_soon_as_it_is_open(build: Build) -> None:
    lived = at_the_door(build)
    write(PHRASE)
    press(Qt.Key.Key_Return)
    key(lived, SHIFT, SHIFT, SHIFT)
    assert lived.house.keeper.state is LogState.OPENING
    assert not lived.window.isVisible()
    states: list[LogState] = []
    lived.house.keeper.state_changed.connect(states.append)
    until(lambda: lived.gave_way, "the process gives way")
    assert states == [LogState.OPEN, LogState.LOCKED]
    assert lived.gave_way == [True]
    assert not lived.house.keeper._jobs.is_open
    lived.window.come_forward()
    assert texts(lived.window) == ANY_KEY
    come_back(lived)
    assert isinstance(lived.page, UnlockPage)
    assert lived.page.field.text() == ""


def test_no_key_leads_behind_the_cover_before_it_is_locked(build: Build) -> None:
    lived = at_the_door(build)
    write(PHRASE)
    press(Qt.Key.Key_Return)
    lived.house.lock.guard.leave_now()
    assert lived.house.keeper.state is LogState.OPENING
    assert texts(lived.window) == HELD
    come_back(lived)
    assert texts(lived.window) == HELD
    until_locked(lived)
    assert texts(lived.window) == ANY_KEY
    assert lived.gave_way == [False], "the window is there, and the new one shows the door at once"


def test_a_wrong_passphrase_leaves_the_door_and_an_empty_field(build: Build) -> None:
    lived = at_the_door(build)
    write("kettle by the door")
    press(Qt.Key.Key_Return)
    lived.house.lock.guard.leave_now()
    until_locked(lived)
    come_back(lived)
    assert isinstance(lived.page, UnlockPage)
    assert lived.page.isVisible()
    assert lived.page.field.text() == ""
    assert lived.gave_way == []


def bring_back(lived: Lived) -> None:
    """Put a copy in the place of the open log."""
    packed = lived.home / "packed.lamplit"
    done: list[object] = []
    lived.house.keeper.with_vault(lambda vault: vault.pack(packed, None), done.append, refused)
    until(lambda: done, "packed")
    lived.house.keeper.replacing.restore(packed, PHRASE, lambda: None, refused)


def begin_anew(lived: Lived) -> None:
    """Put the log aside and begin another."""
    closed: list[bool] = []
    lived.house.keeper.close(lambda: closed.append(True))
    until(lambda: closed, "closed")

    def begun(_where: Path) -> None: ...

    lived.house.keeper.begin_anew(PHRASE, begun, refused)


@pytest.mark.parametrize("another", [bring_back, begin_anew])
def test_another_log_in_its_place_is_locked_as_soon_as_it_is_there(
    build: Build, another: Callable[[Lived], None]
) -> None:
    lived = locked_house(build)
    another(lived)
    assert lived.house.keeper.state is LogState.OPENING
    lived.house.lock.guard.leave_now()
    until_locked(lived)
    come_back(lived)
    assert isinstance(lived.page, UnlockPage)


def test_hiding_ends_the_mending_of_a_damaged_log_so_that_it_locks(build: Build) -> None:
    lived = build(MOVED_IN._replace(log_locked=True))
    fill(lived, PHRASE)
    damage_pages(lived.paths.vault / "data.db", [0])
    lived.open()
    write(PHRASE)
    press(Qt.Key.Key_Return)
    until(lambda: isinstance(lived.page, DamagedLogPage), "the page for that")
    going, hidden = threading.Event(), threading.Event()
    ends: list[object] = []

    def told(_done: int, _total: int) -> None:
        going.set()
        hidden.wait(30)

    lived.house.keeper.replacing.salvage(PHRASE, ends.append, ends.append, told)
    until(going.is_set, "it is going")
    key(lived, SHIFT, SHIFT, SHIFT)
    QTest.qWait(0)
    hidden.set()
    until(lambda: ends, "an end")
    assert [type(end) for end in ends] == [SalvageStopped]
    come_back(lived)
    assert isinstance(lived.page, UnlockPage)
    assert lived.page.isVisible()
    assert not lived.house.keeper._jobs.is_open


# -- while its passphrase is changed ---------------------------------------------------------------------------------


@pytest.mark.parametrize("before", [None, PHRASE], ids=["the first", "another"])
@pytest.mark.parametrize("hidden", [False, True], ids=["away", "hidden"])
def test_it_is_locked_as_soon_as_its_passphrase_is_set(build: Build, before: str | None, hidden: bool) -> None:
    lived = build().open() if before is None else locked_house(build)
    done: list[bool] = []
    lived.house.keeper.lock.change_passphrase(before, "kettle by the door", lambda: done.append(True), refused)
    guard = lived.house.lock.guard
    (guard.hide if hidden else guard.leave_now)()
    QTest.qWait(0)
    lived.window.come_forward()
    assert texts(lived.window) == HELD
    if hidden:
        lived.window.hide()
    until(lambda: lived.gave_way, "the process gives way")
    assert done == [True]
    assert lived.gave_way == [hidden]
    assert lived.house.keeper.state is LogState.LOCKED


def test_where_no_passphrase_could_be_set_there_is_nothing_to_lock(build: Build) -> None:
    lived = build().open()
    told: list[LamplitError] = []
    lived.house.keeper.lock.change_passphrase(None, "short", lambda: None, told.append)
    lived.house.lock.guard.leave_now()
    until(lambda: told, "refused")
    lived.settle()
    assert lived.house.keeper.state is LogState.OPEN
    assert texts(lived.window) == ANY_KEY, "a cover that came stays until somebody asks"
    key(lived, Qt.Key.Key_A)
    assert isinstance(lived.page, HomePage)
    assert lived.page.isVisible()


# -- while the log has other work ------------------------------------------------------------------------------------


@pytest.mark.parametrize("hidden", [False, True], ids=["away", "hidden"])
def test_what_is_open_is_on_no_screen_while_a_long_job_holds_up_the_lock(build: Build, hidden: bool) -> None:
    lived = locked_house(build)
    page = reading_an_entry(lived)
    over = threading.Event()
    lived.house.keeper.with_vault(lambda _vault: over.wait(30), ignore, ignore)
    guard = lived.house.lock.guard
    (guard.hide if hidden else guard.leave_now)()
    QTest.qWait(0)
    come_back(lived)
    assert lived.house.keeper.state is LogState.OPEN
    assert texts(lived.window) == HELD
    assert not page.isVisible()
    over.set()
    until_locked(lived)
    come_back(lived)
    assert isinstance(lived.page, UnlockPage)
    assert page.note.text() == ""


def held(build: Build) -> tuple[Lived, threading.Event]:
    """A house whose log a long job keeps from being locked, its cover in front; what ends the job."""
    lived = locked_house(build)
    reading_an_entry(lived)
    over = threading.Event()
    lived.house.keeper.with_vault(lambda _vault: over.wait(30), ignore, ignore)
    lived.house.lock.guard.leave_now()
    QTest.qWait(0)
    assert texts(lived.window) == HELD
    return lived, over


def click(lived: Lived, control: QWidget) -> None:
    """Click where a control is, as the system's window hears it."""
    handle = lived.window.windowHandle()
    at = control.mapTo(lived.window, control.rect().center())
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=at)


def by_f1(lived: Lived) -> None:
    key(lived, Qt.Key.Key_F1)


def by_pointer(lived: Lived) -> None:
    click(lived, lived.house.lock.cover.help)


def by_tab(lived: Lived) -> None:
    key(lived, Qt.Key.Key_Tab, Qt.Key.Key_Space)


@pytest.mark.parametrize("call", [by_f1, by_pointer, by_tab])
def test_help_is_one_press_away_while_the_lock_waits_and_shows_nothing_of_the_page(
    build: Build, call: Callable[[Lived], None]
) -> None:
    lived, over = held(build)
    behind = lived.page
    call(lived)
    assert lived.house.help.in_front
    assert lived.library.phrases.help_title in texts(lived.window)
    assert behind is not None
    assert not behind.isVisible()
    assert not lived.window.menuBar().isVisible()
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(lived.window.windowHandle(), override)
    assert override.isAccepted(), "a shortcut would act behind Help"
    key(lived, Qt.Key.Key_Escape)
    assert texts(lived.window) == HELD
    by_f1(lived)
    click(lived, lived.window.findChildren(HelpPage)[-1].back_button)
    assert texts(lived.window) == HELD
    over.set()
    until_locked(lived)


def test_help_that_is_read_stays_when_the_log_is_locked_and_leads_to_the_door(build: Build) -> None:
    lived, over = held(build)
    by_f1(lived)
    over.set()
    until(lambda: lived.house.keeper.state is LogState.LOCKED, "locked")
    QTest.qWait(0)
    assert lived.house.help.in_front
    assert lived.library.phrases.help_title in texts(lived.window)
    assert lived.window.findChildren(HelpPage)[-1].isAncestorOf(focused()), "keys would go behind the cover"
    assert lived.gave_way == [], "a new process would take the number off the screen"
    key(lived, Qt.Key.Key_Escape)
    assert isinstance(lived.page, UnlockPage)
    assert lived.page.isVisible()
    assert lived.gave_way == [False]


def test_three_presses_of_shift_hide_help_too_and_a_cover_comes_back(build: Build) -> None:
    lived, over = held(build)
    by_f1(lived)
    over.set()
    until(lambda: lived.house.keeper.state is LogState.LOCKED, "locked")
    key(lived, SHIFT, SHIFT, SHIFT)
    QTest.qWait(0)
    assert not lived.window.isVisible()
    assert lived.gave_way == [True]
    lived.window.come_forward()
    assert texts(lived.window) == ANY_KEY


@pytest.mark.parametrize("call", [by_f1, by_pointer])
def test_help_is_one_press_away_from_a_cover_over_an_exercise_and_leads_back_to_it(
    build: Build, call: Callable[[Lived], None]
) -> None:
    lived = locked_house(build)
    begin(lived)
    lived.house.lock.guard.leave_now()
    until_locked(lived)
    assert texts(lived.window) == [*HELD, *ANY_KEY]
    call(lived)
    assert isinstance(lived.page, HelpPage)
    assert lived.page.isVisible()
    press(Qt.Key.Key_Escape)
    assert isinstance(lived.page, PlayerPage)
    assert lived.house.sitting.under_way


def test_a_click_beside_help_goes_on_as_before(build: Build) -> None:
    lived = locked_house(build)
    begin(lived)
    lived.house.lock.guard.leave_now()
    until_locked(lived)
    QTest.mouseClick(lived.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(40, 200))
    assert isinstance(lived.page, PlayerPage)
    assert lived.page.isVisible()


def test_a_lock_that_is_quick_shows_its_door_and_nothing_in_between(build: Build) -> None:
    lived = locked_house(build)
    covers: list[Covering] = []
    lived.house.lock.guard.cover_wanted.connect(covers.append)
    lived.house.lock.guard.leave_now()
    until_locked(lived)
    assert isinstance(lived.page, UnlockPage)
    assert covers == []


def test_where_there_is_no_passphrase_nothing_is_covered(build: Build) -> None:
    lived = build()
    covers: list[Covering] = []
    lived._start.furnish()
    lived.house.lock.guard.cover_wanted.connect(covers.append)
    lived.house.lock.guard.leave_now()
    until(lambda: lived.house.keeper.state is LogState.OPEN, "open")
    lived.house.lock.guard.leave_now()
    lived.settle()
    assert lived.house.keeper.state is LogState.OPEN
    assert covers == []


# -- once it is locked -----------------------------------------------------------------------------------------------


def typing_without_the_log(build: Build) -> Lived:
    """A house whose person went on without the log, and is writing a note."""
    locked_house(build).close()
    lived = build().open()
    choose("Go on without the log")
    choose("Check in")
    choose("6")
    reach("A note")
    write("teapot")
    assert isinstance(lived.page, CheckInPage)
    assert "teapot" in typed(lived)
    return lived


def typed(lived: Lived) -> str:
    """What anyone could read in the fields for a note."""
    return " ".join(box.toPlainText() for box in lived.window.findChildren(QPlainTextEdit) if box.isVisible())


def idle(lived: Lived) -> None:
    """Leave it for longer than it may be left."""
    away(lived, 5.1)


def lock_the_screen(lived: Lived) -> None:
    """Have the desktop tell of it."""
    lived.house.lock.guard.leave_now()


def sleep(lived: Lived) -> None:
    """Close the lid, and look after it."""
    lived.later(GAP_S + 5)
    lived.house.lock.guard.look()


def hide(lived: Lived) -> None:
    """Hide it by keys, and call it back."""
    key(lived, SHIFT, SHIFT, SHIFT)
    assert not lived.window.isVisible()
    QTest.qWait(0)
    come_back(lived)


@pytest.mark.parametrize("go", [idle, lock_the_screen, sleep, hide])
def test_what_is_typed_while_it_is_locked_is_on_no_screen_after(build: Build, go: Callable[[Lived], None]) -> None:
    lived = typing_without_the_log(build)
    go(lived)
    assert isinstance(lived.page, UnlockPage)
    assert lived.page.isVisible()
    assert typed(lived) == ""


def opened(lived: Lived) -> None:
    """Open the log at its door, and look at what a check-in has from before."""
    write(PHRASE)
    press(Qt.Key.Key_Return)
    until(lambda: isinstance(lived.page, HomePage), "Home")
    choose("Check in")
    wait_to_read(lived, "This was here from before.")


@pytest.mark.parametrize("go", [idle, lock_the_screen])
def test_it_is_a_draft_as_soon_as_the_log_is_open(build: Build, go: Callable[[Lived], None]) -> None:
    lived = typing_without_the_log(build)
    go(lived)
    choose("Go on without the log")
    choose("Check in")
    choose("5")
    assert typed(lived) == "", "it is out of sight without the passphrase"
    reach("A note")
    write("kettle")
    go(lived)
    opened(lived)
    assert typed(lived) == "teapot\nkettle"
    choose("Keep")
    lived.settle()
    (said,) = lived.check_ins()
    assert (said.before, said.note) == (Rating(5), "teapot\nkettle")


def test_it_stands_beside_a_draft_from_before(build: Build) -> None:
    before = locked_house(build)
    choose("Check in")
    before.settle()
    choose("6")
    reach("A note")
    write("lamp")
    lock_the_screen(before)
    until_locked(before)
    before.close()
    lived = build().open()
    choose("Go on without the log")
    choose("Check in")
    choose("5")
    reach("A note")
    write("teapot")
    lock_the_screen(lived)
    opened(lived)
    assert typed(lived) == "lamp\nteapot"


@pytest.mark.parametrize("go", [idle, lock_the_screen, sleep])
def test_an_exercise_that_was_looked_at_again_is_covered_again(build: Build, go: Callable[[Lived], None]) -> None:
    lived = locked_house(build)
    begin(lived)
    for _time in range(2):
        go(lived)
        until_locked(lived)
        assert texts(lived.window) == [*HELD, *ANY_KEY]
        key(lived, Qt.Key.Key_A)
        assert isinstance(lived.page, PlayerPage)
        assert lived.page.isVisible()
    assert lived.house.sitting.under_way


def test_where_the_log_was_taken_away_no_door_is_shown(build: Build) -> None:
    lived = at_the_door(build)
    write(PHRASE)
    press(Qt.Key.Key_Return)
    until(lambda: isinstance(lived.page, HomePage), "open once")
    lock_the_screen(lived)
    until_locked(lived)
    lived.paths.vault.rename(lived.home / "elsewhere")
    lived.house.keeper.begin()
    until(lambda: isinstance(lived.page, FirstRunPage), "the first page")
    lock_the_screen(lived)
    until(lambda: not lived.window.covered, "no cover")  # a busy machine needs one while it closes what is not there
    assert isinstance(lived.page, FirstRunPage)


def test_the_door_forgets_what_is_half_typed_and_is_not_shown_anew(build: Build) -> None:
    lived = at_the_door(build)
    page = lived.page
    assert isinstance(page, UnlockPage)
    write("lantern on")
    page.show_letters.click()
    page.help.setFocus()
    before = lived.window.focusWidget()
    times: list[None] = []
    lived.house.lock.guard.locked.connect(lambda: times.append(None))
    idle(lived)
    assert len(times) == 1
    assert page.field.text() == ""
    assert not page.show_letters.isChecked()
    assert lived.page is page
    assert lived.window.focusWidget() is before


@pytest.mark.parametrize("go", [sleep, lock_the_screen])
def test_switched_off_it_still_locks_in_sleep_and_with_the_screen(build: Build, go: Callable[[Lived], None]) -> None:
    lived = locked_house(build)
    lived.preferences.change(lived.preferences.now._replace(lock_after_min=None))
    away(lived, 60)
    assert lived.house.keeper.state is LogState.OPEN
    go(lived)
    until_locked(lived)
