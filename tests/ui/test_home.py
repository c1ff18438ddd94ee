"""Home: one line of welcome, one set, and the ways on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.preferences import Theme
from app.ui.pages.home import HomePage
from app.ui.theme import Measures
from app.ui.view_models.home import HomeProps, derive_home_props
from app.ui.widgets.buttons import Button
from app.ui.widgets.plain_label import PlainLabel
from tests.ui import samples
from tests.ui.accessible import unnamed_controls

PROPS = HomeProps("The lamp is on.", "a-set", "A set", "It is short.", ("One", "Two"), "")
WAYS = {
    "Too much right now": "too_much",
    "All exercises": "shelf",
    "Check in": "check_in",
    "Look back": "look_back",
    "Settings": "settings",
    "Help from a person": "help_from_person",
}


@pytest.fixture
def page(qtbot: QtBot, measures: Measures, lamplight: None) -> HomePage:
    page = HomePage(measures)
    page.render_props(PROPS)
    qtbot.addWidget(page)
    page.resize(980, 690)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.enter()
    return page


def labels(page: HomePage) -> list[str]:
    return [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]


def test_begin_has_the_focus_and_begins_the_set_that_is_shown(page: HomePage) -> None:
    begun: list[str] = []
    page.set_begun.connect(begun.append)
    focused = QApplication.focusWidget()
    assert isinstance(focused, Button)
    assert focused.text() == "Begin"
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert begun == ["a-set"]


@pytest.mark.parametrize(("text", "signal"), list(WAYS.items()))
def test_each_way_is_there_once(page: HomePage, text: str, signal: str) -> None:
    told: list[bool] = []
    getattr(page, signal).connect(lambda: told.append(True))
    (button,) = [button for button in page.findChildren(Button) if button.text() == text]
    button.click()
    assert told == [True]


def test_a_notice_stands_only_while_there_is_one(page: HomePage) -> None:
    notice = "The settings could not be saved."
    page.render_props(PROPS._replace(notice=notice))
    assert notice in labels(page)
    page.render_props(PROPS)
    assert notice not in labels(page)


def test_what_stands_in_the_place_of_the_first_is_one_press_away(page: HomePage) -> None:
    begun: list[tuple[str, str]] = []
    page.set_begun_with.connect(lambda *both: begun.append(both))
    others = (("two-hands", "Hands on one thing"), ("stay", "Stay with me"))
    page.render_props(PROPS._replace(others=others))

    assert page._begin.hasFocus()
    QTest.keyClick(page._begin, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert isinstance(focused, Button)
    assert focused.text() == "Or: Hands on one thing"
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert begun == [("a-set", "two-hands")]
    assert unnamed_controls(page) == []


def test_another_set_takes_its_other_beginnings_along(page: HomePage) -> None:
    def others() -> list[str]:
        return [each.text() for each in page.findChildren(Button) if each.isVisible() and "Or" in each.text()]

    assert others() == []
    page.render_props(PROPS._replace(others=(("a", "A"), ("b", "B"))))
    assert others() == ["Or: A", "Or: B"]
    page.render_props(PROPS._replace(others=(("c", "C"),)))
    assert others() == ["Or: C"]
    page.render_props(PROPS)
    assert others() == []


def test_home_lays_out_what_one_can_choose_from() -> None:
    library = samples.library()
    one = library.set("looking-in")
    props = derive_home_props(replace(library, sets=(replace(one, items=one.items[1:]),)), one.id)

    assert props.steps == ("One sensation, in and out or Where is it tight?", "Three things I can see")
    assert props.others == (("where-tight", "Where is it tight?"),)
    assert derive_home_props(library, one.id).others == ()


def test_every_control_has_a_name(page: HomePage) -> None:
    assert unnamed_controls(page) == []


def test_the_way_out_is_in_sight_in_the_smallest_window_at_twice_the_text_size(
    qtbot: QtBot, measures: Measures, wear: Callable[[Theme, float], None]
) -> None:
    """The window less its row of menus."""
    wear(Theme.LAMPLIGHT, 2.0)
    page = HomePage(measures)
    welcome, steps = (
        "The lamp is on. You can start anywhere, or look around.",
        ("One thing in the room", "Stay with me"),
    )
    page.render_props(PROPS._replace(welcome=welcome, steps=steps))
    qtbot.addWidget(page)
    page.resize(720, 493)
    page.show()
    qtbot.waitExposed(page)
    (out,) = [button for button in page.findChildren(Button) if button.text() == "Too much right now"]
    assert out.mapTo(page, QPoint(0, out.height())).y() <= page.height()
