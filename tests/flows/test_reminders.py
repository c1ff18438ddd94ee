"""The icon on the desktop and the reminders, through the whole house. The icon itself is a stand-in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.ui.pages.home import HomePage
from app.ui.pages.reminders import RemindersPage
from tests.flows.conftest import Build
from tests.flows.hands import choose, press, reads, texts
from tests.flows.house import MOVED_IN, Desktop, Lived
from tests.flows.until import until

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)  # raising, offscreen
SIX_MIN = 18 * 60
SET = MOVED_IN._replace(tray=True, reminders=(SIX_MIN,))


@pytest.fixture(name="desktop")
def _desktop() -> Desktop:
    return Desktop()


def clock_to(lived: Lived, minute: int, *, seconds: int = 0) -> None:
    """Set the clock on the wall, on from where it is, and look at it once as the timer would."""
    now = lived.wall()
    midnight_ms = now.day * 86_400_000 - now.tz_min * 60_000
    at_ms = midnight_ms + minute * 60_000 + seconds * 1000
    while at_ms < now.at_ms:
        at_ms += 86_400_000
    lived.minutes((at_ms - now.at_ms) / 60_000)
    lived.house.reminders.reminders.look()


def test_off_until_set_there_is_no_icon(build: Build, desktop: Desktop) -> None:
    lived = build(desktop=desktop).open()
    assert desktop.icons == []
    lived.preferences.change(lived.preferences.now._replace(reminders=(SIX_MIN,)))
    clock_to(lived, SIX_MIN - 1)
    clock_to(lived, SIX_MIN)
    assert desktop.icons == []


def test_it_is_set_by_keyboard_and_comes_at_its_minute(build: Build, desktop: Desktop) -> None:
    lived = build(desktop=desktop).open()
    choose("Settings")
    choose("An icon on the desktop, and reminders")
    page = lived.page
    assert isinstance(page, RemindersPage)
    assert not reads(lived, "Reminders")
    choose("An icon among those of the desktop")
    assert desktop.icon.shown
    assert reads(lived, "Reminders")
    page.times[0].picked.emit(str(SIX_MIN))
    assert lived.preferences.now.reminders == (SIX_MIN,)
    assert any(text.startswith("The next one comes at ") for text in texts(lived.window))
    press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert isinstance(lived.page, HomePage)
    clock_to(lived, SIX_MIN - 1)
    assert desktop.icon.reminded == 0
    clock_to(lived, SIX_MIN)
    assert desktop.icon.reminded == 1
    clock_to(lived, SIX_MIN + 1)
    assert desktop.icon.reminded == 1


def test_one_press_moves_it_or_pauses_it(build: Build, desktop: Desktop) -> None:
    lived = build(SET, desktop=desktop).open()
    clock_to(lived, SIX_MIN - 30)
    desktop.icon.later_asked.emit()
    clock_to(lived, SIX_MIN)
    assert desktop.icon.reminded == 0
    clock_to(lived, SIX_MIN + 30)
    assert desktop.icon.reminded == 1
    assert lived.preferences.now.reminder_later_ms is None
    desktop.icon.pause_asked.emit(True)
    assert desktop.icon.paused
    clock_to(lived, SIX_MIN)
    assert desktop.icon.reminded == 1
    desktop.icon.pause_asked.emit(False)
    clock_to(lived, SIX_MIN - 1)
    clock_to(lived, SIX_MIN)
    assert desktop.icon.reminded == 2


def test_a_move_outlives_the_process(build: Build, desktop: Desktop) -> None:
    lived = build(SET, desktop=desktop).open()
    wall = lived.wall
    clock_to(lived, SIX_MIN - 30)
    desktop.icon.later_asked.emit()
    lived.close()
    again = Desktop()
    lived = build(SET, desktop=again, wall=wall).open()
    clock_to(lived, SIX_MIN)
    assert again.icon.reminded == 0
    clock_to(lived, SIX_MIN + 30)
    assert again.icon.reminded == 1


def test_hidden_nothing_on_the_desktop_tells_of_it(build: Build, desktop: Desktop) -> None:
    lived = build(SET, desktop=desktop).open()
    icon = desktop.icon
    assert icon.shown
    clock_to(lived, SIX_MIN - 1)
    icon.hide_asked.emit()
    assert not icon.shown  # in that call
    assert not lived.window.isVisible()
    clock_to(lived, SIX_MIN)
    assert icon.reminded == 0
    until(lambda: lived.window.covered, "a plain page covers what there is")
    lived.window.come_forward()
    assert icon.shown
    clock_to(lived, SIX_MIN)
    assert icon.reminded == 0


def test_a_process_that_comes_back_hidden_shows_no_icon(build: Build, desktop: Desktop) -> None:
    lived = build(SET, desktop=desktop)
    lived._start.open(hidden=True)
    until(lambda: lived._start.house is not None, "the rooms are made")
    assert not any(icon.shown for icon in desktop.icons)


def test_into_an_exercise_none_speaks(build: Build, desktop: Desktop) -> None:
    lived = build(SET, desktop=desktop).open()
    clock_to(lived, SIX_MIN - 1)
    lived.house.home.exercise_chosen.emit("see-three")
    clock_to(lived, SIX_MIN)
    assert desktop.icon.reminded == 0
    press(Qt.Key.Key_Escape)
    clock_to(lived, SIX_MIN, seconds=59)
    assert desktop.icon.reminded == 0


def test_the_icon_opens_the_window_and_goes_when_switched_off(build: Build, desktop: Desktop) -> None:
    lived = build(SET, desktop=desktop).open()
    lived.window.showMinimized()
    desktop.icon.opened.emit()
    assert not lived.window.isMinimized()
    lived.preferences.change(lived.preferences.now._replace(tray=False))
    assert not desktop.icon.shown
    clock_to(lived, SIX_MIN - 1)
    clock_to(lived, SIX_MIN)
    assert desktop.icon.reminded == 0


def test_without_a_place_for_icons_the_page_says_so_and_nothing_breaks(build: Build) -> None:
    desktop = Desktop(has_place=False)
    lived = build(desktop=desktop).open()
    choose("Settings")
    choose("An icon on the desktop, and reminders")
    page = lived.page
    assert isinstance(page, RemindersPage)
    assert reads(lived, "This desktop has no place for such an icon for now.")
    assert not page.icon.isEnabled()
    lived.preferences.change(SET)
    clock_to(lived, SIX_MIN - 1)
    clock_to(lived, SIX_MIN)
    assert page.icon.isEnabled()  # it can be switched off
    page.icon.click()
    assert not lived.preferences.now.tray
